import { recruitMentors } from '../../match/recruit/recruit.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { recruitDocument } from '../../report/summaries/recruit-document.ts';
import type { Format } from '../../schema/program-matching.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import type { Call } from '../command-entry.ts';
import { commit, locked } from '../commit.ts';
import { currentMatch, pairsOnly } from '../current-match.ts';
import { documentFiles, readFormats } from '../document-files.ts';
import { openFolder } from '../open-folder.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** Where there are no mentors to look for, or kinds of them cannot be measured one by one: exit 2, and what says more. */
function refuseOthers({ program }: ProgramFolder): void {
  const { format, matching } = program;
  if (format === 'one-to-one' && matching.roles.length === 0) return;
  const [why, instead] = matching.roles.length > 0 ? others.roles : others[format];
  throw new MentorError(exitCodes.badInput, why, instead);
}

const others: Readonly<Record<Format | 'roles', readonly [why: string, instead: string]>> = {
  'one-to-one': ['', ''],
  roles: [
    'recruit measures mentors for pairs of one mentor; with several roles what somebody brings depends on the role.',
    'mentor explain says what each rule costs; mentor explain <mentee> says what would help somebody.',
  ],
  group: [
    'recruit measures mentors who take one mentee each; a mentor of a group comes with a whole group.',
    'mentor match says how many more one further mentor would place; mentor explain <mentor> says what a group of theirs would bring.',
  ],
  peer: [
    'Among peers there are no mentors to look for: everybody is a partner for everybody.',
    'mentor explain <person> says what would help somebody who is left.',
  ],
  circle: [
    'In circles there are no mentors to look for: everybody sits as an equal.',
    'mentor explain <person> says what would help somebody who is left.',
  ],
  flash: [
    'recruit measures mentors for a whole program; in a rotation everybody talks with several people for a few minutes.',
    'mentor explain <person> says who else could be met, and why somebody has fewer talks than there are rounds.',
  ],
  informal: [
    'In an informal program people find each other, so there is nobody to place and nothing to measure.',
    'mentor explain shows the pairs that registered.',
  ],
};

/** mentor recruit: which further mentors would help most, measured by adding them to the match that the files give now. */
export function run(call: Call) {
  const formats = readFormats(call.options.format, ['csv']);
  return locked(call, async () => {
    const open = await openFolder(call);
    const { folder } = open;
    refuseOthers(folder);
    const current = await currentMatch(call, open);
    const result: RecruitResult = {
      schema: 'mentor/recruit@1',
      ...resultHead(call, folder),
      ...(await recruitMentors(current.input, pairsOnly(current, folder, 'recruit'))),
    };
    const { today } = call.common;
    const page = recruitDocument({ folder, result, today, wrote: [] });
    const files = await documentFiles('out/recruit/recruit', page, result, formats);
    const wrote = await commit(call, { files, replaces: ['out/recruit'] }, open.hashes);
    await sayDocument(call, recruitDocument({ folder, result, today, wrote }));
    await writeJson(call, result);
    return exitCodes.done;
  });
}

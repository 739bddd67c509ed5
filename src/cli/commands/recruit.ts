import { recruitMentors } from '../../match/recruit/recruit.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import { recruitDocument } from '../../report/summaries/recruit-document.ts';
import type { RecruitResult } from '../../schema/recruit-result.ts';
import type { Call } from '../command-table.ts';
import { commit, locked } from '../commit.ts';
import { currentMatch, pairsOnly } from '../current-match.ts';
import { documentFiles, readFormats } from '../document-files.ts';
import { openFolder } from '../open-folder.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor recruit: which further mentors would help most, measured by adding them to the match that the files give now. */
export function run(call: Call) {
  const formats = readFormats(call.options.format, ['csv']);
  return locked(call, async () => {
    const open = await openFolder(call);
    const { folder } = open;
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

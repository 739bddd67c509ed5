import { statusToday } from '../follow/status.ts';
import { type FollowedPairing, meetAsSeveral } from '../model/followed-pairing.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { StatusResult } from '../schema/status-result.ts';
import { statusWords } from '../texts/status-words/status-words.ts';
import type { Call } from './command-table.ts';
import { resultHead } from './result-head.ts';

/** Who needs attention on the day, with the words to say. */
export function statusResult(
  call: Call,
  folder: ProgramFolder,
  followed: readonly FollowedPairing[],
): StatusResult {
  const { attention, ...rest } = statusToday({
    program: folder.program,
    people: folder.cohort.people,
    followed,
  });
  const several = new Set(followed.filter(meetAsSeveral).map(({ unit }) => unit.id));
  return {
    schema: 'mentor/status@1',
    ...resultHead(call, folder),
    attention: attention.map((item) => ({
      ...item,
      ...statusWords(item, 'en', { several: several.has(item.pairing) }),
    })),
    ...rest,
  };
}

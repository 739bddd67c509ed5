import { methodOf } from '../match/formats/match-format.ts';
import { furtherMentors } from '../match/recruit/recruit.ts';
import { errorsOf, type Problem } from '../model/problem.ts';
import type { Supply } from '../report/problems/supply-lacks.ts';
import type { Call } from './command-entry.ts';
import { currentMatch } from './current-match.ts';
import type { OpenFolder } from './open-folder.ts';

/** More possible pairs than these are not matched on the way: solved some twenty times they take more than seconds. */
const mostPairs = 2_000_000;

/** How far the mentors go: by the match that the files give today and the further mentors that it calls for, or why not. */
export async function supplyOf(call: Call, open: OpenFolder, problems: readonly Problem[]): Promise<Supply> {
  const { program, cohort } = open.folder;
  if (methodOf(program) !== 'pairs') return { kind: 'counted', why: 'format' };
  const [mentors, mentees] = (['mentor', 'mentee'] as const).map(
    (role) => cohort.people.filter((person) => person.roles.includes(role)).length,
  );
  const pairs = (mentors ?? 0) * (mentees ?? 0);
  if (pairs === 0) return { kind: 'counted', why: 'nobody' };
  if (errorsOf(problems).length > 0) return { kind: 'counted', why: 'errors' };
  if (pairs > mostPairs) return { kind: 'counted', why: 'size' };
  const { input, match } = await currentMatch(call, open);
  if (match.kind !== 'pairs') return { kind: 'counted', why: 'format' };
  const { seats, matched } = match.result.objective;
  const more = matched < seats ? await furtherMentors(input, match) : { further: [], exhausted: false };
  return { kind: 'measured', seats, matched, ...more };
}

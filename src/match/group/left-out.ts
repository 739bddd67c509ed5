import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import type { FormatInput, LeftOut } from '../formats/format-match.ts';
import type { GroupProblem } from '../group-task/group-problem.ts';
import { ruledOutCounter } from '../ruled-out.ts';
import type { SolvedGroup } from './match-groups.ts';

/** By mentee: the groups somebody still wants a place in. Who is out wants none. */
export function wantedSeats({ market, standing }: FormatInput): Int32Array {
  const { sides, barred } = market;
  const inside = groupBy(
    standing.flatMap(({ members }) => members),
    (id) => id,
  );
  return Int32Array.from(sides.mentees, ({ id, capacity }) =>
    barred.mentee.get(id) === 'out' ? 0 : Math.max(0, (capacity.mentee ?? 0) - (inside.get(id)?.length ?? 0)),
  );
}

/**
 * Everybody with a place that was not filled, and why. `group-size`: fewer are left than a group needs, or somebody they fit
 * has places, and no group of the least size can be made there; `shortage`: all places of those they fit are taken.
 */
export function leftOut(
  input: FormatInput,
  problem: GroupProblem,
  groups: readonly SolvedGroup[],
): LeftOut[] {
  const { market, folder } = input;
  const { sides, barred, seats } = market;
  const lacking = wantedSeats(input);
  const placesTaken = new Int32Array(sides.mentors.length);
  for (const { unit, entries } of groups) {
    for (const k of entries) {
      const i = problem.mentee[k] ?? 0;
      lacking[i] = (lacking[i] ?? 0) - 1;
    }
    for (const j of unit.leads) placesTaken[j] = (placesTaken[j] ?? 0) + entries.length;
  }
  const people = [...lacking.keys()].filter((i) => (lacking[i] ?? 0) > 0);
  const free = people.filter((i) => !barred.mentee.has(sides.mentees[i]?.id ?? ''));
  const few = free.length < folder.program.matching.group_size.min;
  const pinsOf = groupBy(market.decisions.pinned, ({ mentor }) => mentor);
  const places = Int32Array.from(
    seats.mentor,
    (open, j) => open + (pinsOf.get(sides.mentors[j]?.id ?? '')?.length ?? 0) - (placesTaken[j] ?? 0),
  );
  const ruledOutFor = ruledOutCounter(market);
  const scores = new Int16Array(sides.mentors.length);
  const left = people.map((i): LeftOut => {
    const id = sides.mentees[i]?.id ?? '';
    market.scoreRow(i, scores);
    const fitting = [...scores.keys()].filter(
      (j) =>
        (scores[j] ?? -1) >= 0 &&
        (sides.mentors[j]?.capacity.mentor ?? 0) > 0 &&
        !barred.mentor.has(sides.mentors[j]?.id ?? ''),
    );
    const sized = few || fitting.some((j) => (places[j] ?? 0) > 0);
    const reason = fitting.length === 0 ? 'no-eligible-mentor' : sized ? 'group-size' : 'shortage';
    return { person: id, role: 'mentee', reason: barred.mentee.get(id) ?? reason, ruledOut: ruledOutFor(i) };
  });
  return sortedBy(left, ({ person }) => person);
}

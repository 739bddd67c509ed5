import { sortedBy } from '../../model/order.ts';
import type { ProofOf } from '../../schema/format-lock.ts';
import { type CircleTask, circleTask } from '../circle-task.ts';
import type { FormatInput, FormatMatch, MadeRow, MadeUnit } from '../formats/format-match.ts';
import { lotteryKey } from '../lottery.ts';
import type { Market } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { ruledOutCounter } from '../ruled-out.ts';
import { adviseOnSize } from './advise-on-size.ts';
import { type SolvedCircles, solveCircles } from './solve-circles.ts';

/**
 * Parts people into circles: the most people, then the greatest sum of everybody's mean affinity to the others in the
 * circle. Exact and proven where few are free; else searched for, with a bound from prices of people. Who is free may
 * join a circle that stands and has room; their scores count, and those of its members stay as they are.
 */
export async function matchCircles({ folder, market, standing }: FormatInput): Promise<FormatMatch> {
  const task = circleTask(folder, market, standing);
  const solved = solveCircles(task, { seed: lotteryKey(folder.seed, 'circles') });
  const units = solved.circles.map(({ standing: joined, items }): MadeUnit => {
    const joins = task.standing[joined]?.id;
    const people = items.flatMap((x) => solved.plan.members[x] ?? []);
    return { ...(joins === undefined ? {} : { joins }), rows: rowsOf(market, task, { people, joined }) };
  });
  const placed = new Set(units.flatMap(({ rows }) => rows.map(({ mentee }) => mentee)));
  const advice = solved.placed < task.free.length ? adviseOnSize(task, solved.placed) : [];
  return {
    units,
    matched: solved.placed,
    seats: task.free.length,
    total: solved.total,
    bound: Math.max(solved.total, solved.bound),
    left: leftOut(market, task, placed),
    ...(advice.length === 0 ? {} : { advice }),
    proof: proofOf(market, task, solved),
  };
}

/** One row for each who comes, in order of their ids. */
function rowsOf(
  { sides }: Market,
  task: CircleTask,
  { people, joined }: { readonly people: readonly number[]; readonly joined: number },
): MadeRow[] {
  const pinned = new Set([...task.together.flat(), ...task.calledTo.keys()]);
  const rows = people.map(
    (person): MadeRow => ({
      mentee: sides.mentees[task.free[person] ?? -1]?.id ?? '',
      mentor: '',
      score: meanAffinity(task, { person, people, joined }),
      origin: pinned.has(person) ? 'pinned' : 'solver',
    }),
  );
  return sortedBy(rows, ({ mentee }) => mentee);
}

/** Somebody's mean affinity to the others of a circle, half up: hundredths of a point. */
function meanAffinity(
  { affinities, standing }: CircleTask,
  {
    person,
    people,
    joined,
  }: { readonly person: number; readonly people: readonly number[]; readonly joined: number },
): number {
  const row = person * affinities.people;
  const circle = standing[joined];
  const others = people.filter((other) => other !== person);
  const sum = others.reduce(
    (total, other) => total + (affinities.of[row + other] ?? 0),
    circle?.affinity[person] ?? 0,
  );
  return meanScore(sum, 2 * (others.length + (circle?.places.length ?? 0)));
}

/** Everybody who is in no circle; of those who take part: nobody is possible with them, or no circle of the right size. */
function leftOut(market: Market, task: CircleTask, placed: ReadonlySet<string>): FormatMatch['left'] {
  const { sides, barred } = market;
  const ruledOut = ruledOutCounter(market);
  const number = new Map(task.free.map((place, i) => [place, i]));
  const { people, of } = task.affinities;
  return sides.mentees.flatMap(({ id }, place): FormatMatch['left'] => {
    const person = number.get(place);
    const why = barred.mentee.get(id) ?? barred.mentor.get(id);
    if (placed.has(id) || (person === undefined && why === undefined)) return [];
    const row = (person ?? 0) * people;
    const alone =
      of.subarray(row, row + people).every((pair) => pair < 0) &&
      task.standing.every(({ affinity }) => (affinity[person ?? 0] ?? -1) < 0);
    const reason = why ?? (alone ? 'no-eligible-mentor' : 'group-size');
    return [{ person: id, role: 'mentee', reason, ruledOut: ruledOut(place) }];
  });
}

function proofOf({ sides }: Market, { free }: CircleTask, solved: SolvedCircles): ProofOf<'circle'> {
  const { priced, placeable } = solved;
  if (priced === undefined) return { format: 'circle', method: 'exact', placeable };
  const { unit, of } = priced.prices;
  const people = free.map((place, i) => ({ id: sides.mentees[place]?.id ?? '', price: of[i] ?? 0 }));
  return {
    format: 'circle',
    method: 'prices',
    placeable,
    prices: { unit, grain: priced.grain, people: sortedBy(people, ({ id }) => id) },
  };
}

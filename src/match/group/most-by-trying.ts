import type { GroupProblem } from '../group-task/group-problem.ts';
import { isPossible } from './possible-group.ts';

/** So many ways are tried at most: of ten people in four groups. */
const mostTries = 250_000;

/**
 * How many places groups can fill, by trying every set of people with every group (dynamic programming over sets), whatever
 * their classes; `counts` says who is counted. Undefined where that is too much, somebody wants two places, or there are pins.
 */
export function mostByTrying(problem: GroupProblem, counts: (mentee: number) => boolean): number | undefined {
  const { units, first, mentee, seats, pinned } = problem;
  const people = [...seats.keys()].filter((i) => (seats[i] ?? 0) > 0);
  const plain = pinned.every((pin) => pin === 0) && people.every((i) => seats[i] === 1);
  if (!plain || units.length * 3 ** people.length > mostTries) return undefined;
  const bit = new Map(people.map((i, at) => [i, 1 << at]));
  const all = 1 << people.length;
  const numberOf = Int32Array.from({ length: all }, (_, set) =>
    people.reduce((sum, i, at) => sum + ((set >> at) & 1 && counts(i) ? 1 : 0), 0),
  );
  /** Whether just these can be placed in the groups so far. */
  let reached = new Uint8Array(all);
  reached[0] = 1;
  units.forEach((unit, g) => {
    const fitting = mentee.subarray(first[g], first[g + 1]).reduce((set, i) => set | (bit.get(i) ?? 0), 0);
    const next = reached.slice();
    for (let set = fitting; set > 0; set = (set - 1) & fitting) {
      if (
        !isPossible(
          problem,
          unit,
          people.filter((_, at) => (set >> at) & 1),
        )
      )
        continue;
      for (let before = 0; before < all; before++)
        if (reached[before] === 1 && (before & set) === 0) next[before | set] = 1;
    }
    reached = next;
  });
  return reached.reduce((most, can, set) => (can === 1 ? Math.max(most, numberOf[set] ?? 0) : most), 0);
}

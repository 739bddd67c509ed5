import type { Goal } from '../model/goal.ts';
import { groupBy } from '../model/group-by.ts';
import { sortedBy } from '../model/order.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { isErasedId } from './erased-people.ts';
import { nearestText } from './nearest-text.ts';
import type { PeopleIndex } from './people-index.ts';

/** A revision of a goal with the row of goals.csv it stands in. */
export type PlacedGoal = { readonly goal: Goal; readonly row: number };

type PlaceOf = (row: number, header: string) => Place;

/** What goals are held against; without people or pairings nobody can say that one is unknown. */
type Known = { readonly index: PeopleIndex; readonly pairings: ReadonlySet<string> };

/**
 * What cannot be in a goals.csv that people edited: revisions that contradict each other or are missing, steps of goals that
 * are not there or of each other, people and pairings that nobody knows. Each is said once, at the row to look at.
 */
export function checkGoals(placed: readonly PlacedGoal[], known: Known, placeOf: PlaceOf): Problem[] {
  const byGoal = groupBy(placed, ({ goal }) => goal.id);
  const inForce = [...byGoal.values()].map(
    (rows) =>
      sortedBy(
        rows,
        ({ goal }) => -goal.revision,
        ({ row }) => row,
      )[0],
  );
  const latest = inForce.filter((one) => one !== undefined);
  return [
    ...[...byGoal.values()].flatMap((rows) => revisionProblems(rows, placeOf)),
    ...latest.flatMap((one) => strangers(one, known, placeOf)),
    ...parentProblems(latest, placeOf),
  ];
}

/** All rows of one goal, in the order of the file. */
function revisionProblems(rows: readonly PlacedGoal[], placeOf: PlaceOf): Problem[] {
  const first = rows[0];
  const seen = new Map<number, number>();
  const found = rows.flatMap(({ goal, row }): Problem[] => {
    const { id, revision, person } = goal;
    const other = seen.get(revision);
    if (other === undefined) seen.set(revision, row);
    else return [problem('goal-revision-twice', { goal: id, revision, other }, placeOf(row, 'revision'))];
    if (first === undefined || person === first.goal.person) return [];
    const facts = { goal: id, person, other: first.row, before: first.goal.person };
    return [problem('goal-of-two', facts, placeOf(row, 'person'))];
  });
  return [...found, ...missingRevision(rows, seen, placeOf)];
}

function missingRevision(
  rows: readonly PlacedGoal[],
  seen: ReadonlyMap<number, number>,
  placeOf: PlaceOf,
): Problem[] {
  const highest = Math.max(...seen.keys());
  // Only as far as there are rows: a slip of the keyboard may number a revision in millions.
  const missing = Array.from({ length: seen.size }, (_, at) => at + 1).find((number) => !seen.has(number));
  const goal = rows[0]?.goal.id;
  if (missing === undefined || missing > highest || goal === undefined) return [];
  const facts = { goal, revision: highest, missing };
  return [problem('goal-revision-missing', facts, placeOf(seen.get(highest) ?? 0, 'revision'))];
}

function strangers({ goal, row }: PlacedGoal, { index, pairings }: Known, placeOf: PlaceOf): Problem[] {
  const found: Problem[] = [];
  const { id, person, pairing } = goal;
  if (index.size > 0 && index.known(person, undefined) === undefined && !isErasedId(person)) {
    const facts = { found: person, header: 'person', ...nearestIn(index.nearest(person)) };
    found.push(problem('takes-no-part', facts, placeOf(row, 'person')));
  }
  if (pairing !== undefined && pairings.size > 0 && !pairings.has(pairing)) {
    const facts = { goal: id, found: pairing, ...nearestIn(nearestText(pairing, pairings)) };
    found.push(problem('goal-pairing-unknown', facts, placeOf(row, 'pairing_id')));
  }
  return found;
}

const nearestIn = (nearest: string | undefined) => (nearest === undefined ? {} : { nearest });

/** Steps whose goal is not there, and rings of steps, each ring once: at its goal with the lowest row. */
function parentProblems(latest: readonly PlacedGoal[], placeOf: PlaceOf): Problem[] {
  const byId = new Map(latest.map((one) => [one.goal.id, one]));
  const ids = new Set(byId.keys());
  const inRing = new Set<string>();
  return sortedBy(latest, ({ row }) => row).flatMap((one): Problem[] => {
    const { id, parent } = one.goal;
    if (parent === undefined) return [];
    if (!ids.has(parent)) {
      const facts = { goal: id, parent, ...nearestIn(nearestText(parent, ids)) };
      return [problem('goal-parent-unknown', facts, placeOf(one.row, 'parent'))];
    }
    if (inRing.has(id)) return [];
    const ring = ringFrom(id, byId);
    for (const goal of ring) inRing.add(goal);
    return ring.length === 0
      ? []
      : [problem('goal-steps-circle', { goals: ring }, placeOf(one.row, 'parent'))];
  });
}

/** The goals on the way up from one back to itself; empty where the way ends. */
function ringFrom(id: string, byId: ReadonlyMap<string, PlacedGoal>): string[] {
  const way: string[] = [];
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    way.push(at);
    at = byId.get(at)?.goal.parent;
  }
  return at === id ? way : [];
}

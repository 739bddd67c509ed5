import type { GroupProblem, GroupUnit } from '../group-task/group-problem.ts';

/** Whether these may come to a group beside each other and those who are in it: wishes, bans, and `at_most` of `spread`. */
export function mayCome(
  { apart, spread }: GroupProblem,
  unit: GroupUnit,
  members: readonly number[],
): boolean {
  const all = members.length === 0 ? unit.members : [...unit.members, ...members];
  if (
    apart.some(([a, b]) => all.includes(a) && all.includes(b) && (members.includes(a) || members.includes(b)))
  )
    return false;
  return spread.every(({ atMost, answers }) => {
    if (!Number.isFinite(atMost)) return true;
    const given = all.flatMap((i) => answers[i] ?? []);
    const coming = members.flatMap((i) => answers[i] ?? []);
    return coming.every((kind) => given.filter((other) => other === kind).length <= atMost);
  });
}

/** Whether a group may be made of just these: their number and, of a new one, how many different answers it has, too. */
export function isPossible(problem: GroupProblem, unit: GroupUnit, members: readonly number[]): boolean {
  if (members.length < unit.low || members.length > unit.high) return false;
  const mixed =
    unit.joins !== undefined ||
    problem.spread.every(
      ({ kinds, answers }) =>
        new Set([...unit.members, ...members].flatMap((i) => answers[i] ?? [])).size >= kinds,
    );
  return mixed && mayCome(problem, unit, members);
}

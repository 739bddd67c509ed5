import type { GroupProblem } from '../group-task/group-problem.ts';

/** The problem with one group more, the last, which everybody who looks for a place fits. */
export function withMentor(
  problem: GroupProblem,
  { low, high }: { readonly low: number; readonly high: number },
): GroupProblem {
  const { units, first, mentee, score, pinned, wanted } = problem;
  const people = [...wanted.keys()].filter((i) => (wanted[i] ?? 0) > 0);
  const none = people.map(() => 0);
  return {
    ...problem,
    units: [...units, { leads: [], seconds: [], low, high, members: [] }],
    first: Int32Array.of(...first, mentee.length + people.length),
    mentee: Int32Array.of(...mentee, ...people),
    score: Int32Array.of(...score, ...none),
    pinned: Uint8Array.of(...pinned, ...none),
    // Who fitted nobody has somebody now.
    seats: Int32Array.from(wanted, (places, i) => Math.min(places, (problem.seats[i] ?? 0) + 1)),
  };
}

/** The problem with so many people more, who fit every group, count for nothing and have given no answers. */
export function withPeople(problem: GroupProblem, count: number): GroupProblem {
  const { units, first, mentee, score, pinned, seats, wanted, weight, spread } = problem;
  const people = Array.from({ length: count }, (_, at) => seats.length + at);
  const zeros = people.map(() => 0);
  const rows = units.map((_, g) => {
    const [from, to] = [first[g] ?? 0, first[g + 1] ?? 0];
    return {
      mentee: [...mentee.subarray(from, to), ...people],
      score: [...score.subarray(from, to), ...zeros],
      pinned: [...pinned.subarray(from, to), ...zeros],
    };
  });
  const ones = people.map(() => 1);
  return {
    ...problem,
    first: first.map((at, g) => at + g * count),
    mentee: Int32Array.from(rows.flatMap((row) => row.mentee)),
    score: Int32Array.from(rows.flatMap((row) => row.score)),
    pinned: Uint8Array.from(rows.flatMap((row) => row.pinned)),
    seats: Int32Array.of(...seats, ...ones),
    wanted: Int32Array.of(...wanted, ...ones),
    weight: Int32Array.of(...weight, ...zeros),
    spread: spread.map((rule) => ({ ...rule, answers: [...rule.answers, ...people.map(() => [])] })),
  };
}

/**
 * The problem in which this group is led: somebody more, who fits no other and counts for nothing, is pinned to it, and is
 * no member beyond its sizes. Where it cannot be filled the pin cannot hold.
 */
export function withOpenGroup(problem: GroupProblem, group: number): GroupProblem {
  const { units, first, mentee, score, pinned, seats, wanted, weight, spread } = problem;
  const at = first[group + 1] ?? 0;
  const put = (row: Int32Array | Uint8Array, value: number) => [...row.slice(0, at), value, ...row.slice(at)];
  return {
    ...problem,
    units: units.map((unit, g) =>
      g === group ? { ...unit, low: Math.max(1, unit.low) + 1, high: unit.high + 1 } : unit,
    ),
    first: first.map((from, g) => (g > group ? from + 1 : from)),
    mentee: Int32Array.from(put(mentee, seats.length)),
    score: Int32Array.from(put(score, 0)),
    pinned: Uint8Array.from(put(pinned, 1)),
    seats: Int32Array.of(...seats, 1),
    wanted: Int32Array.of(...wanted, 1),
    weight: Int32Array.of(...weight, 0),
    spread: spread.map((rule) => ({ ...rule, answers: [...rule.answers, []] })),
  };
}

/** The problem without one group. */
export function withoutGroup(problem: GroupProblem, group: number): GroupProblem {
  const { units, first, mentee, score, pinned } = problem;
  const [from, to] = [first[group] ?? 0, first[group + 1] ?? 0];
  const cut = (row: Int32Array | Uint8Array) => [...row.slice(0, from), ...row.slice(to)];
  return {
    ...problem,
    units: units.toSpliced(group, 1),
    first: Int32Array.from([...first].toSpliced(group + 1, 1), (at, g) =>
      g > group ? at - (to - from) : at,
    ),
    mentee: Int32Array.from(cut(mentee)),
    score: Int32Array.from(cut(score)),
    pinned: Uint8Array.from(cut(pinned)),
  };
}

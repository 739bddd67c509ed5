import type { CircleSum, CircleTask } from '../circle-task.ts';

/**
 * The task as numbers. An item is a person, or several whom pins hold together; affinities are of two items: the sum of
 * the scores in both directions over all pairs of their people, in hundredths of a point.
 */
export type CirclePlan = {
  readonly items: number;
  /** The people of each item, as the task numbers them. */
  readonly members: readonly (readonly number[])[];
  readonly people: Int32Array;
  /** What a place of an item counts before points: its people, and more than everybody else's where a pin is at stake. */
  readonly weight: Int32Array;
  /** items × items; −1 where two may not sit in one circle. */
  readonly affinity: Int16Array | Int32Array;
  /** Affinity among the people of an item; −1 where they cannot sit together at all. */
  readonly inner: Int32Array;
  readonly min: number;
  readonly max: number;
  readonly standing: readonly StandingCircle[];
  /** The standing circle that a pin calls an item to; −1: none. */
  readonly calledTo: Int32Array;
  readonly spread: readonly SpreadField[];
};

/** A circle that runs already: `affinity` of each item with all its members, −1 where it may not join. */
export type StandingCircle = { readonly members: number; readonly affinity: Int32Array };

/** How the people of a circle must differ in one answer: answers by item, and by circle that stands. */
export type SpreadField = {
  readonly atMost: number;
  readonly kinds: number;
  readonly ofItem: readonly (readonly number[])[];
  readonly ofStanding: readonly (readonly number[])[];
};

/** Who sits together: `standing` is the place of the circle they join, −1 for a new one. */
export type Circle = { readonly standing: number; readonly items: readonly number[] };

/** The plan of a task: everybody by themselves but for whom pins hold together. */
export function circlePlan(task: CircleTask): CirclePlan {
  const { affinities, together, standing, calledTo } = task;
  const { people, of } = affinities;
  const held = new Map(together.flatMap((own) => own.map((i) => [i, own] as const)));
  const members = Array.from({ length: people }, (_, i) => held.get(i) ?? [i]).filter(
    (own, i) => own[0] === i,
  );
  const sum = (rows: readonly number[], columns: readonly number[]): number => {
    let total = 0;
    for (const i of rows)
      for (const j of columns) {
        const pair = of[i * people + j] ?? -1;
        if (i !== j && pair < 0) return -1;
        if (i !== j) total += pair;
      }
    return total;
  };
  const pinned = (own: readonly number[]) => own.length > 1 || calledTo.has(own[0] ?? -1);
  return {
    items: members.length,
    members,
    people: Int32Array.from(members, (own) => own.length),
    weight: Int32Array.from(members, (own) => own.length * (pinned(own) ? people + 1 : 1)),
    affinity: together.length === 0 ? of : table(members, sum),
    inner: Int32Array.from(members, (own) => {
      const both = own.length === 1 ? 0 : sum(own, own);
      return both < 0 ? -1 : both / 2;
    }),
    min: task.min,
    max: task.max,
    standing: standing.map(({ places, affinity }) => ({
      members: places.length,
      affinity: Int32Array.from(members, (own) => {
        const joins = own.map((i) => affinity[i] ?? -1);
        return joins.some((a) => a < 0) ? -1 : joins.reduce((total, a) => total + a, 0);
      }),
    })),
    calledTo: Int32Array.from(members, (own) => own.reduce((s, i) => calledTo.get(i) ?? s, -1)),
    spread: task.spread.map(({ atMost, kinds, answers }) => ({
      atMost,
      kinds,
      ofItem: members.map((own) => own.flatMap((i) => answers[task.free[i] ?? -1] ?? [])),
      ofStanding: standing.map(({ places }) => places.flatMap((place) => answers[place] ?? [])),
    })),
  };
}

function table<T>(rows: readonly T[], value: (a: T, b: T) => number): Int32Array {
  const all = new Int32Array(rows.length ** 2);
  rows.forEach((a, x) => {
    rows.forEach((b, y) => {
      all[x * rows.length + y] = value(a, b);
    });
  });
  return all;
}

/** What a circle is worth in hundredths of a point: the mean affinities of those who come, added up. */
export const worthOf = ({ size, doubled }: CircleSum): number => (size < 2 ? 0 : doubled / (2 * (size - 1)));

/** The sum of a circle that may be: of a possible size, everybody possible with everybody, and spread as asked. */
export function sumOf(plan: CirclePlan, circle: Circle): CircleSum | undefined {
  const { standing, items } = circle;
  const joined = plan.standing[standing];
  let [size, doubled] = [joined?.members ?? 0, 0];
  for (const [at, x] of items.entries()) {
    const inner = plan.inner[x] ?? -1;
    const called = plan.calledTo[x] ?? -1;
    const there = joined === undefined ? 0 : (joined.affinity[x] ?? -1);
    if (inner < 0 || there < 0 || (called >= 0 && called !== standing)) return undefined;
    size += plan.people[x] ?? 0;
    doubled += 2 * inner + there;
    for (const y of items.slice(0, at)) {
      const pair = plan.affinity[x * plan.items + y] ?? -1;
      if (pair < 0) return undefined;
      doubled += 2 * pair;
    }
  }
  const fits = size >= plan.min && size <= plan.max;
  return fits && staysWithin(plan, circle) && isMixed(plan, circle) ? { size, doubled } : undefined;
}

/** Whether no answer of those who come is given by more people of a circle than `spread` allows. */
export const staysWithin = ({ spread }: CirclePlan, { standing, items }: Circle): boolean =>
  spread.every(({ atMost, ofItem, ofStanding }) => {
    const coming = items.flatMap((x) => ofItem[x] ?? []);
    const all = [...(ofStanding[standing] ?? []), ...coming];
    return coming.every((answer) => all.filter((other) => other === answer).length <= atMost);
  });

/** Whether a new circle has as many different answers as `spread` asks; who joins one that stands takes none away. */
export const isMixed = ({ spread, standing }: CirclePlan, circle: Circle): boolean =>
  standing[circle.standing] !== undefined ||
  spread.every(({ kinds, ofItem }) => new Set(circle.items.flatMap((x) => ofItem[x] ?? [])).size >= kinds);

/**
 * The task as numbers. An item is a person, or several whom pins hold together; affinities are of two items: the sum of
 * the scores in both directions over all pairs of their people, in hundredths of a point.
 */
export type CirclePlan = {
  readonly items: number;
  /** People of each item. */
  readonly people: Int32Array;
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

/** How the people of a circle must differ in one answer; answers are numbered, an unknown one is none. */
export type SpreadField = {
  readonly kinds: number;
  readonly atMost: number;
  readonly atLeastKinds: number;
  readonly ofItem: readonly (readonly number[])[];
  readonly ofStanding: readonly (readonly number[])[];
};

/** People who sit together: `standing` is the place of the circle they join, −1 for a new one. */
export type Circle = { readonly standing: number; readonly items: readonly number[] };

/** Size with everybody, and twice the affinities that count: among those who come, and half of theirs with members. */
export type Sum = { readonly size: number; readonly doubled: number };

/**
 * What a circle is worth in hundredths: Σ over those who come of their mean affinity to the others, the affinity of two
 * people being the mean of both directions.
 */
export const worthOf = ({ size, doubled }: Sum): number => (size < 2 ? 0 : doubled / (2 * (size - 1)));

/** The sum of a circle that may be: of a possible size, everybody possible with everybody, and spread as asked; else undefined. */
export function sumOf(plan: CirclePlan, { standing, items }: Circle): Sum | undefined {
  const circle = plan.standing[standing];
  let [size, doubled] = [circle?.members ?? 0, 0];
  for (const [at, x] of items.entries()) {
    const inner = plan.inner[x] ?? -1;
    const called = plan.calledTo[x] ?? -1;
    const joined = circle === undefined ? 0 : (circle.affinity[x] ?? -1);
    if (inner < 0 || joined < 0 || (called >= 0 && called !== standing)) return undefined;
    size += plan.people[x] ?? 0;
    doubled += 2 * inner + joined;
    for (const y of items.slice(0, at)) {
      const pair = plan.affinity[x * plan.items + y] ?? -1;
      if (pair < 0) return undefined;
      doubled += 2 * pair;
    }
  }
  if (size < plan.min || size > plan.max || !isSpread(plan, { standing, items })) return undefined;
  return { size, doubled };
}

/** Whether answers of the people of a circle differ as `spread` asks. */
export function isSpread(plan: CirclePlan, { standing, items }: Circle): boolean {
  return plan.spread.every(({ atMost, atLeastKinds, ofItem, ofStanding }) => {
    const counts = new Map<number, number>();
    const lists = [ofStanding[standing] ?? [], ...items.map((x) => ofItem[x] ?? [])];
    for (const kind of lists.flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.size >= atLeastKinds && [...counts.values()].every((count) => count <= atMost);
  });
}

/** An optimum under one bonus. `cost` is without any bonus; `changes` counts the pairs that it does not keep. */
export type SweepPoint = { readonly bonus: number; readonly changes: number; readonly cost: bigint };

/** Where the sweep ended: `found` has at most `limit` changes, `dearer` (absent where none is) has more and costs less. */
export type Sweep<P extends SweepPoint> = {
  readonly found: P;
  readonly above?: P;
  /** No match within the limit costs less: what the prices of `found` prove. Its own cost where the sweep was exact. */
  readonly bound: bigint;
  /** The most changes allowed: the limit, or what cannot be avoided where that is more. */
  readonly limit: number;
  readonly points: readonly P[];
};

/**
 * The best match that changes at most `limit` pairs, as far as a bonus on unchanged pairs can find it (Lagrangian
 * relaxation, Fisher 1981): each optimum under a bonus is best for its own number of changes. The bonus is where the
 * lines of the nearest two optima cross, so every step finds a corner of the lower hull or ends the sweep. Exact where
 * `found.changes` is the limit, or the bonus is 0. `most`: a bonus above all that one change can gain.
 */
export async function sweepBonus<P extends SweepPoint>(
  solveAt: (bonus: number) => P | Promise<P>,
  limit: number,
  most: number,
): Promise<Sweep<P>> {
  const free = await solveAt(0);
  const points = [free];
  if (free.changes <= limit) return { found: free, bound: free.cost, limit, points };
  const kept = await solveAt(most);
  points.push(kept);
  const allowed = Math.max(limit, kept.changes);
  const [found, above] = await closeIn(free, kept, { allowed, points, solveAt });
  return {
    found,
    ...(above === undefined ? {} : { above }),
    bound: boundOf(found, allowed),
    limit: allowed,
    points,
  };
}

/** No match with at most `limit` changes costs less, by the prices of this point. */
const boundOf = ({ bonus, changes, cost }: SweepPoint, limit: number): bigint =>
  cost + BigInt(bonus) * BigInt(changes - limit);

async function closeIn<P extends SweepPoint>(
  free: P,
  kept: P,
  search: {
    readonly allowed: number;
    readonly points: P[];
    readonly solveAt: (bonus: number) => P | Promise<P>;
  },
): Promise<readonly [P, P | undefined]> {
  const { allowed, points, solveAt } = search;
  let [above, found] = [free, kept];
  if (above.changes <= allowed) return [above, undefined];
  while (found.changes < allowed) {
    const crossing = Number((found.cost - above.cost) / BigInt(above.changes - found.changes));
    let next: P | undefined;
    // The lines cross at a whole number or between two: one optimum on each side tells whether a corner lies below.
    for (const bonus of [crossing, crossing + 1]) {
      const point = await solveAt(bonus);
      points.push(point);
      // The same match under a smaller bonus: its price of a change bounds more tightly what the limit leaves open.
      if (point.changes === found.changes && point.bonus < found.bonus) found = point;
      if (point.changes > found.changes && point.changes < above.changes) next = point;
      if (next !== undefined) break;
    }
    if (next === undefined) break;
    if (next.changes <= allowed) found = next;
    else above = next;
  }
  return [found, above];
}

import type { Instance } from '../solve/instance.ts';
import { solve } from '../solve/solve.ts';
import { type SweepPoint, sweepBonus } from './sweep-bonus.ts';
import { usedCost } from './used-cost.ts';

export type LimitedSearch = {
  /** The pairs that a better match may use, with costs free of any bonus. */
  readonly instance: Instance;
  /** Pairs that stood, by index; `lost` of them at most may be left out. */
  readonly existing: ReadonlySet<number>;
  readonly lost: number;
  /** The cheapest match known within the limit. */
  readonly known: Uint8Array;
  /** A bonus above all that one change can gain. */
  readonly most: number;
};

/** `complete`: nothing cheaper is left; otherwise the search was given up, after the same work on every machine. */
export type LimitedSearchResult = { readonly used: Uint8Array; readonly complete: boolean };

/** How many people and pairs all solutions of a search may look at together: a few seconds. */
const mostWork = 20_000_000;

/**
 * The cheapest match that leaves out at most so many of the existing pairs, where the sweep of a bonus leaves a gap:
 * branch and bound (Land & Doig 1960) over the pairs that the two nearest optima disagree on, each branch bounded by a
 * sweep of its own. Exact integers throughout: a solver in floating point could not tell lottery numbers apart.
 */
export async function searchWithinLimit(search: LimitedSearch): Promise<LimitedSearchResult> {
  const { instance, lost, most } = search;
  let used = search.known;
  let cost = usedCost(instance, used);
  let work = 0;
  const size = instance.mentor.length + instance.seats.length + instance.capacity.length;
  const open: Branch[] = [{ keep: new Set(), drop: new Set() }];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    if (work > mostWork) return { used, complete: false };
    const { keep, drop } = branch;
    const room = roomBeside(instance, keep);
    if (room === undefined) continue;
    const here = { ...branch, room };
    const sweep = await sweepBonus(
      (bonus) => {
        work += size;
        return solveBranch(search, here, bonus);
      },
      lost,
      most,
    );
    // What must change here is more than the limit, or nothing cheaper can be here.
    if (sweep.limit > lost || sweep.bound >= cost) continue;
    if (sweep.found.cost < cost) ({ cost, used } = sweep.found);
    const disputed = disagreement(search, sweep.found.used, sweep.above?.used);
    if (sweep.bound >= cost || disputed === undefined) continue;
    open.push({ keep, drop: new Set([...drop, disputed]) }, { keep: new Set([...keep, disputed]), drop });
  }
  return { used, complete: true };
}

/** Pairs that must be used, and pairs that must not. */
type Branch = { readonly keep: ReadonlySet<number>; readonly drop: ReadonlySet<number> };
type Room = Required<Pick<Instance, 'seats' | 'capacity'>> & {
  readonly load?: NonNullable<Instance['load']>;
};
type BranchPoint = SweepPoint & { readonly used: Uint8Array };

/** The seats that are left beside the pairs that must be; nothing where they do not fit. */
function roomBeside(instance: Instance, keep: ReadonlySet<number>): Room | undefined {
  const seats = instance.seats.slice();
  const capacity = instance.capacity.slice();
  const taken = instance.load?.taken.slice();
  for (let i = 0; i < seats.length; i++) {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      if (!keep.has(k)) continue;
      const j = instance.mentor[k] ?? 0;
      seats[i] = (seats[i] ?? 0) - 1;
      capacity[j] = (capacity[j] ?? 0) - 1;
      if (taken !== undefined) taken[j] = (taken[j] ?? 0) + 1;
    }
  }
  if (seats.some((s) => s < 0) || capacity.some((c) => c < 0)) return undefined;
  return instance.load === undefined || taken === undefined
    ? { seats, capacity }
    : { seats, capacity, load: { step: instance.load.step, taken } };
}

/** The optimum of a branch under a bonus, the pairs that must be included. */
function solveBranch(
  { instance, existing }: LimitedSearch,
  { keep, drop, room }: Branch & { readonly room: Room },
  bonus: number,
): BranchPoint {
  const first = new Int32Array(instance.seats.length + 1);
  const free: number[] = [];
  for (let i = 0; i < instance.seats.length; i++) {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++)
      if (!keep.has(k) && !drop.has(k)) free.push(k);
    first[i + 1] = free.length;
  }
  const solution = solve({
    ...room,
    first,
    mentor: Int32Array.from(free, (k) => instance.mentor[k] ?? 0),
    cost: Float64Array.from(free, (k) => (instance.cost[k] ?? 0) - (existing.has(k) ? bonus : 0)),
    emptyCost: instance.emptyCost,
  });
  const used = new Uint8Array(instance.mentor.length);
  for (const k of keep) used[k] = 1;
  free.forEach((k, at) => {
    used[k] = solution.used[at] ?? 0;
  });
  let changes = existing.size;
  for (const k of existing) changes -= used[k] ?? 0;
  return { bonus, changes, cost: usedCost(instance, used), used };
}

/** The first existing pair that one of two matches keeps and the other does not. */
function disagreement(
  { existing }: LimitedSearch,
  one: Uint8Array,
  other: Uint8Array = one,
): number | undefined {
  for (const pair of existing) if (one[pair] !== other[pair]) return pair;
  return undefined;
}

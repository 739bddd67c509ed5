import type { MatchLock } from '../../schema/match-lock.ts';
import { type Bonus, takenPairs } from '../list-pairs.ts';
import type { Market } from '../market.ts';
import { type MatchCosts, matchCosts } from '../match-costs.ts';
import { pairKey } from '../sides.ts';
import { type MarketSolution, type Objective, solveMarket } from '../solve-market.ts';
import { withBonusRoom } from './bonus-room.ts';
import { pairsWithinGap } from './pairs-within-gap.ts';
import { searchWithinLimit } from './search-within-limit.ts';
import { type Sweep, type SweepPoint, sweepBonus } from './sweep-bonus.ts';
import { usedCost } from './used-cost.ts';

/** The most existing pairs that a match may change, and those pairs. A change is one of them that is not kept. */
export type ChangeLimit = {
  readonly most: number;
  readonly existing: readonly { readonly mentee: string; readonly mentor: string }[];
};

/** One step of the trade-off: with so many existing pairs changed, these seats filled and hundredths of a point. */
export type ChangePoint = { readonly changes: number; readonly matched: number; readonly total: number };

/** What a limited match can say of itself. */
export type LimitedMatch = {
  /** The market on the scale of costs that leaves room for the bonus: its prices are on that scale. */
  readonly market: Market;
  readonly solution: MarketSolution;
  readonly lock: NonNullable<MatchLock['maxChanges']>;
  readonly changes: number;
  /** What the limit became because no match changes fewer. */
  readonly forced?: number;
  /** How it is known to be best: by prices alone; by a search beside them; or only up to the gap. */
  readonly by: 'prices' | 'search' | 'bound';
  /** What prices alone leave open, in hundredths of a point (`balanced`: in ten-thousandths of ln); 0 by prices. */
  readonly gap: number;
  /** Each the best for its number of changes; fewest changes first. */
  readonly curve: readonly ChangePoint[];
};

type Point = SweepPoint & { readonly solution: MarketSolution };

/** A match and its cost without any bonus. */
type Closed = Pick<Point, 'solution' | 'cost' | 'changes'>;

/** A market of more pairs is not searched: looking at all of them again would take longer than the match. */
const mostSearched = 100_000_000;

/**
 * The best match that changes at most so many existing pairs. Where they cannot all be kept (somebody left, a rule bars
 * them, places are fewer), what must change may, and nothing else. Pairs that stand or are pinned count as kept.
 * For the objectives that add up costs: `floor` and `stable` have no price for one pair kept.
 */
export async function limitChanges(
  market: Market,
  objective: Objective,
  limit: ChangeLimit,
): Promise<LimitedMatch> {
  const pairs = openPairs(market, limit);
  const standing = limit.existing.filter((p) => market.decisions.standing.has(pairKey(p.mentee, p.mentor)));
  const most = limit.existing.length - standing.length;
  const free = await solveMarket(market, objective);
  if (most - keptBy(market, free, pairs) <= limit.most)
    return unlimited(market, free, { limit, changes: most - keptBy(market, free, pairs) });
  const roomy = withBonusRoom(market);
  const costs = matchCosts(roomy, objective);
  const solveAt = async (amount: number): Promise<Point> => {
    const solution = await solveMarket(roomy, objective, amount === 0 ? {} : { bonus: { amount, pairs } });
    const kept = keptBy(roomy, solution, pairs);
    const cost = usedCost(solution.pairs.instance, solution.used) + BigInt(amount) * BigInt(kept);
    return { bonus: amount, solution, cost, changes: most - kept };
  };
  const sweep = await sweepBonus(solveAt, limit.most, greatestBonus(costs));
  const closed = await closeGap(roomy, sweep, { costs, pairs, most });
  return {
    market: roomy,
    solution: closed.solution,
    by: closed.by,
    lock: {
      limit: sweep.limit,
      bonus: sweep.found.bonus,
      room: true,
      existing: limit.existing.map(({ mentee, mentor }) => ({ mentee, mentor })),
      gap: String(closed.cost - sweep.bound),
      ...(closed.cost === sweep.bound ? {} : { weights: weightsOf(roomy, sweep.found.solution) }),
    },
    changes: closed.changes,
    ...(sweep.limit > limit.most ? { forced: sweep.limit } : {}),
    gap: Number((closed.cost - sweep.bound) / BigInt(costs.scale.unit)),
    curve: curveOf(sweep.points, closed),
  };
}

/** What each pair of a solution costs above its prices, for people with several seats. */
function weightsOf(
  { sides }: Market,
  { taken, u, v }: MarketSolution,
): NonNullable<MatchLock['maxChanges']>['weights'] {
  return taken.flatMap((p) => {
    const w = (u[p.mentee] ?? 0) + (v[p.mentor] ?? 0) - p.cost;
    return w <= 0
      ? []
      : [{ mentee: sides.mentees[p.mentee]?.id ?? '', mentor: sides.mentors[p.mentor]?.id ?? '', w }];
  });
}

/** The best match of all changes few enough: nothing was limited. */
function unlimited(
  market: Market,
  solution: MarketSolution,
  { limit, changes }: { readonly limit: ChangeLimit; readonly changes: number },
): LimitedMatch {
  const existing = limit.existing.map(({ mentee, mentor }) => ({ mentee, mentor }));
  return {
    market,
    solution,
    lock: { limit: limit.most, bonus: 0, room: false, existing, gap: '0' },
    changes,
    by: 'prices',
    gap: 0,
    curve: [pointOf(changes, solution)],
  };
}

const placeOf = ({ sides }: Market, mentee: number, mentor: number): number =>
  mentee * sides.mentors.length + mentor;

/** Existing pairs that the solver could make again, by their places. */
function openPairs(market: Market, { existing }: ChangeLimit): ReadonlySet<number> {
  const { mentees, mentors } = market.sides;
  const menteeAt = new Map(mentees.map((p, i) => [p.id, i]));
  const mentorAt = new Map(mentors.map((p, j) => [p.id, j]));
  return new Set(
    existing.flatMap(({ mentee, mentor }) => {
      const [i, j] = [menteeAt.get(mentee), mentorAt.get(mentor)];
      const stands = market.decisions.standing.has(pairKey(mentee, mentor));
      return i === undefined || j === undefined || stands ? [] : [placeOf(market, i, j)];
    }),
  );
}

function keptBy(market: Market, { taken }: MarketSolution, pairs: ReadonlySet<number>): number {
  return taken.filter((p) => pairs.has(placeOf(market, p.mentee, p.mentor))).length;
}

/** More than any exchange along an alternating path can gain: all pairs of it, and one seat filled instead of another. */
function greatestBonus({ scale, emptyCost }: MatchCosts): number {
  return scale.step + emptyCost.reduce((most, cost) => Math.max(most, cost), 0);
}

/** Where the sweep stopped short of the limit: searches between its two nearest points, if that is within reach. */
async function closeGap(
  market: Market,
  { found, bound, limit }: Sweep<Point>,
  known: { readonly costs: MatchCosts; readonly pairs: ReadonlySet<number>; readonly most: number },
): Promise<Closed & { readonly by: LimitedMatch['by'] }> {
  const { costs, pairs, most } = known;
  const { cost, solution, changes } = found;
  if (cost === bound) return { solution, cost, changes, by: 'prices' };
  const { mentees, mentors } = market.sides;
  if (mentees.length * mentors.length > mostSearched) return { solution, cost, changes, by: 'bound' };
  const bonus: Bonus = { amount: found.bonus, pairs };
  const list = pairsWithinGap(market, costs, {
    u: solution.u,
    v: solution.v,
    bonus,
    gap: Number(cost - bound),
  });
  const { existing, used, plain } = withoutBonus(market, list.instance, { bonus, solution });
  const out = most - existing.size;
  const result = await searchWithinLimit({
    instance: plain,
    existing,
    lost: limit - out,
    known: used,
    most: greatestBonus(costs),
  });
  const best = { ...solution, pairs: list, used: result.used, taken: takenPairs(list, result.used) };
  return {
    solution: best,
    cost: usedCost(plain, result.used),
    changes: most - keptBy(market, best, pairs),
    by: result.complete ? 'search' : 'bound',
  };
}

/** An instance at its true costs, with the existing pairs in it and those that a solution uses. */
function withoutBonus(
  market: Market,
  instance: MarketSolution['pairs']['instance'],
  { bonus, solution }: { readonly bonus: Bonus; readonly solution: MarketSolution },
) {
  const existing = new Set<number>();
  const used = new Uint8Array(instance.mentor.length);
  const cost = instance.cost.slice();
  const chosen = new Set(solution.taken.map((p) => placeOf(market, p.mentee, p.mentor)));
  instance.seats.forEach((_, i) => {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      const place = placeOf(market, i, instance.mentor[k] ?? 0);
      if (chosen.has(place)) used[k] = 1;
      if (!bonus.pairs.has(place)) continue;
      existing.add(k);
      cost[k] = (cost[k] ?? 0) + bonus.amount;
    }
  });
  return { existing, used, plain: { ...instance, cost } };
}

function curveOf(points: readonly Point[], closed: Closed): ChangePoint[] {
  const byChanges = new Map<number, Closed>();
  for (const point of [...points, closed]) {
    const known = byChanges.get(point.changes);
    if (known === undefined || point.cost < known.cost) byChanges.set(point.changes, point);
  }
  return [...byChanges.values()]
    .sort((a, b) => a.changes - b.changes)
    .map(({ changes, solution }) => pointOf(changes, solution));
}

const pointOf = (changes: number, { taken }: MarketSolution): ChangePoint => ({
  changes,
  matched: taken.length,
  total: taken.reduce((sum, p) => sum + p.score, 0),
});

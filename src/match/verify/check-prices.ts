import type { MatchLock } from '../../schema/match-lock.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import { lotteryNumber } from '../lottery.ts';
import type { Market } from '../market.ts';
import { type MatchCosts, matchCosts } from '../match-costs.ts';
import type { PairPlan } from '../scan/pair-plan.ts';
import { checkFloor, coverageChecks, floorFault } from './check-floor.ts';
import { checkLimitPairs, type LimitCheck, limitCheck } from './check-limit.ts';
import { byMentee, type RowCheck, type RowFindings } from './check-rows.ts';

export type Fault = VerifyResult['faults'][number];
/** Checks all rows of the people of a plan, here or spread over threads. */
export type RowChecker = (check: RowCheck, plan: PairPlan) => Promise<RowFindings>;

/** The pairs of the certificate by their places in the market; who is unknown there is left out and told. */
export type PlacedPair = MatchLock['pairs'][number] & { readonly i: number; readonly j: number };
export type Places = {
  readonly mentee: ReadonlyMap<string, number>;
  readonly mentor: ReadonlyMap<string, number>;
};

/**
 * With integer costs c: v ≤ 0, and 0 where the mentor has room; u ≤ P, and = P where a seat is empty; w ≥ 0 and only on
 * used pairs of people with several seats; c − u − v + w ≥ 0 for every eligible pair, = 0 for used ones; and
 * Σ seats·u + Σ places·v − Σ w = the cost of the match. Then no match of these people costs less. Under `load_penalty`
 * a mentor's k-th place costs L and proves min(0, v + L) in place of v.
 */
export async function checkPrices(
  market: Market,
  lock: MatchLock,
  known: { readonly places: Places; readonly pairs: readonly PlacedPair[]; readonly rows: RowChecker },
): Promise<{ eligible: number; faults: Fault[] }> {
  const { places, pairs } = known;
  const costs = matchCosts(market, lock.objective, lock.floor?.score);
  const u = pricesAt(market.seats.mentee, lock.mentees, (m) => [places.mentee.get(m.id), m.u]);
  const v = pricesAt(market.seats.mentor, lock.mentors, (m) => [places.mentor.get(m.id), m.v]);
  const limit = limitCheck(lock, places);
  const check: RowCheck = {
    costOfScore: costs.costOfScore,
    lotteryRange: costs.scale.lotteryRange,
    menteeKeys: Uint32Array.from(market.keys.mentee),
    mentorKeys: Uint32Array.from(market.keys.mentor),
    u,
    v,
    used: byMentee(once([...pairs, ...limit.pairs]), market.sides.mentees.length),
    standing: byMentee(standingPairs(market, places), market.sides.mentees.length),
    coverage: coverageChecks(lock, places, market),
  };
  const findings = await known.rows(check, market.plan);
  const faults = [
    ...improvingFaults(market, findings),
    ...usedPairs(market, { costs, check, findings, pairs, limit }),
    ...unusedPairs(market, { costs, check, findings, pairs, limit }),
    ...proofSum(market, lock, { costs, pairs, u, v, limit }),
    ...limit.faults,
    ...(findings.uncovered === 0 ? [] : [floorFault(`${findings.uncovered} pairs are above its prices`)]),
  ];
  return { eligible: findings.eligible, faults };
}

function pricesAt<T>(
  seats: Int32Array,
  listed: readonly T[],
  of: (entry: T) => readonly [place: number | undefined, price: number],
): Float64Array {
  const prices = Float64Array.from(seats, (free) => (free === 0 ? Number.NEGATIVE_INFINITY : 0));
  for (const entry of listed) {
    const [place, price] = of(entry);
    if (place !== undefined && (seats[place] ?? 0) > 0) prices[place] = price;
  }
  return prices;
}

type Pair = { readonly i: number; readonly j: number };

function standingPairs({ decisions }: Market, { mentee, mentor }: Places): Pair[] {
  return [...decisions.standing].flatMap((key) => {
    const [left = '', right = ''] = key.split('\0');
    const i = mentee.get(left);
    const j = mentor.get(right);
    return i === undefined || j === undefined ? [] : [{ i, j }];
  });
}

/** Each pair once, however it came here. */
function once(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map(({ i, j }) => [`${i} ${j}`, { i, j }])).values()];
}

function improvingFaults({ sides }: Market, { improving, improvingFound }: RowFindings): Fault[] {
  const faults: Fault[] = [];
  for (let k = 0; k < improving.length; k += 2) {
    const detail = `${sides.mentees[improving[k] ?? 0]?.id} with ${sides.mentors[improving[k + 1] ?? 0]?.id} would improve the match`;
    faults.push({ check: 'optimality', detail });
  }
  const more = improvingFound - faults.length;
  if (more > 0) faults.push({ check: 'optimality', detail: `${more} more pairs would improve the match` });
  return faults;
}

type Weighed = {
  readonly costs: MatchCosts;
  readonly check: RowCheck;
  readonly findings: RowFindings;
  readonly pairs: readonly PlacedPair[];
  readonly limit: LimitCheck;
};

/** Pairs that stood and were not made again, under a limit of changes. */
function unusedPairs(market: Market, { costs, check, findings, pairs, limit }: Weighed): Fault[] {
  const used = new Set(pairs.map(({ i, j }) => `${i} ${j}`));
  return checkLimitPairs(limit, {
    findings,
    listed: check.used,
    isUsed: ({ i, j }) => used.has(`${i} ${j}`),
    reducedOf: ({ i, j }, score) => {
      const cost = costs.costOfScore[score] ?? Number.POSITIVE_INFINITY;
      const closed = (market.seats.mentee[i] ?? 0) === 0 || (market.seats.mentor[j] ?? 0) === 0;
      if (closed || cost === Number.POSITIVE_INFINITY) return undefined;
      return (
        BigInt(cost) +
        BigInt(drawn(market, costs, { i, j })) -
        BigInt(check.u[i] ?? 0) -
        BigInt(check.v[j] ?? 0)
      );
    },
  });
}

/** Every used pair by itself: eligible, with free seats and this score, and its prices add up to the last digit. */
function usedPairs(market: Market, given: Weighed): Fault[] {
  const { costs, check, findings, limit } = given;
  const { first, mentor } = check.used;
  return given.pairs.flatMap((pair): Fault[] => {
    const { i, j, w } = pair;
    const name = `${pair.mentee} with ${pair.mentor}`;
    const place = mentor.indexOf(j, first[i]);
    const score = findings.scores[place] ?? -1;
    if (score < 0) return [{ check: 'rules', detail: `${name} breaks a rule` }];
    if ((market.seats.mentee[i] ?? 0) === 0 || (market.seats.mentor[j] ?? 0) === 0)
      return [{ check: 'pairs', detail: `${name} have no free place` }];
    const faults: Fault[] = [];
    if (pair.score !== score)
      faults.push({ check: 'scores', detail: `${name} scores ${score / 100}, not ${pair.score / 100}` });
    const cost = (costs.costOfScore[score] ?? 0) + drawn(market, costs, pair);
    const several = (market.seats.mentee[i] ?? 0) > 1;
    if (cost === Number.POSITIVE_INFINITY)
      faults.push({ check: 'floor', detail: `${name} scores less than the floor` });
    else if (
      !addsUp(limit, { pair, excess: BigInt(cost) - BigInt(check.u[i] ?? 0) - BigInt(check.v[j] ?? 0) }) ||
      (w > 0 && !several)
    )
      faults.push({ check: 'optimality', detail: `the prices of ${name} do not add up` });
    return faults;
  });
}

/** Cost less prices and w is 0 to the last digit; where the prices leave a gap, not below 0. */
function addsUp(limit: LimitCheck, { pair, excess }: { pair: PlacedPair; excess: bigint }): boolean {
  const reduced = excess - BigInt(limit.offOf(pair));
  if (limit.open) return pair.w === 0 && reduced + BigInt(limit.weightOf(pair)) >= 0n;
  return pair.w >= 0 && reduced + BigInt(pair.w) === 0n;
}

const drawn = ({ keys }: Market, { scale }: MatchCosts, { i, j }: Pair): number =>
  lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, scale.lotteryRange);

/** Both sums of the duality, in integers without limit, and what stands beside them. */
function proofSum(
  market: Market,
  lock: MatchLock,
  given: {
    readonly costs: MatchCosts;
    readonly pairs: readonly PlacedPair[];
    readonly u: Float64Array;
    readonly v: Float64Array;
    readonly limit: LimitCheck;
  },
): Fault[] {
  const { costs, pairs, limit } = given;
  const filled = { mentee: new Int32Array(given.u.length), mentor: new Int32Array(given.v.length) };
  const faults: Fault[] = [];
  let [cost, dual, weight] = [0n, -limit.weights, 0];
  for (const pair of pairs) {
    filled.mentee[pair.i] = (filled.mentee[pair.i] ?? 0) + 1;
    filled.mentor[pair.j] = (filled.mentor[pair.j] ?? 0) + 1;
    const base = costs.costOfScore[pair.score] ?? 0;
    cost +=
      BigInt(base === Number.POSITIVE_INFINITY ? 0 : base) +
      BigInt(drawn(market, costs, pair)) -
      BigInt(limit.offOf(pair));
    dual -= BigInt(pair.w);
  }
  market.seats.mentee.forEach((free, i) => {
    if (free === 0) return;
    const left = free - (filled.mentee[i] ?? 0);
    const [u, empty] = [given.u[i] ?? 0, costs.emptyCost[i] ?? 0];
    if (left < 0 || u > empty || (!limit.open && left > 0 && u !== empty))
      faults.push({ check: 'prices', detail: `the price of ${market.sides.mentees[i]?.id} is wrong` });
    cost += BigInt(Math.max(0, left)) * BigInt(empty);
    dual += BigInt(free) * BigInt(u);
    weight += Math.max(0, left) * (market.classes - (market.ranks[i] ?? 0));
  });
  market.seats.mentor.forEach((free, j) => {
    if (free === 0) return;
    const v = given.v[j] ?? 0;
    const used = filled.mentor[j] ?? 0;
    const priceOf = (k: number) => ((costs.load?.taken[j] ?? 0) + k) * (costs.load?.step ?? 0);
    if (used > free || v > 0 || (!limit.open && used < free && v < -priceOf(used)))
      faults.push({ check: 'prices', detail: `the price of ${market.sides.mentors[j]?.id} is wrong` });
    if (costs.load === undefined) dual += BigInt(free) * BigInt(v);
    else
      for (let k = 0; k < free; k++) {
        if (k < used) cost += BigInt(priceOf(k));
        dual += BigInt(Math.min(0, v + priceOf(k)));
      }
  });
  if (cost !== dual + limit.slack || String(cost) !== lock.cost)
    faults.push({
      check: 'optimality',
      detail: `the match costs ${cost}, the prices prove ${dual}, the certificate says ${lock.cost}`,
    });
  return [...faults, ...checkFloor(market, lock, weight)];
}

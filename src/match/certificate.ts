import type { Day } from '../model/day.ts';
import { lockHash } from '../model/lock-hash.ts';
import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingNumber } from '../model/pairing-id.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { CoverageProof, MatchLock } from '../schema/match-lock.ts';
import type { Market } from './market.ts';
import { matchInputs } from './match-inputs.ts';
import type { CoveragePrices } from './objectives/coverage-search.ts';
import type { MarketSolution } from './solve-market.ts';

/** Writes the lock: what the match rests on, and the prices that prove it (README.md in this room, "Certificate"). */
export function certify(input: {
  readonly folder: ProgramFolder;
  readonly today: Day;
  readonly version: string;
  readonly objective: MatchLock['objective'];
  readonly lock?: MatchLock;
  readonly market: Market;
  readonly solution: MarketSolution;
  readonly drafts: readonly Pairing[];
  /** Where changes were limited: what the lock says of it. */
  readonly maxChanges?: MatchLock['maxChanges'];
  /** Where lots were drawn by this run. */
  readonly lottery?: NonNullable<MatchLock['lottery']>;
}): MatchLock {
  const { folder, market, solution, drafts } = input;
  const { sides, seats } = market;
  const solved = solvedPairs(input);
  const cost = totalCost(solution);
  const mentees = sides.mentees.map((p, i) => ({
    id: p.id,
    seats: seats.mentee[i] ?? 0,
    rank: market.ranks[i] ?? 0,
    u: solution.u[i] ?? 0,
  }));
  const mentors = sides.mentors.map((p, j) => ({
    id: p.id,
    seats: seats.mentor[j] ?? 0,
    v: whole(solution.v[j] ?? 0),
  }));
  const lock: Omit<MatchLock, 'sha256'> = {
    schema: 'mentor/lock@1',
    mentor: input.version,
    program: folder.program.name,
    asOf: input.today,
    inputs: matchInputs(folder),
    objective: input.objective,
    seed: folder.seed,
    day: market.surroundings.day,
    ranges: Object.fromEntries(market.surroundings.ranges),
    scale: { ...solution.costs.scale, classes: market.classes },
    mentees: sortedBy(
      mentees.filter((m) => m.seats > 0),
      (m) => m.id,
    ),
    mentors: sortedBy(
      mentors.filter((m) => m.seats > 0),
      (m) => m.id,
    ),
    pairs: solved,
    pinned: drafts
      .filter((d) => d.origin === 'pinned')
      .map((d) => ({ pairing: d.id, mentee: d.mentee, mentor: d.mentor, score: d.score ?? 0 })),
    kept: sortedBy(
      market.decisions.kept,
      (k) => k.id,
      (k) => k.mentee,
    ).map((k) => ({ pairing: k.id, mentee: k.mentee, mentor: k.mentor, completed: k.state === 'completed' })),
    ...(input.maxChanges === undefined ? {} : { maxChanges: input.maxChanges }),
    ...floorProof(market, solution),
    ...(input.lottery === undefined ? {} : { lottery: input.lottery }),
    matched: solved.length,
    total: solved.reduce((sum, p) => sum + p.score, 0),
    cost: String(cost),
    lastPairing: lastNumber(input),
  };
  return { ...lock, sha256: lockHash(lock) };
}

function solvedPairs({
  market,
  solution,
  drafts,
  maxChanges,
}: Parameters<typeof certify>[0]): MatchLock['pairs'] {
  const fitting = maxChanges === undefined || maxChanges.gap === '0';
  const { sides } = market;
  const ofMentee = new Map<string, Pairing[]>();
  for (const draft of drafts) {
    const others = ofMentee.get(draft.mentee);
    if (others === undefined) ofMentee.set(draft.mentee, [draft]);
    else others.push(draft);
  }
  const solved = solution.taken.flatMap(({ mentee, mentor, score, cost }) => {
    const partner = sides.mentors[mentor]?.id;
    const draft = ofMentee.get(sides.mentees[mentee]?.id ?? '')?.findLast((d) => d.mentor === partner);
    // Where changes were limited and the prices leave a gap, they fit another match.
    const w = fitting ? (solution.u[mentee] ?? 0) + (solution.v[mentor] ?? 0) - cost : 0;
    return draft === undefined
      ? []
      : [{ pairing: draft.id, mentee: draft.mentee, mentor: draft.mentor, score, w: whole(w) }];
  });
  return sortedBy(
    solved,
    (p) => p.mentee,
    (p) => p.mentor,
  );
}

function floorProof({ sides }: Market, { floor }: MarketSolution): Pick<MatchLock, 'floor'> {
  if (floor === undefined) return {};
  const proof = ({ empty, u, v, w }: CoveragePrices): CoverageProof => ({
    empty,
    mentees: priced(sides.mentees, u).map(({ id, price }) => ({ id, u: price })),
    mentors: priced(sides.mentors, v).map(({ id, price }) => ({ id, v: price })),
    pairs: sortedBy(
      w.map((pair) => ({
        mentee: sides.mentees[pair.mentee]?.id ?? '',
        mentor: sides.mentors[pair.mentor]?.id ?? '',
        w: pair.w,
      })),
      (p) => p.mentee,
      (p) => p.mentor,
    ),
  });
  const { score, all, above } = floor;
  return { floor: { score, all: proof(all), ...(above === undefined ? {} : { above: proof(above) }) } };
}

const priced = (people: readonly { readonly id: string }[], prices: Int32Array) =>
  sortedBy(
    people.flatMap(({ id }, at) => (prices[at] ? [{ id, price: prices[at] }] : [])),
    (p) => p.id,
  );

/** Of used pairs, empty seats and the load of mentors, exactly. */
function totalCost({ costs, pairs, taken }: MarketSolution): bigint {
  const { seats, emptyCost } = pairs.instance;
  const left = seats.slice();
  const mentees = costs.load?.taken.slice() ?? new Int32Array();
  let cost = 0n;
  for (const pair of taken) {
    left[pair.mentee] = (left[pair.mentee] ?? 0) - 1;
    cost += BigInt(pair.cost) + BigInt(mentees[pair.mentor] ?? 0) * BigInt(costs.load?.step ?? 0);
    mentees[pair.mentor] = (mentees[pair.mentor] ?? 0) + 1;
  }
  left.forEach((empty, i) => {
    cost += BigInt(empty) * BigInt(emptyCost[i] ?? 0);
  });
  return cost;
}

function lastNumber({ lock, drafts, folder }: Parameters<typeof certify>[0]): number {
  const numbers = [...drafts, ...folder.pairings.rows.map((r) => r.record)].map((p) => pairingNumber(p.id));
  return numbers.reduce((most, n) => Math.max(most, n), lock?.lastPairing ?? 0);
}

/** JSON knows no −0. */
const whole = (value: number): number => (value === 0 ? 0 : value);

import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingNumber } from '../model/pairing-id.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import { lockHash } from './lock-hash.ts';
import type { Market } from './market.ts';
import { matchInputs } from './match-inputs.ts';
import { pairKey } from './sides.ts';
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
}): MatchLock {
  const { folder, market, solution, drafts } = input;
  const { sides, seats, scale } = market;
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
    scale: { ...scale, classes: market.classes },
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
    matched: solved.length,
    total: solved.reduce((sum, p) => sum + p.score, 0),
    cost: String(cost),
    lastPairing: lastNumber(input),
  };
  return { ...lock, sha256: lockHash(lock) };
}

function solvedPairs({ market, solution, drafts }: Parameters<typeof certify>[0]): MatchLock['pairs'] {
  const { sides } = market;
  const byPair = new Map(drafts.map((d) => [pairKey(d.mentee, d.mentor), d]));
  const solved = solution.taken.flatMap(({ mentee, mentor, score, cost }) => {
    const draft = byPair.get(pairKey(sides.mentees[mentee]?.id ?? '', sides.mentors[mentor]?.id ?? ''));
    const w = (solution.u[mentee] ?? 0) + (solution.v[mentor] ?? 0) - cost;
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

/** Of used pairs and empty seats, exactly. */
function totalCost({ pairs, taken }: MarketSolution): bigint {
  const { seats, emptyCost } = pairs.instance;
  const left = seats.slice();
  let cost = 0n;
  for (const pair of taken) {
    left[pair.mentee] = (left[pair.mentee] ?? 0) - 1;
    cost += BigInt(pair.cost);
  }
  left.forEach((empty, i) => {
    cost += BigInt(empty) * BigInt(emptyCost[i] ?? 0);
  });
  return cost;
}

function lastNumber({ lock, drafts, folder }: Parameters<typeof certify>[0]): number {
  const numbers = [...drafts, ...folder.pairings.rows.map((r) => r.record)].map((p) => pairingNumber(p.id));
  return Math.max(lock?.lastPairing ?? 0, ...numbers);
}

/** JSON knows no −0. */
const whole = (value: number): number => (value === 0 ? 0 : value);

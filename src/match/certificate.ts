import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { pairingNumber } from '../model/pairing-id.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { MatchLock } from '../schema/match-lock.ts';
import type { PairList } from './list-pairs.ts';
import { lockHash } from './lock-hash.ts';
import type { Market } from './market.ts';
import { pairKey } from './sides.ts';
import type { Solution } from './solve.ts';

/** Writes the lock: what the match rests on, and the prices that prove it (README.md in this room, "Certificate"). */
export function certify(input: {
  readonly folder: ProgramFolder;
  readonly today: Day;
  readonly version: string;
  readonly objective: MatchLock['objective'];
  readonly lock?: MatchLock;
  readonly market: Market;
  readonly pairs: PairList;
  readonly solution: Solution;
  readonly drafts: readonly Pairing[];
}): MatchLock {
  const { folder, market, solution, drafts } = input;
  const { sides, seats, scale } = market;
  const solved = solvedPairs(input);
  const cost = totalCost(input.pairs, solution);
  const mentees = sides.mentees.map((p, i) => ({ id: p.id, seats: seats.mentee[i] ?? 0, rank: market.ranks[i] ?? 0, u: solution.u[i] ?? 0 }));
  const mentors = sides.mentors.map((p, j) => ({ id: p.id, seats: seats.mentor[j] ?? 0, v: whole(solution.v[j] ?? 0) }));
  const lock: Omit<MatchLock, 'sha256'> = {
    schema: 'mentor/lock@1',
    mentor: input.version,
    program: folder.program.name,
    asOf: input.today,
    inputs: [...folder.inputs],
    objective: input.objective,
    seed: folder.seed,
    day: market.surroundings.day,
    ranges: Object.fromEntries(market.surroundings.ranges),
    scale: { ...scale, classes: market.classes },
    mentees: sortedBy(mentees.filter((m) => m.seats > 0), (m) => m.id),
    mentors: sortedBy(mentors.filter((m) => m.seats > 0), (m) => m.id),
    pairs: solved,
    pinned: drafts.filter((d) => d.origin === 'pinned').map((d) => ({ pairing: d.id, mentee: d.mentee, mentor: d.mentor, score: d.score ?? 0 })),
    kept: sortedBy(market.decisions.kept, (k) => k.id, (k) => k.mentee).map((k) => ({ pairing: k.id, mentee: k.mentee, mentor: k.mentor })),
    matched: solved.length,
    total: solved.reduce((sum, p) => sum + p.score, 0),
    cost: String(cost),
    lastPairing: lastNumber(input),
  };
  return { ...lock, sha256: lockHash(lock) };
}

function solvedPairs({ market, pairs, solution, drafts }: Parameters<typeof certify>[0]): MatchLock['pairs'] {
  const { instance } = pairs;
  const byPair = new Map(drafts.map((d) => [pairKey(d.mentee, d.mentor), d]));
  const solved = market.sides.mentees.flatMap((mentee, i) => {
    const own: MatchLock['pairs'] = [];
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      const j = instance.mentor[k] ?? 0;
      const draft = byPair.get(pairKey(mentee.id, market.sides.mentors[j]?.id ?? ''));
      if (solution.used[k] !== 1 || draft === undefined) continue;
      const w = (solution.u[i] ?? 0) + (solution.v[j] ?? 0) - (instance.cost[k] ?? 0);
      own.push({ pairing: draft.id, mentee: draft.mentee, mentor: draft.mentor, score: draft.score ?? 0, w: whole(w) });
    }
    return own;
  });
  return sortedBy(solved, (p) => p.mentee, (p) => p.mentor);
}

/** Of used pairs and empty seats, exactly. */
function totalCost({ instance }: PairList, solution: Solution): bigint {
  let cost = 0n;
  instance.seats.forEach((seats, i) => {
    let left = seats;
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      if (solution.used[k] !== 1) continue;
      left--;
      cost += BigInt(instance.cost[k] ?? 0);
    }
    cost += BigInt(left) * BigInt(instance.emptyCost[i] ?? 0);
  });
  return cost;
}

function lastNumber({ lock, drafts, folder }: Parameters<typeof certify>[0]): number {
  const numbers = [...drafts, ...folder.pairings.rows.map((r) => r.record)].map((p) => pairingNumber(p.id));
  return Math.max(lock?.lastPairing ?? 0, ...numbers);
}

/** JSON knows no −0. */
const whole = (value: number): number => (value === 0 ? 0 : value);

import type { FormatLock, ProofOf } from '../../schema/format-lock.ts';
import type { PeerTask } from '../peer-task.ts';
import { eachPair, type PeerPair, priceFaults, setsAround } from './weigh-peers.ts';

type Tried = ProofOf<'peer'>['tried'][number];

/**
 * Whether no three people with the best pairs of all others are worth more than what was made, nor pairs alone. A trio
 * counts the sum of its three weights, since everything is doubled. The others are worth at most what the prices come to
 * without the three: without their own prices, and with one pair less of every odd set that holds two of them or all. Trios
 * for which that is too much have been tried: for each of these the proof brings prices of all others.
 *
 * What is compared are whole hundredths; where the search for trios gave up, the lock's bound says what others promise.
 */
export function checkTrios(
  task: PeerTask,
  {
    proof,
    lock,
    worth,
    trio,
  }: {
    readonly proof: ProofOf<'peer'>;
    readonly lock: FormatLock;
    readonly worth: bigint;
    readonly trio: readonly number[] | undefined;
  },
): string[] {
  const unit = BigInt(task.scale.unit);
  const pairsAlone = BigInt(proof.worth);
  const level = worth / unit;
  const weights = weightsAmong(
    task,
    proof.tried.flatMap((t) => t.trio),
  );
  const tried = new Map(proof.tried.map((t) => [t.trio.join(), t]));
  const details = proof.tried.flatMap((t) => triedFaults(task, t));
  if (trio === undefined ? pairsAlone !== worth : pairsAlone / unit > level)
    details.push('pairs alone would be worth more');
  const chosen = trio === undefined ? undefined : tried.get(trio.join());
  if (trio !== undefined && (chosen === undefined || worthWith(chosen) !== worth))
    details.push('the trio that was made is not worth what its prices add up to');
  let most = level;
  // A trio is worth more where it gains at least this.
  eachTrio(task, proof, Number((level + 1n) * unit - pairsAlone), (three, gain) => {
    const own = tried.get(three.join());
    const bound = (own === undefined ? pairsAlone + BigInt(gain) : worthWith(own)) / unit;
    if (bound > most) most = bound;
  });
  if (Number(most - level) !== 2 * (lock.bound - lock.total))
    details.push('other trios might be worth more or less than the bound');
  return details;

  function worthWith({ trio: [a = -1, b = -1, c = -1], worth: rest }: Tried): bigint {
    const of = (x: number, y: number) => BigInt(weights(x, y) ?? 0);
    return of(a, b) + of(a, c) + of(b, c) + BigInt(rest);
  }
}

/** The weights of pairs among these people. */
function weightsAmong(
  task: PeerTask,
  people: readonly number[],
): (a: number, b: number) => number | undefined {
  const rows = new Map<number, Int16Array>();
  for (const person of people) {
    if (rows.has(person)) continue;
    const row = new Int16Array(task.free.length);
    task.row(person, row);
    rows.set(person, row);
  }
  return (a, b) => {
    const affinity = rows.get(a)?.[b] ?? -1;
    return affinity < 0 ? undefined : task.scale.seat + affinity * task.scale.unit + task.lottery(a, b);
  };
}

/** Prices of all but three: well-formed, and enough for every pair of the others. */
function triedFaults(task: PeerTask, tried: Tried): string[] {
  const people = task.free.length;
  const gone = new Set(tried.trio);
  const [a = -1, b = -1, c = -1] = tried.trio;
  const right = gone.size === 3 && tried.trio.length === 3 && 0 <= a && a < b && b < c && c < people;
  const faults = [...(right ? [] : ['a trio that was tried is none']), ...priceFaults(tried, people)];
  if (faults.length > 0) return faults;
  let short = 0;
  eachPair(task, setsAround(tried, people), (pair) => {
    const paid = (tried.prices[pair.a] ?? 0) + (tried.prices[pair.b] ?? 0) + 2 * pair.around;
    if (paid < 2 * pair.weight && !gone.has(pair.a) && !gone.has(pair.b)) short++;
  });
  return short === 0 ? [] : [`the prices beside a trio do not suffice for ${short} pairs`];
}

/**
 * Every trio that gains `least` or more over the prices: Σ weights − Σ prices − 2·(the dearest two's common sets). No trio
 * gains more than any two of it spare, weight − half of both prices, since what is left over of no pair is negative.
 */
function eachTrio(
  task: PeerTask,
  proof: ProofOf<'peer'>,
  least: number,
  see: (trio: readonly number[], gain: number) => void,
): void {
  const after = Array.from({ length: task.free.length }, () => new Map<number, PeerPair>());
  const price = (person: number) => proof.prices[person] ?? 0;
  eachPair(task, setsAround(proof, task.free.length), (pair) => {
    if (2 * pair.weight - price(pair.a) - price(pair.b) >= 2 * least) after[pair.a]?.set(pair.b, pair);
  });
  for (const own of after)
    for (const ab of own.values())
      for (const bc of after[ab.b]?.values() ?? []) {
        const ac = own.get(bc.b);
        if (ac === undefined) continue;
        const around = Math.max(ab.around, bc.around, ac.around);
        const weights = ab.weight + bc.weight + ac.weight;
        const gain = weights - price(ab.a) - price(ab.b) - price(bc.b) - 2 * around;
        if (gain >= least) see([ab.a, ab.b, bc.b], gain);
      }
}

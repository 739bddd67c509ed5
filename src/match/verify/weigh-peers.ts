import type { ProofOf } from '../../schema/format-lock.ts';
import type { PeerTask } from '../peer-task.ts';

type Prices = Pick<ProofOf<'peer'>, 'prices' | 'oddSets' | 'worth'>;

/** Two people who could meet, later ones after the first: `weight` exact, `around` the prices of all odd sets that hold both. */
export type PeerPair = {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly around: number;
};

/** Every possible pair among the free, by the first person, told to `see`; those with somebody in `without` are left out. */
export function eachPair(
  task: PeerTask,
  around: (a: number) => (b: number) => number,
  see: (pair: PeerPair) => void,
): void {
  const row = new Int16Array(task.free.length);
  const { seat, unit } = task.scale;
  for (let a = 0; a < row.length; a++) {
    task.row(a, row);
    const held = around(a);
    for (let b = a + 1; b < row.length; b++) {
      const affinity = row[b] ?? -1;
      if (affinity >= 0) see({ a, b, weight: seat + affinity * unit + task.lottery(a, b), around: held(b) });
    }
  }
}

/** The prices of all odd sets that hold two people: each set lies in at most one other, so that the sets of a person are a way up. */
export function setsAround({ oddSets }: Prices, people: number): (a: number) => (b: number) => number {
  const setOf = new Int32Array(people).fill(-1);
  const outside = new Int32Array(oddSets.length).fill(-1);
  oddSets.forEach((set, at) => {
    for (const person of set.people) setOf[person] = at;
    for (const inner of set.sets) outside[inner] = at;
  });
  // A set comes after those in it, so that what is around it is known before them, from the last to the first.
  const cumulated = new Float64Array(oddSets.length);
  for (let at = oddSets.length - 1; at >= 0; at--)
    cumulated[at] = (oddSets[at]?.price ?? 0) + (cumulated[outside[at] ?? -1] ?? 0);
  const onWay = new Uint8Array(oddSets.length);
  return (a) => {
    onWay.fill(0);
    for (let set = setOf[a] ?? -1; set >= 0; set = outside[set] ?? -1) onWay[set] = 1;
    const shared = new Float64Array(oddSets.length);
    for (let set = oddSets.length - 1; set >= 0; set--)
      shared[set] = onWay[set] === 1 ? (cumulated[set] ?? 0) : (shared[outside[set] ?? -1] ?? 0);
    return (b) => shared[setOf[b] ?? -1] ?? 0;
  };
}

/**
 * What is wrong with prices in themselves: each whole and not negative; odd sets of an odd number of people, three or more,
 * each person in one set directly and each set in one other, so that two sets are apart or one in the other; and what they
 * add up to, Σ prices + Σ price·(people of the set − 1).
 */
export function priceFaults({ prices, oddSets, worth }: Prices, people: number): string[] {
  const faults: string[] = [];
  if (prices.length !== people || prices.some((price) => price < 0))
    faults.push('a price is missing or below 0');
  const seen = new Set<number>();
  const inside = new Set<number>();
  const sizes: number[] = [];
  let sum = prices.reduce((all, price) => all + BigInt(price), 0n);
  oddSets.forEach((set, at) => {
    const fresh = set.people.every((p) => p >= 0 && p < people && !seen.has(p) && seen.add(p));
    const earlier = set.sets.every((s) => s >= 0 && s < at && !inside.has(s) && inside.add(s));
    if (!fresh || !earlier) faults.push('an odd set holds somebody twice, or lies across another');
    const size = set.people.length + set.sets.reduce((all, s) => all + (sizes[s] ?? 0), 0);
    sizes.push(size);
    if (size < 3 || size % 2 === 0 || set.price < 0)
      faults.push('an odd set is not odd, or its price is below 0');
    sum += BigInt(set.price) * BigInt(size - 1);
  });
  if (String(sum) !== worth) faults.push('the prices do not add up');
  return faults;
}

import type { Affinities } from '../circle-task.ts';
import type { Prices } from './dear-cliques.ts';

/** Sets of people of one size, each once, and what each is worth in hundredths of a point. */
export class CliquePool {
  readonly grain: number;
  readonly members: number[] = [];
  readonly worth: number[] = [];
  readonly #known = new Set<string>();
  readonly #affinities: Affinities;

  constructor(affinities: Affinities, grain: number) {
    this.#affinities = affinities;
    this.grain = grain;
  }

  add(clique: readonly number[]): void {
    const sorted = [...clique].sort((a, b) => a - b);
    const key = sorted.join();
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const { of, people } = this.#affinities;
    let sum = 0;
    for (const [at, i] of sorted.entries())
      for (let b = at + 1; b < sorted.length; b++) sum += of[i * people + (sorted[b] ?? 0)] ?? 0;
    this.members.push(...sorted);
    this.worth.push(sum / (this.grain - 1));
  }

  /** Adds the best `keep` sets around each person, of those they are nearest to, by affinity less prices. */
  addAround(prices: Prices, near: number, keep: number): void {
    const { people, of } = this.#affinities;
    for (let i = 0; i < people; i++) {
      const reduced = new Float64Array(people);
      for (let j = 0; j < people; j++) {
        const pair = of[i * people + j] ?? -1;
        reduced[j] =
          pair < 0 || i === j
            ? Number.NEGATIVE_INFINITY
            : pair * prices.unit - (prices.of[i] ?? 0) - (prices.of[j] ?? 0);
      }
      const list = greatest(reduced, near);
      for (const clique of this.#bestOf(i, list, prices, keep)) this.add(clique);
    }
  }

  #bestOf(first: number, list: readonly number[], prices: Prices, keep: number): number[][] {
    const { people, of } = this.#affinities;
    const best: { readonly clique: number[]; readonly sum: number }[] = [];
    const grow = (clique: number[], from: number, sum: number): void => {
      if (clique.length === this.grain) {
        if (best.length >= keep && sum <= (best.at(-1)?.sum ?? 0)) return;
        let at = best.length;
        while (at > 0 && (best[at - 1]?.sum ?? 0) < sum) at--;
        best.splice(at, 0, { clique: [...clique], sum });
        if (best.length > keep) best.pop();
        return;
      }
      for (let at = from; at < list.length; at++) {
        const k = list[at] ?? 0;
        let total = sum - clique.length * (prices.of[k] ?? 0);
        for (const i of clique) {
          const pair = of[i * people + k] ?? -1;
          total = pair < 0 ? Number.NEGATIVE_INFINITY : total + pair * prices.unit - (prices.of[i] ?? 0);
        }
        if (total === Number.NEGATIVE_INFINITY) continue;
        clique.push(k);
        grow(clique, at + 1, total);
        clique.pop();
      }
    };
    grow([first], 0, 0);
    return best.map(({ clique }) => clique);
  }

  /** How much more than its prices each set is worth, in hundredths. */
  excess(price: Float64Array): Float64Array {
    const { grain, members } = this;
    return Float64Array.from(this.worth, (worth, set) => {
      let left = worth;
      for (let at = set * grain; at < (set + 1) * grain; at++) left -= price[members[at] ?? 0] ?? 0;
      return left;
    });
  }

  /** By person the sets they are in: those of person i stand at first[i] … first[i + 1] − 1. */
  byPerson(people: number): { readonly first: Int32Array; readonly sets: Int32Array } {
    const first = new Int32Array(people + 1);
    for (const i of this.members) first[i + 1] = (first[i + 1] ?? 0) + 1;
    for (let i = 0; i < people; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
    const next = first.slice();
    const sets = new Int32Array(this.members.length);
    for (const [at, i] of this.members.entries()) {
      const place = next[i] ?? 0;
      sets[place] = Math.floor(at / this.grain);
      next[i] = place + 1;
    }
    return { first, sets };
  }
}

/** The places of the `most` greatest values that are finite, greatest first; equal ones in order. */
export function greatest(values: Float64Array, most: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NEGATIVE_INFINITY;
    if (value === Number.NEGATIVE_INFINITY) continue;
    const last = places.at(-1);
    if (places.length >= most && value <= (values[last ?? 0] ?? 0)) continue;
    let to = places.length;
    while (to > 0 && (values[places[to - 1] ?? 0] ?? 0) < value) to--;
    places.splice(to, 0, at);
    if (places.length > most) places.pop();
  }
  return places;
}

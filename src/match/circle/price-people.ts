import { CliquePool } from './clique-pool.ts';
import { type Affinities, dearCliques, type Prices } from './dear-cliques.ts';

export const priceUnit = 100;

/** experimental */
export function pricePeople(affinities: Affinities, grain: number, log?: (text: string) => void): Prices {
  const { people, of } = affinities;
  const price = new Float64Array(people);
  const row = new Float64Array(people);
  for (let i = 0; i < people; i++) {
    let best: number[] = [];
    for (let j = 0; j < people; j++) row[j] = of[i * people + j] ?? -1;
    best = [...row].sort((a, b) => b - a).slice(0, grain);
    price[i] = Math.max(0, best.at(-1) ?? 0) / 2;
  }
  const pool = new CliquePool(affinities, grain);
  const near = grain === 3 ? 40 : grain === 4 ? 20 : 12;
  const scaled = (): Prices => ({ unit: priceUnit, of: price.map((p) => Math.ceil(p * priceUnit)) });
  for (let round = 0; round < 12; round++) {
    if (round < 3) pool.addAround(scaled(), near, 40);
    for (let tau = 40; tau > 0.1; tau /= 2) descend(pool, price, tau, 60);
    let dear = 0;
    const worst = new Float64Array(people);
    const before = pool.worth.length;
    dearCliques(affinities, scaled(), grain, (clique, excess) => {
      dear++;
      pool.add(clique);
      for (const i of clique) worst[i] = Math.max(worst[i] ?? 0, excess / (grain - 1) / grain / priceUnit);
      return dear < 200_000;
    });
    const sum = price.reduce((a, b) => a + b, 0);
    const fixed = sum + worst.reduce((a, b) => a + b, 0);
    log?.(`round ${round}: pool ${before} dear ${dear} sum ${sum.toFixed(0)} repaired ${fixed.toFixed(0)}`);
    if (dear === 0) break;
  }
  return scaled();
}

/** Sinkhorn-like sweeps. */
function descend(pool: CliquePool, price: Float64Array, tau: number, sweeps: number): void {
  const { first, sets } = pool.byPerson();
  const { grain, members, worth } = pool;
  const excess = Float64Array.from(worth, (value, set) => {
    let sum = value;
    for (let at = set * grain; at < (set + 1) * grain; at++) sum -= price[members[at] ?? 0] ?? 0;
    return sum;
  });
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let i = 0; i < price.length; i++) {
      const [from, to] = [first[i] ?? 0, first[i + 1] ?? 0];
      if (from === to) continue;
      let most = Number.NEGATIVE_INFINITY;
      for (let at = from; at < to; at++) {
        const e = excess[sets[at] ?? 0] ?? 0;
        if (e > most) most = e;
      }
      let sum = 0;
      for (let at = from; at < to; at++) {
        const gap = ((excess[sets[at] ?? 0] ?? 0) - most) / tau;
        if (gap > -20) sum += Math.exp(gap);
      }
      const step = most + tau * Math.log(sum);
      price[i] = (price[i] ?? 0) + step;
      for (let at = from; at < to; at++) {
        const set = sets[at] ?? 0;
        excess[set] = (excess[set] ?? 0) - step;
      }
    }
  }
}

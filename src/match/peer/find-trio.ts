import { type Affinities, weightOf } from './affinities.ts';
import type { Priced } from './alternating-tree.ts';
import { part } from './loosen.ts';
import { type EdgeList, solveOver } from './price-out.ts';
import { worthOf } from './price-system.ts';
import { type TrioBound, trioBounds } from './trio-bounds.ts';

type Three = TrioBound['trio'];

/** A trio with the best pairs of all others, and what both are worth, doubled. */
export type TriedTrio = { readonly trio: Three; readonly rest: Priced; readonly worth: bigint };

/** What was tried; `best` where a trio places one person more; `bound`: no trio is worth more units. */
export type TrioSearch = {
  readonly tried: readonly TriedTrio[];
  readonly best?: TriedTrio;
  readonly bound: bigint;
};

/** So many trios are solved at most; then the bound says what others might be worth. */
const mostTried = 300;
const mostListed = 2000;
/**
 * The first look is at trios within this of the greatest gain there could be, as a share of a lottery number, and each
 * further one goes so many times as far: where many scores are alike, only the lottery lies between most trios.
 */
const looks = { first: 1 / 1024, wider: 16 };

/**
 * The best match with one trio, where pairs leave somebody over: the trio that lets one person more have a place, and of
 * those the one with the greatest sum. The prices of the best pairs bound every trio; those that promise more than the
 * best so far are solved, with the others' best pairs from `start`. Sums are compared in whole hundredths of a point.
 */
export function findTrio(
  affinities: Affinities,
  known: { readonly pairs: Priced; readonly start: Priced; readonly edges: EdgeList },
): TrioSearch {
  const unit = BigInt(affinities.scale.unit);
  const pairsWorth = worthOf(known.pairs);
  const tried = new Map<string, TriedTrio>();
  let best: TriedTrio | undefined;
  let level = pairsWorth / unit;
  // A trio helps if its gain reaches the next hundredth.
  const needed = () => Number((level + 1n) * unit - pairsWorth);
  const ended = (bound: bigint): TrioSearch => ({
    tried: [...tried.values()],
    ...(best === undefined ? {} : { best }),
    bound,
  });
  for (let gap = looks.first * affinities.scale.lotteryRange; ; gap *= looks.wider) {
    const least = Math.max(Math.floor(greatestGain(known.pairs) - gap), needed());
    const listed = trioBounds(affinities, known.pairs, { least, atMost: mostListed });
    for (const { trio, gain } of listed.trios) {
      if (gain < needed()) break;
      if (tried.has(trio.join())) continue;
      if (tried.size >= mostTried) return ended((pairsWorth + BigInt(gain)) / unit);
      const solved = solveRest(affinities, known, trio);
      tried.set(trio.join(), solved);
      if (solved.worth / unit <= level) continue;
      best = solved;
      level = solved.worth / unit;
    }
    if (listed.least <= needed()) return ended(level);
  }
}

/** No trio gains more than the prices of all odd sets around one person. */
function greatestGain({ blossoms }: Priced): number {
  const around = new Map<number, number>();
  let most = 0;
  for (const b of blossoms.inUse()) {
    const all = (around.get(blossoms.parent[b] ?? -1) ?? 0) + (blossoms.price[b] ?? 0);
    around.set(b, all);
    most = Math.max(most, all);
  }
  return most;
}

function solveRest(
  affinities: Affinities,
  { start, edges }: { readonly start: Priced; readonly edges: EdgeList },
  trio: Three,
): TriedTrio {
  const [a, b, c] = trio;
  const own = { blossoms: start.blossoms.copy(), price: start.price.slice() };
  for (const v of trio) {
    part(own.blossoms, v);
    own.price[v] = 0;
  }
  const rest = solveOver(withoutPeople(affinities, trio), { edges, start: own, without: trio });
  const weight = (x: number, y: number) => BigInt(weightOf(affinities, [x, y], affinities.row(x)[y] ?? 0));
  return { trio, rest, worth: worthOf(rest) + weight(a, b) + weight(a, c) + weight(b, c) };
}

/** The same people, of whom some may be with nobody. */
function withoutPeople(affinities: Affinities, people: readonly number[]): Affinities {
  const gone = new Set(people);
  const own = new Int16Array(affinities.people);
  return {
    ...affinities,
    row: (person) => {
      if (gone.has(person)) return own.fill(-1);
      own.set(affinities.row(person));
      for (const v of people) own[v] = -1;
      return own;
    },
  };
}

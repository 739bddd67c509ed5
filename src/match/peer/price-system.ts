import type { ProofOf } from '../../schema/format-lock.ts';
import type { Priced } from './alternating-tree.ts';

/** Prices as a proof holds them. */
export type PriceSystem = Pick<ProofOf<'peer'>, 'prices' | 'oddSets' | 'worth'>;

/** What prices add up to: at least twice the weight of every matching, and just that of the best one. */
export function worthOf({ blossoms, price }: Priced): bigint {
  let worth = 0n;
  for (const p of price) worth += BigInt(p);
  for (const b of blossoms.inUse())
    worth += BigInt(blossoms.price[b] ?? 0) * BigInt([...blossoms.leaves(b)].length - 1);
  return worth;
}

/** The prices of a matching with its odd sets, inner ones first; sets of price 0 prove nothing and are left out. */
export function priceSystem(priced: Priced): PriceSystem {
  const { blossoms, price } = priced;
  const counts = (b: number) => blossoms.isBlossom(b) && (blossoms.price[b] ?? 0) > 0;
  const inner = blossoms.inUse().toReversed().filter(counts);
  const place = new Map(inner.map((b, at) => [b, at]));
  const contents = (b: number): number[] =>
    blossoms
      .children(b)
      .flatMap((child) => (blossoms.isBlossom(child) && !counts(child) ? contents(child) : [child]));
  return {
    prices: [...price],
    oddSets: inner.map((b) => {
      const held = contents(b);
      return {
        people: held.filter((child) => !blossoms.isBlossom(child)),
        sets: held.flatMap((child) => place.get(child) ?? []),
        price: blossoms.price[b] ?? 0,
      };
    }),
    worth: String(worthOf(priced)),
  };
}

import type { Estimate } from './interval.ts';

/**
 * Limits of the ratio of two independent estimates, neither below 0, from their own limits (MOVER-R): the same recovery of
 * variances as of a sum, solved as Fieller's theorem. `high` is Infinity where the lower limit of `bottom` is 0; null where
 * `bottom` is 0 itself and the ratio has no value. Donner & Zou, Statistical Methods in Medical Research 21 (2012).
 * With symmetric limits it is
 * Fieller's interval. R: `ratesci::moverci(x1, n1, x2, n2, contrast = "RR", type = "wilson")` of two shares.
 */
export function ratioByMover(top: Estimate, bottom: Estimate): Estimate | null {
  if (!(bottom.value > 0) || top.value < 0) return null;
  const product = top.value * bottom.value;
  const above = bottom.high * (2 * bottom.value - bottom.high);
  const below = bottom.low * (2 * bottom.value - bottom.low);
  const low = solved(product, top.low * (2 * top.value - top.low), above, -1);
  const high = solved(product, top.high * (2 * top.value - top.high), below, 1);
  return { value: top.value / bottom.value, low: Math.max(0, low), high };
}

/** The root of `scale·x² − 2·product·x + square = 0` on the side asked for: of a scale of 0 the line's, or none above. */
function solved(product: number, square: number, scale: number, side: 1 | -1): number {
  if (scale === 0 && side === 1) return Number.POSITIVE_INFINITY;
  if (scale === 0) return product === 0 ? 0 : square / (2 * product);
  return (product + side * Math.sqrt(Math.max(0, product * product - square * scale))) / scale;
}

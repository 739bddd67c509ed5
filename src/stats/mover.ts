import type { Estimate } from './interval.ts';

/** One term of a sum: a weight, positive or negative, on an estimate. */
export type Term = { readonly weight: number; readonly estimate: Estimate };

/**
 * Limits of a weighted sum of independent estimates from their own limits (method of variance estimates recovery):
 * each distance from estimate to limit counts as z standard errors on its side, so lopsided limits stay lopsided.
 * Zou & Donner, Statistics in Medicine 27 (2008). With Wilson limits and weights +1, −1 it is Newcombe's method 10.
 * R: of two terms `ratesci::moverci(…, type = "wilson")`.
 */
export function combineByMover(terms: readonly Term[]): Estimate | null {
  if (terms.length === 0) return null;
  let value = 0;
  let below = 0;
  let above = 0;
  for (const { weight, estimate } of terms) {
    value += weight * estimate.value;
    const down = weight * (estimate.value - (weight > 0 ? estimate.low : estimate.high));
    const up = weight * ((weight > 0 ? estimate.high : estimate.low) - estimate.value);
    below += down * down;
    above += up * up;
  }
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above) };
}

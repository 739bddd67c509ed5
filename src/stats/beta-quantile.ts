import { betaTails } from './beta-tails.ts';
import type { Tails } from './tails.ts';

/** A value and 1 minus it, each with its own digits. */
export type Parts = { readonly x: number; readonly rest: number };

/** The x with I_x(a, b) = p; null unless 0 ≤ p ≤ 1 and a, b > 0. R: `qbeta(p, a, b)`. */
export function betaQuantile(p: number, a: number, b: number): number | null {
  return betaQuantileOfTails({ lower: p, upper: 1 - p }, a, b)?.x ?? null;
}

/**
 * The same from both tails, for those who know a small one better than 1 minus the other, and with 1 − x. Bisection on
 * the smaller tail, to the last digit a double can tell apart: slow (some sixty evaluations) and unable to go astray.
 */
export function betaQuantileOfTails(tails: Tails, a: number, b: number): Parts | null {
  const half = betaTails(0.5, a, b);
  if (half === null || !(tails.lower >= 0 && tails.lower <= 1)) return null;
  if (tails.lower === 0 || tails.upper === 0) return { x: tails.lower, rest: tails.upper };
  if (isBelow(tails, half)) {
    const x = smallQuantile(tails, a, b);
    return { x, rest: 1 - x };
  }
  const rest = smallQuantile({ lower: tails.upper, upper: tails.lower }, b, a);
  return { x: 1 - rest, rest };
}

/** A quantile known to be at most ½. */
function smallQuantile(tails: Tails, a: number, b: number): number {
  let low = 0.5;
  let high = 1;
  // Halves of the exponent first, so that a quantile of 1e-200 costs no more than others.
  while (low > 0 && isBelow(tails, at(low, a, b))) {
    high = low;
    low *= Math.min(low, 1e-4);
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (isBelow(tails, at(middle, a, b))) high = middle;
    else low = middle;
  }
}

function at(x: number, a: number, b: number): Tails {
  return betaTails(x, a, b) ?? { lower: 1, upper: 0 };
}

/** Whether the value with the first tails lies below that with the second. */
function isBelow(one: Tails, other: Tails): boolean {
  return one.lower <= one.upper ? one.lower < other.lower : one.upper > other.upper;
}

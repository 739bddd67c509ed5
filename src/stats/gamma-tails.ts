import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './log-gamma.ts';
import type { Tails } from './tails.ts';

/**
 * Both tails of a gamma variable of shape `a` and scale 1 at x: the regularised incomplete gamma functions P and Q;
 * null unless a > 0 and x ≥ 0. Power series of P below x = a + 1, Lentz's continued fraction of Q above, so that the
 * small tail keeps its digits. Numerical Recipes 6.2. R: `pgamma(x, a)`, `pgamma(x, a, lower.tail = FALSE)`.
 */
export function gammaTails(a: number, x: number): Tails | null {
  const error = stirlingError(a);
  if (error === null || !(x >= 0)) return null;
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  // x^a e^(−x) / Γ(a)
  const front = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-error - deviancePart(a, x));
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * fraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 10_000; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / nonZero(an * d + b, tiny);
    c = nonZero(b + an / c, tiny);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

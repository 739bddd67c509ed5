import { logGamma } from './log-gamma.ts';

/**
 * The upper regularised incomplete gamma function Q(a, x), a > 0, x ≥ 0; null elsewhere. Power series of P below
 * x = a + 1, Lentz's continued fraction above, so that small tails keep all their digits.
 * Numerical Recipes 6.2. R: `pgamma(x, a, lower.tail = FALSE)`.
 */
export function gammaTail(a: number, x: number): number | null {
  const scale = logGamma(a);
  if (scale === null || !(x >= 0)) return null;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - scale);
  return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
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

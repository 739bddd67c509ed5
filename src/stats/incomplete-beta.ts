import { logGamma } from './log-gamma.ts';

/**
 * The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1, a and b > 0: the distribution function of a beta
 * variable; null elsewhere. Lentz's continued fraction (Numerical Recipes 6.4), taken from whichever side converges.
 * R: `pbeta(x, a, b)`.
 */
export function incompleteBeta(x: number, a: number, b: number): number | null {
  const lower = logGamma(a);
  const upper = logGamma(b);
  const both = logGamma(a + b);
  if (lower === null || upper === null || both === null || !(x >= 0 && x <= 1)) return null;
  if (x === 0 || x === 1) return x;
  const front = Math.exp(both - lower - upper + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * fraction(x, a, b)) / a;
  return 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './log-gamma.ts';
import type { Tails } from './tails.ts';

/**
 * Both tails of a beta variable with parameters a and b at x, 0 ≤ x ≤ 1: I_x(a, b) and its complement; null elsewhere.
 * `rest` is 1 − x, for those who know it better than by subtraction. A continued fraction, taken from the side on
 * which it converges. R: `pbeta(x, a, b)`, `pbeta(x, a, b, lower.tail = FALSE)`.
 */
export function betaTails(x: number, a: number, b: number, rest = 1 - x): Tails | null {
  const [of, and, both] = [stirlingError(a), stirlingError(b), stirlingError(a + b)];
  if (of === null || and === null || both === null || !(x >= 0 && x <= 1)) return null;
  if (x === 0 || rest === 0) return { lower: x, upper: 1 - x };
  const n = a + b;
  // x^a (1 − x)^b / B(a, b)
  const front =
    Math.sqrt(((a / n) * b) / (2 * Math.PI)) *
    Math.exp(both - of - and - deviancePart(a, n * x) - deviancePart(b, n * rest));
  if (x < (a + 1) / (n + 2)) {
    const lower = front / fraction(x, rest, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = front / fraction(rest, x, b, a);
  return { lower: 1 - upper, upper };
}

/** Didonato and Morris' fraction, ACM TOMS 18 (1992), by Lentz's method; no difference in it loses digits. */
function fraction(x: number, rest: number, a: number, b: number): number {
  let value = (a * (a * rest - b * x + 1)) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m < 10_000; m += 1) {
    const top = (m * (b - m) * x) / (a + 2 * m - 1);
    const next = (a + m - 1) * ((a + b + m - 1) / (a + 2 * m - 1)) * x * top;
    const whole = m + top + ((a + m) * (a * rest - b * x + 1 + m * (2 - x))) / (a + 2 * m + 1);
    d = 1 / (whole + next * d);
    c = whole + next / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

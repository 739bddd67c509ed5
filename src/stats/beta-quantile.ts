import { incompleteBeta } from './incomplete-beta.ts';

/**
 * The x with I_x(a, b) = p; null unless 0 ≤ p ≤ 1 and a, b > 0. Bisection on the distribution function, to the last
 * digit a double can tell apart: slow (some sixty evaluations) and unable to go astray. R: `qbeta(p, a, b)`.
 */
export function betaQuantile(p: number, a: number, b: number): number | null {
  if (!(p >= 0 && p <= 1) || incompleteBeta(0.5, a, b) === null) return null;
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    const share = incompleteBeta(middle, a, b);
    if (share === null) return null;
    if (share < p) low = middle;
    else high = middle;
  }
}

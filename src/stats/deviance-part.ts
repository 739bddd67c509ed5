/**
 * x ln(x / m) + m − x for x, m > 0, with its digits also where the two are close and the terms cancel. The exponent of
 * Poisson and binomial densities. C. Loader, Fast and accurate computation of binomial probabilities (2000).
 * R: `bd0(x, m)`, internal.
 */
export function deviancePart(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = gap / (x + m);
  const square = ratio * ratio;
  let sum = gap * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

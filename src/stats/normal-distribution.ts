import { gammaTail } from './gamma-tail.ts';

/**
 * The share of the standard normal distribution below `z`; null for NaN. From the incomplete gamma function,
 * Φ(−|z|) = Q(½, z²/2) / 2, so that the lower tail keeps its digits. R: `pnorm(z)`.
 */
export function normalDistribution(z: number): number | null {
  const tail = gammaTail(0.5, (z * z) / 2);
  if (tail === null) return null;
  return z < 0 ? tail / 2 : 1 - tail / 2;
}

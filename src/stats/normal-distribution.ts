import { gammaTails } from './gamma-tails.ts';

/**
 * The share of the standard normal distribution below `z`; null for NaN. The share above is that below −z. From the
 * incomplete gamma function, Φ(−|z|) = Q(½, z²/2) / 2, so that far tails keep their digits. R: `pnorm(z)`.
 */
export function normalDistribution(z: number): number | null {
  const tails = gammaTails(0.5, (z * z) / 2);
  if (tails === null) return null;
  return z < 0 ? tails.upper / 2 : 1 - tails.upper / 2;
}

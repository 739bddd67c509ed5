import { betaQuantile } from './beta-quantile.ts';

/**
 * One-sided exact (Clopper–Pearson) lower bound of a proportion, `count` of `total`; null where total is 0. Where all
 * stayed it is α^(1/n): 30 of 30 says at least 90.5 %. R: `binom.test(count, total, alternative = "greater")$conf.int[1]`.
 */
export function exactLowerBound(count: number, total: number, level = 0.95): number | null {
  if (!(total > 0) || count < 0 || count > total) return null;
  return count === 0 ? 0 : betaQuantile(1 - level, count, total - count + 1);
}

/** The same bound from above. R: `binom.test(count, total, alternative = "less")$conf.int[2]`. */
export function exactUpperBound(count: number, total: number, level = 0.95): number | null {
  if (!(total > 0) || count < 0 || count > total) return null;
  return count === total ? 1 : betaQuantile(level, count + 1, total - count);
}

import { chiSquareTail } from './chi-square-tail.ts';
import { type RankScore, type RankWeight, rankScore } from './rank-score.ts';
import type { Spell } from './risk-table.ts';

export type LogRank = { readonly chiSquare: number | null; readonly df: 1; readonly p: number | null };

/** The same kind of people in both groups. */
export type SpellStratum = { readonly first: readonly Spell[]; readonly second: readonly Spell[] };

/**
 * The log-rank test of two groups (Mantel 1966), or with 'peto-peto' Peto & Peto's modification of the
 * Gehan–Wilcoxon test (1972). Null where no time had an event with both groups at risk.
 * R: `survdiff(Surv(time, event) ~ group)`, with `rho = 1` for 'peto-peto'.
 */
export function logRank(
  first: readonly Spell[],
  second: readonly Spell[],
  weighting: RankWeight = 'log-rank',
): LogRank {
  return stratifiedLogRank([{ first, second }], weighting);
}

/**
 * The same test within strata: people are compared with those of their own stratum only, and the strata's excesses and
 * variances add up. R: `survdiff(Surv(time, event) ~ group + strata(stratum))`.
 */
export function stratifiedLogRank(
  strata: readonly SpellStratum[],
  weighting: RankWeight = 'log-rank',
): LogRank {
  const scores = strata.map(({ first, second }) => rankScore(first, second, weighting));
  const sum = (of: (score: RankScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const variance = sum((score) => score.variance);
  if (!(variance > 0)) return { chiSquare: null, df: 1, p: null };
  const chiSquare = sum((score) => score.excess) ** 2 / variance;
  return { chiSquare, df: 1, p: chiSquareTail(chiSquare, 1) };
}

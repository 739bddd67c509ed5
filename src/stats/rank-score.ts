import { entryOf, type RiskRow, riskTable, type Spell, wasFollowed } from './risk-table.ts';

/**
 * How much an event at a time counts. `log-rank`: all the same (rho = 0). `peto-peto`: by the share of all who were
 * still there just before, so that early events weigh more (rho = 1).
 */
export type RankWeight = 'log-rank' | 'peto-peto';

/** Weighted events in the first group beyond those expected if both left at the same rate, and their variance. */
export type RankScore = { readonly excess: number; readonly variance: number };

/**
 * Observed minus expected events of the first group and its hypergeometric variance: the part that tests of two groups
 * share and strata add up. Delayed entry as in riskTable; other ends count as censored, so that it compares
 * cause-specific rates. Harrington & Fleming, Biometrika 69 (1982). R: `survdiff(…, rho = 0)`, `rho = 1`.
 */
export function rankScore(
  first: readonly Spell[],
  second: readonly Spell[],
  weighting: RankWeight,
): RankScore {
  const own = new Map(riskTable(first).map((row) => [row.time, row.events]));
  const atRisk = atRiskIn(first);
  let left = 1;
  let excess = 0;
  let variance = 0;
  for (const { time, atRisk: n, events: d } of riskTable([...first, ...second])) {
    if (d === 0) continue;
    const weight = weighting === 'log-rank' ? 1 : left;
    const share = atRisk(time) / n;
    excess += weight * ((own.get(time) ?? 0) - d * share);
    if (n > 1) variance += (weight * weight * d * share * (1 - share) * (n - d)) / (n - 1);
    left *= (n - d) / n;
  }
  return { excess, variance };
}

/** How many of a group are at risk just before a time that may not be one of its own; asked with rising times. */
function atRiskIn(spells: readonly Spell[]): (time: RiskRow['time']) => number {
  const followed = spells.filter(wasFollowed);
  const entries = followed.map(entryOf).sort((a, b) => a - b);
  const exits = followed.map((spell) => spell.time).sort((a, b) => a - b);
  let entered = 0;
  let gone = 0;
  return (time) => {
    while (entered < entries.length && (entries[entered] ?? 0) < time) entered += 1;
    while (gone < exits.length && (exits[gone] ?? 0) < time) gone += 1;
    return entered - gone;
  };
}

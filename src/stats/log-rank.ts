import { chiSquareTail } from './chi-square-tail.ts';
import { type RiskRow, riskTable, type Spell } from './risk-table.ts';

export type LogRank = { readonly chiSquare: number | null; readonly df: 1; readonly p: number | null };

/**
 * The log-rank test of two groups: events observed in the first against those expected if both left at the same rate,
 * hypergeometric variance; other ends count as censored, so that it compares cause-specific rates. Null where no time
 * had an event with both groups at risk. Mantel 1966; Peto & Peto 1972. R: `survdiff(Surv(time, event) ~ group)`.
 */
export function logRank(first: readonly Spell[], second: readonly Spell[]): LogRank {
  const own = riskTable(first);
  const both = riskTable([...first, ...second]);
  const atRisk = atRiskIn(first);
  const events = new Map(own.map((row) => [row.time, row.events]));
  let excess = 0;
  let variance = 0;
  for (const { time, atRisk: n, events: d } of both) {
    if (d === 0) continue;
    const share = atRisk(time) / n;
    excess += (events.get(time) ?? 0) - d * share;
    if (n > 1) variance += (d * share * (1 - share) * (n - d)) / (n - 1);
  }
  if (!(variance > 0)) return { chiSquare: null, df: 1, p: null };
  const chiSquare = (excess * excess) / variance;
  return { chiSquare, df: 1, p: chiSquareTail(chiSquare, 1) };
}

/** How many of a group are at risk just before a time that may not be one of its own; asked with rising times. */
function atRiskIn(spells: readonly Spell[]): (time: RiskRow['time']) => number {
  const entries = spells.map((spell) => spell.entry ?? Number.NEGATIVE_INFINITY).sort((a, b) => a - b);
  const exits = spells.map((spell) => spell.time).sort((a, b) => a - b);
  let entered = 0;
  let gone = 0;
  return (time) => {
    while (entered < entries.length && (entries[entered] ?? 0) < time) entered += 1;
    while (gone < exits.length && (exits[gone] ?? 0) < time) gone += 1;
    return entered - gone;
  };
}

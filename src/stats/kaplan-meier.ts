import { deviateOf } from './interval.ts';
import { type RiskRow, riskTable, type Spell } from './risk-table.ts';
import { type LimitScale, survivalLimits } from './survival-limits.ts';

/** One step of the curve: the share still there after `time`. Limits and error are null where undefined. */
export type SurvivalStep = RiskRow & {
  readonly survival: number;
  /** Greenwood's, on the plain scale. */
  readonly stderr: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * Kaplan–Meier's product-limit curve with delayed entry, Greenwood's errors and limits on the named scale; other ends
 * count as censored (for competing ends see cumulativeIncidence). One step per distinct time, censorings included.
 * Kaplan & Meier, JASA 53 (1958). R: `survfit(Surv(entry, time, event) ~ 1, conf.type = scale)`.
 */
export function kaplanMeier(
  spells: readonly Spell[],
  level = 0.95,
  scale: LimitScale = 'log-log',
): readonly SurvivalStep[] {
  const z = deviateOf(level);
  let survival = 1;
  let greenwood = 0;
  return riskTable(spells).map((row) => {
    survival *= (row.atRisk - row.events) / row.atRisk;
    if (row.events < row.atRisk) greenwood += row.events / (row.atRisk * (row.atRisk - row.events));
    const stderr = survival > 0 ? survival * Math.sqrt(greenwood) : null;
    return { ...row, survival, stderr, ...survivalLimits(survival, stderr, z, scale) };
  });
}

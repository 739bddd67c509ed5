import { deviateOf } from './interval.ts';
import { type RiskRow, riskTable, type Spell } from './risk-table.ts';
import { survivalLimits } from './survival-limits.ts';

/** One step: the share free of the event, standard error and log-log limits; null where undefined. */
export type IncidenceStep = RiskRow & {
  /** Probability that the event has happened by this time, others competing. */
  readonly incidence: number;
  readonly free: number;
  readonly stderr: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * Aalen–Johansen: the probability that the event has happened by each time, where other ends rule it out, and its
 * complement `free`. Variance: multinomial hazards, delta method (Dinse & Larson 1986; Marubini & Valsecchi 1995),
 * which is Greenwood's where nothing competes. Limits log-log on `free`, so that they meet Kaplan–Meier's.
 * R: `survfit(Surv(time, factor(end)) ~ 1)`, `pstate` and `std.err`.
 */
export function cumulativeIncidence(spells: readonly Spell[], level = 0.95): readonly IncidenceStep[] {
  const z = deviateOf(level);
  const variance = incidenceVariance();
  let surviving = 1;
  let incidence = 0;
  let otherwise = 0;
  let free = 1;
  return riskTable(spells).map((row) => {
    const before = surviving;
    surviving *= (row.atRisk - row.events - row.others) / row.atRisk;
    incidence += (before * row.events) / row.atRisk;
    otherwise += (before * row.others) / row.atRisk;
    // Not 1 − incidence: so it stays put where nobody has the event, and is exactly 0 once everybody has.
    if (row.events > 0) free = surviving + otherwise;
    const square = variance(row, before, incidence);
    const stderr = free > 0 ? Math.sqrt(Math.max(0, square)) : null;
    return { ...row, incidence, free, stderr, ...survivalLimits(free, stderr, z, 'log-log') };
  });
}

/**
 * var F(t) = Σ (F(t) − F_j)² d/(n(n−d)) + Σ S² e(n−e)/n³ − 2 Σ (F(t) − F_j) S e/n², over the times j up to t, with d all
 * ends and e events at j, S just before j. Kept as running sums over j, so that a curve costs one pass.
 */
function incidenceVariance(): (row: RiskRow, before: number, incidence: number) => number {
  let ends = 0;
  let endsF = 0;
  let endsFF = 0;
  let own = 0;
  let cross = 0;
  let crossF = 0;
  return (row, before, incidence) => {
    const n = row.atRisk;
    const d = row.events + row.others;
    // Where the last person at risk leaves, F stays as it is: (F − F_j)² is 0 from then on.
    const weight = d === n ? 0 : d / (n * (n - d));
    ends += weight;
    endsF += weight * incidence;
    endsFF += weight * incidence * incidence;
    own += (before * before * row.events * (n - row.events)) / n ** 3;
    cross += (before * row.events) / n ** 2;
    crossF += (before * row.events * incidence) / n ** 2;
    return (
      incidence * incidence * ends - 2 * incidence * endsF + endsFF + own - 2 * (incidence * cross - crossF)
    );
  };
}

import { deviateOf, type Estimate } from './interval.ts';
import { riskTable, type Spell } from './risk-table.ts';

export type RestrictedMean = { readonly mean: number; readonly stderr: number };

/**
 * Mean time free of the event up to `tau`: the area under the curve of those who have not had it (Kaplan–Meier, or
 * 1 − Aalen–Johansen where other ends compete). Same unit as the times. Null where the curve ends before tau with
 * people still in it, or nobody was followed. Variance: each time's hazards move the area behind it; without
 * competing ends it is the usual Σ area² d/(n(n−d)). Irwin 1949; R: `print(survfit(…), rmean = tau)`.
 */
export function restrictedMean(spells: readonly Spell[], tau: number): RestrictedMean | null {
  const rows = riskTable(spells);
  const last = rows[rows.length - 1];
  if (last === undefined || !(tau > 0)) return null;
  if (last.time < tau && last.events + last.others < last.atRisk) return null;

  let surviving = 1;
  let incidence = 0;
  const steps = rows
    .filter((row) => row.time <= tau)
    .map((row) => {
      const before = surviving;
      incidence += (before * row.events) / row.atRisk;
      surviving *= (row.atRisk - row.events - row.others) / row.atRisk;
      return { row, before, incidence };
    });

  // From the last step back: `lost` is the area of the incidence between this time and tau.
  let lost = 0;
  let until = tau;
  let variance = 0;
  for (const { row, before, incidence: happened } of steps.reverse()) {
    lost += happened * (until - row.time);
    until = row.time;
    const { atRisk: n, events: e } = row;
    const d = e + row.others;
    const own = before * (tau - row.time);
    const later = lost - happened * (tau - row.time);
    variance += (own * own * e * (n - e)) / n ** 3 - (2 * own * later * e) / n ** 2;
    if (d < n) variance += (later * later * d) / (n * (n - d));
  }
  return { mean: tau - lost, stderr: Math.sqrt(Math.max(0, variance)) };
}

/** First minus second with its standard error and normal limits; null where either is. The groups are independent. */
export function restrictedMeanDifference(
  first: RestrictedMean | null,
  second: RestrictedMean | null,
  level = 0.95,
): (Estimate & { readonly stderr: number }) | null {
  if (first === null || second === null) return null;
  const value = first.mean - second.mean;
  const stderr = Math.hypot(first.stderr, second.stderr);
  const reach = deviateOf(level) * stderr;
  return { value, stderr, low: value - reach, high: value + reach };
}

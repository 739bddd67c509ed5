import type { MetricGap } from '../model/metric-gap.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { survivalQuantile } from '../stats/survival-quantile.ts';
import type { Finding } from './metric.ts';

export type Spell = { readonly time: number; readonly end: 'event' | 'censored' };

/** The median of times in days, those still waiting censored (Kaplan–Meier); `why` where fewer than half are through. */
export function medianDays(spells: readonly Spell[], why: MetricGap): Finding {
  const { value, low, high } = survivalQuantile(kaplanMeier(spells), 0.5);
  return {
    value,
    numerator: spells.filter(({ end }) => end === 'event').length,
    denominator: spells.length,
    low: value === null ? null : low,
    high: value === null ? null : high,
    intervalMethod: 'kaplan-meier',
    unit: 'days',
    ...(value === null ? { why } : {}),
  };
}

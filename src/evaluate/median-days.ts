import type { MetricGap } from '../model/metric-gap.ts';
import { curveMedian } from '../stats/curve-median.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import type { Finding } from './metric.ts';

export type Spell = { readonly time: number; readonly end: 'event' | 'censored' };

/** The median of times in days, those still waiting censored (Kaplan–Meier); `why` where fewer than half are through. */
export function medianDays(spells: readonly Spell[], why: MetricGap): Finding {
  const curve = kaplanMeier(spells);
  const medianOf = (share: (step: (typeof curve)[number]) => number | null): number | null =>
    curveMedian(
      curve.flatMap((step) => {
        const left = share(step);
        return left === null ? [] : [{ time: step.time, share: left }];
      }),
    );
  const value = medianOf(({ survival }) => survival);
  return {
    value,
    numerator: spells.filter(({ end }) => end === 'event').length,
    denominator: spells.length,
    low: value === null ? null : medianOf(({ low }) => low),
    high: value === null ? null : medianOf(({ high }) => high),
    intervalMethod: 'kaplan-meier',
    unit: 'days',
    ...(value === null ? { why } : {}),
  };
}

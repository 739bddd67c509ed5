import type { Metric } from '../schema/progress-result.ts';

/** From accepted to completed. */
export type FunnelStep = 'accepted' | 'matched' | 'begun' | 'met' | 'goal' | 'completed';

/** How many came as far as a step. */
export type FunnelCount = { readonly step: FunnelStep; readonly count: number };

/**
 * How many came how far, by the metrics; a step that cannot be counted yet is left out. Of a group it is known that it
 * met, not who of it did: `inPairs` tells whether two meet.
 */
export function funnelSteps(metrics: readonly Metric[], inPairs: boolean): FunnelCount[] {
  const known = (id: string) => metrics.find((m) => m.id === id && !m.suppressed);
  const matched = known('match-rate');
  const begun = known('early-ends')?.denominator;
  const first = known('time-to-first-meeting');
  // Pairs that met on a day nobody wrote down have no time to their first meeting, and have met all the same.
  const met =
    !inPairs || begun == null || first?.numerator == null
      ? null
      : begun - (first.denominator ?? 0) + first.numerator;
  const steps: readonly [FunnelStep, number | null | undefined][] = [
    ['accepted', matched?.denominator],
    ['matched', matched?.numerator],
    ['begun', begun],
    ['met', met],
    ['goal', known('goals-set')?.numerator],
    ['completed', known('completion')?.numerator],
  ];
  return steps.flatMap(([step, count]) => (count === null || count === undefined ? [] : [{ step, count }]));
}

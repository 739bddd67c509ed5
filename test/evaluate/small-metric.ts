import type { Metric } from '../../src/schema/progress-result.ts';

/** A metric of which only what a test is about is said. */
export const metric = (id: string, more: Partial<Metric>): Metric => ({
  ...{ id, value: null, numerator: null, denominator: null, low: null, high: null },
  ...{ intervalMethod: 'none', unit: 'share', asOf: '2026-06-30', suppressed: false },
  ...more,
});

import { describe, expect, it } from 'vitest';
import { compareCohorts, pointOf } from '../../src/evaluate/compare-cohorts.ts';
import type { Metric } from '../../src/schema/progress-result.ts';
import { metric } from './small-metric.ts';

const share = (numerator: number, denominator: number): Partial<Metric> => ({
  ...{ value: numerator / denominator, numerator, denominator },
});

function compared(own: readonly Metric[], other: readonly Metric[]) {
  const { metrics } = compareCohorts(
    { program: '2026', asOf: '2026-06-30', metrics: own },
    { program: '2025', asOf: '2025-06-30', metrics: other },
    'same-day',
  );
  return (id: string) => metrics.find((one) => one.id === id);
}

describe('the day of the other cohort', () => {
  const own = { start: '2026-03-02', end: '2026-11-27' };
  const other = { start: '2025-03-03', end: '2025-11-28' };

  it('is as many days after its start while both run', () => {
    expect(pointOf(own, other, '2026-06-30')).toEqual({ day: '2025-07-01', at: 'same-day' });
    expect(pointOf(own, other, '2026-11-27')).toEqual({ day: '2025-11-28', at: 'same-day' });
  });

  it('is as many days after its end once this one is over', () => {
    expect(pointOf(own, other, '2026-12-07')).toEqual({ day: '2025-12-08', at: 'same-day-after-end' });
  });

  it('is its end where it was shorter, or where no start is known', () => {
    const short = { ...other, end: '2025-05-30' };
    expect(pointOf(own, short, '2026-06-30')).toEqual({ day: '2025-05-30', at: 'its-end' });
    expect(pointOf({}, other, '2026-06-30')).toEqual({ day: '2025-11-28', at: 'its-end' });
  });

  it('is never one still to come', () => {
    const later = { start: '2026-05-04', end: '2027-01-29' };
    expect(pointOf(own, later, '2026-06-30')).toEqual({ day: '2026-06-30', at: 'today' });
    expect(pointOf(own, {}, '2026-06-30')).toEqual({ day: '2026-06-30', at: 'today' });
  });
});

describe('two cohorts beside each other', () => {
  it('complete counts differ by what they differ by', () => {
    const find = compared([metric('match-rate', share(38, 40))], [metric('match-rate', share(27, 30))]);
    expect(find('match-rate')).toMatchObject({ low: null, high: null, method: 'none' });
    expect(find('match-rate')?.difference).toBeCloseTo(0.05, 10);
  });

  it('shares of people by Newcombe: 56/70 and 48/80 are 0.2 apart (0.0524 to 0.3339)', () => {
    const own = metric('fit', { ...share(56, 70), low: 0.69, high: 0.88, intervalMethod: 'wilson' });
    const other = metric('fit', { ...share(48, 80), low: 0.49, high: 0.7, intervalMethod: 'wilson' });
    const found = compared([own], [other])('fit');
    expect(found?.method).toBe('newcombe');
    expect(found?.difference).toBeCloseTo(0.2, 10);
    expect(found?.low).toBeCloseTo(0.0524, 4);
    expect(found?.high).toBeCloseTo(0.3339, 4);
  });

  it('means by their limits: 4 ± 0.3 less 3.5 ± 0.4 is 0.5 ± 0.5', () => {
    const mean = (value: number, reach: number): Partial<Metric> => ({
      ...{ value, denominator: 20, low: value - reach, high: value + reach, unit: 'mean' },
      ...{ intervalMethod: 't', scale: { min: 1, max: 5 } },
    });
    const found = compared([metric('satisfaction', mean(4, 0.3))], [metric('satisfaction', mean(3.5, 0.4))]);
    expect(found('satisfaction')).toMatchObject({ difference: 0.5, method: 'mover' });
    expect(found('satisfaction')?.low).toBeCloseTo(0, 10);
    expect(found('satisfaction')?.high).toBeCloseTo(1, 10);
    const seven = metric('satisfaction', { ...mean(5, 0.4), scale: { min: 1, max: 7 } });
    expect(compared([metric('satisfaction', mean(4, 0.3))], [seven])('satisfaction')).toMatchObject({
      ...{ difference: null, why: 'other-scale' },
    });
  });

  it('what only one of them has is said, and sums are not subtracted', () => {
    const find = compared(
      [metric('hours', { value: 196, unit: 'count' }), metric('change-c-e', { value: 1, unit: 'mean' })],
      [metric('hours', { value: 90, unit: 'count' }), metric('being-heard', { value: 4, unit: 'mean' })],
    );
    expect(find('hours')).toMatchObject({
      difference: null,
      why: 'a-sum',
      own: { value: 196 },
      other: { value: 90 },
    });
    expect(find('change-c-e')).toMatchObject({ difference: null, why: 'not-in-both', other: null });
    expect(find('being-heard')).toMatchObject({ difference: null, why: 'not-in-both', own: null });
  });

  it('what is suppressed stays so', () => {
    const hidden = metric('fit', { ...share(3, 4), suppressed: true });
    expect(compared([hidden], [metric('fit', share(3, 4))])('fit')).toMatchObject({
      own: null,
      difference: null,
    });
  });
});

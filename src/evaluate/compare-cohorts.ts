import type { Day } from '../model/day.ts';
import type { ComparedCohort, Metric } from '../schema/progress-result.ts';
import { combineByMover } from '../stats/mover.ts';
import { newcombeDifference } from '../stats/newcombe-difference.ts';
import { addDays, daysBetween } from '../time/day.ts';

/** When a program runs, as far as it says so. */
export type ProgramTime = { readonly start?: Day | undefined; readonly end?: Day | undefined };

/** The day of another cohort that answers to `today` of this one. */
export type Point = { readonly day: Day; readonly at: ComparedCohort['at'] };

/**
 * The same day of both programs, counted from their starts, while both run; once this one is over, as many days after the
 * other's end; otherwise the other's own end. Never a day that is still to come.
 */
export function pointOf(own: ProgramTime, other: ProgramTime, today: Day): Point {
  const [day, at] = matchingDay(own, other, today);
  return day > today ? { day: today, at: 'today' } : { day, at };
}

function matchingDay(own: ProgramTime, other: ProgramTime, today: Day): [Day, ComparedCohort['at']] {
  if (own.start !== undefined && other.start !== undefined) {
    const same = addDays(other.start, daysBetween(own.start, today));
    const bothRun = (own.end ?? today) >= today && (other.end ?? same) >= same;
    if (bothRun) return [same, 'same-day'];
  }
  if (other.end === undefined) return [today, 'today'];
  if (own.end === undefined || own.end > today) return [other.end, 'its-end'];
  return [addDays(other.end, daysBetween(own.end, today)), 'same-day-after-end'];
}

/** What of an evaluated cohort is compared. */
type Cohort = { readonly program: string; readonly asOf: Day; readonly metrics: readonly Metric[] };

/**
 * Each metric of this cohort beside an earlier one's. A difference only where both have a value on one scale; two complete
 * counts differ by what they differ by, estimates within limits. Sums are not subtracted: cohorts differ in size.
 */
export function compareCohorts(own: Cohort, other: Cohort, at: ComparedCohort['at']): ComparedCohort {
  const others = new Map(other.metrics.map((metric) => [metric.id, metric]));
  const ids = new Set(own.metrics.map(({ id }) => id));
  const both = own.metrics.map((metric) => comparedMetric(metric, others.get(metric.id)));
  const gone = other.metrics
    .filter(({ id }) => !ids.has(id))
    .map((metric) => comparedMetric(undefined, metric));
  return { program: other.program, asOf: other.asOf, at, metrics: [...both, ...gone] };
}

type Compared = ComparedCohort['metrics'][number];

function comparedMetric(own: Metric | undefined, other: Metric | undefined): Compared {
  const { id = '', unit = 'count' } = own ?? other ?? {};
  const figures = { id, unit, own: figureOf(own), other: figureOf(other) };
  const none = { difference: null, low: null, high: null, method: 'none' } as const;
  const questions = own?.questions ?? other?.questions;
  const named = questions === undefined ? figures : { ...figures, questions };
  if (own === undefined || other === undefined || figures.own === null || figures.other === null)
    return { ...named, ...none, why: 'not-in-both' };
  if (unit === 'count') return { ...named, ...none, why: 'a-sum' };
  if (unit !== other.unit || !isSameScale(own, other)) return { ...named, ...none, why: 'other-scale' };
  return { ...named, ...differenceOf(own, other, figures.own.value - figures.other.value) };
}

function figureOf(metric: Metric | undefined): Compared['own'] {
  if (metric === undefined || metric.value === null || metric.suppressed) return null;
  const { value, numerator, denominator } = metric;
  return { value, numerator, denominator };
}

const isSameScale = ({ scale: a }: Metric, { scale: b }: Metric): boolean =>
  a?.min === b?.min && a?.max === b?.max;

/** Two cohorts are other people, so their estimates are independent. */
function differenceOf(
  own: Metric,
  other: Metric,
  difference: number,
): Pick<Compared, 'difference' | 'low' | 'high' | 'method'> {
  if (own.intervalMethod === 'wilson' && other.intervalMethod === 'wilson') {
    const estimate = newcombeDifference(
      { count: own.numerator ?? 0, total: own.denominator ?? 0 },
      { count: other.numerator ?? 0, total: other.denominator ?? 0 },
    );
    if (estimate !== null) return { difference, low: estimate.low, high: estimate.high, method: 'newcombe' };
  }
  const [one, two] = [limitsOf(own), limitsOf(other)];
  if (one === undefined || two === undefined) return { difference, low: null, high: null, method: 'none' };
  const estimate = combineByMover([
    { weight: 1, estimate: one },
    { weight: -1, estimate: two },
  ]);
  return { difference, low: estimate?.low ?? null, high: estimate?.high ?? null, method: 'mover' };
}

function limitsOf({ value, low, high }: Metric) {
  return value === null || low === null || high === null ? undefined : { value, low, high };
}

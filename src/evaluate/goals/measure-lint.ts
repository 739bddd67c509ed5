import type { Goal } from '../../model/goal.ts';
import type { GoalReason } from '../../schema/goals-result.ts';
import { canBeCompared, type Quantity, quantityOf, sizeOf } from './quantity.ts';
import { blankIn } from './title-lint.ts';

type Measured = Pick<Goal, 'measure' | 'baseline' | 'target'>;

/** What is not there at all of how a goal is counted; a blank of a template counts as not there. */
export function missingMeasure({ measure, target }: Measured): GoalReason[] {
  return [...absent(measure, 'no-measure'), ...absent(target, 'no-target')];
}

function absent(text: string | undefined, code: GoalReason['code']): GoalReason[] {
  const blank = text === undefined ? undefined : blankIn(text);
  if (blank !== undefined) return [{ code: 'placeholder', found: blank }];
  return text === undefined ? [{ code }] : [];
}

/** What of it is there and cannot be counted: no baseline, words instead of numbers, two kinds of number, no way to go. */
export function doubtfulMeasure({ baseline, target }: Measured): GoalReason[] {
  if (target === undefined || blankIn(target) !== undefined) return [];
  const to = quantityOf(target);
  if (to === undefined) return [{ code: 'not-countable', found: target }];
  if (baseline === undefined) return [{ code: 'no-baseline' }];
  const blank = blankIn(baseline);
  if (blank !== undefined) return [{ code: 'placeholder', found: blank }];
  const from = quantityOf(baseline);
  if (from === undefined) return [{ code: 'not-countable', found: baseline }];
  if (!canBeCompared(from, to)) return [{ code: 'units-differ', found: baseline, limit: target }];
  return sizeOf(from) === sizeOf(to) ? [{ code: 'nothing-to-reach', found: target }] : [];
}

/** More than all there is: over 100 per cent, or 5 of 4. */
export function moreThanAll({ target }: Measured): GoalReason[] {
  const to = target === undefined ? undefined : quantityOf(target);
  if (to === undefined || target === undefined) return [];
  const isOver = to.kind === 'percent' ? to.value > 100 : to.whole !== undefined && to.value > to.whole;
  return isOver ? [{ code: 'more-than-all', found: target }] : [];
}

const periods = [
  { unit: 'days', days: 1, word: /^(days?|tage?n?)\b/i },
  { unit: 'weeks', days: 7, word: /^(weeks?|wochen?)\b/i },
  { unit: 'months', days: 30, word: /^(months?|monate?n?)\b/i },
] as const;

/**
 * Days, weeks or months are counted, and there are fewer of them in the time: "weeks kept of 12" needs twelve weeks, "days in
 * charge: 0 → 10" ten days. A month is taken as 30 days, so that nothing is called out of reach for a day or two.
 */
export function beyondTime({ measure = '', baseline, target }: Measured, days: number): GoalReason[] {
  const period = periods.find(({ word }) => word.test(measure.trim()));
  const to = target === undefined ? undefined : quantityOf(target);
  if (period === undefined || to === undefined || !Number.isFinite(days)) return [];
  const needed = periodsNeeded(measure, baseline === undefined ? undefined : quantityOf(baseline), to);
  return needed * period.days > days
    ? [
        {
          code: 'beyond-time',
          found: needed,
          limit: Math.max(0, Math.floor(days / period.days)),
          unit: period.unit,
        },
      ]
    : [];
}

function periodsNeeded(measure: string, from: Quantity | undefined, to: Quantity): number {
  const whole = /\b(?:of|von)\s+(\d+)\b/i.exec(measure)?.[1];
  if (whole !== undefined) return Number(whole);
  return to.whole ?? Math.abs(to.value - (from?.value ?? 0));
}

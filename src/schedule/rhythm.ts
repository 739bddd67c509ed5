import { addSpan, dayFromNumber, dayNumber, type Span, weekdayOfNumber } from '../time/day.ts';
import type { Cadence } from '../time/grammar.ts';
import type { Frame } from './frame.ts';
import {
  firstRuleDay,
  isMonthly,
  type MonthRule,
  monthsRuleDay,
  nearestRuleMonth,
  ruleDayAfter,
} from './month-rules.ts';

/** One beat of a pairing's rhythm: the day a meeting should have, and the days it may be moved to; day numbers. */
export type Beat = {
  readonly number: number;
  readonly day: number;
  readonly low: number;
  readonly high: number;
};
export type BeatsFrom = {
  /** The number of the first meeting to plan, and its day. */
  readonly number: number;
  readonly base: number;
  /** No meeting before this day and none after that. */
  readonly earliest: number;
  readonly end: number;
};

/** The span before a meeting of that number; of a monthly rule one month. */
export function spanBefore(cadence: Cadence, number: number): Span {
  if (cadence.kind === 'span') return cadence.span;
  if (isMonthly(cadence)) return { count: 1, unit: 'month' };
  let left = number;
  let span: Span = { count: 1, unit: 'month' };
  for (const stretch of cadence.stretches) {
    span = stretch.span;
    left -= stretch.times;
    if (left <= 0) break;
  }
  return span;
}

/** How many meetings the cadence has of itself: a taper counts them, the others go on until the program's end. */
export function meetingCount(cadence: Cadence): number {
  if (cadence.kind !== 'taper') return Number.POSITIVE_INFINITY;
  return cadence.stretches.reduce((sum, stretch) => sum + stretch.times, 0);
}

/**
 * The beats from a first day on. Each may be moved about half way to its neighbours, so that the windows touch and never
 * overlap; the first meeting of all has the days from the start of the pairing to `first_within`.
 */
export function beatsFrom(frame: Frame, from: BeatsFrom): Beat[] {
  const { days, next } = nominalDays(frame, from);
  const before = shiftDay(from.base, spanBefore(frame.cadence, from.number), -1);
  return days.map((day, index) => {
    const gapBefore = day - (days[index - 1] ?? before);
    const gapAfter = (days[index + 1] ?? next) - day;
    const low = from.number + index === 1 ? from.earliest : day - Math.ceil(gapBefore / 2) + 1;
    const high = day + Math.floor(gapAfter / 2);
    const latest = from.number + index === 1 ? Math.min(high, from.earliest + frame.firstWithin) : high;
    return {
      number: from.number + index,
      day,
      low: Math.max(low, from.earliest),
      high: Math.min(latest, from.end),
    };
  });
}

/** The days of a beat's window, nearest to its own day first, the later of two equally near ones before the earlier. */
export function daysAround({ day, low, high }: Beat): number[] {
  const days: number[] = [];
  const furthest = Math.max(Math.abs(low - day), Math.abs(high - day));
  for (let away = 0; away <= furthest; away += 1) {
    if (low <= day + away && day + away <= high) days.push(day + away);
    if (away > 0 && low <= day - away && day - away <= high) days.push(day - away);
  }
  return days;
}

/** The day that a meeting of one number would give to another number, by the cadence; months keep the weekday. */
export function shiftToNumber(rule: MonthRule, at: { number: number; day: number }, number: number): number {
  const { cadence } = rule;
  if (isMonthly(cadence)) {
    const month = nearestRuleMonth(rule, at.day);
    const isOffRule = Math.abs(monthsRuleDay(rule, month) - at.day) > 7;
    return at.number === number && isOffRule ? at.day : monthsRuleDay(rule, month + number - at.number);
  }
  let day = at.day;
  for (let n = at.number; n > number; n -= 1) day = shiftDay(day, spanBefore(cadence, n), -1);
  for (let n = at.number; n < number; n += 1) day = shiftDay(day, spanBefore(cadence, n + 1), 1);
  return keepsWeekday(spanBefore(cadence, number)) ? snapped(day, at.day) : day;
}

/** The first day from `earliest` on with that weekday on which a rhythm can begin. */
export function firstDay(frame: Frame, earliest: number, weekday: number): number {
  const day = earliest + ((weekday - weekdayOfNumber(earliest) + 7) % 7);
  if (!isMonthly(frame.cadence)) return day;
  const rule = firstRuleDay(frame, earliest);
  // The rule's first day may come too late for a first meeting; then one more comes before, a week or more ahead of it.
  return rule <= earliest + frame.firstWithin || rule - day < 7 ? rule : day;
}

function nominalDays(frame: Frame, { base, number, end }: BeatsFrom): { days: number[]; next: number } {
  const { cadence } = frame;
  const count = meetingCount(cadence) - number + 1;
  const days: number[] = [];
  let stretchBase = base;
  let steps = 0;
  let day = base;
  while (days.length < count && (day <= end || cadence.kind === 'taper')) {
    days.push(day);
    const next = number + days.length;
    const span = spanBefore(cadence, next);
    const changes = !sameSpan(span, spanBefore(cadence, next - 1));
    // Counted from the beginning of the stretch: a month from 31 January twice is 31 March, not 28 March.
    stretchBase = changes ? shiftDay(stretchBase, spanBefore(cadence, next - 1), steps) : stretchBase;
    steps = changes ? 1 : steps + 1;
    const raw = shiftDay(stretchBase, span, steps);
    if (isMonthly(cadence)) day = ruleDayAfter(frame, day);
    else day = keepsWeekday(span) ? snapped(raw, base) : raw;
  }
  return { days: days.filter((d) => isMeetingDay(frame, d)), next: day };
}

/** A rhythm of less than a week: its numbers leave out the days on which nobody works. */
export function isWithinWeek(cadence: Cadence): boolean {
  return cadence.kind === 'span' && cadence.span.unit === 'day' && cadence.span.count < 7;
}

function isMeetingDay({ cadence, hours }: Frame, day: number): boolean {
  return !isWithinWeek(cadence) || (hours[weekdayOfNumber(day) - 1] ?? []).length > 0;
}

const sameSpan = (a: Span, b: Span): boolean => a.count === b.count && a.unit === b.unit;

/** Whole weeks keep the weekday by themselves, and a few days are meant to change it. */
const keepsWeekday = ({ count, unit }: Span): boolean => unit === 'month' || (unit === 'day' && count >= 7);

/** The nearest day with the weekday of another: three days away at most. */
function snapped(day: number, like: number): number {
  const ahead = (((like - day) % 7) + 7) % 7;
  return ahead > 3 ? day + ahead - 7 : day + ahead;
}

function shiftDay(day: number, { count, unit }: Span, times: number): number {
  if (unit !== 'month') return day + count * times * (unit === 'week' ? 7 : 1);
  return dayNumber(addSpan(dayFromNumber(day), { count: count * times, unit }));
}

import { addSpan, dayFromNumber, dayNumber, daysInMonth, type Span, weekdayOfNumber } from '../time/day.ts';
import type { Cadence } from '../time/grammar.ts';
import type { Frame } from './frame.ts';

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
  if (cadence.kind === 'monthly') return { count: 1, unit: 'month' };
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

/** The day that a meeting of one number would give to another number, by the cadence; months keep the weekday. */
export function shiftToNumber(cadence: Cadence, at: { number: number; day: number }, number: number): number {
  if (cadence.kind === 'monthly') {
    const near = nearestRuleDay(cadence, at.day);
    return at.number === number && Math.abs(near - at.day) > 7
      ? at.day
      : ruleDay(cadence, monthOf(near) + number - at.number);
  }
  let day = at.day;
  for (let n = at.number; n > number; n -= 1) day = shiftDay(day, spanBefore(cadence, n), -1);
  for (let n = at.number; n < number; n += 1) day = shiftDay(day, spanBefore(cadence, n + 1), 1);
  return keepsWeekday(spanBefore(cadence, number)) ? snapped(day, at.day) : day;
}

/** The first day from `earliest` on with that weekday on which a rhythm can begin. */
export function firstDay(frame: Frame, earliest: number, weekday: number): number {
  const day = earliest + ((weekday - weekdayOfNumber(earliest) + 7) % 7);
  if (frame.cadence.kind !== 'monthly') return day;
  const month = monthOf(earliest);
  const rule = [month, month + 1].map((m) => ruleDay(frame.cadence, m)).find((d) => d >= earliest) ?? day;
  // The rule's first day may come too late for a first meeting; then one more on its weekday comes before.
  return rule <= earliest + frame.firstWithin ? rule : day;
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
    const raw = cadence.kind === 'monthly' ? ruleDayAfter(cadence, day) : shiftDay(stretchBase, span, steps);
    day = keepsWeekday(span) && cadence.kind !== 'monthly' ? snapped(raw, base) : raw;
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

/** Months since the year 0, January 0. */
function monthOf(day: number): number {
  const text = dayFromNumber(day);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function ruleDay(cadence: Cadence, month: number): number {
  if (cadence.kind !== 'monthly') throw new RangeError('only a monthly rule has rule days');
  const year = Math.floor(month / 12);
  const length = daysInMonth(year, (month % 12) + 1);
  const first = dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  const ahead = (cadence.weekday - weekdayOfNumber(first) + 7) % 7;
  if (cadence.week !== 'last') return first + ahead + (cadence.week - 1) * 7;
  return first + ahead + Math.floor((length - 1 - ahead) / 7) * 7;
}

function ruleDayAfter(cadence: Cadence, day: number): number {
  const month = monthOf(day);
  return (
    [month, month + 1].map((m) => ruleDay(cadence, m)).find((d) => d > day) ?? ruleDay(cadence, month + 2)
  );
}

function nearestRuleDay(cadence: Cadence, day: number): number {
  const month = monthOf(day);
  const near = [month - 1, month, month + 1].map((m) => ruleDay(cadence, m));
  return near.reduce((best, d) => (Math.abs(d - day) < Math.abs(best - day) ? d : best));
}

import { dayFromNumber, dayNumber, daysInMonth, weekdayOfNumber } from '../time/day.ts';
import type { Cadence } from '../time/grammar.ts';
import type { Frame } from './frame.ts';

/** A rhythm by the month, and the hours of the program, which say on which weekdays it meets. */
export type MonthRule = Pick<Frame, 'cadence' | 'hours'>;
type MonthlyCadence = Extract<Cadence, { kind: 'monthly' | 'monthly-date' }>;

/** Whether the calendar gives the days of a rhythm, and not the meeting before. */
export function isMonthly(cadence: Cadence): cadence is MonthlyCadence {
  return cadence.kind === 'monthly' || cadence.kind === 'monthly-date';
}

/** The day of the rule in a month; months are counted since January of the year 0. */
export function monthsRuleDay({ cadence, hours }: MonthRule, month: number): number {
  const year = Math.floor(month / 12);
  const length = daysInMonth(year, (month % 12) + 1);
  const first = dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  if (cadence.kind === 'monthly-date')
    return nearestMeetingDay(hours, first + Math.min(cadence.day, length) - 1);
  if (cadence.kind !== 'monthly') throw new RangeError('only a monthly rule has rule days');
  const ahead = (cadence.weekday - weekdayOfNumber(first) + 7) % 7;
  if (cadence.week !== 'last') return first + ahead + (cadence.week - 1) * 7;
  return first + ahead + Math.floor((length - 1 - ahead) / 7) * 7;
}

/** The first day of the rule after a day. */
export function ruleDayAfter(rule: MonthRule, day: number): number {
  return firstRuleDay(rule, day + 1);
}

/** The first day of the rule from a day on. */
export function firstRuleDay(rule: MonthRule, earliest: number): number {
  // The last day of a month may have been moved into the next one.
  const month = monthOf(earliest) - 1;
  const near = [month, month + 1, month + 2].map((m) => monthsRuleDay(rule, m));
  return near.find((d) => d >= earliest) ?? monthsRuleDay(rule, month + 3);
}

/** The month whose day of the rule lies nearest to a day, the earlier of two. */
export function nearestRuleMonth(rule: MonthRule, day: number): number {
  const month = monthOf(day);
  const away = (m: number): number => Math.abs(monthsRuleDay(rule, m) - day);
  return [month - 1, month, month + 1].reduce((best, m) => (away(m) < away(best) ? m : best));
}

/** A date that falls on a weekend moves to the nearest day on which the program meets, the later of two. */
function nearestMeetingDay(hours: Frame['hours'], day: number): number {
  const meets = (d: number): boolean => (hours[weekdayOfNumber(d) - 1] ?? []).length > 0;
  for (const away of [0, 1, 2, 3]) {
    if (meets(day + away)) return day + away;
    if (meets(day - away)) return day - away;
  }
  return day;
}

function monthOf(day: number): number {
  const text = dayFromNumber(day);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

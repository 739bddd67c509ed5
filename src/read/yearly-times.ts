import type ICAL from 'ical.js';
import { dayFromNumber, dayNumber, daysInMonth } from '../time/day.ts';
import { weekdays } from './monthly-times.ts';
import type { Expansion } from './recurring-times.ts';
import { UnreadableRule } from './unreadable-rule.ts';

type Parts = ICAL.Recur['parts'];

const secondsPerDay = 86_400;
const timesOfDay = ['BYHOUR', 'BYMINUTE', 'BYSECOND'] as const;

/** Whether a rule names days within a year: the 20th Monday, the Mondays of week 20, the 100th day. */
export function isOfYears({ freq, parts }: ICAL.Recur): boolean {
  return freq === 'YEARLY' && (parts.BYDAY ?? parts.BYWEEKNO ?? parts.BYYEARDAY) !== undefined;
}

/**
 * The wall times of such a rule, its first time, `begin` in wall seconds, included (RFC 5545 3.3.10). They are counted here since the
 * iterator of ical.js 2.2 makes every Monday of `FREQ=YEARLY;BYDAY=20MO`.
 */
export function timesByYear(
  { interval, count, parts, wkst }: ICAL.Recur,
  { first, begin }: { readonly first: ICAL.Time; readonly begin: number },
  { from, to, isOver }: Expansion,
): number[] {
  if (timesOfDay.some((part) => parts[part] !== undefined))
    throw new UnreadableRule('it names days of the year and times of the day as well');
  const clock = begin - Math.floor(begin / secondsPerDay) * secondsPerDay;
  const most = count ?? Number.POSITIVE_INFINITY;
  const skipped = count === null ? Math.floor((yearBefore(from) - first.year) / interval) - 1 : 0;
  const fits = dayTest(parts, { wkst: wkst - 1, ownDay: weekdayOf(Math.floor(begin / secondsPerDay)) });
  const times = [begin];
  for (let year = first.year + Math.max(0, skipped) * interval; ; year += interval) {
    if (firstDay(year) * secondsPerDay >= to) return times;
    for (const day of daysOfYear(year, fits, parts.BYSETPOS)) {
      const wall = day * secondsPerDay + clock;
      if (wall >= to || times.length >= most) return times;
      if (wall <= begin) continue;
      if (isOver(wall)) return times;
      times.push(wall);
    }
  }
}

/** Of a moment on the wall; before 1970 nothing is stepped over. */
const yearBefore = (wall: number): number => (wall < 0 ? 0 : yearOf(Math.floor(wall / secondsPerDay)));

type DayTest = (day: number, year: number) => boolean;

/** The days of a year, counted from 1970, that pass; of them those that BYSETPOS counts. */
function daysOfYear(year: number, fits: DayTest, positions: Parts['BYSETPOS']): readonly number[] {
  const start = firstDay(year);
  const days = Array.from({ length: firstDay(year + 1) - start }, (_, at) => start + at).filter((day) =>
    fits(day, year),
  );
  if (positions === undefined) return days;
  return days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));
}

/** Every part takes days away; a week without a weekday means the one on which the event began. */
function dayTest(
  { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY }: Parts,
  { wkst, ownDay }: { readonly wkst: number; readonly ownDay: number },
): DayTest {
  if (BYDAY?.some((name) => name.length > 2) && (BYWEEKNO ?? BYMONTH) !== undefined)
    throw new UnreadableRule('it counts weekdays within weeks');
  const names =
    BYDAY ?? (BYYEARDAY === undefined && BYMONTHDAY === undefined ? [weekdays[ownDay] ?? ''] : undefined);
  return (day, year) => {
    const [start, end] = [firstDay(year), firstDay(year + 1)];
    const [, month = 0, date = 0] = dayFromNumber(day).split('-').map(Number);
    return (
      (BYMONTH === undefined || BYMONTH.includes(month)) &&
      (BYMONTHDAY === undefined || isCounted(BYMONTHDAY, date, daysInMonth(year, month))) &&
      (BYYEARDAY === undefined || isCounted(BYYEARDAY, day - start + 1, end - start)) &&
      (BYWEEKNO === undefined || isCounted(BYWEEKNO, ...weekOf(day, wkst))) &&
      (names === undefined || names.some((name) => isNamed(name, day, { start, end })))
    );
  };
}

/** From the front, or, where it is negative, from behind. */
function isCounted(wanted: readonly number[], place: number, length: number): boolean {
  return wanted.includes(place) || wanted.includes(place - length - 1);
}

type Year = { readonly start: number; readonly end: number };

/** `MO` is every Monday, `20MO` the twentieth of the year, `-1MO` the last. */
function isNamed(name: string, day: number, { start, end }: Year): boolean {
  if (!name.endsWith(weekdays[weekdayOf(day)] ?? '-')) return false;
  const nth = Number(name.slice(0, -2) || 0);
  return (
    nth === 0 || nth === Math.floor((day - start) / 7) + 1 || nth === -Math.floor((end - 1 - day) / 7) - 1
  );
}

/** The number of the week that a day lies in, and how many its year has: the first holds four days of the year at least. */
function weekOf(day: number, wkst: number): [number, number] {
  const middle = day - ((weekdayOf(day) - wkst + 7) % 7) + 3;
  const year = yearOf(middle);
  const weeksBefore = (of: number): number =>
    Math.floor((weekStart(firstDay(of) + 3, wkst) - weekStart(3, wkst)) / 7);
  return [Math.floor((middle - firstDay(year)) / 7) + 1, weeksBefore(year + 1) - weeksBefore(year)];
}

const weekStart = (day: number, wkst: number): number => day - ((weekdayOf(day) - wkst + 7) % 7);
const yearOf = (day: number): number => Number(dayFromNumber(day).slice(0, 4));
const firstDay = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);

/** Sunday is 0; the first of January 1970, day 0, was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

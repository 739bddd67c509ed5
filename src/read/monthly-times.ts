import type ICAL from 'ical.js';
import { dayFromNumber, daysInMonth } from '../time/day.ts';
import type { Expansion } from './recurring-times.ts';

/** Months are counted from 1. */
type Month = { readonly year: number; readonly month: number };
type Parts = ICAL.Recur['parts'];

/** As rules name them, from day 0 of the week on. */
export const weekdays: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const counted: readonly string[] = ['BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'];
const secondsPerDay = 86_400;

/** Whether a monthly or yearly rule names its days within months, as nearly all do. */
export function isOfMonths({ freq, parts }: ICAL.Recur): boolean {
  if (freq !== 'MONTHLY' && freq !== 'YEARLY') return false;
  // Without a month `20MO` is the twentieth Monday of the year.
  if (freq === 'YEARLY' && parts.BYDAY !== undefined && parts.BYMONTH === undefined) return false;
  return Object.keys(parts).every((part) => counted.includes(part));
}

/**
 * The wall times of such a rule, its first time, `begin` in wall seconds, included. They are counted here since the iterator of ical.js 2.2 is wrong
 * about some: `FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=-2` leaves out most of its days.
 */
export function timesByMonth(
  { freq, interval, count, parts }: ICAL.Recur,
  { first, begin }: { readonly first: ICAL.Time; readonly begin: number },
  { from, to, isOver }: Expansion,
): number[] {
  const clock = begin - Math.floor(begin / secondsPerDay) * secondsPerDay;
  const step = interval * (freq === 'YEARLY' ? 12 : 1);
  const origin = first.year * 12 + (freq === 'YEARLY' ? 0 : first.month - 1);
  const most = count ?? Number.POSITIVE_INFINITY;
  const skipped = count === null ? Math.floor((monthOf(from) - origin) / step) - 1 : 0;
  const times = [begin];
  for (let at = origin + Math.max(0, skipped) * step; ; at += step) {
    if (Date.UTC(Math.floor(at / 12), at % 12, 1) / 1000 >= to) return times;
    for (const day of daysOf(at, freq, parts, first)) {
      const wall = day * secondsPerDay + clock;
      if (wall >= to || times.length >= most) return times;
      if (wall <= begin) continue;
      if (isOver(wall)) return times;
      times.push(wall);
    }
  }
}

/** Months since the year 0 of a moment on the wall; before 1970 nothing is stepped over. */
function monthOf(wall: number): number {
  if (wall < 0) return Number.NEGATIVE_INFINITY;
  const day = dayFromNumber(Math.floor(wall / secondsPerDay));
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The days (counted from 1970) of one period, in order: of a month, or of a year that begins with it. */
function daysOf(at: number, freq: ICAL.Recur['freq'], parts: Parts, first: ICAL.Time): readonly number[] {
  const [year, from] = [Math.floor(at / 12), (at % 12) + 1];
  const months = freq === 'MONTHLY' ? [from] : Array.from({ length: 12 }, (_, index) => index + 1);
  const namesNone = freq === 'YEARLY' && (parts.BYMONTH ?? parts.BYMONTHDAY) === undefined;
  const wanted = months.filter(
    (month) => parts.BYMONTH?.includes(month) ?? (!namesNone || month === first.month),
  );
  const days = wanted.flatMap((month) => daysOfMonth({ year, month }, parts, first.day));
  const { BYSETPOS } = parts;
  if (BYSETPOS === undefined) return days;
  return days.filter((_, index) => BYSETPOS.includes(index + 1) || BYSETPOS.includes(index - days.length));
}

/** Those of a month that BYMONTHDAY and BYDAY name, or else the day of the month on which the event began. */
function daysOfMonth({ year, month }: Month, { BYMONTHDAY, BYDAY }: Parts, ownDay: number): number[] {
  const length = daysInMonth(year, month);
  const before = Date.UTC(year, month - 1, 0) / 1000 / secondsPerDay;
  const dates = BYMONTHDAY ?? (BYDAY === undefined ? [ownDay] : undefined);
  const isNamed = (date: number): boolean => {
    if (dates !== undefined && !dates.includes(date) && !dates.includes(date - 1 - length)) return false;
    if (BYDAY === undefined) return true;
    const name = weekdays[(((before + date + 4) % 7) + 7) % 7] ?? '';
    const [nth, nthLast] = [Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)];
    return BYDAY.some(
      (one) => one.endsWith(name) && [0, nth, nthLast].includes(Number(one.slice(0, -2) || 0)),
    );
  };
  return Array.from({ length }, (_, index) => index + 1)
    .filter(isNamed)
    .map((date) => before + date);
}

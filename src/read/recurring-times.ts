import ICAL from 'ical.js';
import { isOfMonths, timesByMonth, weekdays } from './monthly-times.ts';
import { UnreadableRule } from './unreadable-rule.ts';
import { isOfYears, timesByYear } from './yearly-times.ts';

/** Wall seconds: starts are wanted from `from` on and before `to`; `isOver` tells when the rule's own UNTIL has passed. */
export type Expansion = {
  readonly from: number;
  readonly to: number;
  readonly isOver: (wall: number) => boolean;
};

/** Of the iterator, which takes ten thousand in a tenth of a second: twice a day since 2000. */
const mostSteps = 20_000;
const mostInterval = 1000;
const secondsPerDay = 86_400;
/** The parts that only exclude days, by frequency: they are taken from the rule and applied to each day. */
const excluding: ReadonlyMap<string, readonly ('BYMONTH' | 'BYMONTHDAY' | 'BYDAY')[]> = new Map([
  ['DAILY', ['BYMONTH', 'BYMONTHDAY', 'BYDAY']],
  ['WEEKLY', ['BYMONTH']],
  ['MONTHLY', ['BYMONTH']],
  ['YEARLY', []],
]);

/**
 * The wall times, in seconds, at which a rule repeats an event, its first time included (RFC 5545 3.3.10); before `from`
 * some may be left out. What calendars write is counted here; the rare rest is left to ical.js.
 */
export function recurringTimes(rule: ICAL.Recur, first: ICAL.Time, expansion: Expansion): number[] {
  if (rule.interval > mostInterval) throw new UnreadableRule(`its INTERVAL is ${rule.interval}`);
  if (isDayRhythm(rule)) return timesByDay(rule, first, expansion);
  const start = { first, begin: wallSeconds(first) };
  if (isOfMonths(rule)) return timesByMonth(rule, start, expansion);
  return isOfYears(rule) ? timesByYear(rule, start, expansion) : timesByIterator(rule, first, expansion);
}

/** Whether a rule only names days of the week at the time of day at which the event begins. */
function isDayRhythm({ freq, parts }: ICAL.Recur): boolean {
  const others = Object.keys(parts).filter((part) => part !== 'BYDAY');
  return (
    (freq === 'DAILY' || freq === 'WEEKLY') &&
    others.length === 0 &&
    (parts.BYDAY ?? []).every((name) => weekdays.includes(name))
  );
}

/** Day by day of the weeks or days that count; without COUNT those before `from` are stepped over at once. */
function timesByDay(rule: ICAL.Recur, first: ICAL.Time, { from, to, isOver }: Expansion): number[] {
  const begin = wallSeconds(first);
  const day = Math.floor(begin / secondsPerDay);
  const isWeekly = rule.freq === 'WEEKLY';
  const named = rule.parts.BYDAY?.map((name) => weekdays.indexOf(name));
  const own = isWeekly ? [weekdayOf(day)] : [0, 1, 2, 3, 4, 5, 6];
  const wanted = new Set(named ?? own);
  // A step is an interval of weeks from the first day of the event's week, or of days from its own day.
  const origin = isWeekly ? day - ((weekdayOf(day) - (rule.wkst - 1) + 7) % 7) : day;
  const step = rule.interval * (isWeekly ? 7 : 1);
  const most = rule.count ?? Number.POSITIVE_INFINITY;
  const times = [begin];
  const skipped =
    rule.count === null ? Math.floor((Math.floor(from / secondsPerDay) - origin) / step) - 1 : 0;
  for (let start = origin + Math.max(0, skipped) * step; ; start += step)
    for (let at = start; at < start + (isWeekly ? 7 : 1); at += 1) {
      const wall = begin + (at - day) * secondsPerDay;
      if (wall >= to || times.length >= most) return times;
      if (wall <= begin || !wanted.has(weekdayOf(at))) continue;
      if (isOver(wall)) return times;
      times.push(wall);
    }
}

/** Sunday is 0; the first of January 1970, day 0, was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/**
 * The iterator of ical.js is asked for the plain rhythm only: with parts that exclude days it may never return
 * (kewisch/ical.js issue 1038) and it gives days that do not exist a neighbour. So those parts, COUNT and UNTIL are applied
 * here.
 */
function timesByIterator(rule: ICAL.Recur, first: ICAL.Time, { to, isOver }: Expansion): number[] {
  const { plain, fits } = plainRule(rule, first);
  const begin = wallSeconds(first);
  const most = rule.count ?? Number.POSITIVE_INFINITY;
  const times = [begin];
  const iterator = plain.iterator(first);
  for (let step = 0; step < mostSteps && times.length < most; step += 1) {
    const next = iterator.next();
    if (next === null || next === undefined) return times;
    const wall = wallSeconds(next);
    if (wall >= to || isOver(wall)) return times;
    if (wall > begin && fits(next)) times.push(wall);
  }
  if (times.length < most) throw new UnreadableRule('it repeats too often to be followed');
  return times;
}

/** Seconds since 1970-01-01T00:00 on the wall that a time was written for. */
export function wallSeconds(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second) / 1000;
}

/** The rule without its own end and its excluding parts, and the test that stands for them. */
function plainRule(
  rule: ICAL.Recur,
  first: ICAL.Time,
): { plain: ICAL.Recur; fits: (time: ICAL.Time) => boolean } {
  const parts = excluding.get(rule.freq);
  if (parts === undefined) throw new UnreadableRule(`it repeats ${rule.freq.toLowerCase()}`);
  if (rule.freq !== 'YEARLY' && (rule.parts.BYYEARDAY ?? rule.parts.BYWEEKNO) !== undefined)
    throw new UnreadableRule('it counts days or weeks of the year without being yearly');
  // The iterator leaves it out without a word.
  if (rule.parts.BYSETPOS !== undefined) throw new UnreadableRule('its BYSETPOS cannot be followed');
  const plain = rule.clone();
  plain.count = null;
  plain.until = null;
  for (const part of parts) delete plain.parts[part];
  const { BYMONTH, BYMONTHDAY, BYDAY, BYYEARDAY, BYWEEKNO } = rule.parts;
  const isByMonth = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY';
  const keepsDay = isByMonth && (BYMONTHDAY ?? BYDAY ?? BYYEARDAY ?? BYWEEKNO) === undefined;
  const days = keepsDay ? [first.day] : BYMONTHDAY;
  const names = BYDAY?.map((name) => name.slice(-2));
  return {
    plain,
    fits: (time) =>
      (BYMONTH === undefined || BYMONTH.includes(time.month)) &&
      (days === undefined ||
        days.includes(time.day) ||
        days.includes(time.day - 1 - ICAL.Time.daysInMonth(time.month, time.year))) &&
      (names === undefined || names.includes(weekdays[time.dayOfWeek() - 1] ?? '')),
  };
}

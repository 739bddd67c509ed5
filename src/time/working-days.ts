import { addDays, dayNumber, weekdayOf } from './day.ts';

/** Mondays to Fridays after `from` up to `to`; holidays count as any other day. None where `to` is not later. */
export function workingDaysAfter(from: string, to: string): number {
  const days = dayNumber(to) - dayNumber(from);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1))
    count += weekdayOf(day) <= 5 ? 1 : 0;
  return count;
}

/** The day itself, or the Friday before a weekend. */
export function workdayBy(day: string): string {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
}

/** The last working day of so many weeks that begin on a day; of no weeks the day itself. */
export function lastWorkday(start: string, weeks: number): string {
  return weeks === 0 ? start : workdayBy(addDays(start, weeks * 7 - 1));
}

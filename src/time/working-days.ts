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

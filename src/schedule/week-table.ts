import type { WeeklyWindow } from '../model/day.ts';
import { weekdayOfNumber } from '../time/day.ts';

/** Windows of a week in somebody's own wall time, merged and sorted, by weekday; index 0 is Monday. */
export type WeekTable = readonly (readonly Stretch[])[];
/** Minutes from midnight, `to` excluded. */
export type Stretch = { readonly from: number; readonly to: number };

/** Sorts windows into a table by weekday; those that touch or overlap become one. */
export function weekTable(windows: readonly WeeklyWindow[]): WeekTable {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    mergeStretches(windows.filter((w) => w.weekday === weekday && w.from < w.to)),
  );
}

/** What stands in both tables. */
export function commonTable(a: WeekTable, b: WeekTable): WeekTable {
  return a.map((stretches, day) =>
    stretches.flatMap((x) =>
      (b[day] ?? []).flatMap((y) => {
        const shared = { from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) };
        return shared.from < shared.to ? [shared] : [];
      }),
    ),
  );
}

/** What stands in either table. */
export function joinedTable(a: WeekTable, b: WeekTable): WeekTable {
  return a.map((stretches, day) => mergeStretches([...stretches, ...(b[day] ?? [])]));
}

/** Whether a meeting of that length fits into one window of the table; `wall` in minutes since 1970 on the owner's clock. */
export function fitsInto(table: WeekTable, wall: number, length: number): boolean {
  const day = Math.floor(wall / 1440);
  const minute = wall - day * 1440;
  for (const stretch of table[weekdayOfNumber(day) - 1] ?? []) {
    if (stretch.from <= minute && minute + length <= stretch.to) return true;
  }
  return false;
}

/** Minutes of a meeting that lie outside the table: the fairness figure. */
export function minutesOutside(table: WeekTable, wall: number, length: number): number {
  if (fitsInto(table, wall, length)) return 0;
  let inside = 0;
  eachStretchAround(table, wall, (from, to) => {
    inside += Math.max(0, Math.min(to, wall + length) - Math.max(from, wall));
  });
  return length - inside;
}

/**
 * How far a meeting reaches out of the table: the minutes by which the nearest window would have to grow to hold it. The
 * burden of three in the morning is larger than that of half past five, though both lie outside for the same time.
 */
export function reachOutside(table: WeekTable, wall: number, length: number): number {
  if (fitsInto(table, wall, length)) return 0;
  let least = 1440;
  eachStretchAround(table, wall, (from, to) => {
    least = Math.min(least, Math.max(0, from - wall) + Math.max(0, wall + length - to));
  });
  return least;
}

/** Visits the windows of the day before, the day itself and the day after, in minutes since 1970. */
function eachStretchAround(table: WeekTable, wall: number, visit: (from: number, to: number) => void): void {
  const day = Math.floor(wall / 1440);
  for (let near = day - 1; near <= day + 1; near += 1)
    for (const { from, to } of table[weekdayOfNumber(near) - 1] ?? [])
      visit(near * 1440 + from, near * 1440 + to);
}

function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
}

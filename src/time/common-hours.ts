import { offsetMinutesOnDay } from './zone.ts';

/** A window of every week in wall time; minutes from midnight, `to` excluded (as in model/day.ts). */
export type WeekWindow = { readonly weekday: number; readonly from: number; readonly to: number };
/** When somebody is free every week, and by which clock. */
export type WeeklyHours = { readonly windows: readonly WeekWindow[]; readonly zone: string };
/** Minutes of a week in UTC, from Monday 00:00; sorted, apart from each other, `to` excluded. */
export type UtcInterval = { readonly from: number; readonly to: number };

export const minutesPerWeek = 7 * 24 * 60;

/**
 * The weekly windows of one person as minutes of the UTC week, with the zone's offset on the given day. Compute it once a
 * person and compare with `sharedMinutes`; overlapping windows are merged, those over the week's end wrap round.
 */
export function weekInUtc(windows: readonly WeekWindow[], zone: string, day: string): UtcInterval[] {
  return weekAtOffset(windows, offsetMinutesOnDay(zone, day));
}

/** As `weekInUtc`, where the minutes that the zone is ahead of UTC are known. */
export function weekAtOffset(windows: readonly WeekWindow[], offset: number): UtcInterval[] {
  const pieces: UtcInterval[] = [];
  for (const window of windows) {
    const shift = (window.weekday - 1) * 1440 - offset;
    const from = (((window.from + shift) % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
    const to = from + window.to - window.from;
    pieces.push({ from, to: Math.min(to, minutesPerWeek) });
    if (to > minutesPerWeek) pieces.push({ from: 0, to: to - minutesPerWeek });
  }
  return merged(pieces);
}

/** Minutes a week that stand in both lists; both as `weekInUtc` gives them. */
export function sharedMinutes(x: readonly UtcInterval[], y: readonly UtcInterval[]): number {
  let minutes = 0;
  walkShared(x, y, (from, to) => {
    minutes += to - from;
  });
  return minutes;
}

/** The stretches that stand in both lists, as minutes of the UTC week. */
export function sharedIntervals(x: readonly UtcInterval[], y: readonly UtcInterval[]): UtcInterval[] {
  const shared: UtcInterval[] = [];
  walkShared(x, y, (from, to) => shared.push({ from, to }));
  return shared;
}

/** Hours a week in which both are free on the given day's offsets, zones and daylight saving counted. */
export function commonHoursPerWeek(a: WeeklyHours, b: WeeklyHours, day: string): number {
  return sharedMinutes(weekInUtc(a.windows, a.zone, day), weekInUtc(b.windows, b.zone, day)) / 60;
}

function walkShared(
  x: readonly UtcInterval[],
  y: readonly UtcInterval[],
  found: (from: number, to: number) => void,
): void {
  let i = 0;
  let j = 0;
  for (;;) {
    const a = x[i];
    const b = y[j];
    if (a === undefined || b === undefined) return;
    const from = Math.max(a.from, b.from);
    const to = Math.min(a.to, b.to);
    if (from < to) found(from, to);
    if (a.to < b.to) i += 1;
    else j += 1;
  }
}

function merged(pieces: UtcInterval[]): UtcInterval[] {
  if (isApart(pieces)) return pieces;
  const result: UtcInterval[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last !== undefined && piece.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) };
    else if (piece.from < piece.to) result.push(piece);
  }
  return result;
}

/** Whether stretches stand in order already, with some time between them. */
function isApart(pieces: readonly UtcInterval[]): boolean {
  let end = -1;
  for (const { from, to } of pieces) {
    if (from <= end || from >= to) return false;
    end = to;
  }
  return true;
}

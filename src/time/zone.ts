import { dayFromNumber, dayNumber } from './day.ts';
import { offsetAt } from './offsets.ts';

/** Whether a wall time happens once, is skipped by the clock (gap), or happens twice (overlap). */
export type ClockCase = 'once' | 'gap' | 'overlap';
export type Wall = { readonly day: string; readonly clock: string };

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const colon = 58;

/** Minutes that the zone is ahead of UTC at an instant. */
export function offsetMinutes(zone: string, instant: string): number {
  return offsetAt(zone, epochOf(instant)) / 60;
}

/** Minutes that the zone is ahead of UTC at noon UTC of a day: for figures that need one offset a day. */
export function offsetMinutesOnDay(zone: string, day: string): number {
  return offsetAt(zone, dayNumber(day) * 86_400 + 43_200) / 60;
}

/** How far two zones are apart on a day, in hours, never negative: 3.5, 5.75. Both offsets are taken at noon UTC. */
export function zoneGapHours(zoneA: string, zoneB: string, day: string): number {
  if (zoneA === zoneB) return 0;
  return Math.abs(offsetMinutesOnDay(zoneA, day) - offsetMinutesOnDay(zoneB, day)) / 60;
}

/** A wall time as a moment in seconds since 1970, and whether the clock has that time once, never or twice. */
type WallMoment = { readonly epoch: number; readonly clock: ClockCase };

/**
 * Seconds since 1970 of a wall time given in seconds since 1970-01-01T00:00 on that wall (RFC 5545 3.3.5): a skipped time
 * is read with the offset before the gap, so 02:30 becomes 03:30; of a repeated time the first is meant.
 */
export function epochOfWall(zone: string, wall: number): WallMoment {
  return wallToEpochBy((epoch) => offsetAt(zone, epoch), wall);
}

/** The same for a clock that is known by its offsets: seconds ahead of UTC at a moment in seconds since 1970. */
export function wallToEpochBy(offsetAt: (epoch: number) => number, wall: number): WallMoment {
  // No zone is a day or more from UTC, so these two moments lie on either side of any change that matters.
  const before = offsetAt(wall - 86_400);
  const after = offsetAt(wall + 86_400);
  if (before === after) return { epoch: wall - before, clock: 'once' };
  const fitsBefore = offsetAt(wall - before) === before;
  const fitsAfter = offsetAt(wall - after) === after;
  if (fitsBefore && fitsAfter) return { epoch: wall - before, clock: 'overlap' };
  if (!fitsBefore && !fitsAfter) return { epoch: wall - before, clock: 'gap' };
  return { epoch: wall - (fitsBefore ? before : after), clock: 'once' };
}

/** The instant of a wall time in a zone, with that zone's offset, and whether the clock has it once, never or twice. */
export function wallToInstant(
  day: string,
  clock: string,
  zone: string,
): { readonly instant: string; readonly clock: ClockCase } {
  const found = epochOfWall(zone, secondsOfWall({ day, clock }));
  return { instant: instantAt(found.epoch, zone), clock: found.clock };
}

/** Seconds from 1970-01-01T00:00 on a wall to a time on the same wall. */
function secondsOfWall({ day, clock }: Wall): number {
  return dayNumber(day) * 86_400 + clockMinutes(clock) * 60;
}

/** Day and time of day (`HH:MM`, seconds dropped) that a clock in the zone shows at an instant. */
export function instantToWall(instant: string, zone: string): Wall {
  return epochToWall(epochOf(instant), zone);
}

/** The same of an instant in seconds since 1970. */
export function epochToWall(epoch: number, zone: string): Wall {
  const wall = epoch + offsetAt(zone, epoch);
  const day = Math.floor(wall / 86_400);
  return { day: dayFromNumber(day), clock: clockText(Math.floor((wall - day * 86_400) / 60)) };
}

/** Seconds since 1970 of an instant written `2026-03-05T10:00:00+01:00`; RangeError where it is not one. */
export function epochOf(instant: string): number {
  if (!instantPattern.test(instant)) throw new RangeError(`"${instant}" is not an instant`);
  const digits = (from: number): number =>
    (instant.charCodeAt(from) - 48) * 10 + instant.charCodeAt(from + 1) - 48;
  const year = digits(0) * 100 + digits(2);
  const seconds = instant.charCodeAt(16) === colon ? digits(17) : 0;
  const utc = Date.UTC(year, digits(5) - 1, digits(8), digits(11), digits(14), seconds) / 1000;
  if (instant.endsWith('Z')) return utc;
  const end = instant.length;
  const sign = instant.charCodeAt(end - 3) === colon ? end - 6 : end - 5;
  const ahead = digits(sign + 1) * 3600 + digits(end - 2) * 60;
  return instant.charAt(sign) === '-' ? utc + ahead : utc - ahead;
}

/** The canonical spelling of a moment (seconds since 1970) for a zone: whole seconds and that zone's offset; UTC is `+00:00`. */
export function instantAt(epoch: number, zone: string): string {
  // Offsets before about 1972 may have seconds, which ISO 8601 cannot write: rounded, and the wall time with them.
  const minutes = Math.round(offsetAt(zone, epoch) / 60);
  const wall = new Date((epoch + minutes * 60) * 1000).toISOString().slice(0, 19);
  return `${wall}${minutes < 0 ? '-' : '+'}${clockText(Math.abs(minutes))}`;
}

/** Minutes from midnight of `HH:MM`. */
export function clockMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** `HH:MM` of minutes from midnight. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

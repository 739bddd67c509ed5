import { Temporal } from 'temporal-polyfill';

/**
 * The offsets of a zone, by year. The polyfill does some 40,000 conversions a second; a year of a zone has one to four
 * stretches of constant offset, so each zone and year is asked once and everything after that is integer arithmetic.
 */

/** From this moment (seconds since 1970) the zone is this many seconds ahead of UTC. */
export type OffsetStretch = { readonly from: number; readonly offset: number };

const known = new Map<string, Map<number, readonly OffsetStretch[]>>();

/** The stretches of constant offset of a zone in one UTC year, in order; the first begins with the year. */
export function offsetStretches(zone: string, year: number): readonly OffsetStretch[] {
  const years = known.get(zone) ?? new Map<number, readonly OffsetStretch[]>();
  known.set(zone, years);
  const stretches = years.get(year) ?? readStretches(zone, year);
  years.set(year, stretches);
  return stretches;
}

/** Seconds ahead of UTC at a moment given in seconds since 1970. */
export function offsetAt(zone: string, epoch: number): number {
  if (zone === 'UTC') return 0;
  const stretches = offsetStretches(zone, new Date(epoch * 1000).getUTCFullYear());
  let offset = 0;
  for (const stretch of stretches) {
    if (stretch.from > epoch) break;
    offset = stretch.offset;
  }
  return offset;
}

function readStretches(zone: string, year: number): OffsetStretch[] {
  const end = Date.UTC(year + 1, 0, 1) / 1000;
  const begin = Date.UTC(year, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(zone);
  const stretches = [{ from: begin / 1000, offset: secondsOf(at) }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds / 1000 >= end) return stretches;
    stretches.push({ from: next.epochMilliseconds / 1000, offset: secondsOf(next) });
    at = next;
  }
}

const secondsOf = (at: Temporal.ZonedDateTime): number => Math.round(at.offsetNanoseconds / 1e9);

import { Temporal } from 'temporal-polyfill';

/**
 * The offsets of a zone, by year. The polyfill does some 40,000 conversions a second; a year of a zone has one to four
 * stretches of constant offset, so each zone and year is asked once and everything after that is integer arithmetic.
 */

/** From this moment (seconds since 1970) the zone is this many seconds ahead of UTC. */
export type OffsetStretch = { readonly from: number; readonly offset: number };

const known = new Map<string, Map<number, readonly OffsetStretch[]>>();

/** The stretch that was asked for last in each zone, up to where the next begins: calendars go through the days in order. */
const lastAsked = new Map<string, OffsetStretch & { readonly until: number }>();

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
  const last = lastAsked.get(zone);
  if (last !== undefined && epoch >= last.from && epoch < last.until) return last.offset;
  const year = new Date(epoch * 1000).getUTCFullYear();
  const stretches = offsetStretches(zone, year);
  const next = stretches.findIndex(({ from }) => from > epoch);
  const { from, offset } = stretches.at(next < 0 ? -1 : Math.max(next - 1, 0)) ?? { from: epoch, offset: 0 };
  const until = stretches[next]?.from ?? Date.UTC(year + 1, 0, 1) / 1000;
  lastAsked.set(zone, { from, until, offset });
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

import ICAL from 'ical.js';
import type { FileZones, WallToEpoch } from './calendar-zones.ts';
import { wallSeconds } from './recurring-times.ts';

/**
 * How EXDATE and RECURRENCE-ID point at one date of a repeated event: by its moment (seconds since 1970), by its time on
 * the event's own wall, or by its day (counted from 1970) where only a day is given.
 */
export type InstanceMark = { readonly by: 'moment' | 'wall' | 'day'; readonly at: number };
type Instance = { readonly from: number; readonly wall: number };

const secondsPerDay = 86_400;

/** The marks of these properties. A floating time is both: a time on the event's wall, or on the owner's clock. */
export function instanceMarks(properties: readonly ICAL.Property[], zones: FileZones): InstanceMark[] {
  return properties.flatMap((property) =>
    property.getValues().flatMap((value): InstanceMark[] => {
      if (!(value instanceof ICAL.Time)) return [];
      const wall = wallSeconds(value);
      if (value.isDate) return [{ by: 'day', at: wall / secondsPerDay }];
      const moment: InstanceMark = { by: 'moment', at: zoneOf(property, zones)(wall) };
      const isFloating = !isUtc(value) && property.getParameter('tzid') === undefined;
      return isFloating ? [moment, { by: 'wall', at: wall }] : [moment];
    }),
  );
}

/** The test whether one of the marks points at a date. */
export function markTest(marks: readonly InstanceMark[]): (instance: Instance) => boolean {
  if (marks.length === 0) return () => false;
  const setOf = (kind: InstanceMark['by']): ReadonlySet<number> =>
    new Set(marks.filter(({ by }) => by === kind).map(({ at }) => at));
  const [moments, walls, days] = [setOf('moment'), setOf('wall'), setOf('day')];
  return ({ from, wall }) =>
    moments.has(from) || walls.has(wall) || days.has(Math.floor(wall / secondsPerDay));
}

/** The clock a property is written for: UTC, the zone of its TZID, or the owner's where it names none. */
export function zoneOf(property: ICAL.Property, zones: FileZones): WallToEpoch {
  const value: unknown = property.getFirstValue();
  const start = value instanceof ICAL.Period ? value.start : value;
  if (start instanceof ICAL.Time && isUtc(start)) return zones.utc;
  const tzid = property.getParameter('tzid');
  if (tzid === undefined || (start instanceof ICAL.Time && start.isDate)) return zones.own;
  const found = zones.of(`${tzid}`);
  if (found === undefined) throw new Error(`the time zone "${tzid}" is unknown`);
  return found;
}

const isUtc = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.utcTimezone;

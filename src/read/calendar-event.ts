import ICAL from 'ical.js';
import type { CalendarBlock } from './calendar-blocks.ts';
import type { FileZones, WallToEpoch } from './calendar-zones.ts';
import { recurringTimes, wallSeconds } from './recurring-times.ts';

/** Seconds since 1970, `to` excluded. */
type Stretch = { readonly from: number; readonly to: number };

/** One VEVENT, ready to be laid out in time. */
export type CalendarEvent = {
  readonly block: CalendarBlock;
  readonly uid: string | undefined;
  /** Of a moved or changed date of a repeated event: the start it had, in seconds since 1970. */
  readonly recurrenceId: number | undefined;
  /** Neither transparent nor free nor cancelled. */
  readonly isBusy: boolean;
  /** All its times that start before a moment; throws an Error in words where the rule cannot be followed. */
  readonly times: (before: number) => readonly Stretch[];
};

/** Only these are parsed: whatever else stands in an event, broken or not, does not matter here. */
const needed =
  /^(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|FREEBUSY)[;:]/i;
const freeStates: ReadonlySet<string> = new Set(['FREE', 'WORKINGELSEWHERE']);
const secondsPerDay = 86_400;

/** Reads one VEVENT; throws an Error whose words say why it cannot be understood. */
export function readEvent(block: CalendarBlock, zones: FileZones): CalendarEvent {
  const component = parsed(block);
  const start = component.getFirstProperty('dtstart');
  if (start === null) throw new Error('it has no DTSTART');
  const first = timeIn(start);
  const toEpoch = zoneOf(start, zones);
  const endOf = endings(component, { first, toEpoch, zones });
  const rules = component.getAllProperties('rrule').map(ruleIn);
  const original = component.getFirstProperty('recurrence-id');
  return {
    block,
    uid: textIn(component, 'uid'),
    recurrenceId: original === null ? undefined : zoneOf(original, zones)(wallSeconds(timeIn(original))),
    isBusy: isBusy(component),
    times: (before) => {
      // A day on top: wall times run up to fourteen hours ahead of UTC.
      const bounds = (rule: ICAL.Recur) => ({ to: before + secondsPerDay, isOver: overAfter(rule, toEpoch) });
      const walls =
        rules.length === 0
          ? [wallSeconds(first)]
          : rules.flatMap((rule) => recurringTimes(rule, first, bounds(rule)));
      const isExcluded = exclusions(component, zones);
      const repeated = [...new Set(walls)]
        .filter((wall) => !isExcluded(wall, toEpoch(wall)))
        .map((wall) => ({ from: toEpoch(wall), to: endOf(wall) }));
      return [
        ...repeated,
        ...addedTimes(component, zones, endOf(wallSeconds(first)) - toEpoch(wallSeconds(first))),
      ];
    },
  };
}

/** The busy periods of one VFREEBUSY; they are in UTC (RFC 5545 3.8.2.6). */
export function freeBusyTimes(block: CalendarBlock): Stretch[] {
  return parsed(block)
    .getAllProperties('freebusy')
    .filter((property) => `${property.getParameter('fbtype') ?? 'BUSY'}`.toUpperCase() !== 'FREE')
    .flatMap((property) => property.getValues())
    .flatMap((value) => (value instanceof ICAL.Period ? [periodTimes(value)] : []));
}

function parsed(block: CalendarBlock): ICAL.Component {
  const lines = block.lines.filter((line) => needed.test(line));
  const text = [
    'BEGIN:VCALENDAR',
    `BEGIN:${block.name}`,
    ...lines,
    `END:${block.name}`,
    'END:VCALENDAR',
  ].join('\r\n');
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent(block.name.toLowerCase());
  if (component === null) throw new Error('it is empty');
  return component;
}

type Begin = { readonly first: ICAL.Time; readonly toEpoch: WallToEpoch; readonly zones: FileZones };

/** The end of an occurrence by its wall start: whole days on the wall, everything else in exact seconds. */
function endings(component: ICAL.Component, { first, toEpoch, zones }: Begin): (wall: number) => number {
  const begin = wallSeconds(first);
  const end = component.getFirstProperty('dtend');
  const duration = component.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : undefined;
  if (first.isDate) {
    const days = end === null ? (seconds ?? secondsPerDay) : wallSeconds(timeIn(end)) - begin;
    if (days < 0) throw new Error('it ends before it begins');
    return (wall) => toEpoch(wall + Math.max(days, secondsPerDay));
  }
  const length =
    end === null ? (seconds ?? 0) : zoneOf(end, zones)(wallSeconds(timeIn(end))) - toEpoch(begin);
  if (length < 0) throw new Error('it ends before it begins');
  return (wall) => toEpoch(wall) + length;
}

/** Whether EXDATE takes an occurrence out: by its moment, or by its day where only a day is given. */
function exclusions(component: ICAL.Component, zones: FileZones): (wall: number, epoch: number) => boolean {
  const days = new Set<number>();
  const moments = new Set<number>();
  for (const property of component.getAllProperties('exdate')) {
    for (const value of property.getValues()) {
      if (!(value instanceof ICAL.Time)) continue;
      if (value.isDate) days.add(wallSeconds(value) / secondsPerDay);
      else moments.add(zoneOf(property, zones)(wallSeconds(value)));
    }
  }
  return (wall, epoch) => moments.has(epoch) || days.has(Math.floor(wall / secondsPerDay));
}

/** RDATE: further starts with the length of the event, or periods with their own. */
function addedTimes(component: ICAL.Component, zones: FileZones, length: number): Stretch[] {
  return component.getAllProperties('rdate').flatMap((property) =>
    property.getValues().flatMap((value): Stretch[] => {
      if (value instanceof ICAL.Period) return [periodTimes(value, zoneOf(property, zones))];
      if (!(value instanceof ICAL.Time)) return [];
      const from = zoneOf(property, zones)(wallSeconds(value));
      return [{ from, to: from + length }];
    }),
  );
}

function periodTimes(period: ICAL.Period, toEpoch: WallToEpoch = (wall) => wall): Stretch {
  return { from: toEpoch(wallSeconds(period.start)), to: toEpoch(wallSeconds(period.getEnd())) };
}

/** UNTIL is inclusive: a day, a wall time, or a moment in UTC while the event is on a wall. */
function overAfter(rule: ICAL.Recur, toEpoch: WallToEpoch): (wall: number) => boolean {
  const { until } = rule;
  if (until === null) return () => false;
  const last = wallSeconds(until);
  if (until.isDate) return (wall) => wall >= last + secondsPerDay;
  return isUtc(until) ? (wall) => toEpoch(wall) > last : (wall) => wall > last;
}

/** The clock a property is written for: UTC, the zone of its TZID, or the owner's where it names none. */
function zoneOf(property: ICAL.Property, zones: FileZones): WallToEpoch {
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

function timeIn(property: ICAL.Property): ICAL.Time {
  const value: unknown = property.getFirstValue();
  if (!(value instanceof ICAL.Time) || Number.isNaN(wallSeconds(value)))
    throw new Error(`its ${property.name.toUpperCase()} is no time`);
  return value;
}

function ruleIn(property: ICAL.Property): ICAL.Recur {
  const value: unknown = property.getFirstValue();
  if (!(value instanceof ICAL.Recur)) throw new Error('its RRULE is no rule');
  return value;
}

function textIn(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
}

function isBusy(component: ICAL.Component): boolean {
  const upper = (name: string): string => (textIn(component, name) ?? '').toUpperCase();
  return (
    upper('transp') !== 'TRANSPARENT' &&
    upper('status') !== 'CANCELLED' &&
    !freeStates.has(upper('x-microsoft-cdo-busystatus'))
  );
}

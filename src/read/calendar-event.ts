import ICAL from 'ical.js';
import type { CalendarBlock } from './calendar-blocks.ts';
import { parsedLines, propertyValue } from './calendar-lines.ts';
import type { FileZones, WallToEpoch } from './calendar-zones.ts';
import { type InstanceMark, instanceMarks, markTest, zoneOf } from './instance-marks.ts';
import { recurringTimes, wallSeconds } from './recurring-times.ts';

/** Seconds since 1970, `to` excluded. */
export type Stretch = { readonly from: number; readonly to: number };
/** One time of an event, and the wall seconds at which it begins on the event's own clock. */
export type Occurrence = Stretch & { readonly wall: number };

/** One VEVENT, ready to be laid out in time. */
export type CalendarEvent = {
  readonly block: CalendarBlock;
  readonly uid: string | undefined;
  /** Raised when the event is changed: of two versions the higher counts. */
  readonly sequence: number;
  /** Of a moved or changed date of a repeated event: which one it stands for, and whether for all later ones too. */
  readonly instead: { readonly marks: readonly InstanceMark[]; readonly andLater: boolean } | undefined;
  /** Neither transparent nor free nor cancelled nor declined. */
  readonly isBusy: boolean;
  /** All its times that touch a stretch, and perhaps others; throws an Error in words where the rule cannot be followed. */
  readonly times: (within: Stretch) => readonly Occurrence[];
};

const freeStates: ReadonlySet<string> = new Set(['FREE', 'WORKINGELSEWHERE']);
const secondsPerDay = 86_400;

/** Reads one VEVENT; throws an Error whose words say why it cannot be understood. `email`: whose answer to invitations counts. */
export function readEvent(block: CalendarBlock, zones: FileZones, email?: string): CalendarEvent {
  const component = parsedLines(block);
  const start = component.getFirstProperty('dtstart');
  if (start === null) throw new Error('it has no DTSTART');
  const first = timeIn(start);
  const toEpoch = zoneOf(start, zones);
  const endOf = endings(component, { first, toEpoch, zones });
  const rules = component.getAllProperties('rrule').map(ruleIn);
  return {
    block,
    uid: textIn(component, 'uid'),
    sequence: Number(propertyValue(block, 'SEQUENCE') ?? 0) || 0,
    instead: insteadOf(component, zones),
    isBusy: isBusy(component) && !(email !== undefined && hasDeclined(block, email)),
    times: ({ from, to }) => {
      const begin = { wall: wallSeconds(first), toEpoch, zones };
      // A day on either side: wall times run up to fourteen hours ahead of UTC.
      const earliest = from - (endOf(begin.wall) - toEpoch(begin.wall)) - secondsPerDay;
      const bounds = (rule: ICAL.Recur) => ({
        from: earliest,
        to: to + secondsPerDay,
        isOver: overAfter(rule, toEpoch),
      });
      const walls =
        rules.length === 0
          ? [begin.wall]
          : rules.flatMap((rule) => recurringTimes(rule, first, bounds(rule)));
      const isExcluded = markTest(instanceMarks(component.getAllProperties('exdate'), zones));
      const repeated = [...new Set(walls)].map((wall) => ({ wall, from: toEpoch(wall), to: endOf(wall) }));
      const added = addedTimes(component, begin, endOf);
      return [...repeated, ...added].filter((occurrence) => !isExcluded(occurrence));
    },
  };
}

/** The busy periods of one VFREEBUSY; they are in UTC (RFC 5545 3.8.2.6). */
export function freeBusyTimes(block: CalendarBlock): Stretch[] {
  return parsedLines(block)
    .getAllProperties('freebusy')
    .filter((property) => `${property.getParameter('fbtype') ?? 'BUSY'}`.toUpperCase() !== 'FREE')
    .flatMap((property) => property.getValues())
    .flatMap((value) => (value instanceof ICAL.Period ? [periodTimes(value, (wall) => wall)] : []));
}

type Begin = { readonly first: ICAL.Time; readonly toEpoch: WallToEpoch; readonly zones: FileZones };

/**
 * The end of an occurrence by its wall start. Whole days, and the weeks and days of a DURATION, are counted on the wall;
 * hours and the distance from DTSTART to DTEND are exact (RFC 5545 3.8.5.3).
 */
function endings(component: ICAL.Component, { first, toEpoch, zones }: Begin): (wall: number) => number {
  const begin = wallSeconds(first);
  const end = component.getFirstProperty('dtend');
  const { nominal, exact } = lengthOf(component.getFirstPropertyValue('duration'));
  const refuseNegative = (seconds: number): void => {
    if (seconds < 0) throw new Error('it ends before it begins');
  };
  if (first.isDate) {
    const days = end === null ? nominal + exact : wallSeconds(timeIn(end)) - begin;
    refuseNegative(days);
    return (wall) => toEpoch(wall + Math.max(days, secondsPerDay));
  }
  if (end === null) {
    refuseNegative(nominal + exact);
    return (wall) => toEpoch(wall + nominal) + exact;
  }
  const length = zoneOf(end, zones)(wallSeconds(timeIn(end))) - toEpoch(begin);
  refuseNegative(length);
  return (wall) => toEpoch(wall) + length;
}

/** The seconds of a DURATION: of its weeks and days, and of the rest. */
function lengthOf(value: unknown): { readonly nominal: number; readonly exact: number } {
  if (!(value instanceof ICAL.Duration)) return { nominal: 0, exact: 0 };
  const nominal = (value.weeks * 7 + value.days) * secondsPerDay * (value.isNegative ? -1 : 1);
  return { nominal, exact: value.toSeconds() - nominal };
}

/** RDATE: further starts with the length of the event, or periods with their own. */
function addedTimes(
  component: ICAL.Component,
  begin: { readonly wall: number; readonly toEpoch: WallToEpoch; readonly zones: FileZones },
  endOf: (wall: number) => number,
): Occurrence[] {
  const length = endOf(begin.wall) - begin.toEpoch(begin.wall);
  return component.getAllProperties('rdate').flatMap((property) => {
    const toEpoch = zoneOf(property, begin.zones);
    return property.getValues().flatMap((value): Occurrence[] => {
      if (value instanceof ICAL.Period)
        return [{ ...periodTimes(value, toEpoch), wall: wallSeconds(value.start) }];
      if (!(value instanceof ICAL.Time)) return [];
      const wall = wallSeconds(value);
      const from = toEpoch(wall);
      return [{ wall, from, to: value.isDate ? endOf(wall) : from + length }];
    });
  });
}

function periodTimes(period: ICAL.Period, toEpoch: WallToEpoch): Stretch {
  return { from: toEpoch(wallSeconds(period.start)), to: toEpoch(wallSeconds(period.getEnd())) };
}

/** UNTIL is inclusive: a day, a wall time, or a moment in UTC while the event is on a wall. */
function overAfter(rule: ICAL.Recur, toEpoch: WallToEpoch): (wall: number) => boolean {
  const { until } = rule;
  if (until === null) return () => false;
  const last = wallSeconds(until);
  if (until.isDate) return (wall) => wall >= last + secondsPerDay;
  return until.zone === ICAL.Timezone.utcTimezone ? (wall) => toEpoch(wall) > last : (wall) => wall > last;
}

function insteadOf(component: ICAL.Component, zones: FileZones): CalendarEvent['instead'] {
  const original = component.getFirstProperty('recurrence-id');
  if (original === null) return undefined;
  timeIn(original);
  const range = `${original.getParameter('range') ?? ''}`.toUpperCase();
  return { marks: instanceMarks([original], zones), andLater: range === 'THISANDFUTURE' };
}

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

/** Google exports invitations that were declined like all others; only the answer of the person tells. */
function hasDeclined({ lines }: CalendarBlock, email: string): boolean {
  const address = `:mailto:${email}`.toLowerCase();
  return lines.some(
    (line) =>
      /^ATTENDEE[;:]/i.test(line) &&
      line.trimEnd().toLowerCase().endsWith(address) &&
      /;PARTSTAT=DECLINED[;:]/i.test(line.replace(/"[^"]*"/g, '')),
  );
}

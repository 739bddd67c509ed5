import { type Observance, type YearlyRule, zoneObservances } from '../time/zone-rules.ts';
import { contentLine } from './ics-lines.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Thousands of calendars begin with the same few. */
const made = new Map<string, string>();

/** The VTIMEZONE of a zone, right from the first to the last year given (RFC 5545 3.6.5). */
export function timezoneComponent(zone: string, fromYear: number, toYear: number): string {
  const key = `${zone} ${fromYear} ${toYear}`;
  const component = made.get(key) ?? writeTimezone(zone, fromYear, toYear);
  made.set(key, component);
  return component;
}

function writeTimezone(zone: string, fromYear: number, toYear: number): string {
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', zone),
    ...zoneObservances(zone, fromYear, toYear).map(observanceComponent),
    contentLine('END', 'VTIMEZONE'),
  ].join('');
}

function observanceComponent({ kind, day, clock, from, to, rule }: Observance): string {
  const name = kind.toUpperCase();
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', `${day}T${clock}`.replace(/[-:]/g, '')),
    ...(rule === undefined ? [] : [contentLine('RRULE', yearlyText(rule))]),
    contentLine('TZOFFSETFROM', offsetText(from)),
    contentLine('TZOFFSETTO', offsetText(to)),
    contentLine('END', name),
  ].join('');
}

function yearlyText({ month, week, weekday }: YearlyRule): string {
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}${weekdays[weekday - 1]}`;
}

/** `+0100`, with seconds where history needs them. */
function offsetText(seconds: number): string {
  const time = new Date(Math.abs(seconds) * 1000).toISOString().slice(11, 19).replace(/:/g, '');
  return `${seconds < 0 ? '-' : '+'}${time.endsWith('00') ? time.slice(0, 4) : time}`;
}

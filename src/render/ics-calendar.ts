import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { dayFromNumber } from '../time/day.ts';
import { offsetAt } from '../time/offsets.ts';
import { clockText, epochOf, epochOfWall } from '../time/zone.ts';
import { type CalendarMethod, calendarObject, stampLine, uidLine } from './ics-frame.ts';
import { contentLine, icsText } from './ics-lines.ts';
import { timezoneComponent } from './ics-timezone.ts';

export type EventText = { readonly summary: string; readonly description?: string };

/** Meetings as one file holds them: the zone of its wall times, and the words for each meeting. */
export type Calendar = {
  readonly method: CalendarMethod;
  /** Absent in invitations. */
  readonly name?: string;
  readonly zone: string;
  /** As `calendarScope` gives it. */
  readonly scope: string;
  readonly meetings: readonly Meeting[];
  readonly textOf: (meeting: Meeting) => EventText;
  /** Whoever looks into the calendar of somebody else sees only that they are taken, where a format can say so. */
  readonly isPrivate: boolean;
  /** ORGANIZER and ATTENDEE as content lines; only invitations have any. */
  readonly guestsOf?: (meeting: Meeting) => readonly string[];
};

/**
 * One iCalendar file (RFC 5545): a VTIMEZONE for its zone, one VEVENT a meeting in order of time. DTSTAMP is the day of the
 * last change, so an unchanged meeting keeps its bytes. Nothing that a name, a title or an id holds can add a property.
 */
export function renderCalendar(calendar: Calendar): string {
  const { method, name, zone } = calendar;
  const timed = calendar.meetings.map(
    (meeting): TimedMeeting => ({ meeting, start: epochOf(meeting.start) }),
  );
  const inOrder = sortedBy(
    timed,
    ({ start }) => start,
    ({ meeting }) => meeting.id,
  );
  return calendarObject({
    method,
    ...(name === undefined ? {} : { title: { name, zone } }),
    components: [...zoneComponents(zone, inOrder), ...inOrder.map((one) => eventComponent(calendar, one))],
  });
}

/** A meeting with its start in seconds since 1970, which is read off its text once. */
type TimedMeeting = { readonly meeting: Meeting; readonly start: number };

/** The description of the zone for the years in question; none of UTC, which needs none. */
function zoneComponents(zone: string, inOrder: readonly TimedMeeting[]): readonly string[] {
  const [first, last] = [inOrder[0]?.meeting, inOrder.at(-1)?.meeting];
  if (zone === 'UTC' || first === undefined || last === undefined) return [];
  const yearOf = (instant: string): number => Number(instant.slice(0, 4));
  return [timezoneComponent(zone, yearOf(first.start), yearOf(last.end))];
}

/** A cohort has half a million of these: the lines are put together without a list of them. */
function eventComponent(calendar: Calendar, { meeting, start }: TimedMeeting): string {
  const { zone, scope, textOf, guestsOf } = calendar;
  const { summary, description } = textOf(meeting);
  const isCancelled = calendar.method === 'CANCEL' || meeting.state === 'cancelled';
  let lines = 'BEGIN:VEVENT\r\n';
  lines += uidLine(meeting.id, scope);
  lines += stampLine(meeting.changed);
  lines += wallLine('DTSTART', start, zone);
  lines += wallLine('DTEND', epochOf(meeting.end), zone);
  lines += `SEQUENCE:${meeting.sequence}\r\n`;
  lines += contentLine('SUMMARY', icsText(summary));
  if (description !== undefined) lines += contentLine('DESCRIPTION', icsText(description));
  if (meeting.place !== undefined) lines += contentLine('LOCATION', icsText(meeting.place));
  if (guestsOf !== undefined) lines += guestsOf(meeting).join('');
  return lines + (isCancelled ? cancelledLines : confirmedLines);
}

const confirmedLines = 'STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n';
const cancelledLines = 'STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n';

/**
 * A wall time with its zone. Where the clock shows that time twice, or the instant has seconds, it is written in UTC: of a
 * repeated time calendar programs disagree about which is meant.
 */
function wallLine(name: string, epoch: number, zone: string): string {
  const wall = epoch + offsetAt(zone, epoch);
  const isPlain = zone !== 'UTC' && wall % 60 === 0 && epochOfWall(zone, wall).clock === 'once';
  // The name of a zone has forty letters at most: nothing is to be folded.
  return isPlain ? `${name};TZID=${zone}:${wallText(wall)}\r\n` : contentLine(name, `${wallText(epoch)}Z`);
}

/** `20260305T100000` of seconds since 1970-01-01T00:00 on a wall. */
function wallText(wall: number): string {
  const days = Math.floor(wall / 86_400);
  const day = dayFromNumber(days);
  const seconds = wall - days * 86_400;
  const clock = clockText(Math.floor(seconds / 60));
  const rest = String(seconds % 60).padStart(2, '0');
  return `${day.slice(0, 4)}${day.slice(5, 7)}${day.slice(8)}T${clock.slice(0, 2)}${clock.slice(3)}${rest}`;
}

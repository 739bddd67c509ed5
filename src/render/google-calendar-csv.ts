import { sortedBy } from '../model/order.ts';
import { printable } from '../model/printable-text.ts';
import { epochOf, epochToWall } from '../time/zone.ts';
import { type CsvDialect, renderCsv } from './csv.ts';
import type { Calendar } from './ics-calendar.ts';

/** Google takes a first header with a byte order mark in front for an unknown column. */
const dialect: CsvDialect = { delimiter: ',', bom: false, newline: '\r\n' };

const header = [
  'Subject',
  'Start Date',
  'Start Time',
  'End Date',
  'End Time',
  'All Day Event',
  'Description',
  'Location',
  'Private',
];

/**
 * A calendar as the table that Google Calendar imports, where .ics files are not let in: wall times without a zone, which
 * Google reads by the clock of whoever imports them. A table cannot take anything out of a calendar: cancelled meetings
 * are left out, and importing it twice makes two of each.
 */
export function googleCalendarCsv({ meetings, zone, textOf, isPrivate }: Calendar): string {
  const inOrder = sortedBy(
    meetings.filter(({ state }) => state !== 'cancelled'),
    ({ start }) => epochOf(start),
    ({ id }) => id,
  );
  const rows = inOrder.map((meeting) => {
    const { summary, description = '' } = textOf(meeting);
    return [
      printable(summary),
      ...[meeting.start, meeting.end].flatMap((instant) => {
        const { day, clock } = epochToWall(epochOf(instant), zone);
        return [americanDay(day), twelveHourClock(clock)];
      }),
      'False',
      description.split('\n').map(printable).join('\n'),
      printable(meeting.place ?? ''),
      isPrivate ? 'True' : 'False',
    ];
  });
  return renderCsv([header, ...rows], dialect);
}

/** `2026-03-05` as `03/05/2026`. */
const americanDay = (day: string): string => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;

/** `00:30` as `12:30 AM`, `13:05` as `01:05 PM`. */
function twelveHourClock(clock: string): string {
  const hour = Number(clock.slice(0, 2));
  return `${String(hour % 12 || 12).padStart(2, '0')}${clock.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

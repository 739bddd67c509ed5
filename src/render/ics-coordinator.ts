import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import type { Program } from '../schema/program.ts';
import { addDays, dayNumber } from '../time/day.ts';
import { calendarName, calendarObject, calendarScope, stampLine, uidLine } from './ics-frame.ts';
import { contentLine, icsText } from './ics-lines.ts';

/** Something the coordinator has to do on a day. `id` stays the same when the day moves. */
export type CoordinatorDate = {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
};

/**
 * The coordinator's own calendar: what is to be sent or looked at on which day. Whole days that leave the coordinator free
 * (VALUE=DATE, TRANSPARENT), so that no clock and no zone matters. Nobody counts how often such a date has moved: the day
 * of the run stamps them all, and a later file replaces an earlier one.
 */
export function coordinatorCalendar(
  { program, today }: { readonly program: Program; readonly today: Day },
  dates: readonly CoordinatorDate[],
): string {
  const { timezone: zone, language } = program;
  // A date has no id among the meetings' ids.
  const scope = `${calendarScope(program)}.dates`;
  const inOrder = sortedBy(
    dates,
    ({ day }) => day,
    ({ id }) => id,
  );
  return calendarObject({
    method: 'PUBLISH',
    title: { name: calendarName(program, language), zone },
    components: inOrder.map((date) => dayComponent(date, { scope, today })),
  });
}

function dayComponent(
  { id, day, title, text }: CoordinatorDate,
  { scope, today }: { readonly scope: string; readonly today: Day },
): string {
  return [
    contentLine('BEGIN', 'VEVENT'),
    uidLine(id, scope),
    stampLine(today),
    dateLine('DTSTART', day),
    dateLine('DTEND', addDays(day, 1)),
    contentLine('SEQUENCE', String(dayNumber(today))),
    contentLine('SUMMARY', icsText(title)),
    ...(text === undefined ? [] : [contentLine('DESCRIPTION', icsText(text))]),
    contentLine('STATUS', 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** A whole day; the end of an event is the day after (RFC 5545 3.6.1). */
const dateLine = (name: string, day: Day): string => contentLine(`${name};VALUE=DATE`, day.replace(/-/g, ''));

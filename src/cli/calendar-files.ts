import type { Meeting, MeetingChange } from '../model/meeting.ts';
import { unitsById } from '../model/pairing-unit.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { safeName } from '../model/safe-name.ts';
import type { Mailbox } from '../render/eml-headers.ts';
import { googleCalendarCsv } from '../render/google-calendar-csv.ts';
import { calendarsOf } from '../render/ics.ts';
import { type CoordinatorDate, coordinatorCalendar } from '../render/ics-coordinator.ts';
import type { CalendarInput } from '../render/meeting-texts.ts';
import { counted } from '../texts/counted.ts';
import { calendarFile, personName } from './calendar-paths.ts';
import { changedCalendars } from './changed-calendars.ts';
import { invitationFiles } from './invitation-files.ts';
import { calendarAgendas } from './meeting-agendas.ts';
import type { ScheduleOptions } from './schedule-options.ts';

/** What the calendars of a program are made from, whoever gets them. */
export function calendarInput(folder: ProgramFolder, meetings: readonly Meeting[]): CalendarInput {
  const units = unitsById(
    folder.pairings.rows.map((r) => r.record),
    folder.program.format,
  );
  return {
    program: folder.program,
    people: folder.cohort.people,
    meetings,
    units,
    agendaOf: calendarAgendas(folder, meetings, units),
  };
}

export type CalendarRun = {
  readonly folder: ProgramFolder;
  /** schedule.csv as it stands from now on, and what this run did to it. */
  readonly meetings: readonly Meeting[];
  readonly changes: readonly MeetingChange[];
  readonly today: string;
  /** What the coordinator has to do on which day. */
  readonly dates: readonly CoordinatorDate[];
  /** Tables for Google Calendar too, and what is to be mailed; without an organizer nothing is. */
  readonly options: Pick<ScheduleOptions, 'google' | 'mailed'>;
  readonly organizer?: Mailbox;
  /** What else the folder will hold, in words. */
  readonly beside: readonly string[];
};

/**
 * One calendar a person, one a pairing, one for the cohort, one for the coordinator's own dates; where a schedule stood
 * before, what changed in it, for everybody whom that concerns.
 */
export function calendarFiles(run: CalendarRun): PlannedFile[] {
  const { folder, meetings, today, dates } = run;
  const input = calendarInput(folder, meetings);
  const calendars = calendarsOf(input);
  const meeting = new Set(meetings.flatMap((m) => m.people));
  const people = folder.cohort.people.filter(({ id }) => meeting.has(id));
  const pairings = [...new Set(meetings.flatMap((m) => m.pairing ?? []))];
  const changed = changedCalendars(run, input);
  const mailed = mailedFiles(run, input);
  const what = [
    counted(people.length, 'person', 'people'),
    counted(pairings.length, 'pairing'),
    'the cohort',
    ...(changed === undefined ? [] : [counted(changed.count, 'change')]),
    ...mailed.map((one) => one.what),
    ...run.beside,
  ].join(', ');
  const program = { program: folder.program, today };
  const coordinator = calendarFile('coordinator.ics', () => coordinatorCalendar(program, dates));
  return [
    { ...calendarFile('cohort.ics', calendars.cohort), what },
    ...(dates.length === 0 ? [] : [coordinator]),
    ...people.map((person) =>
      calendarFile(`people/${personName(person)}.ics`, () => calendars.person(person)),
    ),
    ...pairings.map((id) => calendarFile(`pairings/${safeName(id, id)}.ics`, () => calendars.pairing(id))),
    ...(changed?.files ?? []),
    ...mailed.flatMap(({ files }) => files),
    ...(run.options.google ? googleFiles(input, people) : []),
  ];
}

/** Invitations and cancellations, as far as they are asked for. */
function mailedFiles({ folder, today, options, organizer }: CalendarRun, input: CalendarInput) {
  return organizer === undefined
    ? []
    : options.mailed.map((method) => invitationFiles({ folder, input, organizer, today }, method));
}

/** The same for a calendar that takes no .ics files. */
function googleFiles(input: CalendarInput, people: CalendarInput['people']): PlannedFile[] {
  const tables = calendarsOf(input, googleCalendarCsv);
  return [
    calendarFile('google/cohort.csv', tables.cohort),
    ...people.map((person) =>
      calendarFile(`google/people/${personName(person)}.csv`, () => tables.person(person)),
    ),
  ];
}

import { groupByEach } from '../model/group-by.ts';
import type { Meeting, MeetingChange } from '../model/meeting.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { calendarsOf } from '../render/ics.ts';
import type { CalendarInput } from '../render/meeting-texts.ts';
import { calendarFile, personName } from './calendar-paths.ts';

type Run = {
  readonly folder: ProgramFolder;
  readonly meetings: readonly Meeting[];
  readonly changes: readonly MeetingChange[];
  readonly today: string;
};

/**
 * Calendars of nothing but what is another than before, so that a coordinator can send only that: one of all, one a person
 * concerned. Who comes to a meeting no longer finds it cancelled in theirs. Undefined of a first schedule, which is all
 * new, and where nothing changed.
 */
export function changedCalendars(
  run: Run,
  input: CalendarInput,
): { readonly files: readonly PlannedFile[]; readonly count: number } | undefined {
  const before = new Map(run.folder.schedule.rows.map(({ record }) => [record.id, record]));
  const changed = changedMeetings(run, before.size > 0);
  if (changed.length === 0) return undefined;
  const calendars = calendarsOf({ ...input, meetings: changed });
  const left = groupByEach(
    changed.flatMap((meeting) => withoutSome(before.get(meeting.id), meeting)),
    ({ leavers }) => leavers,
  );
  const concerned = new Set([...changed.flatMap(({ people }) => people), ...left.keys()]);
  const people = input.people.filter(({ id }) => concerned.has(id));
  return {
    count: changed.length,
    files: [
      calendarFile('changes.ics', calendars.cohort),
      ...people.map((person) => {
        const gone = left.get(person.id)?.map(({ meeting }) => meeting);
        return calendarFile(`changes/${personName(person)}.ics`, () => calendars.person(person, gone));
      }),
    ],
  };
}

/**
 * What this run changed, and what else of today: a run that only adds invitations, or comes after somebody left, must not
 * lose what another of the same day did. A schedule that was begun today has no such additions.
 */
function changedMeetings({ meetings, changes, today }: Run, stoodBefore: boolean): readonly Meeting[] {
  if (!stoodBefore) return [];
  const now = new Set(changes.map(({ id }) => id));
  const isOlder = meetings.some(({ changed }) => changed < today);
  return meetings.filter(
    ({ id, changed, sequence }) => now.has(id) || (changed === today && (isOlder || sequence > 0)),
  );
}

/** A meeting as those see it who were to come before and are not now. */
function withoutSome(
  before: Meeting | undefined,
  meeting: Meeting,
): { readonly meeting: Meeting; readonly leavers: readonly string[] }[] {
  const leavers = before?.people.filter((id) => !meeting.people.includes(id)) ?? [];
  if (before === undefined || leavers.length === 0) return [];
  return [{ meeting: { ...meeting, people: before.people, state: 'cancelled' }, leavers }];
}

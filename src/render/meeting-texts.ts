import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import { formatWeekdayAndDay } from '../time/day.ts';
import { instantToWall } from '../time/zone.ts';
import { titleFiller } from './calendar-title.ts';
import { calendarWords } from './calendar-words.ts';
import type { EventText } from './ics-calendar.ts';
import { isNamed } from './ics-frame.ts';

/** What calendars are made from. Meetings of all states: a cancelled one tells the calendar to take it out. */
export type CalendarInput = {
  readonly program: Program;
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  /** By id: they say who leads whom. */
  readonly units: ReadonlyMap<string, PairingUnit>;
  /** The agenda of a meeting in a few lines, for its reader; `person` is absent where several read the same. */
  readonly agendaOf?: (meeting: Meeting, language: Language, person?: Person) => readonly string[];
};

/** Who reads a calendar: by which clock, in which language; one person, or all who see the pairing or the cohort. */
export type Viewer = {
  readonly person?: Person;
  readonly zone: string;
  readonly language: Language;
};

/** The words for each meeting: the title that program.yaml gives, number and kind, the others' clocks, the agenda. */
export function meetingTexts(input: CalendarInput): (viewer: Viewer) => (meeting: Meeting) => EventText {
  const known = new Map(input.people.map((person) => [person.id, person]));
  const { name, calendar_title } = input.program;
  const titled = titleFiller(calendar_title);
  const withNames = isNamed(input.program);
  return (viewer) => {
    const partnerOf = partnerNames(known, input.units, viewer);
    const describe = descriptions(input, known, viewer);
    return (meeting) => {
      const isEvent = meeting.pairing === undefined;
      // The people of an event are the whole cohort: their names are nobody's partner.
      const partner = isEvent ? eventName(input.program, meeting) : partnerOf(meeting);
      const summary = titled({ program: name, partner });
      // Where the title is neutral the text says nothing either.
      if (!withNames) return { summary };
      return { summary, description: isEvent ? `${name}: ${partner}` : describe(meeting) };
    };
  };
}

type Known = ReadonlyMap<string, Person>;

function descriptions(
  { agendaOf }: CalendarInput,
  known: Known,
  { language, zone, person }: Viewer,
): (meeting: Meeting) => string {
  const words = calendarWords(language);
  return (meeting) =>
    [
      words.meeting(meeting.number, meeting.kind),
      ...clocksOf(meeting, { known, zone, language }),
      ...(agendaOf === undefined ? [] : agendaOf(meeting, language, person)),
    ].join('\n');
}

/** One line a person whose clock differs from the calendar's: what it shows. */
function clocksOf(
  meeting: Meeting,
  { known, zone, language }: { readonly known: Known; readonly zone: string; readonly language: Language },
): string[] {
  return meeting.people.flatMap((id) => {
    const person = known.get(id);
    if (person === undefined || person.timezone === zone) return [];
    const { day, clock } = instantToWall(meeting.start, person.timezone);
    const shown = formatWeekdayAndDay(day, language);
    return [calendarWords(language).clock(person.name, shown, clock, person.timezone)];
  });
}

function eventName(program: Program, meeting: Meeting): string {
  return meeting.agenda ?? program.meetings.events[meeting.number - 1]?.name ?? program.name;
}

/**
 * What stands for `{partner}`: of two people the other's name, or both for somebody who is neither; of a group who leads
 * it, to those who lead it how many they meet; of a circle the other names.
 */
function partnerNames(
  known: Known,
  units: CalendarInput['units'],
  { person, language }: Viewer,
): (meeting: Meeting) => string {
  const viewer = person?.id;
  const words = calendarWords(language);
  const listed = (ids: readonly string[]): string => words.listed(ids.map((id) => known.get(id)?.name ?? id));
  return (meeting) => {
    const unit = units.get(meeting.pairing ?? '');
    const others = meeting.people.filter((id) => id !== viewer);
    if (others.length < 2 || unit === undefined) return listed(others);
    if (unit.kind === 'circle') return words.circle(listed(others));
    if (unit.kind !== 'group') return listed(others);
    const leads = unit.mentors.filter((id) => meeting.people.includes(id));
    const isLead = viewer !== undefined && leads.includes(viewer);
    const members = meeting.people.length - leads.length;
    return isLead ? words.ownGroup(members) : words.groupOf(listed(leads));
  };
}

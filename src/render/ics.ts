import { createHash } from 'node:crypto';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import { personLanguage } from '../model/person-language.ts';
import type { Program } from '../schema/program.ts';
import { formatWeekdayAndDay } from '../time/day.ts';
import { epochOf, epochOfWall, epochToWall, instantAt, instantToWall, secondsOfWall } from '../time/zone.ts';
import { calendarWords } from './calendar-words.ts';
import { contentLine, icsText } from './ics-lines.ts';
import { timezoneComponent } from './ics-timezone.ts';

/** What calendars are made from. Meetings of all states: a cancelled one tells the calendar to take it out. */
export type CalendarInput = {
  readonly program: Program;
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  /** By id: they say who leads whom. */
  readonly units: ReadonlyMap<string, PairingUnit>;
};

/** A calendar as RFC 5545 has it: its name, the zone of its wall times, its meetings, and the words for each. */
export type Calendar = {
  readonly name: string;
  readonly zone: string;
  /** Makes the ids of meetings unique among all calendars a person may have; must not change between runs. */
  readonly scope: string;
  readonly meetings: readonly Meeting[];
  readonly textOf: (meeting: Meeting) => { readonly summary: string; readonly description?: string };
};

/** The calendar of one person: own language and wall times, the partner's name in the title, the partner's clock in the text. */
export function personCalendar(input: CalendarInput, person: Person): string {
  const language = personLanguage(person, input.program.language);
  const partnerOf = partnerNames(input, language, person.id);
  return renderCalendar({
    ...headOf(input, language),
    zone: person.timezone,
    meetings: input.meetings.filter((meeting) => meeting.people.includes(person.id)),
    textOf: (meeting) =>
      textOf(input, meeting, {
        partner: partnerOf(meeting),
        zone: person.timezone,
        language,
      }),
  });
}

/** The calendar of one pairing, in the zone of the first of its people, with all their names. */
export function pairingCalendar(input: CalendarInput, pairing: string): string {
  const meetings = input.meetings.filter((meeting) => meeting.pairing === pairing);
  const first = meetings[0]?.people[0];
  const zone = input.people.find(({ id }) => id === first)?.timezone ?? input.program.timezone;
  const { language } = input.program;
  const partnerOf = partnerNames(input, language);
  return renderCalendar({
    ...headOf(input, language),
    zone,
    meetings,
    textOf: (meeting) => textOf(input, meeting, { partner: partnerOf(meeting), zone, language }),
  });
}

/** The coordinator's calendar of everything, in the program's zone. */
export function cohortCalendar(input: CalendarInput): string {
  const { timezone: zone, language } = input.program;
  const partnerOf = partnerNames(input, language);
  return renderCalendar({
    ...headOf(input, language),
    zone,
    meetings: input.meetings,
    textOf: (meeting) => textOf(input, meeting, { partner: partnerOf(meeting), zone, language }),
  });
}

/**
 * One iCalendar file (RFC 5545, METHOD:PUBLISH, for import by hand): a VTIMEZONE for its zone, one VEVENT a meeting in
 * order of time, no ATTENDEE and no ORGANIZER. DTSTAMP is the day of the last change, so an unchanged meeting keeps its
 * bytes. Nothing that a name, a title or an id holds can add a property.
 */
export function renderCalendar(calendar: Calendar): string {
  const { name, zone } = calendar;
  const meetings = sortedBy(
    calendar.meetings,
    (m) => epochOf(m.start),
    (m) => m.id,
  );
  const years = meetings.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
  const isUtc = zone === 'UTC' || meetings.length === 0;
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//mentor//mentor//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', icsText(name)),
    contentLine('X-WR-TIMEZONE', icsText(zone)),
    ...(isUtc ? [] : [timezoneComponent(zone, Math.min(...years), Math.max(...years))]),
    ...meetings.map((meeting) => eventComponent(calendar, meeting)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventComponent({ zone, scope, textOf: words }: Calendar, meeting: Meeting): string {
  const { summary, description } = words(meeting);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', icsText(`${meeting.id}@${scope}.mentor`)),
    contentLine('DTSTAMP', `${meeting.changed.replace(/-/g, '')}T000000Z`),
    wallLine('DTSTART', meeting.start, zone),
    wallLine('DTEND', meeting.end, zone),
    contentLine('SEQUENCE', String(meeting.sequence)),
    contentLine('SUMMARY', icsText(summary)),
    ...(description === undefined ? [] : [contentLine('DESCRIPTION', icsText(description))]),
    ...(meeting.place === undefined ? [] : [contentLine('LOCATION', icsText(meeting.place))]),
    contentLine('STATUS', meeting.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', meeting.state === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** A wall time with its zone. Where the clock shows that time twice, or the instant has seconds, it is written in UTC. */
function wallLine(name: string, instant: string, zone: string): string {
  const epoch = epochOf(instant);
  const wall = epochToWall(epoch, zone);
  if (zone !== 'UTC' && epochOfWall(zone, secondsOfWall(wall)).epoch === epoch)
    return contentLine(`${name};TZID=${zone}`, `${wall.day}T${wall.clock}00`.replace(/[-:]/g, ''));
  return contentLine(name, `${instantAt(epoch, 'UTC').slice(0, 19).replace(/[-:]/g, '')}Z`);
}

function headOf(
  { program }: CalendarInput,
  language: Language,
): { readonly name: string; readonly scope: string } {
  const isNamed = program.calendar_title.includes('{program}');
  const title = fill(program.calendar_title, { program: '', partner: '' }).replace(/[\s:,–-]+$/, '');
  // The name itself stays out of the ids: where taking part is private, a shared calendar must not tell.
  return {
    name: isNamed ? program.name : title || calendarWords(language).calendar,
    scope: createHash('sha256').update(program.name).digest('hex').slice(0, 12),
  };
}

type Words = ReturnType<Calendar['textOf']>;

function textOf(
  { program, people }: CalendarInput,
  meeting: Meeting,
  owner: { readonly partner: string; readonly zone: string; readonly language: Language },
): Words {
  const event = meeting.pairing === undefined;
  const partner = event ? eventName(program, meeting) : owner.partner;
  const summary = fill(program.calendar_title, { program: program.name, partner });
  // A neutral title is set where taking part is private: then the text says nothing either.
  if (!program.calendar_title.includes('{program}')) return { summary };
  if (event) return { summary, description: `${program.name}: ${partner}` };
  const elsewhere = people.filter(
    ({ id, timezone }) => timezone !== owner.zone && meeting.people.includes(id),
  );
  return {
    summary,
    description: [
      calendarWords(owner.language).meeting(meeting.number, meeting.kind),
      ...clocksOf(elsewhere, meeting, owner.language),
    ].join('\n'),
  };
}

/** One line a person whose clock differs from the calendar's: what it shows. */
function clocksOf(people: readonly Person[], meeting: Meeting, language: Language): string[] {
  return people.map(({ name, timezone }) => {
    const { day, clock } = instantToWall(meeting.start, timezone);
    return calendarWords(language).clock(name, formatWeekdayAndDay(day, language), clock, timezone);
  });
}

function eventName(program: Program, meeting: Meeting): string {
  return meeting.agenda ?? program.meetings.events[meeting.number - 1]?.name ?? program.name;
}

/** Fills `{program}` and `{partner}` in one pass: a name that holds `{partner}` or `$&` is only a name. */
function fill(template: string, values: { readonly program: string; readonly partner: string }): string {
  return template.replace(/\{(program|partner)\}/g, (_, key: 'program' | 'partner') => values[key]);
}

/**
 * What stands for `{partner}`: of two people the other's name, or both for somebody who is neither; of a group who leads
 * it, to those who lead it how many they meet; of a circle the other names.
 */
function partnerNames(
  { people, units }: CalendarInput,
  language: Language,
  viewer?: string,
): (meeting: Meeting) => string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const words = calendarWords(language);
  const listed = (ids: readonly string[]): string => words.listed(ids.map((id) => names.get(id) ?? id));
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

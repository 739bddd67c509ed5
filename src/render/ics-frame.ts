import { createHash } from 'node:crypto';
import type { Language } from '../model/language.ts';
import type { Program } from '../schema/program.ts';
import { titleFiller } from './calendar-title.ts';
import { calendarWords } from './calendar-words.ts';
import { contentLine, icsText } from './ics-lines.ts';

/** What a program that reads the file shall do with it (RFC 5546): take it in, ask its owner, or take it out. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

export type CalendarFrame = {
  readonly method: CalendarMethod;
  /** How the calendar is called where it is imported whole; an invitation belongs to the calendar that it is put into. */
  readonly title?: { readonly name: string; readonly zone: string };
  /** VTIMEZONE and VEVENT, each whole. */
  readonly components: readonly string[];
};

/** One iCalendar object (RFC 5545 3.4). */
export function calendarObject({ method, title, components }: CalendarFrame): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//mentor//mentor//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', method),
    ...(title === undefined
      ? []
      : [
          contentLine('X-WR-CALNAME', icsText(title.name)),
          contentLine('X-WR-TIMEZONE', icsText(title.zone)),
        ]),
    ...components,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** The name of a program's calendars: the program's own, or what its neutral title leaves. */
export function calendarName(program: Program, language: Language): string {
  if (isNamed(program)) return program.name;
  const title = titleFiller(program.calendar_title)({ program: '', partner: '' }).replace(/[\s:,–-]+$/, '');
  return title || calendarWords(language).calendar;
}

/** A neutral title is set where taking part is private: then nothing else in a calendar says what it is about. */
export const isNamed = ({ calendar_title }: Program): boolean => calendar_title.includes('{program}');

/**
 * Makes the ids of a program's meetings unique among all calendars a person may have, the same in every run. The name
 * itself stays out of the ids: where taking part is private, a shared calendar must not tell.
 */
export function calendarScope({ name }: Program): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 12);
}

export const uidLine = (id: string, scope: string): string =>
  contentLine('UID', icsText(`${id}@${scope}.mentor`));

/** A day as the moment of a stamp: calendars tell days apart, not runs of one day. */
export const stampLine = (day: string): string => contentLine('DTSTAMP', `${day.replace(/-/g, '')}T000000Z`);

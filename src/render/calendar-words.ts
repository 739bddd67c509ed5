import type { Language } from '../model/language.ts';
import type { MeetingKind } from '../model/meeting.ts';

/** What calendars say besides names and the title that program.yaml gives. */
export type CalendarWords = {
  /** The name of a calendar whose titles are neutral and empty without a partner. */
  readonly calendar: string;
  readonly meeting: (number: number, kind: MeetingKind) => string;
  readonly listed: (names: readonly string[]) => string;
  /** For the members, by who leads it; for who leads it, by how many they are. */
  readonly groupOf: (leads: string) => string;
  readonly ownGroup: (members: number) => string;
  readonly circle: (others: string) => string;
  readonly clock: (name: string, day: string, clock: string, zone: string) => string;
};

const kinds = {
  en: {
    first: 'the first meeting',
    regular: 'a regular meeting',
    review: 'review of the agreement',
    'mid-point': 'the mid-point',
    closing: 'the closing',
    event: 'an event for everyone',
  },
  de: {
    first: 'das erste Treffen',
    regular: 'ein reguläres Treffen',
    review: 'Vereinbarung prüfen',
    'mid-point': 'Halbzeit',
    closing: 'Abschluss',
    event: 'ein Termin für alle',
  },
} as const satisfies Record<Language, Record<MeetingKind, string>>;

const listedWith = (and: string, names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${and} `);

const words = {
  en: {
    calendar: 'Calendar',
    meeting: (number, kind) => `Meeting ${number}: ${kinds.en[kind]}`,
    listed: (names) => listedWith('and', names),
    groupOf: (leads) => `Group of ${leads}`,
    ownGroup: (members) => (members === 1 ? 'Group of one mentee' : `Group of ${members} mentees`),
    circle: (others) => `Circle with ${others}`,
    clock: (name, day, clock, zone) => `${name}: ${day}, ${clock} (${zone})`,
  },
  de: {
    calendar: 'Kalender',
    meeting: (number, kind) => `Treffen ${number}: ${kinds.de[kind]}`,
    listed: (names) => listedWith('und', names),
    groupOf: (leads) => `Gruppe von ${leads}`,
    ownGroup: (members) => (members === 1 ? 'Gruppe mit einer Person' : `Gruppe mit ${members} Mentees`),
    circle: (others) => `Kreis mit ${others}`,
    clock: (name, day, clock, zone) => `${name}: ${day}, ${clock} Uhr (${zone})`,
  },
} as const satisfies Record<Language, CalendarWords>;

export const calendarWords = (language: Language): CalendarWords => words[language];

import { formatNumber } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';
import type { MeetingKind } from '../model/meeting.ts';

/** The workbook of a match: names of sheets, heads of columns, and the few words in cells. */
export type WorkbookWords = {
  /** Who comes to an event: a list of all would not fit into a cell. */
  readonly everybody: (people: number) => string;
  readonly sheets: Readonly<Record<'pairs' | 'unmatched' | 'people' | 'schedule', string>>;
  /** Beside the pairs: everything that meets as one, and the rounds of a rotation. */
  readonly units: Readonly<Record<'group' | 'circle' | 'peer' | 'flash', string>>;
  readonly unit: string;
  readonly lead: string;
  readonly coMentors: string;
  readonly size: string;
  readonly members: string;
  readonly score: string;
  readonly points: string;
  readonly round: string;
  readonly room: string;
  readonly begins: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly why: string;
  readonly helps: string;
  /** Where mentees want a mentor, and where everybody wants a place. */
  readonly nobodyUnmatched: Readonly<Record<'mentored' | 'placed', string>>;
  readonly places: Readonly<Record<'mentor' | 'mentee', string>>;
  /** With whom somebody is paired in a role: names. */
  readonly partners: Readonly<Record<'mentor' | 'mentee', string>>;
  readonly timezone: string;
  readonly outFrom: string;
  readonly yes: string;
  readonly no: string;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly day: string;
  readonly from: (zone: string) => string;
  readonly to: string;
  readonly kind: string;
  readonly who: string;
  readonly place: string;
  readonly state: string;
  readonly pairing: string;
  readonly meeting: string;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly noMeetings: string;
};

const words = {
  en: {
    everybody: (people) => `everybody (${formatNumber(people)})`,
    sheets: { pairs: 'Pairs', unmatched: 'Unmatched', people: 'People', schedule: 'Schedule' },
    units: { group: 'Groups', circle: 'Circles', peer: 'Peers', flash: 'Rounds' },
    unit: 'Number',
    lead: 'Led by',
    coMentors: 'Together with',
    size: 'Members',
    members: 'Who',
    score: 'Mean score',
    points: 'Score',
    round: 'Round',
    room: 'Room',
    begins: 'Begins',
    mentor: 'Mentor',
    mentee: 'Mentee',
    person: 'Id',
    name: 'Name',
    email: 'E-mail',
    why: 'Why',
    helps: 'Smallest change that helps',
    nobodyUnmatched: {
      mentored: 'Nobody: every mentee has a mentor.',
      placed: 'Nobody: everybody has a place.',
    },
    places: { mentor: 'Mentees wanted', mentee: 'Mentors wanted' },
    partners: { mentor: 'Mentees', mentee: 'Mentors' },
    timezone: 'Time zone',
    outFrom: 'Out from',
    yes: 'yes',
    no: 'no',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    day: 'Day',
    from: (zone) => `From (${zone})`,
    to: 'To',
    kind: 'Kind',
    who: 'Who',
    place: 'Place',
    state: 'State',
    pairing: 'Pair',
    meeting: 'Meeting',
    kinds: {
      first: 'first meeting',
      regular: 'regular meeting',
      review: 'review',
      'mid-point': 'mid-point',
      closing: 'closing meeting',
      event: 'event',
    },
    noMeetings: 'No meetings yet: mentor schedule plans them, and the next mentor match lists them here.',
  },
  de: {
    everybody: (people) => `alle (${formatNumber(people, { language: 'de' })})`,
    sheets: { pairs: 'Tandems', unmatched: 'Noch ohne Tandem', people: 'Personen', schedule: 'Termine' },
    units: { group: 'Gruppen', circle: 'Kreise', peer: 'Lerntandems', flash: 'Runden' },
    unit: 'Nummer',
    lead: 'Leitung',
    coMentors: 'Zusammen mit',
    size: 'Mitglieder',
    members: 'Wer',
    score: 'Mittlere Passung',
    points: 'Passung',
    round: 'Runde',
    room: 'Raum',
    begins: 'Beginn',
    mentor: 'Mentorin oder Mentor',
    mentee: 'Mentee',
    person: 'Kennung',
    name: 'Name',
    email: 'E-Mail',
    why: 'Grund',
    helps: 'Kleinste Änderung, die hilft',
    nobodyUnmatched: {
      mentored: 'Niemand: Alle Mentees sind zugeordnet.',
      placed: 'Niemand: Alle haben einen Platz.',
    },
    places: { mentor: 'Plätze für Mentees', mentee: 'Gesuchte Tandems' },
    partners: { mentor: 'Begleitet', mentee: 'Begleitet von' },
    timezone: 'Zeitzone',
    outFrom: 'Nicht mehr dabei ab',
    yes: 'ja',
    no: 'nein',
    weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    day: 'Tag',
    from: (zone) => `Beginn (${zone})`,
    to: 'Ende',
    kind: 'Art',
    who: 'Wer',
    place: 'Ort',
    state: 'Stand',
    pairing: 'Tandem',
    meeting: 'Termin',
    kinds: {
      first: 'erstes Treffen',
      regular: 'Treffen',
      review: 'Vereinbarung prüfen',
      'mid-point': 'Halbzeit',
      closing: 'Abschluss',
      event: 'Veranstaltung',
    },
    noMeetings:
      'Noch keine Termine: mentor schedule plant sie, und das nächste mentor match führt sie hier auf.',
  },
} as const satisfies Record<Language, WorkbookWords>;

export function workbookWords(language: Language): WorkbookWords {
  return words[language];
}

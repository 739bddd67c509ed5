import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { counted } from '../counted.ts';
import { possessive } from '../person-names.ts';

const n = (count: number): string => formatNumber(count, { language: 'de' });
const minutesOf = (count: number): string => (count === 1 ? '1 Minute' : `${n(count)} Minuten`);

/** What would give a meeting a time, to follow "With"; lengths in minutes. */
export type RelaxationWords = {
  readonly hours: (name: string | undefined, minutes: number) => string;
  readonly length: (minutes: number) => string;
  readonly limit: Readonly<Record<'mentor_per_day' | 'mentor_per_week' | 'gap', (to: number) => string>>;
  readonly dayOff: (name: string) => string;
  readonly busy: (name: string) => string;
  readonly room: (seats: number) => string;
  readonly window: (days: number) => string;
  /** `what` as above, `when` a day and a time on the clock of a city. */
  readonly sentence: (of: {
    readonly what: string;
    readonly meetings: string;
    readonly when: string;
    readonly count: number;
  }) => string;
  readonly meetings: (numbers: string, count: number) => string;
  readonly when: (day: string, clock: string, city: string) => string;
  readonly wouldDo: (what: string, when: string) => string;
  /** Of one unit only the first meetings are looked into. */
  readonly laterOnes: string;
  /** Where a change was looked for and none found: what was tried. */
  readonly noSingle: string;
  readonly noSingleShort: string;
};

const englishRelaxation: RelaxationWords = {
  hours: (name, minutes) =>
    name === undefined
      ? `meetings.hours ${counted(minutes, 'minute')} wider`
      : `${counted(minutes, 'minute')} more of ${possessive(name)} hours`,
  length: (minutes) => `meetings of ${counted(minutes, 'minute')}`,
  limit: {
    mentor_per_day: (to) => `a limit of ${counted(to, 'meeting')} a day`,
    mentor_per_week: (to) => `a limit of ${counted(to, 'meeting')} a week`,
    gap: (to) => `a gap of ${counted(to, 'minute')}`,
  },
  dayOff: (name) => `a meeting on a day off (${name})`,
  busy: (name) => `that time free in ${possessive(name)} calendar`,
  room: (seats) => `one more room for ${counted(seats, 'person', 'people')}`,
  window: (days) => `a date ${counted(days, 'day')} outside its own stretch, set by hand in schedule.csv`,
  sentence: ({ what, meetings, when, count }) =>
    `With ${what}, ${meetings} would have a time${count === 1 ? '' : ', the first'}: ${when}.`,
  meetings: (numbers, count) => `${count === 1 ? 'meeting' : 'meetings'} ${numbers}`,
  when: (day, clock, city) => `${day}, ${clock} (${city})`,
  wouldDo: (what, when) => `${what} would do: ${when}`,
  laterOnes: 'The later ones were not looked into.',
  noSingle:
    'No single change of those tried gives a time: up to three hours more of one person, a shorter meeting, a limit raised, an appointment or a day off given up, one more room, a date up to a week away.',
  noSingleShort: 'no single change of those tried gives a time',
};

const germanRelaxation: RelaxationWords = {
  hours: (name, minutes) =>
    name === undefined
      ? `${minutesOf(minutes)} mehr in meetings.hours`
      : `${minutesOf(minutes)} mehr Zeit von ${name}`,
  length: (minutes) => `Treffen von ${minutesOf(minutes)}`,
  limit: {
    mentor_per_day: (to) => `einer Grenze von ${n(to)} Treffen am Tag`,
    mentor_per_week: (to) => `einer Grenze von ${n(to)} Treffen in der Woche`,
    gap: (to) => `${minutesOf(to)} Abstand zwischen zwei Treffen`,
  },
  dayOff: (name) => `einem Treffen an einem freien Tag (${name})`,
  busy: (name) => `freier Zeit im Kalender von ${name}`,
  room: (seats) => `einem weiteren Raum für ${seats === 1 ? 'eine Person' : `${n(seats)} Personen`}`,
  window: (days) =>
    `einem Termin ${days === 1 ? 'einen Tag' : `${n(days)} Tage`} außerhalb der eigenen Zeitspanne, von Hand in schedule.csv gesetzt`,
  sentence: ({ what, meetings, when, count }) =>
    count === 1
      ? `Mit ${what} gäbe es einen Termin für ${meetings}: ${when}.`
      : `Mit ${what} gäbe es Termine für ${meetings}, den ersten: ${when}.`,
  meetings: (numbers) => `Treffen ${numbers}`,
  when: (day, clock, city) => `${day}, ${clock} Uhr (${city})`,
  wouldDo: (what, when) => `es ginge mit ${what}: ${when}`,
  laterOnes: 'Die späteren wurden nicht geprüft.',
  noSingle:
    'Keine der geprüften Änderungen ergibt für sich allein einen Termin: bis zu drei Stunden mehr Zeit einer Person, ein kürzeres Treffen, eine höhere Grenze, ein Verzicht auf einen anderen Termin oder einen freien Tag, ein weiterer Raum, ein Tag bis zu einer Woche daneben.',
  noSingleShort: 'keine der geprüften Änderungen ergibt für sich allein einen Termin',
};

const relaxation = { en: englishRelaxation, de: germanRelaxation } as const satisfies Record<
  Language,
  RelaxationWords
>;

export const relaxationWords = (language: Language): RelaxationWords => relaxation[language];

import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { ChangeReason } from '../../model/meeting.ts';
import { counted } from '../counted.ts';

/** What a reason is about: names in a sentence, how many there are, and the other meeting or event. */
export type ReasonFacts = { readonly names: string; readonly count: number; readonly other: string };

/** What a run of the planner changed, and why; without a point at the end. */
export type ChangeWords = {
  /** Before what `title` counts. */
  readonly heading: string;
  readonly title: (of: {
    readonly moved: number;
    readonly changed: number;
    readonly cancelled: number;
    readonly added: number;
  }) => string;
  readonly caption: (rows: number) => string;
  readonly measure: (city: string) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly meeting: (pairing: string, number: number) => string;
  /** An event that program.yaml no longer names. */
  readonly event: string;
  readonly change: Readonly<Record<'moved' | 'cancelled', string>>;
  readonly reason: Readonly<Record<ChangeReason, (facts: ReasonFacts) => string>>;
};

const english: ChangeWords = {
  heading: 'Changed by this run',
  title: ({ moved, changed, cancelled, added }) =>
    [
      ...(moved > 0 ? [`${formatNumber(moved)} moved`] : []),
      ...(cancelled > 0 ? [`${formatNumber(cancelled)} cancelled`] : []),
      ...(changed > 0 ? [`${formatNumber(changed)} with another place, agenda or people`] : []),
      ...(added > 0 ? [`${formatNumber(added)} added`] : []),
    ].join(', '),
  caption: (rows) =>
    `${counted(rows, 'date')} that stood before and ${rows === 1 ? 'does' : 'do'} not stand now`,
  measure: (city) => `Against the schedule as it was before this run; times on the clock of ${city}.`,
  columns: ['Meeting', 'What', 'Before', 'Now', 'Why'],
  meeting: (pairing, number) => `${pairing} no. ${number}`,
  event: 'Event',
  change: { moved: 'moved', cancelled: 'cancelled' },
  reason: {
    hours: ({ names, count }) => `${names} ${count === 1 ? 'is' : 'are'} no longer free then`,
    busy: ({ names, count }) => `${names} ${count === 1 ? 'has' : 'have'} something else then`,
    blackout: () => 'nobody is to meet on that day',
    holiday: ({ names }) => `a public holiday of ${names}`,
    limits: ({ names, count }) => `${names} ${count === 1 ? 'has' : 'have'} enough meetings there`,
    room: () => 'no room is free then',
    event: ({ other }) => `${other} is then`,
    'made-way': ({ other }) => `made way for ${other}`,
    rhythm: () => 'another rhythm of meetings',
    length: () => 'another length',
    'program-dates': () => 'other dates in program.yaml',
    people: ({ names }) => `${names} came or left`,
    place: () => 'another place',
    agenda: () => 'another agenda',
    'pairing-over': () => 'paused or over',
    'event-over': () => 'no longer in program.yaml',
    'no-time': ({ names, count }) => `no time found any more${count === 0 ? '' : ` with ${names}`}`,
  },
};

const n = (count: number): string => formatNumber(count, { language: 'de' });

const german: ChangeWords = {
  heading: 'In diesem Lauf geändert',
  title: ({ moved, changed, cancelled, added }) =>
    [
      ...(moved > 0 ? [`${n(moved)} verschoben`] : []),
      ...(cancelled > 0 ? [`${n(cancelled)} abgesagt`] : []),
      ...(changed > 0 ? [`${n(changed)} mit anderem Ort, Inhalt oder anderen Personen`] : []),
      ...(added > 0 ? [`${n(added)} hinzugekommen`] : []),
    ].join(', '),
  caption: (rows) =>
    rows === 1
      ? 'Ein Termin, der bisher stand und nicht mehr gilt'
      : `${n(rows)} Termine, die bisher standen und nicht mehr gelten`,
  measure: (city) => `Verglichen mit dem Plan vor diesem Lauf; Zeiten nach der Uhr in ${city}.`,
  columns: ['Treffen', 'Was', 'Bisher', 'Jetzt', 'Warum'],
  meeting: (pairing, number) => `${pairing}, Treffen ${number}`,
  event: 'Veranstaltung',
  change: { moved: 'verschoben', cancelled: 'abgesagt' },
  reason: {
    hours: ({ names, count }) => `${names} ${count === 1 ? 'hat' : 'haben'} dann keine Zeit mehr`,
    busy: ({ names, count }) => `${names} ${count === 1 ? 'hat' : 'haben'} dann einen anderen Termin`,
    blackout: () => 'an diesem Tag trifft sich niemand',
    holiday: ({ names }) => `Feiertag für ${names}`,
    limits: ({ names, count }) => `${names} ${count === 1 ? 'hat' : 'haben'} dort schon genug Treffen`,
    room: () => 'dann ist kein Raum frei',
    event: ({ other }) => `dort liegt: ${other}`,
    'made-way': ({ other }) => `macht Platz für ${other}`,
    rhythm: () => 'anderer Rhythmus der Treffen',
    length: () => 'andere Dauer',
    'program-dates': () => 'andere Daten in program.yaml',
    people: ({ names }) => `dazugekommen oder nicht mehr dabei: ${names}`,
    place: () => 'anderer Ort',
    agenda: () => 'anderer Inhalt',
    'pairing-over': () => 'pausiert oder beendet',
    'event-over': () => 'steht nicht mehr in program.yaml',
    'no-time': ({ names, count }) => `es findet sich keine Zeit mehr${count === 0 ? '' : ` mit ${names}`}`,
  },
};

const words = { en: english, de: german } as const satisfies Record<Language, ChangeWords>;

export const changeWords = (language: Language): ChangeWords => words[language];

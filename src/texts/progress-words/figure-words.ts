import type { PersonFigures } from '../../schema/progress-result.ts';
import { capitalised } from '../counted.ts';
import type { EnglishNouns, GermanNouns } from './company.ts';

/** Around the hours of everybody and of every pairing. */
export type HoursWords = {
  readonly people: string;
  readonly peopleMeasure: string;
  readonly pairings: string;
  readonly pairingsMeasure: string;
  readonly columns: Readonly<
    Record<
      'person' | 'role' | 'pairing' | 'held' | 'due' | 'hours' | 'introductions' | 'contacts' | 'training',
      string
    >
  >;
  readonly roles: Readonly<Record<PersonFigures['role'], string>>;
  readonly notSaid: string;
};

/** Around what was answered, question by question and wave by wave. */
export type AnswersWords = {
  readonly caption: string;
  readonly measure: string;
  readonly columns: Readonly<
    Record<'question' | 'wave' | 'answered' | 'mean' | 'interval' | 'bounds' | 'counts', string>
  >;
  readonly inWords: string;
  readonly apart: string;
  readonly apartMeasure: string;
  readonly apartColumns: Readonly<
    Record<'pairing' | 'question' | 'wave' | 'mentee' | 'mentor' | 'gap', string>
  >;
  /** How often an answer was given: `12 × 4`. */
  readonly count: (answer: string, n: string) => string;
};

export const hoursWords = {
  en: ({ one, person }: EnglishNouns): HoursWords => ({
    people: 'Hours and contacts, by person',
    peopleMeasure: `Everybody who is or was in a ${one}, up to the as-of date; by id. Hours together are those of the meetings held in the person’s own time in it`,
    pairings: `Hours, by ${one}`,
    pairingsMeasure: 'Meetings held of meetings due, and how long they were in all; each counted once',
    columns: {
      person: 'Person',
      role: 'Part',
      pairing: capitalised(one),
      held: 'Held',
      due: 'of due',
      hours: 'Hours together',
      introductions: 'Introductions',
      contacts: 'Support contacts',
      training: 'Hours of training',
    },
    roles: { mentee: person, mentor: 'mentor', both: 'both' },
    notSaid: 'not said',
  }),
  de: ({ one, ofOne, person }: GermanNouns): HoursWords => ({
    people: 'Stunden und Kontakte je Person',
    peopleMeasure: `Alle jetzigen und früheren Mitglieder ${ofOne}, bis zum Stichtag; nach Kennung. Gemeinsame Stunden sind die der stattgefundenen Treffen in der eigenen Zeit`,
    pairings: `Stunden je ${one}`,
    pairingsMeasure: 'Stattgefundene von fälligen Treffen und ihre Dauer zusammen; jedes einmal gezählt',
    columns: {
      person: 'Person',
      role: 'Seite',
      pairing: one,
      held: 'Stattgefunden',
      due: 'von fälligen',
      hours: 'Gemeinsame Stunden',
      introductions: 'Neue Kontakte',
      contacts: 'Kontakte der Koordination',
      training: 'Schulungsstunden',
    },
    roles: { mentee: person, mentor: 'Mentorin oder Mentor', both: 'beides' },
    notSaid: 'keine Angabe',
  }),
} as const;

export const answersWords = {
  en: ({ one, many, person }: EnglishNouns): AnswersWords => ({
    caption: 'Every question, by wave and side',
    measure:
      'Mean by person on the scale of the question, with its t interval; then what the mean would be had all who did not answer given the worst, or the best, answer',
    columns: {
      question: 'Question',
      wave: 'Wave, side',
      answered: 'Answered',
      mean: 'Mean',
      interval: '95\u202f% interval',
      bounds: 'Worst to best case',
      counts: 'How often each answer',
    },
    inWords: 'answered in words',
    apart: 'Where the two sides differ',
    apartMeasure: `${capitalised(many)} of which the two sides gave answers at least half the scale apart (2 on one from 1 to 5), in the wave quoted for the question; widest first. Nothing of it belongs into a talk with either side`,
    apartColumns: {
      pairing: capitalised(one),
      question: 'Question',
      wave: 'Wave',
      mentee: capitalised(person),
      mentor: 'Mentor',
      gap: 'Apart by',
    },
    count: (answer, n) => `${n} × ${answer}`,
  }),
  de: ({ one, many, person }: GermanNouns): AnswersWords => ({
    caption: 'Jede Frage, nach Befragungsrunde und Seite',
    measure:
      'Mittel über Personen auf der Skala der Frage, mit t-Intervall; daneben der Wert, hätten alle ohne Antwort die schlechteste oder die beste gegeben',
    columns: {
      question: 'Frage',
      wave: 'Befragungsrunde, Seite',
      answered: 'Beantwortet',
      mean: 'Mittel',
      interval: 'Unsicherheitsbereich (95\u202f%)',
      bounds: 'Ungünstigster bis günstigster Fall',
      counts: 'Wie oft jede Antwort',
    },
    inWords: 'in Worten beantwortet',
    apart: 'Worin sich die beiden Seiten unterscheiden',
    apartMeasure: `${many}, in denen die Antworten der beiden Seiten um mindestens die halbe Skala auseinanderliegen (um 2 auf einer von 1 bis 5), in der für die Frage genannten Befragungsrunde; die größten Abstände zuerst. Nichts davon gehört in ein Gespräch mit einer der beiden Seiten`,
    apartColumns: {
      pairing: one,
      question: 'Frage',
      wave: 'Befragungsrunde',
      mentee: person,
      mentor: 'Mentorin oder Mentor',
      gap: 'Abstand',
    },
    count: (answer, n) => `${n} × ${answer}`,
  }),
} as const;

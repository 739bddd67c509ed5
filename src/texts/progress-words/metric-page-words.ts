import { formatNumber, narrowSpace } from '../../model/format-number.ts';
import { counted } from '../counted.ts';
import { gradeWords } from '../grade-words.ts';
import type { EnglishNouns, GermanNouns } from './company.ts';
import type { MetricPageWords } from './progress-catalogue.ts';

const german = (value: number): string => formatNumber(value, { language: 'de' });

/** The words around a metric: in the main figures, in the table of all and in the dictionary. */
export const metricPageWords = {
  en: ({ one, many }: EnglishNouns) => ({
    caption: 'Every figure, with what it is a share of',
    measure: (day) => `As of ${day}; in the order of the program’s life`,
    columns: {
      metric: 'Metric',
      value: 'Value',
      of: 'Out of',
      interval: `95${narrowSpace}% interval`,
      target: 'Target',
    },
    dictionary: 'Metric dictionary, filled in',
    dictionaryColumns: { metric: 'Metric', formula: 'Formula', here: 'Here' },
    days: (value) => counted(value, 'day'),
    hours: (figure, value) => `${figure} ${value === 1 ? 'hour' : 'hours'}`,
    points: 'points',
    complete: 'complete count',
    tooFew: 'too few for an interval',
    byPairing: `by ${one}`,
    interval: (range) => `95${narrowSpace}% interval ${range}`,
    target: (text, outcome) => `target ${text}, ${outcome}`,
    outcomes: { met: 'met', missed: 'missed', unknown: 'cannot be judged' },
    noTarget: 'none set',
    of: ({ n, of, noun }) => `${n} of ${of}${noun === '' ? '' : ` ${noun}`}`,
    ofScale: (max) => `of ${max}`,
    medianOf: (of) => `median of ${of}`,
    answered: ({ n, of }, wave) =>
      `${formatNumber(n)} of ${formatNumber(of)} answered${wave === undefined ? '' : `, ${wave}`}`,
    noEnds: 'a count has no worst case',
    ifAllAnswered: (range) => `had all answered, from ${range}`,
    benchmark: (figure, source) => `elsewhere ${figure} (${source})`,
    grades: gradeWords.en,
    wave: (wave) => `wave: ${wave}`,
    unknown: 'no figure yet',
    sum: 'a sum over all meetings held',
    suppressed: 'suppressed',
    held: (held, due) => `${held} held of ${due} due`,
    goals: ({ goals, met }) => `${counted(goals, 'goal')}, ${formatNumber(met)} met`,
    open: ({ open, paused }) =>
      `${formatNumber(open)}${one === 'pairing' ? '' : ` ${open === 1 ? one : many}`} open${paused === 0 ? '' : `, ${formatNumber(paused)} of them paused`}`,
    inAll: 'in all',
    methods: {
      wilson: 'Wilson interval',
      cluster: `interval from a ratio estimator, clustered by ${one}`,
      t: 't interval by person',
      'kaplan-meier': 'Kaplan–Meier with log-log limits',
      none: undefined,
    },
  }),
  de: ({ one, many, ofMany, people }: GermanNouns) => ({
    caption: 'Alle Kennzahlen, jeweils mit ihrer Bezugsgröße',
    measure: (day) => `Stand ${day}; in der Reihenfolge des Programmverlaufs`,
    columns: {
      metric: 'Kennzahl',
      value: 'Wert',
      of: 'Bezugsgröße',
      interval: `Unsicherheitsbereich (95${narrowSpace}%)`,
      target: 'Zielvorgabe',
    },
    dictionary: 'Verzeichnis der Kennzahlen, mit den Zahlen von hier',
    dictionaryColumns: { metric: 'Kennzahl', formula: 'Formel', here: 'Hier' },
    days: (value) => `${german(value)} ${value === 1 ? 'Tag' : 'Tage'}`,
    hours: (figure, value) => `${figure} ${value === 1 ? 'Stunde' : 'Stunden'}`,
    points: 'Prozentpunkte',
    complete: 'Vollerhebung',
    tooFew: 'zu wenige für einen Unsicherheitsbereich',
    byPairing: `nach ${ofMany}`,
    interval: (range) => `Unsicherheitsbereich (95${narrowSpace}%) ${range}`,
    target: (text, outcome) => `Zielvorgabe ${text}, ${outcome}`,
    outcomes: { met: 'erreicht', missed: 'verfehlt', unknown: 'nicht zu beurteilen' },
    noTarget: 'keine gesetzt',
    of: ({ n, of, noun }) => `${n} von ${of}${noun === '' ? '' : ` ${noun}`}`,
    ofScale: (max) => `von ${max}`,
    medianOf: (of) => `Median, ${of}`,
    answered: ({ n, of }, wave) =>
      `${german(n)} von ${german(of)} haben geantwortet${wave === undefined ? '' : `, ${wave}`}`,
    noEnds: 'bei Anzahlen nicht bestimmbar',
    ifAllAnswered: (range) => `hätten alle geantwortet: ${range}`,
    benchmark: (figure, source) => `andernorts ${figure} (${source})`,
    grades: gradeWords.de,
    wave: (wave) => `Befragungsrunde: ${wave}`,
    unknown: 'noch kein Wert',
    sum: 'Summe über alle stattgefundenen Treffen',
    suppressed: 'zum Schutz nicht ausgewiesen',
    held: (held, due) => `${held} von ${due} fälligen Treffen haben stattgefunden`,
    goals: ({ goals, met }) =>
      `${german(goals)} ${goals === 1 ? 'Ziel' : 'Ziele'}, davon ${german(met)} erreicht`,
    open: ({ open, paused }) =>
      `${german(open)} ${people === 'Mentees' && one === 'Tandem' ? '' : `${open === 1 ? one : many} `}${open === 1 ? 'besteht' : 'bestehen'}${paused === 0 ? '' : `, davon ${german(paused)} pausiert`}`,
    inAll: 'insgesamt',
    methods: {
      wilson: 'Wilson-Intervall',
      cluster: `Intervall aus einem Verhältnisschätzer, nach ${ofMany} geclustert`,
      t: 't-Intervall über Personen',
      'kaplan-meier': 'Kaplan-Meier mit Log-Log-Grenzen',
      none: undefined,
    },
  }),
} as const satisfies {
  readonly en: (nouns: EnglishNouns) => MetricPageWords;
  readonly de: (nouns: GermanNouns) => MetricPageWords;
};

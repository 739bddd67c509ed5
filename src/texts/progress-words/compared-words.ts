import type { ComparedCohort } from '../../schema/progress-result.ts';

type PointFacts = { readonly program: string; readonly day: string };

/** Around an earlier cohort that stands beside this one. */
export type ComparedWords = {
  readonly caption: (program: string) => string;
  readonly measure: string;
  /** Which day of the other cohort stands here. */
  readonly points: Readonly<Record<ComparedCohort['at'], (facts: PointFacts) => string>>;
  readonly caution: string;
  readonly columns: Readonly<Record<'metric' | 'own' | 'other' | 'difference' | 'interval', string>>;
  readonly none: string;
  readonly noInterval: string;
  readonly why: Readonly<Record<NonNullable<ComparedCohort['metrics'][number]['why']>, string>>;
};

export const comparedWords = {
  en: {
    caption: (program) => `This cohort beside ${program}`,
    measure:
      'The difference is this cohort less the other; its 95\u202f% interval combines those of the two (Newcombe for shares of people, else MOVER)',
    points: {
      'same-day': ({ program, day }) =>
        `${program} as of ${day}, as many days after its start as today is after ours.`,
      'same-day-after-end': ({ program, day }) =>
        `${program} as of ${day}, as many days after its end as today is after ours.`,
      'its-end': ({ program, day }) =>
        `${program} as of its end, ${day}: it was shorter, or its start is not known.`,
      today: ({ program, day }) => `${program} as of ${day}: it has no earlier day that answers to today.`,
    },
    caution: 'These are two cohorts, other people in other months: a difference says nothing of why.',
    columns: {
      metric: 'Metric',
      own: 'This cohort',
      other: 'The other',
      difference: 'Difference',
      interval: '95\u202f% interval',
    },
    none: 'no figure',
    noInterval: 'complete counts',
    why: {
      'not-in-both': 'not in both',
      'a-sum': 'a sum: cohorts differ in size',
      'other-scale': 'asked on another scale',
    },
  },
  de: {
    caption: (program) => `Dieser Durchgang neben: ${program}`,
    measure:
      'Der Unterschied ist dieser Durchgang minus der andere; der Unsicherheitsbereich (95\u202f%) verbindet die beiden (Newcombe bei Anteilen von Personen, sonst MOVER)',
    points: {
      'same-day': ({ program, day }) =>
        `${program}, Stand ${day}: gleich viele Tage nach dem Beginn wie heute bei uns.`,
      'same-day-after-end': ({ program, day }) =>
        `${program}, Stand ${day}: gleich viele Tage nach dem Ende wie heute bei uns.`,
      'its-end': ({ program, day }) =>
        `${program}, Stand am Ende, ${day}: kürzer als dieses Programm, oder ohne bekannten Beginn.`,
      today: ({ program, day }) =>
        `${program}, Stand ${day}: ein früherer Tag, der heute entspricht, ist nicht bekannt.`,
    },
    caution:
      'Es sind zwei Durchgänge mit anderen Menschen in anderen Monaten: Ein Unterschied sagt nichts über die Gründe.',
    columns: {
      metric: 'Kennzahl',
      own: 'Dieser Durchgang',
      other: 'Der andere',
      difference: 'Unterschied',
      interval: 'Unsicherheitsbereich (95\u202f%)',
    },
    none: 'kein Wert',
    noInterval: 'Vollerhebungen',
    why: {
      'not-in-both': 'nicht in beiden',
      'a-sum': 'eine Summe: die Durchgänge sind verschieden groß',
      'other-scale': 'auf anderer Skala gefragt',
    },
  },
} as const satisfies Record<'en' | 'de', ComparedWords>;

import type { Language } from '../model/language.ts';
import type { Audience } from '../report/document.ts';

/** The words a rendering adds to a document: landmarks, the key of a mark, the names of audiences. */
export type PageWords = {
  readonly skip: string;
  readonly contents: string;
  /** Between a page and the number of pages. */
  readonly of: string;
  readonly asOf: string;
  readonly figuresAsTable: string;
  readonly suppressed: string;
  readonly reached: string;
  readonly atRisk: string;
  readonly before: string;
  readonly after: string;
  readonly flaggedBeyond: string;
  readonly inUse: string;
  readonly today: string;
  readonly low: string;
  readonly high: string;
  readonly detail: string;
  /** The sheet of a workbook that says what the others are: its name, and its columns. */
  readonly about: Readonly<Record<'tab' | 'sheet' | 'shows', string>>;
  readonly quotes: readonly [string, string];
  /** A sheet names its reader itself. */
  readonly audience: Readonly<Record<Audience, string>>;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
};

const words = {
  en: {
    skip: 'Skip to content',
    contents: 'On this page',
    of: 'of',
    asOf: 'As of',
    figuresAsTable: 'The figures as a table',
    suppressed: 'suppressed',
    reached: 'reached',
    atRisk: 'at risk',
    before: 'before',
    after: 'after',
    flaggedBeyond: 'flagged beyond',
    inUse: 'in use',
    today: 'today',
    low: 'low',
    high: 'high',
    detail: 'detail',
    about: { tab: 'About', sheet: 'Sheet', shows: 'What it shows' },
    quotes: ['“', '”'],
    audience: {
      coordinator: 'For the coordinator.',
      hr: 'For HR.',
      public: 'For publication.',
      mentee: 'For the mentee.',
      mentor: 'For the mentor.',
      person: 'For the person it is about.',
    },
    severity: { error: 'error', warning: 'warning' },
  },
  de: {
    skip: 'Zum Inhalt',
    contents: 'Auf dieser Seite',
    of: 'von',
    asOf: 'Stand',
    figuresAsTable: 'Die Zahlen als Tabelle',
    suppressed: 'zum Schutz nicht ausgewiesen',
    reached: 'erreicht',
    atRisk: 'unter Beobachtung',
    before: 'vorher',
    after: 'nachher',
    flaggedBeyond: 'auffällig über',
    inUse: 'in Gebrauch',
    today: 'heute',
    low: 'von',
    high: 'bis',
    detail: 'Näheres',
    about: { tab: 'Zu dieser Datei', sheet: 'Blatt', shows: 'Was es zeigt' },
    quotes: ['„', '“'],
    audience: {
      coordinator: 'Für die Programmkoordination.',
      hr: 'Für die Personalabteilung.',
      public: 'Zur Veröffentlichung.',
      mentee: 'Für Mentees.',
      mentor: 'Für Mentorinnen und Mentoren.',
      person: 'Für die Person, um die es geht.',
    },
    severity: { error: 'Fehler', warning: 'Warnung' },
  },
} as const satisfies Record<Language, PageWords>;

/** The furniture of a page in its language. */
export function pageWords(language: Language): PageWords {
  return words[language];
}

import type { Language } from '../../model/language.ts';

/** What the page about a new program folder says. */
export type FolderWords = {
  readonly note: string;
  readonly lead: (facts: { readonly start: string; readonly end: string }) => string;
  readonly stepsTitle: string;
  /** Where the forms are still to be sent; the same where pairs register themselves; and where the forms are in. */
  readonly steps: Readonly<
    Record<'forms' | 'pairs' | 'exports', readonly (readonly (string | { readonly code: string })[])[]>
  >;
  readonly placesTitle: string;
  readonly placesOrder: string;
  readonly columns: { readonly file: string; readonly what: string };
  readonly places: readonly (readonly [file: string, what: string])[];
  readonly datesTitle: string;
  readonly dates: { readonly start: string; readonly end: string; readonly keepUntil: string };
  readonly commandTitle: string;
};

const english: FolderWords = {
  note: 'For the coordinator',
  lead: ({ start, end }) => `This folder is the whole program, from ${start} to ${end}.`,
  stepsTitle: 'What to do next',
  steps: {
    forms: [
      [
        'Copy the questions of handbook/application-form… into Google Forms or Microsoft Forms, and send the form.',
      ],
      [
        'Put the answers into this folder as they are downloaded, and run ',
        { code: 'mentor check' },
        '. It says what is wrong with the files, row by row.',
      ],
      [
        'Run ',
        { code: 'mentor match' },
        '. It pairs everybody, says why, and writes the sheets. Then ',
        { code: 'mentor schedule' },
        ' plans the meetings.',
      ],
    ],
    pairs: [
      [
        'Copy the questions of handbook/registration-form and handbook/application-form into Google Forms or Microsoft Forms, and send the forms. A list from Human Resources will do in place of the second.',
      ],
      [
        'Put the answers into this folder as they are downloaded, and run ',
        { code: 'mentor check' },
        '. It says what is wrong with the files, row by row.',
      ],
      [
        'Run ',
        { code: 'mentor match' },
        '. It takes over the pairs that registered; run it again when more have come.',
      ],
    ],
    exports: [
      ['Run ', { code: 'mentor check' }, '. It says what is wrong with the files, row by row.'],
      ['Run ', { code: 'mentor match' }, '. It pairs everybody, says why, and writes the sheets.'],
      ['When both sides have said yes, run ', { code: 'mentor schedule' }, '. It plans the meetings.'],
    ],
  },
  placesTitle: 'What lies where',
  placesOrder: 'You may edit all of it; what stands under out/ is made anew by each command.',
  columns: { file: 'File', what: 'What it is' },
  places: [
    ['program.yaml', 'the program: rules, weights, dates, targets, each with its reason'],
    ['handbook/', 'forms to paste, roles, agreement, timeline, letters, checklist'],
    ['handbook/people/', 'empty tables with the right headings, for people who do not use forms'],
    ['*.csv, *.xlsx', 'the answers to the forms, as downloaded'],
    ['pairings.csv', 'who is paired with whom, written by mentor match'],
    ['schedule.csv', 'all meetings, written by mentor schedule'],
    ['checkins.csv', 'the answers to the check-ins, written by mentor ingest'],
    ['out/', 'sheets, letters, calendars and reports'],
  ],
  datesTitle: 'Dates',
  dates: { start: 'Start', end: 'End', keepUntil: 'Everything in this folder is deleted' },
  commandTitle: 'How this folder was made',
};

const german: FolderWords = {
  note: 'Für die Koordination',
  lead: ({ start, end }) => `Dieser Ordner ist das ganze Programm, vom ${start} bis zum ${end}.`,
  stepsTitle: 'Was als Nächstes zu tun ist',
  steps: {
    forms: [
      [
        'Kopieren Sie die Fragen aus handbook/application-form… in Google Forms oder Microsoft Forms und verschicken Sie das Formular.',
      ],
      [
        'Legen Sie die Antworten so, wie Sie sie herunterladen, in diesen Ordner und rufen Sie ',
        { code: 'mentor check' },
        ' auf. Das sagt Zeile für Zeile, was in den Dateien nicht stimmt.',
      ],
      [
        'Rufen Sie ',
        { code: 'mentor match' },
        ' auf. Das bildet die Tandems, sagt warum und schreibt die Blätter. Danach plant ',
        { code: 'mentor schedule' },
        ' die Treffen.',
      ],
    ],
    pairs: [
      [
        'Kopieren Sie die Fragen aus handbook/registration-form und handbook/application-form in Google Forms oder Microsoft Forms und verschicken Sie die Formulare. Statt des zweiten genügt eine Liste der Personalabteilung.',
      ],
      [
        'Legen Sie die Antworten so, wie Sie sie herunterladen, in diesen Ordner und rufen Sie ',
        { code: 'mentor check' },
        ' auf. Das sagt Zeile für Zeile, was in den Dateien nicht stimmt.',
      ],
      [
        'Rufen Sie ',
        { code: 'mentor match' },
        ' auf. Das übernimmt die angemeldeten Tandems; rufen Sie es wieder auf, wenn neue dazukommen.',
      ],
    ],
    exports: [
      [
        'Rufen Sie ',
        { code: 'mentor check' },
        ' auf. Das sagt Zeile für Zeile, was in den Dateien nicht stimmt.',
      ],
      [
        'Rufen Sie ',
        { code: 'mentor match' },
        ' auf. Das bildet die Tandems, sagt warum und schreibt die Blätter.',
      ],
      ['Wenn beide Seiten zugesagt haben, plant ', { code: 'mentor schedule' }, ' die Treffen.'],
    ],
  },
  placesTitle: 'Was wo liegt',
  placesOrder: 'Alles dürfen Sie bearbeiten; was unter out/ steht, schreibt jeder Befehl neu.',
  columns: { file: 'Datei', what: 'Was es ist' },
  places: [
    ['program.yaml', 'das Programm: Regeln, Gewichte, Termine, Ziele, jeweils mit dem Grund'],
    ['handbook/', 'Formulare zum Einfügen, Rollen, Vereinbarung, Zeitplan, Briefe, Checkliste'],
    ['handbook/people/', 'leere Tabellen mit den richtigen Überschriften, wenn Sie keine Formulare nutzen'],
    ['*.csv, *.xlsx', 'die Antworten auf die Formulare, wie heruntergeladen'],
    ['pairings.csv', 'wer mit wem arbeitet; schreibt mentor match'],
    ['schedule.csv', 'alle Treffen; schreibt mentor schedule'],
    ['checkins.csv', 'die Rückmeldungen; schreibt mentor ingest'],
    ['out/', 'Blätter, Briefe, Kalender und Berichte'],
  ],
  datesTitle: 'Termine',
  dates: { start: 'Beginn', end: 'Ende', keepUntil: 'Alles in diesem Ordner wird gelöscht' },
  commandTitle: 'Wie dieser Ordner entstanden ist',
};

export const folderWords: Readonly<Record<Language, FolderWords>> = { en: english, de: german };

/** The first lines of program.yaml. */
export const headerWords: Readonly<
  Record<
    Language,
    { readonly coordinator: (name: string) => string; readonly defaults: string; readonly made: string }
  >
> = {
  en: {
    coordinator: (name) => `Coordinator: ${name}.`,
    defaults: 'What is not written here has its default; `mentor check` prints every assumption.',
    made: 'The same again, without any question:',
  },
  de: {
    coordinator: (name) => `Koordination: ${name}.`,
    defaults: 'Was hier nicht steht, hat seine Vorgabe; `mentor check` nennt jede Annahme.',
    made: 'Dasselbe noch einmal, ohne Fragen:',
  },
};

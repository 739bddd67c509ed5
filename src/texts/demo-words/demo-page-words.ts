import type { Language } from '../../model/language.ts';
import type { PlantedProgram } from '../../model/planted-program.ts';
import type { PlantedTruths } from '../../model/planted-truths.ts';

/** The words of the page that says what was planted. `seen`: the command or file that shows it. */
export type DemoPageWords = {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  /** The same at the head of program.yaml. */
  readonly nobody: string;
  readonly about: string;
  readonly aboutRows: Readonly<Record<'template' | 'cohort' | 'stage' | 'today' | 'people' | 'seed', string>>;
  readonly peopleOf: (people: PlantedProgram['people']) => string;
  readonly truths: string;
  readonly truthColumns: readonly [what: string, planted: string, seen: string];
  readonly truth: Readonly<Record<keyof PlantedTruths, { readonly what: string; readonly seen: string }>>;
  readonly answer: (first: string, falls: string, least: string) => string;
  readonly leave: (participants: string, others: string) => string;
  readonly levels: string;
  readonly levelColumns: readonly [level: string, mentees: string, mentors: string];
  readonly mess: string;
  readonly messItems: Readonly<Record<PlantedProgram['cohort'], readonly string[]>>;
  readonly next: string;
};

const englishMess = (sentTwice: string): readonly string[] => [
  'two kinds of export: of a Google form and of a Microsoft form',
  'blank rows, spaces behind names, addresses that begin with a capital',
  sentTwice,
  'accents, apostrophes and commas in names and texts; questions left blank; wishes by name or by address',
];

const en: DemoPageWords = {
  title: 'What was planted in this program',
  lead: 'Nobody in this folder exists. People, answers and figures were invented, so that you can try every command and see whether the reports find what is in the data.',
  note: 'Delete the folder when you have seen enough',
  nobody: 'Invented by mentor demo: nobody in this folder exists. DEMO.md says what was planted.',
  about: 'The program',
  aboutRows: {
    template: 'Template',
    cohort: 'Cohort',
    stage: 'Stage',
    today: 'Today in the story',
    people: 'People',
    seed: 'Seed',
  },
  peopleOf: ({ mentees, mentors }) =>
    mentors === 0 ? `${mentees}, as equals` : `${mentees} mentees, ${mentors} mentors`,
  truths: 'What was planted, and where it shows',
  truthColumns: ['What', 'Planted', 'Where it shows'],
  truth: {
    placesPerMentee: {
      what: 'Places that mentors offer, for each mentee',
      seen: 'mentor match, mentor recruit',
    },
    farMentees: {
      what: 'Mentees in Singapore, where nobody applied as a mentor',
      seen: 'mentor match, mentor recruit',
    },
    withoutTime: { what: 'Mentors who say they have no time', seen: 'mentor match' },
    changedTheirMind: { what: 'People who sent two different answers, about', seen: 'mentor check' },
    trained: { what: 'Completed the training before the start', seen: 'training.csv, mentor status' },
    held: { what: 'Meetings held of those due', seen: 'mentor report progress' },
    talksHeld: { what: 'Talks held of those planned', seen: 'mentor report progress' },
    answer: { what: 'Answers to the check-ins', seen: 'mentor report progress' },
    rated: { what: 'Ratings from the lowest step to the highest', seen: 'mentor report progress' },
    endEarly: { what: 'Stopped before the time', seen: 'pairings.csv, mentor status' },
    pause: { what: 'Paused for some weeks', seen: 'pairings.csv' },
    goalsSet: { what: 'Goals with a measure and a date', seen: 'mentor report goals' },
    goalsMet: { what: 'Goals reached of those due', seen: 'mentor report goals' },
    askForCall: { what: 'Answers that ask for a call', seen: 'mentor status' },
    called: { what: 'Of these, called within days', seen: 'contacts.csv, mentor status' },
    leave: { what: 'Left the organisation, as a rate for a year', seen: 'mentor report retention' },
  },
  answer: (first, falls, least) =>
    `${first} in the first wave, ${falls} percentage points fewer in each later one, never under ${least}`,
  leave: (participants, others) => `${participants} of mentees, ${others} of the others`,
  levels: 'Levels',
  levelColumns: ['Level', 'Mentees', 'Mentors'],
  mess: 'The mess that real exports have',
  messItems: {
    healthy: englishMess('some sent the same form twice'),
    struggling: englishMess(
      'some sent the form twice, a few of them with other answers: mentor check warns of those',
    ),
  },
  next: 'Commands to try',
};

const germanMess = (sentTwice: string): readonly string[] => [
  'zwei Arten von Exporten: aus einem Google-Formular und aus einem Microsoft-Formular',
  'leere Zeilen, Leerzeichen hinter Namen, Adressen mit großem Anfangsbuchstaben',
  sentTwice,
  'Akzente, Apostrophe und Kommas in Namen und Texten; leere Antworten; Wünsche mit Namen oder mit Adresse',
];

const de: DemoPageWords = {
  title: 'Was in diesem Programm steckt',
  lead: 'Niemand in diesem Ordner existiert. Menschen, Antworten und Zahlen sind erfunden, damit Sie jeden Befehl ausprobieren und sehen können, ob die Berichte finden, was in den Daten steckt.',
  note: 'Löschen Sie den Ordner, wenn Sie genug gesehen haben',
  nobody: 'Erfunden von mentor demo: Niemand in diesem Ordner existiert. DEMO.md sagt, was darin steckt.',
  about: 'Das Programm',
  aboutRows: {
    template: 'Vorlage',
    cohort: 'Durchgang',
    stage: 'Stand',
    today: 'Heute in der Geschichte',
    people: 'Menschen',
    seed: 'Startwert',
  },
  peopleOf: ({ mentees, mentors }) =>
    mentors === 0 ? `${mentees}, auf Augenhöhe` : `${mentees} Mentees, ${mentors} Mentorinnen und Mentoren`,
  truths: 'Was darin steckt und wo man es sieht',
  truthColumns: ['Was', 'Angelegt', 'Wo man es sieht'],
  truth: {
    placesPerMentee: { what: 'Angebotene Plätze je Mentee', seen: 'mentor match, mentor recruit' },
    farMentees: {
      what: 'Mentees in Singapur, wo sich niemand für die andere Seite gemeldet hat',
      seen: 'mentor match, mentor recruit',
    },
    withoutTime: { what: 'Mentorinnen und Mentoren, die keine Zeit zusagen', seen: 'mentor match' },
    changedTheirMind: { what: 'Schickten zwei verschiedene Antworten, etwa', seen: 'mentor check' },
    trained: { what: 'Vor dem Beginn geschult', seen: 'training.csv, mentor status' },
    held: { what: 'Treffen, die stattfanden, von den fälligen', seen: 'mentor report progress' },
    talksHeld: { what: 'Gespräche, die stattfanden, von den geplanten', seen: 'mentor report progress' },
    answer: { what: 'Antworten auf die Rückmeldebögen', seen: 'mentor report progress' },
    rated: { what: 'Bewertungen von der untersten Stufe zur obersten', seen: 'mentor report progress' },
    endEarly: { what: 'Hörten vor der Zeit auf', seen: 'pairings.csv, mentor status' },
    pause: { what: 'Pausierten einige Wochen', seen: 'pairings.csv' },
    goalsSet: { what: 'Ziele mit Messgröße und Termin', seen: 'mentor report goals' },
    goalsMet: { what: 'Erreichte Ziele von den fälligen', seen: 'mentor report goals' },
    askForCall: { what: 'Antworten, die um einen Anruf bitten', seen: 'mentor status' },
    called: { what: 'Davon in den nächsten Tagen angerufen', seen: 'contacts.csv, mentor status' },
    leave: { what: 'Verließen das Haus, als Anteil eines Jahres', seen: 'mentor report retention' },
  },
  answer: (first, falls, least) =>
    `${first} in der ersten Befragungsrunde, in jeder späteren ${falls} Prozentpunkte weniger, nie unter ${least}`,
  leave: (participants, others) => `${participants} der Mentees, ${others} der anderen`,
  levels: 'Ebenen',
  levelColumns: ['Ebene', 'Mentees', 'Gegenüber'],
  mess: 'Das Durcheinander echter Exporte',
  messItems: {
    healthy: germanMess('einige schickten dasselbe Formular zweimal'),
    struggling: germanMess(
      'einige schickten das Formular zweimal, manche davon mit anderen Antworten: mentor check warnt davor',
    ),
  },
  next: 'Befehle zum Ausprobieren',
};

const words = { en, de } as const satisfies Record<Language, DemoPageWords>;

export const demoPageWords = (language: Language): DemoPageWords => words[language];

import type { ApplicationItem } from './application-item.ts';

const functions = {
  en: [
    'Operations',
    'Sales and service',
    'Technology',
    'Finance',
    'People',
    'Legal',
    'Research',
    'Communication',
    'Administration',
    'Other',
  ],
  de: [
    'Betrieb',
    'Vertrieb und Service',
    'Technik',
    'Finanzen',
    'Personal',
    'Recht',
    'Forschung',
    'Kommunikation',
    'Verwaltung',
    'Anderes',
  ],
} as const;

export const yesNo = { en: ['Yes', 'No'], de: ['Ja', 'Nein'] } as const;

/**
 * What every application asks, in the order of the form; the headers are known in both languages without any setting.
 * Facts in braces are filled from the program.
 */
export const commonItems = [
  {
    field: 'first_name',
    sides: 'both',
    required: true,
    kind: 'short',
    en: { question: 'First name' },
    de: { question: 'Vorname' },
  },
  {
    field: 'last_name',
    sides: 'both',
    required: true,
    kind: 'short',
    en: { question: 'Last name' },
    de: { question: 'Nachname' },
  },
  {
    field: 'email',
    sides: 'both',
    required: true,
    kind: 'short',
    en: { question: 'Work e-mail address' },
    de: { question: 'Dienstliche E-Mail-Adresse' },
  },
  {
    field: 'id',
    sides: 'both',
    required: false,
    kind: 'short',
    en: { question: 'Employee number (if you know it)' },
    de: { question: 'Personalnummer (falls bekannt)' },
  },
  {
    field: 'level',
    sides: 'both',
    required: true,
    kind: 'one',
    ownList: true,
    en: {
      question: 'Which level is closest to your present role?',
      options: ['Starting out', 'Experienced', 'Team lead', 'Head of department', 'Director', 'Executive'],
      hint: 'Use your own ladder, lowest first; the same words in both forms.',
    },
    de: {
      question: 'Welcher Ebene entspricht Ihre jetzige Aufgabe am ehesten?',
      options: [
        'Berufseinstieg',
        'Erfahren',
        'Teamleitung',
        'Abteilungsleitung',
        'Bereichsleitung',
        'Geschäftsführung',
      ],
      hint: 'Nehmen Sie Ihre eigenen Ebenen, die unterste zuerst; in beiden Formularen dieselben Wörter.',
    },
  },
  {
    field: 'department',
    sides: 'both',
    required: true,
    kind: 'one',
    ownList: true,
    en: { question: 'Department', options: ['Operations', 'Sales', 'Finance', 'IT', 'Human Resources'] },
    de: { question: 'Abteilung', options: ['Betrieb', 'Vertrieb', 'Finanzen', 'IT', 'Personal'] },
  },
  {
    field: 'function',
    sides: 'both',
    required: false,
    kind: 'one',
    en: { question: 'Kind of work', options: functions.en },
    de: { question: 'Tätigkeitsfeld', options: functions.de },
  },
  {
    field: 'location',
    sides: 'both',
    required: true,
    kind: 'one',
    ownList: true,
    en: { question: 'Where do you work on most days?', options: ['Berlin', 'London', 'Home'] },
    de: { question: 'Wo arbeiten Sie an den meisten Tagen?', options: ['Berlin', 'Wien', 'Zu Hause'] },
  },
  {
    field: 'timezone',
    sides: 'both',
    required: true,
    kind: 'one',
    ownList: true,
    en: {
      question: 'Time zone',
      options: ['Europe/Berlin', 'Europe/London', 'America/New_York'],
      hint: 'Leave this question out where everybody works in one time zone; program.yaml says which.',
    },
    de: {
      question: 'Zeitzone',
      options: ['Europe/Berlin', 'Europe/Vienna', 'Europe/London'],
      hint: 'Lassen Sie diese Frage weg, wenn alle in einer Zeitzone arbeiten; program.yaml sagt, in welcher.',
    },
  },
  {
    field: 'languages',
    sides: 'both',
    required: true,
    kind: 'several',
    ownList: true,
    en: {
      question: 'Languages in which you are happy to have a personal conversation',
      options: ['English', 'German', 'French', 'Polish', 'Spanish', 'Turkish'],
    },
    de: {
      question: 'In welchen Sprachen führen Sie gern ein persönliches Gespräch?',
      options: ['Deutsch', 'Englisch', 'Französisch', 'Polnisch', 'Spanisch', 'Türkisch'],
    },
  },
  {
    field: 'manager_id',
    sides: 'both',
    required: true,
    kind: 'short',
    en: { question: 'Your manager’s e-mail address (only to keep mentoring outside the line)' },
    de: {
      question:
        'E-Mail-Adresse Ihrer direkten Führungskraft (nur damit das Mentoring außerhalb der Führungslinie bleibt)',
    },
  },
  {
    field: 'hire_date',
    sides: 'mentor',
    required: false,
    kind: 'date',
    en: { question: 'In which month did you join us?' },
    de: { question: 'Seit welchem Monat sind Sie bei uns?' },
  },
  {
    field: 'months_in_role',
    sides: 'mentee',
    required: false,
    kind: 'number',
    en: { question: 'How many months have you been in your present role?' },
    de: { question: 'Seit wie vielen Monaten haben Sie Ihre jetzige Aufgabe?' },
  },
  {
    field: 'topics_wanted',
    sides: 'mentee',
    required: true,
    kind: 'several',
    atMost: 3,
    en: { question: 'What would you like to work on? Choose up to three' },
    de: { question: 'Woran möchten Sie arbeiten? Höchstens drei' },
  },
  {
    field: 'topics_offered',
    sides: 'mentor',
    required: true,
    kind: 'several',
    en: { question: 'With which topics can you help? Choose all that apply' },
    de: { question: 'Bei welchen Themen können Sie helfen? Alle zutreffenden' },
  },
  {
    field: 'target_function',
    sides: 'mentee',
    required: false,
    kind: 'one',
    en: { question: 'Which kind of work might come next for you?', options: functions.en },
    de: { question: 'Welches Tätigkeitsfeld könnte als Nächstes kommen?', options: functions.de },
  },
  {
    field: 'past_functions',
    sides: 'mentor',
    required: false,
    kind: 'several',
    en: { question: 'Which kinds of work have you done yourself?', options: functions.en },
    de: { question: 'In welchen Tätigkeitsfeldern haben Sie selbst gearbeitet?', options: functions.de },
  },
  {
    field: 'values',
    sides: 'both',
    required: true,
    kind: 'several',
    atMost: 3,
    en: {
      question: 'What matters most to you at work? Choose exactly three',
      options: [
        'Clear plans',
        'Freedom in how I work',
        'Learning new things',
        'Helping others succeed',
        'High ambition',
        'Calm and balance',
        'Open and direct words',
        'Doing things thoroughly',
        'Trying things out',
        'Recognition for results',
      ],
    },
    de: {
      question: 'Was ist Ihnen bei der Arbeit am wichtigsten? Genau drei',
      options: [
        'Klare Pläne',
        'Eigenständigkeit',
        'Neues lernen',
        'Anderen zum Erfolg verhelfen',
        'Hoher Ehrgeiz',
        'Ruhe und Ausgleich',
        'Offene Worte',
        'Gründlichkeit',
        'Ausprobieren',
        'Anerkennung für Ergebnisse',
      ],
    },
  },
  {
    field: 'availability',
    sides: 'both',
    required: true,
    kind: 'grid',
    en: { question: 'When can you usually meet?', options: ['Morning', 'Midday', 'Afternoon'] },
    de: { question: 'Wann können Sie sich meist treffen?', options: ['Vormittag', 'Mittag', 'Nachmittag'] },
  },
  {
    field: 'meeting_mode',
    sides: 'both',
    required: false,
    kind: 'one',
    en: { question: 'How would you like to meet?', options: ['In person', 'Video', 'Either'] },
    de: { question: 'Wie möchten Sie sich treffen?', options: ['Vor Ort', 'Video', 'Beides'] },
  },
  {
    field: 'capacity',
    sides: 'mentor',
    required: true,
    kind: 'one',
    en: { question: 'How many mentees could you take?', options: ['1', '2', '3'] },
    de: { question: 'Wie viele Mentees können Sie begleiten?', options: ['1', '2', '3'] },
  },
  {
    field: 'prefers',
    sides: 'both',
    required: false,
    kind: 'short',
    en: {
      question:
        'Is there somebody you would like to work with? Up to five names or e-mail addresses, best first',
      hint: 'A semicolon between names.',
    },
    de: {
      question:
        'Mit wem würden Sie gern arbeiten? Bis zu fünf Namen oder E-Mail-Adressen, Wunschperson zuerst',
      hint: 'Ein Semikolon zwischen den Namen.',
    },
  },
  {
    field: 'avoids',
    sides: 'both',
    required: false,
    kind: 'short',
    use: 'coordinator-only',
    en: {
      question:
        'Is there somebody you should not be matched with? No reason needed, only the coordinator sees this',
    },
    de: {
      question:
        'Mit wem sollten wir Sie nicht zusammenbringen? Ohne Begründung; das sieht nur die Programmkoordination',
    },
  },
  {
    field: 'goal_text',
    sides: 'mentee',
    required: true,
    kind: 'long',
    en: {
      question:
        'What should be different for you at the end of the program? Two or three sentences; your mentor will read them',
    },
    de: {
      question:
        'Was soll am Ende des Programms für Sie anders sein? Zwei bis drei Sätze; Ihre Mentorin oder Ihr Mentor liest sie',
    },
  },
  {
    field: 'biography',
    sides: 'both',
    required: true,
    kind: 'long',
    en: {
      question: 'About 100 words on your path and what you enjoy talking about; your partner will read them',
    },
    de: {
      question: 'Etwa 100 Wörter zu Ihrem Weg und worüber Sie gern sprechen; Ihr Gegenüber liest sie',
    },
  },
  {
    field: 'mentored_before',
    sides: 'both',
    required: false,
    kind: 'one',
    en: {
      question: 'Have you taken part in mentoring before?',
      options: ['Never', 'Informally', 'In a program'],
    },
    de: {
      question: 'Haben Sie schon an einem Mentoring teilgenommen?',
      options: ['Nie', 'Informell', 'In einem Programm'],
    },
  },
  {
    field: 'motivation',
    sides: 'mentor',
    required: true,
    kind: 'long',
    use: 'coordinator-only',
    en: { question: 'Why would you like to be a mentor? (for selection only)' },
    de: { question: 'Warum möchten Sie Mentorin oder Mentor werden? (nur für die Auswahl)' },
  },
  {
    field: 'commitment',
    sides: 'both',
    required: true,
    kind: 'one',
    en: {
      question: 'I can keep {hours_per_month} hours a month free from {start} to {end}',
      options: yesNo.en,
    },
    de: {
      question: 'Ich kann mir vom {start} bis {end} monatlich {hours_per_month} Stunden freihalten',
      options: yesNo.de,
    },
  },
  {
    field: 'manager_support',
    sides: 'both',
    required: false,
    kind: 'one',
    en: {
      question: 'Have you talked to your manager about the time?',
      options: ['Yes – agreed', 'Not yet', 'I would like the coordinator’s help'],
    },
    de: {
      question: 'Haben Sie mit Ihrer Führungskraft über den Zeitaufwand gesprochen?',
      options: ['Ja – einverstanden', 'Noch nicht', 'Ich hätte gern Hilfe der Programmkoordination'],
    },
  },
  {
    field: 'access_needs',
    sides: 'both',
    required: false,
    kind: 'long',
    use: 'coordinator-only',
    en: {
      question: 'Is there anything we should arrange so that meetings work well for you? (coordinator only)',
    },
    de: {
      question:
        'Was sollen wir einrichten, damit die Treffen für Sie gut möglich sind? (nur Programmkoordination)',
    },
  },
  {
    field: 'source',
    sides: 'both',
    required: false,
    kind: 'one',
    en: {
      question: 'How did you hear about the program?',
      options: ['Manager', 'Colleague', 'Intranet', 'Event', 'Earlier cohort', 'Other'],
    },
    de: {
      question: 'Wie haben Sie von dem Programm erfahren?',
      options: ['Führungskraft', 'Kollegium', 'Intranet', 'Veranstaltung', 'Früherer Durchgang', 'Anders'],
    },
  },
  {
    field: 'consent',
    sides: 'both',
    required: true,
    kind: 'one',
    en: {
      question:
        'I agree that my answers are used to find a partner, and that my proposed partner sees my name, role, place, topics and text. I can withdraw at any time',
      options: yesNo.en,
    },
    de: {
      question:
        'Ich bin einverstanden, dass meine Angaben für die Zuordnung genutzt werden und mein vorgeschlagenes Gegenüber Name, Aufgabe, Ort, Themen und Text sieht. Ich kann das jederzeit widerrufen',
      options: yesNo.de,
    },
  },
] as const satisfies readonly ApplicationItem[];

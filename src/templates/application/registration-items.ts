import type { ApplicationItem } from './application-item.ts';
import { commonItems, yesNo } from './common-items.ts';

const ofEverybody: ReadonlySet<string> = new Set([
  'first_name',
  'last_name',
  'email',
  'id',
  'department',
  'location',
  'timezone',
]);
const common: readonly ApplicationItem[] = commonItems;

/** The list of everybody who is in a pair: who they are, and on which side. */
export const registeredPeopleItems: readonly ApplicationItem[] = [
  {
    field: 'role',
    sides: 'both',
    required: true,
    kind: 'one',
    en: {
      question: 'I would like to take part as',
      options: ['Mentee', 'Mentor', 'Both'],
      hint: 'A list from Human Resources will do as well: this column, names and addresses.',
    },
    de: {
      question: 'Ich möchte teilnehmen als',
      options: ['Mentee', 'Mentorin oder Mentor', 'Beides'],
      hint: 'Eine Liste der Personalabteilung tut es auch: diese Spalte, Namen und Adressen.',
    },
  },
  ...common.filter(({ field }) => ofEverybody.has(field)),
];

/** What two people say who found each other: one form a pair. The names of the fields are those of a list of pairs. */
export const registrationItems: readonly ApplicationItem[] = [
  {
    field: 'mentor_email',
    sides: 'both',
    required: true,
    kind: 'short',
    en: { question: 'Mentor: work e-mail address' },
    de: { question: 'Mentorin oder Mentor: dienstliche E-Mail-Adresse' },
  },
  {
    field: 'mentee_email',
    sides: 'both',
    required: true,
    kind: 'short',
    en: { question: 'Mentee: work e-mail address' },
    de: { question: 'Mentee: dienstliche E-Mail-Adresse' },
  },
  {
    field: 'since',
    sides: 'both',
    required: false,
    kind: 'date',
    en: { question: 'When did you start?' },
    de: { question: 'Seit wann treffen Sie sich?' },
  },
  {
    field: 'rhythm',
    sides: 'both',
    required: false,
    kind: 'one',
    en: {
      question: 'How often do you mean to meet?',
      options: ['Every week', 'Every two weeks', 'Every month', 'As needed'],
    },
    de: {
      question: 'Wie oft möchten Sie sich treffen?',
      options: ['Jede Woche', 'Alle zwei Wochen', 'Jeden Monat', 'Nach Bedarf'],
    },
  },
  {
    field: 'consent',
    sides: 'both',
    required: true,
    kind: 'one',
    en: { question: 'We agree that the coordinator may write to us twice', options: yesNo.en },
    de: {
      question: 'Wir sind einverstanden, dass uns die Programmkoordination zweimal schreibt',
      options: yesNo.de,
    },
  },
];

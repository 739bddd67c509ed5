/** The questions of `mentor init`, by the option that answers each as well. */
export const questionFlags = [
  'template',
  'people',
  'language',
  'name',
  'mentees',
  'mentors',
  'start',
  'end',
  'every',
  'length',
  'levels',
  'level-gap',
  'capacity',
  'mentee-capacity',
  'group-size',
  'rounds',
  'serves',
  'target',
  'timezone',
  'coordinator',
  'phone',
  'records',
] as const;
export type QuestionFlag = (typeof questionFlags)[number];

/** A question as it is asked; `why`: what speaks for which answer; `write`: what an answer looks like. */
export type QuestionWords = {
  readonly ask: string;
  readonly why?: string;
  readonly write: string;
};

/** What the terminal asks; it speaks English. */
export const questionWords: Readonly<Record<QuestionFlag, QuestionWords>> = {
  template: {
    ask: 'What is the program for?',
    why: 'The purpose decides rules, weights, agendas and questions. All of it can be changed later.',
    write: 'career, leadership+group or flash',
  },
  people: {
    ask: 'Whose form is it?',
    why: 'Neither name nor questions tell who filled in these files:',
    write: '"Answers.csv=mentee; Colleagues.csv=mentor"; both where one form serves both sides',
  },
  language: { ask: 'In which language are sheets, letters and pages?', write: 'en or de' },
  name: { ask: 'What is it called?', write: '"Career Mentoring 2027"' },
  mentees: {
    ask: 'How many mentees do you expect?',
    why: 'A guess will do, or Enter. It tells early whether there will be enough mentors, and what figures can show.',
    write: '40',
  },
  mentors: { ask: 'How many mentors do you expect?', write: '30' },
  start: {
    ask: 'When does it start?',
    write: '2027-01-11',
  },
  end: { ask: 'When does it end?', write: '2027-10-08' },
  every: {
    ask: 'How often does everybody meet?',
    why: 'Closer together at first works best; several stretches are parted by commas.',
    write: '"2 weeks", "monthly on 2nd Tuesday" or "3 x 2 weeks, 8 x 4 weeks"',
  },
  length: { ask: 'How long is a meeting?', write: '"60 min" or "2 h"' },
  levels: {
    ask: 'Which is the order of the levels, the lowest first?',
    why: 'Not every answer in your files stands on a ladder that is known. Without an order nothing about levels counts.',
    write: '"Associate, Manager, Director"',
  },
  'level-gap': {
    ask: 'How many levels above the mentee must the mentor stand?',
    why: 'A rule: what lies outside is impossible; what is best within it is left to the score. 1 is one or more, 1..3 one to three, ..-2 two or more below.',
    write: '1, 1..3 or ..-2',
  },
  capacity: {
    ask: 'How many mentees may a mentor take, where the form says nothing?',
    why: 'One is gentle; two is what most mentors manage.',
    write: '2',
  },
  'mentee-capacity': { ask: 'How many mentors may a mentee have?', write: '1' },
  'group-size': {
    ask: 'How many are in a group?',
    why: 'Fewer than four are no group if two are away; in more than eight nobody has time to speak.',
    write: '4-8',
  },
  rounds: { ask: 'How many talks does everybody have?', write: '4' },
  serves: {
    ask: 'Whom is it to serve?',
    why: 'Decides what the check-in forms ask. Nothing ticked: the usual questions of the purpose.',
    write: 'mentee,organisation',
  },
  target: {
    ask: 'Other targets? (Enter keeps these)',
    why: 'What a good first cohort reaches:',
    write: '"satisfaction >= 4.2 of 5; goals-set >= 80%", and nothing behind the metric to drop one',
  },
  timezone: {
    ask: 'In which time zone?',
    why: 'For events, and for people who do not say theirs.',
    write: 'Europe/Berlin',
  },
  coordinator: {
    ask: 'Whom do participants turn to?',
    why: 'Stands on every sheet and letter; Enter leaves it for later.',
    write: '"Lena Ostrowick <mentoring@example.org>"',
  },
  phone: { ask: 'And by telephone?', write: '"+49 30 5550 4410"' },
  records: {
    ask: 'How do you open CSV files?',
    write: 'plain or excel',
  },
};

/** What can be chosen, with a few words each. */
export const choiceWords = {
  purpose: {
    career: ['Career', 'the next step, whichever that is'],
    leadership: ['Leadership', 'for people who have just begun to lead'],
    executive: ['Executive', 'for the top: somebody who wants nothing'],
    onboarding: ['Onboarding', 'a buddy for the first three months'],
    succession: ['Succession', 'towards key posts'],
    knowledge: ['Knowledge', 'pass on what a few know, before it is missed'],
    inclusion: ['Inclusion', 'for people whose way is less paved'],
    innovation: ['Innovation', 'a stubborn problem, a fresh pair of eyes'],
    academic: ['Academic', 'for researchers'],
    '': ['Something else', 'the way to meet decides'],
  },
  format: {
    '': ['One to one', 'a mentor and a mentee'],
    group: ['Group', 'a mentor with several mentees'],
    peer: ['Peer', 'two of equal standing'],
    circle: ['Circle', 'four to six of equal standing, without a mentor'],
    reverse: ['Reverse', 'juniors mentor seniors'],
    flash: ['Flash', 'an afternoon of short talks'],
    'e-mentoring': ['E-mentoring', 'one to one, across distances and time zones'],
    informal: ['Informal', 'pairs find each other and register'],
  },
  people: {
    mentee: ['Mentees', ''],
    mentor: ['Mentors', ''],
    both: ['Both sides', 'one form for all'],
  },
  serves: {
    mentee: ['The mentees', ''],
    organisation: ['The organisation', ''],
    mentor: ['The mentors', ''],
  },
  language: { en: ['English', ''], de: ['German', ''] },
  records: {
    plain: ['In Google Sheets, LibreOffice or an editor', ''],
    excel: ['By a double click, in Excel', ''],
  },
} as const;

/** Above the choice of how to meet. */
export const formatQuestion = 'How are people to meet?';

/** Before the first question. */
export const welcomeWords = {
  found: 'In this folder:',
  file: (file: string, rows: number, kind: string): string => `  ${file}: ${rows} ${kind}`,
  how: 'Enter takes what is offered. Nothing is written before you have seen it; Ctrl-C leaves nothing behind.',
} as const;

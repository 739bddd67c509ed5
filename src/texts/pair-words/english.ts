import { counted } from '../counted.ts';
import { possessive } from '../person-names.ts';
import type { DecisionFacts, PairWords } from './pair-words.ts';

const from = ({ from: day }: DecisionFacts): string => (day === undefined ? '' : ` from ${day}`);
const until = ({ until: day }: DecisionFacts): string => (day === undefined ? '' : ` until ${day}`);

export const englishPairWords: PairWords = {
  title: 'Pairing sheets',
  audienceNote: 'Everything about each pair, private answers too; not for participants',
  lead: (pairs) =>
    `${counted(pairs, 'pair')} by the mentee’s name: who the two are, why they were paired, what was decided about them, and how far it has come.`,
  leadOfIndex: (pairs, pages) =>
    `${counted(pairs, 'pair')} on ${counted(pages, 'page')} by the mentee’s name. Every name leads to its pair.`,
  partTitle: (part) => `Pairing sheets, ${part}`,
  leadOfPart: (pairs) =>
    `${counted(pairs, 'pair')} by the mentee’s name. The page of all names leads to the others.`,
  to: 'to',
  menteesByName: 'Mentees by name',
  mentorsByName: 'Mentors by name',
  pages: 'Pages',
  pagePairs: (pairs) => counted(pairs, 'pair'),
  otherNames: 'other names',
  with: 'with',
  pair: (mentee, mentor) => `${mentee} and ${mentor}`,

  draft: 'draft; nobody has been told',
  origin: {
    solver: 'Chosen by the match',
    pinned: 'Pinned by a decision',
    kept: 'Kept from an earlier match',
    declared: 'Written down by hand',
  },
  scored: (points) => `${points} of 100 points`,
  notScored: 'no score',

  people: 'The two',
  about: 'About',
  mentee: 'mentee',
  mentor: 'mentor',
  address: 'Number and address',
  position: 'Position',
  clock: 'Clock',
  ahead: (span, city) => `${span} ahead of ${city}`,
  behind: (span, city) => `${span} behind ${city}`,
  topics: 'Topics wanted and offered',
  places: 'Places',
  wanted: (places) => `takes ${counted(places, 'mentor')}`,
  used: (used, offered) => `${used} of ${counted(offered, 'place')} taken`,
  alsoWith: (names) => `also with ${names}`,
  yes: 'yes',
  no: 'no',
  notGiven: 'not given',
  notAsked: 'not asked',
  noLongerThere: 'no longer in the people files',

  score: (points) => `Score: ${points} of 100`,
  criterion: 'Criterion',
  points: 'Points',
  atMost: 'At most',
  because: 'Because',
  weight: (weight) => `weight ${weight}`,

  why: 'Why, in the words both read',
  reads: (name) => `${name} reads`,
  nothingToSay: 'nothing: no open answer speaks for the pair',

  decisions: 'Decisions',
  decision: {
    pin: ({ person, other }) => `${person} and ${other} were pinned.`,
    ban: ({ person, other }) => `${person} and ${other} are kept apart.`,
    out: (facts) => `${facts.person} is out${from(facts)}.`,
    pause: (facts) => `${facts.person} pauses${from(facts)}${until(facts)}.`,
    set: ({ person, field, value }) =>
      `${possessive(person)} ${field} ${value === undefined ? 'was set' : `was set to ${value}`}.`,
  },
  reason: (reason) => `Reason: ${reason}`,
  by: (name) => `by ${name}`,

  record: 'In the record',
  drafted: 'Drafted',
  proposed: 'Proposed',
  saidYes: (name) => `Yes of ${name}`,
  started: 'Started',
  ended: 'Ended',
  replaces: 'Replaces',
  notes: 'Note',
  notYet: 'not yet',

  dates: 'First dates',
  datesMeasure: 'Each on their own clock.',
  what: 'What',
  date: 'Date',
  clockOf: (name) => `${possessive(name)} clock`,
  meeting: (number) => `Meeting ${number}`,
  clockFromTo: (start, end) => `${start} to ${end}`,
  onDay: (clock, day) => `${clock} on ${day}`,
  noDates: 'none yet; they come with the schedule',

  private: 'On neither sheet: only you read this',
  said: (name, field) => `${name}: ${field}`,

  sheetOf: (name) => `Sheet of ${name}`,
  inOverview: 'In the overview',
  allNames: 'All names',
};

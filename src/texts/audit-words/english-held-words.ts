import { counted } from '../counted.ts';
import type { AuditCatalogue } from './audit-catalogue.ts';

/** What is held about people, field by field and file by file, and what it is for. */
export const englishHeldWords: Pick<AuditCatalogue, 'fields' | 'files'> = {
  fields: {
    caption: 'Fields, those first that have a say in who meets whom',
    measure: (people) =>
      people === undefined ? 'By name.' : `Answers of ${counted(people, 'person', 'people')}; by name.`,
    columns: {
      field: 'Field, and how it was asked',
      answers: 'Answers',
      use: 'Declared as',
      decides: 'Decides through',
      serves: 'Also used for',
    },
    uses: {
      open: 'open',
      'score-only': 'counts, is never printed',
      audit: 'fairness check only',
      'coordinator-only': 'for the coordinator only',
    },
    purposes: {
      rule: 'rule',
      criterion: 'criterion',
      eligibility: 'who may take part',
      priority: 'who comes first',
      spread: 'how groups are mixed',
      apart: 'keeping people apart who asked for it',
      places: 'in which role, and how many partners',
      identity: 'knowing who somebody is',
      letters: 'letters',
      latest: 'which answer counts, days to a match',
      schedule: 'when and where to meet, days off',
      language: 'the language of sheets and letters',
      sheet: 'the partner’s sheet',
      equity: 'the equity report, in numbers alone',
      consent: 'the record that somebody agreed; nothing is worked out from it',
      coordinator: 'the coordinator’s pages',
    },
    named: (purpose, name) => `${purpose}: ${name}`,
    inRole: (words, role) => `${words} (role ${role})`,
    ofSide: { mentor: 'of mentors', mentee: 'of mentees' },
    decidesNothing: 'nothing',
    servesNothing: 'nothing',
    notCounted: 'not counted',
    countsHidden:
      'How many answered each question stands in the coordinator’s version: from several such numbers the few could be told who left one out.',
    meansOpen:
      '“Open”: program.yaml sets the field no limit. What it decides, and whether a partner reads it, stands under “Decides through” and “Also used for”.',
    notPrinted:
      'What is for the fairness check only is never scored and never printed: a rule or criterion that named such a field would be refused.',
  },
  files: {
    caption: 'Files in the folder, with everything that was read of them',
    measure: 'By name.',
    columns: {
      file: 'File',
      holds: 'What it holds',
      rows: 'Rows',
      unused: 'Columns that nothing reads',
      match: 'Since the match',
      hash: 'SHA-256',
    },
    holds: {
      mentees: 'answers of mentees',
      mentors: 'answers of mentors',
      participants: 'answers of participants',
      roster: 'the workforce, those who left included: hiring, leaving, reasons; for the retention report',
      'roster at start': 'the workforce as it was when the program began; for the retention report',
      overrides: 'decisions of the coordinator about single people',
      pairings: 'who meets whom, with states and days',
      schedule: 'meetings, planned and held',
      goals: 'goals of mentees, in their own words',
      training: 'who completed which training',
      contacts: 'whom the coordinator called or wrote to, and why',
      checkins: 'answers to check-ins, free text included',
      lottery: 'who was drawn by lot, and their chances',
      published: 'figures that left the house',
      pairs: 'pairs that found each other',
      rooms: 'rooms; nobody’s data',
      holidays: 'days off; nobody’s data',
      scores: 'scores of pairs from elsewhere',
      settings: 'the settings of the program; nobody’s data but the coordinator’s',
      other: 'another table that program.yaml names',
    },
    sinceMatch: { same: 'unchanged', changed: 'changed', 'no-part': 'not among what it rested on' },
    noMatch: 'no match',
    allRead: 'none',
    hashNote:
      'The hash is worked out over the table as read, its rows in canonical order: whoever has the same file gets the same hash. Its first 16 digits stand here, all 64 in audit.json.',
  },
};

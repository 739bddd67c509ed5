import { counted, listed } from '../counted.ts';
import type { DossierCatalogue } from './dossier-catalogue.ts';

const ask = (contact: string | undefined): string => contact ?? 'the coordinator of the program';

export const englishDossierWords: DossierCatalogue = {
  title: 'What is held about you',
  lead: ({ rows, files, mentions }) =>
    rows === 0
      ? `No table has a row that is yours; ${counted(mentions, 'other file names', 'other files name')} you.`
      : `${counted(rows, 'row')} in ${counted(files, 'file')} ${rows === 1 ? 'is' : 'are'} about you, and ${counted(mentions, 'other file names', 'other files name')} you. All of it stands below as it is stored, with what it is for.`,
  sections: {
    who: 'Who you are in these files',
    held: 'What is stored, file by file',
    computed: 'What was worked out about you',
    mentions: 'Other files that name you',
    about: 'What happens with it, and what you may ask for',
  },
  who: {
    terms: {
      names: 'Names, as written',
      ids: 'Ids',
      addresses: 'Addresses',
      part: 'Your part',
      out: 'Not available',
    },
    standing: {
      employee: 'You do not take part; you stand in the list of the workforce, which serves comparisons.',
      recorded: 'You stand in no form of this program any more, only in what was recorded.',
    },
    role: (role, places) =>
      `${role}, for ${counted(places, role === 'mentor' ? 'mentee' : 'mentor')} at once`,
    outFrom: (day) => `from ${day} on`,
    none: 'none',
  },
  held: {
    intro:
      'Everything that is not empty, as it stands in the file. “Used for” says what the program does with an answer.',
    none: 'No table has a row that is yours.',
    measure: ({ holds, rows }) => `${holds}; ${counted(rows, 'row')}`,
    holds: {
      'check-ins': 'answers to check-ins, as exported',
      calendar: 'an export of a calendar',
      table: 'a table that the program does not read',
    },
    columns: { column: 'Column', value: 'Content', row: 'Row', use: 'Used for' },
    byName: 'found by the name alone',
    withOthers: 'These rows are about the people you meet as well.',
    andOthers: (value, others) => `${value} and ${counted(others, 'other')}`,
    retention: 'the report on who stays, in numbers alone',
  },
  computed: {
    none: 'Nothing: you are in no pairing, and the last match keeps no figure about you.',
    caption: 'Your pairings',
    measure: 'The score is the mean of the criteria by weight, 0 to 100; how it goes is as of today.',
    columns: { pairing: 'Pairing', with: 'With', state: 'State', score: 'Score', health: 'How it goes' },
    noScore: 'none',
    noHealth: 'not judged',
    parts: ({ pairing, names }) => `What the score of ${pairing} is made of: you and ${names}`,
    partsMeasure: 'Each criterion gives 0 to 1, by the files as they are now.',
    partColumns: { criterion: 'Criterion', value: 'Value', weight: 'Weight' },
    unknownPart: 'an answer is missing',
    lock: ({ entries, times }) =>
      `The proof of the last match, match.lock.json, has your id in ${counted(times, 'place')}${entries === '' ? '' : `: ${entries}`}.`,
    lockParts: {
      seats: 'free places',
      rank: 'class of priority (0 comes first)',
      price: 'price of a place in the proof',
    },
    lockPart: (what, value) => `${what} ${value}`,
    calendars: ({ file, entries }) =>
      `${file}: ${counted(entries, 'entry', 'entries')} of your calendar, for finding times to meet. A copy of the file belongs to this answer.`,
    digests:
      'The folder .mentor/ keeps digests of answers, to say what changed from one run to the next. No answer can be read from them.',
  },
  mentions: {
    none: 'None.',
    caption: 'Files that name you',
    measure: 'Most are pages and letters made from the tables above; the coordinator can show them to you.',
    columns: { file: 'File', times: 'Times' },
  },
  about: {
    terms: {
      purpose: 'What it is for',
      readers: 'Who reads what',
      source: 'Where it comes from',
      kept: 'How long it is kept',
      decided: 'What a computer decides',
      why: 'To ask why',
      correct: 'To correct it',
      erase: 'To have it erased',
      complain: 'To complain',
    },
    purpose: ({ program, purposes }) =>
      `To run ${program}: to match people, plan meetings, follow how it goes and see what it brings.${purposes.length === 0 ? '' : ` The program is for: ${listed(purposes)}.`}`,
    readers:
      'The coordinator reads all of it. The people you meet read on their sheet what is marked for it above, and no score, no wish and no answer to a check-in. Reports for others hold numbers without names, and no small ones. mentor opens no connection: nothing leaves the computer by itself.',
    source: (files) =>
      files.length === 0
        ? 'From what the program recorded.'
        : `From the files ${listed(files)}: forms that you filled in, and exports of your organisation.`,
    kept: (day) =>
      day === undefined
        ? 'No day is set yet in program.yaml. Ask for one.'
        : `Until ${day}; by then the whole folder is to be deleted.`,
    decided:
      'Who is matched with whom is worked out by the rules and criteria below, from your answers and those of others. It is a proposal: a pairing begins as a draft, and both people accept or decline it.',
    rulesCaption: 'Rules a pair has to keep',
    criteriaCaption: 'Criteria of the score',
    criteriaMeasure: 'The heaviest first.',
    columns: { rule: 'Rule', criterion: 'Criterion', share: 'Share of all weights' },
    why: (contact) =>
      `Ask ${ask(contact)}. The command mentor explain gives the reasons for a match in words that are made for you.`,
    correct: (contact) =>
      `Tell ${ask(contact)} what is wrong. A correction is noted in overrides.csv with its reason, or you fill in the form again.`,
    erase: (contact) =>
      `Ask ${ask(contact)}. The command mentor forget takes you out of every file of the folder.`,
    complain:
      'You may turn to the data protection officer of your organisation, and to the supervisory authority.',
  },
  others: {
    title: (name) => `Before you give ${name} an answer`,
    note: 'Others are named inside; not to be given away as it is',
    lead: ({ rows, files }) =>
      rows === 0
        ? 'No row of others concerns this person. What could not be looked through stands below.'
        : `${counted(rows, 'row')} of others in ${counted(files, 'file')} ${rows === 1 ? 'concerns' : 'concern'} this person. Look at each: they may ask for what is said about them, and the others have rights too.`,
    sections: {
      rows: 'What others said, and decisions about two people',
      unread: 'What could not be looked through',
      elsewhere: 'What is not in this folder',
    },
    intro:
      'Of rows that only name the person, the cells that do. None of this is on the page for the person.',
    columns: {
      value: 'Content',
      row: 'Row',
      of: 'Whose row',
      because: 'Why it is here',
    },
    because: {
      names: 'names them',
      pairing: 'about their pairing',
      decision: 'a decision about two people',
    },
    nobody: 'nobody’s',
    unreadCaption: 'Files to open by hand',
    unreadColumns: { file: 'File', why: 'Why' },
    unread: {
      'no-text': 'a picture, a PDF or the like: looked through as bytes only',
      password: 'it asks for a password',
      damaged: 'it is damaged',
      'too-large': 'it is too large',
      'too-deep': 'archives within archives',
    },
    allRead: 'Nothing: every file could be read.',
    elsewhere: [
      'Mail that was sent, calendars and forms where they were filled in, copies of this folder, and older states in version control are not looked into.',
    ],
    history: (folders) =>
      `Earlier cohorts have folders of their own: ${listed(folders)}. Run mentor dossier there as well.`,
  },
};

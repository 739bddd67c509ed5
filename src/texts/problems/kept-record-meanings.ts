import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of records that commands alone write. */
export const keptRecordMeanings = {
  'answer-changed': {
    title: 'An answer that does not fit its id',
    means:
      'The id of an answer in checkins.csv is made of the pairing, the person, the side, the day and everything that was answered. This row says something else: a cell was edited, a spreadsheet rewrote it, or the file is damaged.',
    matters: 'The figures would rest on an answer that nobody gave. No report is made of it.',
    settle:
      'Put the row back from a copy, or delete it and run `mentor ingest` with the file that its `source_file` names. To correct an answer, withdraw it with `mentor ingest --withdraw` and ingest the right one.',
  },
  'supersedes-wrong': {
    title: 'Answers that contradict each other about which one counts',
    means:
      'A row of checkins.csv says that it supersedes an older answer, and that one is not there, still counts, is of somebody else, or is superseded by another row as well.',
    matters: 'An answer would count twice, or neither of two would count.',
    settle:
      'Put `state` and `supersedes` of the two rows back from a copy, or delete both and run `mentor ingest` with the files that their `source_file` names.',
  },
  'row-changed': {
    title: 'A row that is not as it was written',
    means:
      'A row of lottery.csv or published.csv differs from what the command wrote, or the wave, the time or the source of an answer in checkins.csv does. `.mentor/` remembers that as digests.',
    matters:
      'These files are evidence: who was drawn, what was given away, what was answered when. Nobody edits them by hand.',
    settle:
      'Put the file back from a copy. If the change was meant, delete the file in `.mentor/` that the message names: that only forgets.',
  },
  'rows-gone': {
    title: 'Rows that are gone',
    means:
      'Rows that a command wrote into checkins.csv, lottery.csv or published.csv are not there any more. `.mentor/` remembers them as digests.',
    matters:
      'A report would count too few answers, and a later one could give away what a missing figure has told.',
    settle:
      'Ingest the answers again, or put the file back from a copy. If the rows were to go, delete the file in `.mentor/` that the message names: that only forgets.',
  },
  'lock-damaged': {
    title: 'A certificate that was changed',
    means: 'match.lock.json cannot be read, or is not what `mentor match` wrote.',
    matters: '`mentor verify` cannot check the match by it, and what the last match froze is not known.',
    settle: 'Put it back from a copy. The next `mentor match` writes a new one.',
  },
} as const satisfies Partial<MeaningsOf>;

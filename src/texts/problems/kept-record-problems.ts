import type { WatchedRecord } from '../../model/kept-record-problem.ts';
import { counted } from '../counted.ts';
import type { WordsOf } from './problem-words.ts';

const superseding = {
  nobody: 'and there is no such answer',
  counts: 'and that one still counts',
  withdrawn: 'and is withdrawn itself, so that it supersedes nothing',
  'of-another': 'and that one is of somebody else or about another pairing',
  twice: 'and another row supersedes that one, too',
} as const;

/** Who writes the record, a row of it, and how a row is got back. */
const records = {
  'checkins.csv': {
    writer: 'mentor ingest',
    row: 'answer',
    back: 'Ingest the file it came from again, or put checkins.csv back from a copy.',
  },
  'lottery.csv': {
    writer: 'mentor match --lottery',
    row: 'lot',
    back: 'Put lottery.csv back from a copy: a draw is not edited by hand.',
  },
  'published.csv': {
    writer: 'mentor report --publish',
    row: 'figure',
    back: 'Put published.csv back from a copy: later reports are measured by it.',
  },
} as const satisfies Record<WatchedRecord, { writer: string; row: string; back: string }>;

/** Rows that are remembered as digests: deleting the digests lets the file count as it is. */
const memoryOf = (record: WatchedRecord): string => `.mentor/${record.replace('.csv', '.rows')}`;

/** Words for what was done to records that commands alone write. */
export const keptRecordProblems = {
  'answer-changed': ({ answer }) => ({
    message: `The answer ${answer} was edited or damaged: it is not what its id was made of.`,
    advice:
      'Put the row back from a copy; or delete it, and ingest the file that source_file names again. To correct an answer, withdraw it with mentor ingest --withdraw <id> and ingest the right one.',
  }),
  'supersedes-wrong': ({ answer, before, why, other }) => ({
    message: `The answer ${answer} says that it supersedes ${before}, ${superseding[why]}${other === undefined ? '' : ` (row ${other})`}.`,
    advice:
      'Put state and supersedes of the two rows back from a copy; or delete both rows, and ingest the files that source_file names again.',
  }),
  'row-changed': ({ record }) => ({
    message: `This row is not as ${records[record].writer} wrote it.`,
    advice:
      record === 'checkins.csv'
        ? `Put the row back from a copy; or delete it, and ingest the file that source_file names again. If the change was meant, delete ${memoryOf(record)}, and the file counts as it is.`
        : `${records[record].back} If the change was meant, delete ${memoryOf(record)}, and the file counts as it is.`,
  }),
  'rows-gone': ({ record, count }) => ({
    message: `${counted(count, `${records[record].row} that stood`, `${records[record].row}s that stood`)} in ${record} ${count === 1 ? 'is' : 'are'} not there any more.`,
    advice: `${records[record].back} If ${count === 1 ? 'it was' : 'they were'} to go, delete ${memoryOf(record)}, and the file counts as it is.`,
  }),
  'lock-damaged': () => ({
    message: 'match.lock.json is not as mentor match wrote it: the match cannot be checked by it any more.',
    advice:
      'Put it back from a copy. Without one, the next mentor match writes a new one; nobody edits it by hand.',
  }),
} satisfies Partial<WordsOf>;

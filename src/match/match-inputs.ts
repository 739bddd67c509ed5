import type { ProgramFolder } from '../model/program-folder.ts';
import type { InputSummary } from '../model/source-file.ts';

/** Records that runs of the program write and that say nothing about who fits whom. */
const ownRecords: ReadonlySet<string> = new Set([
  'pairings.csv',
  'schedule.csv',
  'goals.csv',
  'checkins.csv',
  'contacts.csv',
  'published.csv',
]);

/** When and where people meet says nothing about who fits whom either. */
const isOfNoMatch = (kind: string): boolean => ['pairings', 'holidays', 'rooms'].includes(kind);

/** The files a match rests on: people, program, decisions, training, roster, tables. Pairings are certified row by row. */
export function matchInputs({ inputs, program, rowCounts }: ProgramFolder): InputSummary[] {
  // A list of pairs becomes pairings.csv, and is left alone from then on.
  const lists = new Set(rowCounts.filter(({ kind }) => isOfNoMatch(kind)).map(({ file }) => file));
  return inputs.filter(
    ({ file }) => !ownRecords.has(file) && !lists.has(file) && file !== program.retention?.roster_at_start,
  );
}

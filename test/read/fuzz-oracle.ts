import { Buffer } from 'node:buffer';
import { MentorError } from '../../src/model/mentor-error.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readBusyCalendars } from '../../src/read/busy-calendars.ts';
import { readCheckInExport } from '../../src/read/check-in-export.ts';
import { noExport } from '../../src/read/no-export.ts';
import { readPairingMemory } from '../../src/read/pairing-memory.ts';
import { readPastCohort } from '../../src/read/past-cohort.ts';
import { readSnapshot } from '../../src/read/people-snapshot.ts';
import { readMatchLock } from '../../src/read/read-match-lock.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { readTable } from '../../src/read/read-table.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';
import type { FuzzCase } from './fuzz-cases.ts';

/** What each problem points at in the examples of all problems: a file, a row, a cell. */
export type PromisedPlaces = Readonly<Record<string, { readonly place: string }>>;

/** What may be about a column that the file does not have: then there is no cell to point at, or not even a row. */
const mayLackCell: Readonly<Record<string, RegExp>> = {
  'roster-without-leavers': /^(row|column)$/,
  'goal-revision-twice': /^column$/,
  'published-contradicts': /^column$/,
};

const today = '2026-02-20';

/**
 * Reads a folder in every way in which commands do. Throws where a reader throws anything but a MentorError, where a
 * problem has no words, and where it does not say its place.
 */
export async function readEverything({ files, odd }: FuzzCase, promised: PromisedPlaces): Promise<void> {
  const folder = await readProgramFolder(files, { today });
  expectPlaces(folder.problems, files, promised);
  readPairingMemory(files);
  readSnapshot(files);
  readMatchLock(files);
  await readPastCohort('last year', files);
  const window = { from: '2026-03-01', to: '2026-12-31' };
  const calendars = readBusyCalendars(files, folder.cohort.people, window);
  expectPlaces(calendars.problems, files, promised);
  for (const { start, end } of calendars.busy)
    if (!(String(start) < String(end))) throw new Error(`a busy time from ${start} to ${end}`);
  for (const file of files)
    if (odd.includes(file.path) && file.path.startsWith('answers/'))
      await readAnswers(file, folder, promised);
}

async function readAnswers(file: SourceFile, folder: ProgramFolder, promised: PromisedPlaces): Promise<void> {
  const { table, problems } = await readTable(file);
  expectPlaces(problems, [file], promised);
  const { program, cohort } = folder;
  if (table === undefined || noExport(table, program) !== undefined) return;
  const { rows, refused } = readCheckInExport(table, { program, people: cohort.people, problems });
  const said = [...refused];
  for (const row of rows) if ('refused' in row) said.push(...row.refused);
  expectPlaces(
    said.map(({ problem }) => problem),
    [file],
    promised,
  );
}

function expectPlaces(
  problems: readonly Problem[],
  files: readonly SourceFile[],
  promised: PromisedPlaces,
): void {
  for (const problem of problems) {
    const { at, code } = problem;
    const { message, advice } = problemWords(problem);
    if (message === '' || advice === '') throw new Error(`${code} has no words`);
    if (/\[object|\n\s+at /.test(message + advice)) throw new Error(`${code} says: ${message} ${advice}`);
    const parts = (promised[code]?.place ?? '').split(':');
    const lacks = (['file', 'row', 'column'] as const).filter(
      (part, nth) => (parts[nth] ?? '') !== '' && at?.[part] === undefined && !mayLackCell[code]?.test(part),
    );
    if (lacks.length > 0)
      throw new Error(
        `${code} does not say its ${lacks.join(' and ')}: ${JSON.stringify(problem).slice(0, 300)}`,
      );
    if (at !== undefined) expectInside(problem, files);
  }
}

/** No place is outside the file: neither a file that is not there, nor a row below the last one. */
function expectInside(problem: Problem, files: readonly SourceFile[]): void {
  const { file: named = '', row = 1, column = 1 } = problem.at ?? {};
  const path = named.replace(/#.*$/s, '');
  const file = files.find((one) => one.path === path || named.startsWith(`${one.path}/`));
  if (!(row >= 1) || !(column >= 1)) throw new Error(`${problem.code} at ${named}:${row}:${column}`);
  if (file === undefined || !/\.(csv|ics|yaml)$/.test(path) || file.bytes[0] === 0x50) return;
  const lines =
    1 +
    [
      ...Buffer.from(file.bytes)
        .toString('latin1')
        .matchAll(/\r\n?|\n|\xc2\x85|\xe2\x80[\xa8\xa9]/g),
    ].length;
  if (row > lines) throw new Error(`${problem.code} at row ${row} of ${lines}`);
}

/** What is said of an error: nothing where it is an answer to somebody, else its words and where it was thrown. */
export function complaint(error: unknown): string | undefined {
  if (error instanceof MentorError) return undefined;
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ')
    : String(error);
}

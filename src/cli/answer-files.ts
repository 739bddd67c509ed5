import { basename, relative, sep } from 'node:path';
import { expandNames } from '../files/expand-names.ts';
import { loadFile } from '../files/load-file.ts';
import { type SwappedDates, swappedDates } from '../follow/swapped-dates.ts';
import type { CheckInExport } from '../model/check-in-answer.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { SourceFile } from '../model/source-file.ts';
import { readCheckInExport } from '../read/check-in-export.ts';
import { readErasedPeople } from '../read/erased-people.ts';
import { noExport } from '../read/no-export.ts';
import { readTable } from '../read/read-table.ts';
import type { Table } from '../read/table.ts';
import { withoutErased } from '../read/without-erased.ts';
import type { Program } from '../schema/program.ts';
import type { Call } from './command-entry.ts';
import { absolute } from './common-options.ts';
import type { OpenFolder } from './open-folder.ts';
import { problemResults } from './problem-results.ts';

/** A file of answers as a table, and what reading it refused. */
export type AnswerTable = { readonly table: Table; readonly problems: readonly Problem[] };

/** The files of the command line as tables. A file that holds no answers to a form stops them all, exit 2. */
export async function answerTables(
  call: Call,
  given: readonly string[],
  { folder: { program, mapping }, files }: Pick<OpenFolder, 'folder' | 'files'>,
): Promise<readonly AnswerTable[]> {
  const named = given.map((name) =>
    name === '-' ? [name] : expandNames(name, call.host.cwd, call.host.disk),
  );
  const names = (await Promise.all(named)).flat();
  refuseTwins(names);
  const signUps = new Set(mapping.map(({ file }) => file));
  const read = await Promise.all(
    names.map((name): Promise<AnswerTable | NoAnswers> | NoAnswers =>
      signUps.has(pathInFolder(call, name)) ? { name, ...noAnswers } : answerTable(call, name, program),
    ),
  );
  const wrong = read.flatMap((one) => ('why' in one ? [one] : []));
  const [first] = wrong;
  if (first !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      wrong.map(({ name, why }) => `${name}: ${why}`).join(' '),
      `Nothing was written. ${first.advice}`,
    );
  const erased = readErasedPeople(files);
  return read.flatMap((one) => {
    if (!('table' in one)) return [];
    if (erased.state !== 'read') return [one];
    const { table, problems } = withoutErased(one.table, erased.people, { program, kind: 'check-ins' });
    return [{ table, problems: [...one.problems, ...problems] }];
  });
}

/** The ledger knows answers by the name of their file and their row. */
function refuseTwins(names: readonly string[]): void {
  const twin = names.find((name, at) => names.findIndex((other) => basename(other) === basename(name)) < at);
  if (twin !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `Two of the files are called "${basename(twin)}".`,
      'Name each file once, or ingest them one after the other.',
    );
}

/** People come from it: its rows have a day and a person as answers have, and would all become some. */
const noAnswers = {
  why: 'The people of the program come from this file.',
  advice: 'Give the answers to a check-in form, as downloaded.',
};

/** As the folder names its files: relative to it, with forward slashes. */
function pathInFolder(call: Call, name: string): string {
  return relative(call.common.dir, absolute(name, call.host)).split(sep).join('/').normalize('NFC');
}

type NoAnswers = { readonly name: string; readonly why: string; readonly advice: string };

/** A file, relative to where the user stands; `-` is standard input. */
async function answerTable(call: Call, name: string, program: Program): Promise<AnswerTable | NoAnswers> {
  const file: SourceFile =
    name === '-'
      ? { path: 'standard input', bytes: await call.host.readInput() }
      : await loadFile(absolute(name, call.host), call.host.disk);
  const { table, problems } = await readTable(file);
  if (table !== undefined) {
    const not = noExport(table, program);
    return not === undefined ? { table, problems } : { name, ...not };
  }
  const [words] = problemResults(problems);
  return {
    name,
    why: words?.message ?? 'This is no table.',
    advice: words?.advice ?? 'Save it as CSV and run the command again.',
  };
}

/** The answers of the files, row by row. */
export function exportsOf(
  tables: readonly AnswerTable[],
  { program, cohort }: Pick<ProgramFolder, 'program' | 'cohort'>,
): CheckInExport[] {
  return tables.map(({ table, problems }) =>
    readCheckInExport(table, { program, people: cohort.people, problems }),
  );
}

/** Stops before a second set of answers is made of a first one whose days and months changed places, exit 2. */
export function refuseSwappedDates(
  call: Call,
  exports: readonly CheckInExport[],
  { folder, wasKnown }: { readonly folder: ProgramFolder; readonly wasKnown: (id: string) => boolean },
): void {
  if (call.options.acceptDates === true) return;
  const found = swappedDates({
    program: folder.program,
    pairings: folder.pairings.rows.map((r) => r.record),
    wasKnown,
    exports,
    today: call.common.today,
  });
  if (found.length > 0)
    throw new MentorError(
      exitCodes.badInput,
      found.map(swapWords).join(' '),
      'Nothing was written. Set dates: dmy or dates: mdy in program.yaml, or download the file again and do not open it in a spreadsheet first. If the dates are right as they are, add --accept-dates.',
    );
}

function swapWords({ file, why, count, of, example }: SwappedDates): string {
  const { row, read, meant } = example;
  return why === 'known'
    ? `In ${file} day and month seem to have changed places: ${count} of its ${of} new answers are in checkins.csv already, word for word, with the two exchanged (row ${row} says ${read}, checkins.csv ${meant}).`
    : `In ${file} day and month seem to have changed places: all ${of} new answers lie outside the time of the program, and within it with the two exchanged (row ${row} is read as ${read}, and not as ${meant}).`;
}

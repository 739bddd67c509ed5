import type { Day } from '../model/day.ts';
import type { BusyTime } from '../model/meeting.ts';
import type { Override } from '../model/override.ts';
import type { Pairing } from '../model/pairing.ts';
import { holdsSeats } from '../model/pairing.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { PastCohort, ProgramFolder } from '../model/program-folder.ts';
import type { RecordCodec } from '../model/record.ts';
import type { Employee } from '../model/roster.ts';
import type { SourceFile } from '../model/source-file.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import { goalsCodec } from '../records/goals.ts';
import { overridesCodec } from '../records/overrides.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { scheduleCodec } from '../records/schedule.ts';
import { trainingCodec } from '../records/training.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { OverrideColumns } from './apply-overrides.ts';
import { checkDeclaredColumns, checkNeeds, checkProgram } from './check-program.ts';
import { fieldNeeds } from './field-needs.ts';
import { orderProblems } from './order-problems.ts';
import type { DateSettings } from './parse-dates.ts';
import { type ReadCohort, readCohort, tableAssumptions } from './read-cohort.ts';
import { readProgram } from './read-program.ts';
import { type ReadRecord, readRecord } from './read-records.ts';
import { readRoster } from './read-roster.ts';
import { readScoreTables } from './read-score-tables.ts';
import { type FolderTable, folderPath, readTables } from './read-tables.ts';
import { namedFiles, recordNames, sortTables } from './sort-tables.ts';
import { summariseInputs } from './summarise-inputs.ts';
import type { Table } from './table.ts';
import { programFile } from './yaml-places.ts';

export type ReadOptions = {
  readonly today: Day;
  readonly history?: readonly PastCohort[];
  readonly busy?: readonly BusyTime[];
};

/**
 * Everything a program folder says, from the bytes of its files: settings, people, records, roster, and every problem
 * of all files in one run, worst first. Touches no disk. A folder with problems still comes back as far as it can be
 * read; commands look at `problems` before they use it.
 */
export async function readProgramFolder(
  files: readonly SourceFile[],
  options: ReadOptions,
): Promise<ProgramFolder> {
  const source = files.find(({ path }) => path === programFile);
  const { program, places, problems: settings } = await readProgram(source);
  const tables = await readTables(files, new Set(namedFiles(program).map(({ file }) => folderPath(file))));
  const sorted = sortTables(tables, program, places);
  const dates = { order: program.dates, latestYear: Number(options.today.slice(0, 4)) + 10 };
  const records = readRecords(tables, dates);
  const roster = readRosters(sorted, program, dates.latestYear);
  const needs = fieldNeeds(program);
  const overrides = { placed: placed(records.overrides), columns: overrideColumns(tables) };
  const sources = { people: sorted.people, roster: roster.current ?? roster.atStart ?? [], overrides };
  const read = readCohort(sources, {
    program,
    places,
    needs,
    today: options.today,
    latestYear: dates.latestYear,
  });
  const scores = readScoreTables(program, tables, read.index);
  const problems = [
    ...settings,
    ...checkProgram(program, places),
    ...(sorted.people.length === 0
      ? []
      : [
          ...checkNeeds(needs, read.cohort.fields, places),
          ...checkDeclaredColumns(program, sorted.people, places),
        ]),
    ...sorted.problems,
    ...[...sorted.used].filter((file) => !isRecord(file)).flatMap((file) => tables.get(file)?.problems ?? []),
    ...Object.values(records).flatMap((record) => record.problems),
    ...roster.problems,
    ...read.problems,
    ...scores.problems,
    ...strangersInPairings(records.pairings, read, tables.get('pairings.csv')),
  ];
  return {
    program,
    seed: program.seed ?? [program.name, program.start].filter((part) => part !== undefined).join(' '),
    cohort: read.cohort,
    overrides: read.overrides.map(({ override }) => override),
    overridesFile: records.overrides.file,
    pairings: records.pairings.file,
    schedule: records.schedule.file,
    checkIns: records.checkIns.file,
    goals: records.goals.file,
    training: records.training.file.rows.map(({ record }) => record),
    ...(roster.current === undefined ? {} : { roster: roster.current }),
    ...(roster.atStart === undefined ? {} : { rosterAtStart: roster.atStart }),
    busy: options.busy ?? [],
    scoreTables: scores.scores,
    history: options.history ?? [],
    problems: orderProblems(problems),
    assumptions: [...sorted.assumptions, ...read.assumptions, ...roster.assumptions, ...scores.assumptions],
    mapping: [...read.mapping, ...roster.mapping],
    rowCounts: [...read.rowCounts, ...roster.rowCounts, ...recordCounts(records, tables)],
    inputs: summariseInputs(
      [...sorted.used].flatMap((file) => tables.get(file) ?? []),
      source,
    ),
  };
}

function isRecord(file: string): boolean {
  return recordNames.some((name) => name === file);
}

type Records = ReturnType<typeof readRecords>;

function readRecords(tables: ReadonlyMap<string, FolderTable>, dates: DateSettings) {
  const read = <T>(codec: RecordCodec<T>): ReadRecord<T> => readRecord(codec, tables.get(codec.file), dates);
  return {
    overrides: read(overridesCodec),
    pairings: read(pairingsCodec),
    schedule: read(scheduleCodec),
    goals: read(goalsCodec),
    training: read(trainingCodec),
    checkIns: read(checkInsCodec),
  };
}

function placed({ file, rows }: ReadRecord<Override>) {
  return file.rows.map(({ record }, at) => ({ override: record, row: rows[at] ?? 0 }));
}

function overrideColumns(tables: ReadonlyMap<string, FolderTable>): OverrideColumns {
  const header = tables.get('overrides.csv')?.table?.header ?? overridesCodec.columns;
  const column = (name: string) => header.findIndex((found) => found.trim().toLowerCase() === name) + 1;
  return { file: 'overrides.csv', column };
}

type ReadRosters = {
  readonly current?: readonly Employee[];
  readonly atStart?: readonly Employee[];
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
  readonly mapping: CheckResult['mapping'];
  readonly rowCounts: CheckResult['rows'];
};

function readRosters(
  sorted: { roster?: Table; rosterAtStart?: Table },
  program: ProgramFolder['program'],
  latestYear: number,
): ReadRosters {
  const read = [
    { table: sorted.roster, kind: 'roster' },
    { table: sorted.rosterAtStart, kind: 'roster at start' },
  ].flatMap(({ table, kind }) =>
    table === undefined ? [] : [{ table, kind, ...readRoster(table, program, latestYear) }],
  );
  const of = (kind: string) => read.find((one) => one.kind === kind)?.employees;
  const [current, atStart] = [of('roster'), of('roster at start')];
  return {
    ...(current === undefined ? {} : { current }),
    ...(atStart === undefined ? {} : { atStart }),
    problems: read.flatMap((one) => one.problems),
    assumptions: read.flatMap(({ table }) => tableAssumptions(table, 0)),
    mapping: read.flatMap((one) => one.mapping),
    rowCounts: read.map(({ table, kind, employees }) => countsOf(table, kind, employees.length)),
  };
}

function countsOf(table: Table, kind: string, accepted: number): CheckResult['rows'][number] {
  const all = table.rows.length + table.refused;
  return { kind, file: table.file, read: all, accepted, merged: 0, refused: all - accepted };
}

function recordCounts(records: Records, tables: ReadonlyMap<string, FolderTable>): CheckResult['rows'] {
  const files: [keyof Records, string][] = [
    ['overrides', overridesCodec.file],
    ['pairings', pairingsCodec.file],
    ['schedule', scheduleCodec.file],
    ['goals', goalsCodec.file],
    ['training', trainingCodec.file],
    ['checkIns', checkInsCodec.file],
  ];
  return files.flatMap(([key, file]) => {
    const table = tables.get(file)?.table;
    return table === undefined
      ? []
      : [countsOf(table, file.replace(/\.csv$/, ''), records[key].file.rows.length)];
  });
}

/** A pairing that still runs or is still planned names somebody who is in no people file any more. */
function strangersInPairings(
  { file, rows }: ReadRecord<Pairing>,
  { cohort, index }: ReadCohort,
  found: FolderTable | undefined,
): Problem[] {
  const known = new Set(cohort.people.map(({ id }) => id));
  if (known.size === 0) return [];
  const column = (name: string) =>
    (found?.table?.header ?? []).findIndex((header) => header.trim().toLowerCase() === name) + 1;
  return file.rows.flatMap(({ record }, at) => {
    if (record.state !== 'draft' && !holdsSeats(record.state)) return [];
    return (['mentor', 'mentee'] as const).flatMap((header) => {
      const id = record[header];
      if (id === '' || known.has(id)) return [];
      const nearest = index.nearest(id);
      const facts = { found: id, header, ...(nearest === undefined ? {} : { nearest }) };
      return [
        problem('takes-no-part', facts, { file: 'pairings.csv', row: rows[at] ?? 0, column: column(header) }),
      ];
    });
  });
}

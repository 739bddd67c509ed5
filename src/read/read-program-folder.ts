import type { Day } from '../model/day.ts';
import type { BusyTime } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Cohort } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { PastCohort, ProgramFolder } from '../model/program-folder.ts';
import type { RecordFile, Row } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Program } from '../schema/program.ts';
import { checkDeclaredColumns, checkNeeds } from './check-fields.ts';
import { keptTooLong } from './check-keep-until.ts';
import { strangeAnswers } from './check-ledger.ts';
import { checkHistory, checkProgram } from './check-program.ts';
import { withCurrentNames } from './current-names.ts';
import { erasedPeopleFile, readErasedPeople } from './erased-people.ts';
import { type FieldNeed, fieldNeeds } from './field-needs.ts';
import { namedTables, recordNames } from './named-files.ts';
import { orderProblems } from './order-problems.ts';
import { readPairingMemory } from './pairing-memory.ts';
import { latestYearOn } from './parse-dates.ts';
import { type ReadCohort, readCohort } from './read-cohort.ts';
import {
  answersTwice,
  countRecordRows,
  editedAnswers,
  meetingsTwice,
  placedOverrides,
  readFolderRecords,
  strangeFigures,
  strangeGoals,
  strangeLots,
  strangePairings,
  strangeRows,
  strangers,
} from './read-folder-records.ts';
import { checkMatchLock } from './read-match-lock.ts';
import { readOwnBlocks } from './read-own-blocks.ts';
import { readPairs } from './read-pairs.ts';
import { readPlanning } from './read-planning.ts';
import { type ReadProgram, readProgram } from './read-program.ts';
import type { ReadRoster } from './read-roster.ts';
import type { ReadRosters } from './read-rosters.ts';
import { readScoreTables } from './read-score-tables.ts';
import { type FolderTable, readTables } from './read-tables.ts';
import { type SortedTables, sortTables } from './sort-tables.ts';
import { summariseInputs } from './summarise-inputs.ts';
import { tablesWithoutErased } from './without-erased.ts';
import { programFile } from './yaml-places.ts';

export type ReadOptions = {
  readonly today: Day;
  readonly history?: readonly PastCohort[];
  /** Names under `history` that lead back to this folder. */
  readonly itself?: readonly string[];
  readonly busy?: readonly BusyTime[];
  /** program.yaml, where it was read already to see which files it names. */
  readonly settings?: ReadProgram;
  /** Reads rows of people who were erased as well: to erase them again. */
  readonly withErased?: boolean;
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
  const settings = await readProgram(source, options.settings);
  const { program, places } = settings;
  const asFound = await readTables(files, namedTables(program));
  const erased = readErasedPeople(files);
  const tables =
    erased.state === 'read' && options.withErased !== true
      ? tablesWithoutErased(asFound, erased.people, program)
      : asFound;
  const sorted = sortTables(tables, program, places);
  const latestYear = latestYearOn(options.today);
  const records = readFolderRecords(tables, { order: program.dates, latestYear });
  const rosters = await readRostersIfAny(sorted, program, { latestYear, today: options.today });
  const staff = rosters.current ?? rosters.atStart;
  const needs = fieldNeeds(program);
  const sources = {
    people: sorted.people,
    roster: staff?.index,
    overrides: placedOverrides(records, tables),
  };
  const read = readCohort(sources, { program, places, needs, today: options.today, latestYear });
  const scores = readScoreTables(program, tables, read.index);
  const pairs = readPairs(sorted.pairs, { cohort: read.cohort, index: read.index });
  const words = await readOwnBlocks(files, settings);
  const planning = await readPlanning(program, {
    tables,
    people: sorted.people,
    cohort: read.cohort,
    mapping: read.mapping,
    dates: { order: program.dates, latestYear },
    places,
  });
  const found = [
    ...judgeSettings(settings, { sorted, needs, read }),
    ...checkHistory(program, options.itself ?? [], places),
    ...keptTooLong(program, { today: options.today, places }),
    ...tableProblems(sorted, tables),
    ...(erased.state === 'damaged' ? [problem('erased-list-damaged', {}, { file: erasedPeopleFile })] : []),
    ...Object.values(records).flatMap(({ problems }) => problems),
    ...[rosters, read, scores, pairs, words, planning].flatMap(({ problems }) => problems),
    ...(staff === undefined ? [] : await compareWithStaff(read.cohort, staff, program)),
    ...strangePairings(records, tables, {
      program,
      today: options.today,
      remembered: readPairingMemory(files),
    }),
    ...meetingsTwice(records, tables),
    ...answersTwice(tables),
    ...strangeAnswers(tables, program),
    ...editedAnswers(records, program, tables),
    ...strangeRows(records, files),
    ...checkMatchLock(files),
    ...strangers(records, tables, { index: read.index, people: read.cohort.people, staff: staff?.index }),
    ...strangeGoals(records, read.index, tables),
    ...strangeFigures(records, tables),
    ...strangeLots(records, tables, { index: read.index, seed: seedOf(program) }),
  ];
  return {
    program,
    seed: seedOf(program),
    cohort: read.cohort,
    overrides: read.overrides.map(({ override, row }) => ({ ...override, row })),
    overridesFile: records.overrides.file,
    pairings: withCurrentNames(
      withRows(records.pairings.file, newPairs(records.pairings.file, pairs.rows)),
      read.cohort,
    ),
    schedule: records.schedule.file,
    checkIns: records.checkIns.file,
    goals: records.goals.file,
    training: records.training.file.rows.map(({ record }) => record),
    contacts: records.contacts.file.rows.map(({ record }) => record),
    ...(records.lottery.file.rows.length === 0 ? {} : { lottery: records.lottery.file }),
    published: records.published.file,
    ...(rosters.current === undefined ? {} : { roster: rosters.current.roster }),
    ...(rosters.atStart === undefined ? {} : { rosterAtStart: rosters.atStart.roster }),
    busy: options.busy ?? [],
    holidays: planning.holidays,
    rooms: planning.rooms,
    scoreTables: scores.scores,
    ...(words.ownBlocks === undefined ? {} : { ownBlocks: words.ownBlocks }),
    history: options.history ?? [],
    problems: orderProblems(found),
    assumptions: [sorted, read, rosters, scores].flatMap(({ assumptions }) => assumptions),
    mapping: [...read.mapping, ...rosters.mapping],
    rowCounts: [read, rosters, pairs, planning]
      .flatMap(({ rowCounts }) => rowCounts)
      .concat(countRecordRows(records, tables)),
    inputs: summariseInputs(
      [...sorted.used].flatMap((file) => tables.get(file) ?? []),
      source,
      [rosters.current, rosters.atStart].flatMap((one) => one?.rows.table ?? []),
    ),
  };
}

const seedOf = ({ seed, name, start }: Program): string =>
  seed ?? [name, start].filter((part) => part !== undefined).join(' ');

/** Most folders hold no roster, and then nothing of how rosters are read need be loaded. */
async function readRostersIfAny(
  sorted: SortedTables,
  program: Program,
  settings: { readonly latestYear: number; readonly today: Day },
): Promise<ReadRosters> {
  if (sorted.roster === undefined && sorted.rosterAtStart === undefined)
    return { problems: [], assumptions: [], mapping: [], rowCounts: [] };
  const { readRosters } = await import('./read-rosters.ts');
  return readRosters(sorted, program, settings);
}

async function compareWithStaff(cohort: Cohort, staff: ReadRoster, program: Program): Promise<Problem[]> {
  const { comparePeopleWithRoster } = await import('./compare-rosters.ts');
  return comparePeopleWithRoster(cohort, staff, program);
}

/** Pairs of a list that no row of pairings.csv is about yet, over or not. */
function newPairs(known: RecordFile<Pairing>, rows: readonly Row<Pairing>[]): readonly Row<Pairing>[] {
  const pairOf = ({ mentor, mentee }: Pairing): string => JSON.stringify([mentor, mentee]);
  const recorded = new Set(known.rows.map(({ record }) => pairOf(record)));
  return rows.filter(({ record }) => !recorded.has(pairOf(record)));
}

function withRows<T>(file: RecordFile<T>, rows: readonly Row<T>[]): RecordFile<T> {
  return rows.length === 0 ? file : { ...file, rows: [...file.rows, ...rows] };
}

/** Settings against each other and, where there are people, against what they answered. */
function judgeSettings(
  { program, places, problems }: ReadProgram,
  { sorted, needs, read }: { sorted: SortedTables; needs: readonly FieldNeed[]; read: ReadCohort },
): Problem[] {
  const own = [...problems, ...checkProgram(program, places)];
  if (sorted.people.length === 0) return own;
  return [
    ...own,
    ...checkNeeds(needs, read.cohort.fields, places),
    ...checkDeclaredColumns(program, sorted, places),
  ];
}

/** Defects of form of the tables in use; records bring their own along. */
function tableProblems(sorted: SortedTables, tables: ReadonlyMap<string, FolderTable>): Problem[] {
  const isRecord = (file: string) => recordNames.some((name) => name === file);
  const used = [...sorted.used].filter((file) => !isRecord(file));
  return [...sorted.problems, ...used.flatMap((file) => tables.get(file)?.problems ?? [])];
}

import type { Day } from '../model/day.ts';
import { IdIndex } from '../model/id-index.ts';
import type { Override } from '../model/override.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { RecordCodec } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import { contactsCodec } from '../records/contacts.ts';
import { goalsCodec } from '../records/goals.ts';
import { lotteryCodec } from '../records/lottery.ts';
import { overridesCodec } from '../records/overrides.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { publishedCodec } from '../records/published.ts';
import { scheduleCodec } from '../records/schedule.ts';
import { trainingCodec } from '../records/training.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import type { OverrideColumns, PlacedOverride } from './apply-overrides.ts';
import { checkGoals } from './check-goals.ts';
import { changedAnswers } from './check-ledger.ts';
import { checkLots } from './check-lots.ts';
import { checkPairingCells, checkPairingSteps } from './check-pairing-steps.ts';
import { checkPairings } from './check-pairings.ts';
import { checkPublished } from './check-published.ts';
import { checkRowMemory } from './check-row-memory.ts';
import { checkSchedule } from './check-schedule.ts';
import type { RememberedPairing } from './pairing-memory.ts';
import type { DateSettings } from './parse-dates.ts';
import type { PeopleIndex } from './people-index.ts';
import { type ReadRecord, readLongRecord, readRecord } from './read-records.ts';
import type { FolderTable } from './read-tables.ts';
import { columnOf, placesIn } from './record-places.ts';
import { contactsOfNoPairing, type Known, strangersInLog, strangersInPairings } from './strangers.ts';
import { cellText } from './table.ts';

type Tables = ReadonlyMap<string, FolderTable>;
export type FolderRecords = ReturnType<typeof readFolderRecords>;

/** All records of the folder; those that are absent are empty. */
export function readFolderRecords(tables: Tables, dates: DateSettings) {
  const read = <T>(codec: RecordCodec<T>): ReadRecord<T> => readRecord(codec, tables.get(codec.file), dates);
  return {
    overrides: read(overridesCodec),
    pairings: read(pairingsCodec),
    schedule: read(scheduleCodec),
    goals: read(goalsCodec),
    training: read(trainingCodec),
    contacts: read(contactsCodec),
    checkIns: readLongRecord(checkInsCodec, tables.get(checkInsCodec.file), dates),
    lottery: read(lotteryCodec),
    published: read(publishedCodec),
  };
}

/** Rows read and refused, by record file that exists. */
export function countRecordRows(records: FolderRecords, tables: Tables): CheckResult['rows'] {
  const files = [
    { codec: overridesCodec, rows: records.overrides.rows },
    { codec: pairingsCodec, rows: records.pairings.rows },
    { codec: scheduleCodec, rows: records.schedule.rows },
    { codec: goalsCodec, rows: records.goals.rows },
    { codec: trainingCodec, rows: records.training.rows },
    { codec: contactsCodec, rows: records.contacts.rows },
    { codec: checkInsCodec, rows: records.checkIns.rows },
    { codec: lotteryCodec, rows: records.lottery.rows },
    { codec: publishedCodec, rows: records.published.rows },
  ];
  return files.flatMap(({ codec: { file }, rows }) => {
    const table = tables.get(file)?.table;
    if (table === undefined) return [];
    const read = table.rowCount + table.refused;
    return [
      {
        kind: file.replace(/\.csv$/, ''),
        file,
        read,
        accepted: rows.length,
        merged: 0,
        refused: read - rows.length,
      },
    ];
  });
}

/** Decisions with their rows, and the columns that problems name. */
export function placedOverrides(
  { overrides }: FolderRecords,
  tables: Tables,
): { placed: PlacedOverride[]; columns: OverrideColumns } {
  const place = ({ file, rows }: ReadRecord<Override>) =>
    file.rows.map(({ record }, at) => ({ override: record, row: rows[at] ?? 0 }));
  return {
    placed: place(overrides),
    columns: { file: overridesCodec.file, column: (name) => columnOf(overridesCodec.file, name, tables) },
  };
}

/** What people wrote into pairings.csv and cannot be: by itself, and after what stood there when a command last wrote. */
export function strangePairings(
  { pairings }: FolderRecords,
  tables: Tables,
  known: {
    readonly program: Pick<Program, 'format' | 'end'>;
    readonly today: Day;
    readonly remembered: readonly RememberedPairing[];
  },
): Problem[] {
  const placed = pairings.file.rows.map(({ record }, at) => ({
    pairing: record,
    row: pairings.rows[at] ?? 0,
  }));
  const placeOf = placesIn(pairingsCodec.file, tables);
  const { program, today, remembered } = known;
  return [
    ...checkPairings(placed, program.format, placeOf),
    ...checkPairingCells(placed, { today, end: program.end }, placeOf),
    ...checkPairingSteps(placed, { remembered, whole: pairings.problems.length === 0 }, placeOf),
  ];
}

/** Meetings of schedule.csv whose id an earlier row has: a copied row, or two versions of the file pasted together. */
export function meetingsTwice({ schedule }: FolderRecords, tables: Tables): Problem[] {
  const { file } = scheduleCodec;
  const first = new Map<string, number>();
  return schedule.file.rows.flatMap(({ record: { id } }, at) => {
    const row = schedule.rows[at] ?? 0;
    const other = first.get(id);
    if (other === undefined) first.set(id, row);
    return other === undefined
      ? []
      : [
          problem(
            'meeting-id-twice',
            { meeting: id, other },
            { file, row, column: columnOf(file, 'meeting_id', tables) },
          ),
        ];
  });
}

/** What people wrote into goals.csv and cannot be. */
export function strangeGoals(
  { goals, pairings }: FolderRecords,
  index: PeopleIndex,
  tables: Tables,
): Problem[] {
  const placed = goals.file.rows.map(({ record }, at) => ({ goal: record, row: goals.rows[at] ?? 0 }));
  const known = { index, pairings: new Set(pairings.file.rows.map(({ record }) => record.id)) };
  return checkGoals(placed, known, placesIn(goalsCodec.file, tables));
}

/** Answers of checkins.csv whose id an earlier row has: two versions of the ledger pasted together would count twice. */
export function answersTwice(tables: Tables): Problem[] {
  const { file } = checkInsCodec;
  const table = tables.get(file)?.table;
  const column = columnOf(file, 'checkin_id', tables);
  if (table === undefined || column === 0) return [];
  const index = new IdIndex();
  const problems: Problem[] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const found = cellText(table, column - 1, at).trim();
    const other = index.find(found);
    index.add(found);
    if (other === undefined || found === '') continue;
    const expected = `an id that row ${table.rowNumber(other)} does not have, or delete one of the two rows`;
    const facts = { header: 'checkin_id', found, expected };
    problems.push(problem('invalid-cell', facts, { file, row: table.rowNumber(at), column }));
  }
  return problems;
}

/** What a published.csv that was edited cannot be. */
export function strangeFigures({ published }: FolderRecords, tables: Tables): Problem[] {
  const placed = published.file.rows.map(({ record }, at) => ({
    figure: record,
    row: published.rows[at] ?? 0,
  }));
  return checkPublished(placed, placesIn(publishedCodec.file, tables));
}

/** What was done to records that commands alone write, against what those remember of them. */
export function strangeRows(
  { checkIns, lottery, published }: FolderRecords,
  files: readonly SourceFile[],
): Problem[] {
  return [
    ...checkRowMemory(checkInsCodec, checkIns, files),
    ...checkRowMemory(lotteryCodec, lottery, files),
    ...checkRowMemory(publishedCodec, published, files),
  ];
}

/** Answers of checkins.csv that were edited, or damaged. */
export const editedAnswers = (
  { checkIns }: FolderRecords,
  program: Pick<Program, 'checkins'>,
  tables: Tables,
): Problem[] => changedAnswers(checkIns, program, placesIn(checkInsCodec.file, tables));

/** What a lottery.csv that was edited, or stands beside another program.yaml, cannot be. */
export function strangeLots(
  { lottery }: FolderRecords,
  tables: Tables,
  known: { readonly index: PeopleIndex; readonly seed: string },
): Problem[] {
  const placed = lottery.file.rows.map(({ record }, at) => ({ lot: record, row: lottery.rows[at] ?? 0 }));
  return checkLots(placed, known, (row, header) => {
    const { file } = lotteryCodec;
    return { file, row, column: columnOf(file, header, tables) };
  });
}

/** Records about people and pairings that the folder does not know. */
export function strangers(
  { pairings, schedule, training, contacts }: FolderRecords,
  tables: Tables,
  known: Omit<Known, 'pairings'>,
): Problem[] {
  const paired = pairings.file.rows.map(({ record }) => record);
  const all = { ...known, pairings: paired };
  const placesOfContacts = placesIn(contactsCodec.file, tables);
  return [
    ...strangersInPairings(pairings, known.index, placesIn(pairingsCodec.file, tables)),
    ...strangersInLog(training, all, placesIn(trainingCodec.file, tables)),
    ...strangersInLog(contacts, all, placesOfContacts),
    ...contactsOfNoPairing(contacts, paired, placesOfContacts),
    ...checkSchedule(schedule, all, placesIn(scheduleCodec.file, tables)),
  ];
}

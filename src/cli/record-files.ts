import type { Pairing } from '../model/pairing.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { RecordCodec, RecordFile } from '../model/record.ts';
import type { LongRecordFile } from '../model/row-list.ts';
import { rowMarks } from '../read/check-row-memory.ts';
import { encodePairingMemory, pairingMemoryFile } from '../read/pairing-memory.ts';
import { encodeRowMemory, type RowMark } from '../read/row-memory.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { encodeRows } from '../records/record-file.ts';
import { isWatched, rowMemoryFile } from '../records/watched-records.ts';
import { type CsvDialect, csvChunks, excelCsv, germanExcelCsv, plainCsv } from '../render/csv.ts';
import type { Program } from '../schema/program.ts';
import { listed } from '../texts/counted.ts';
import type { OpenFolder } from './open-folder.ts';

/** pairings.csv, and beside it in .mentor/ where each row stands, so that a later step by hand can be judged. */
export function pairingFiles(file: RecordFile<Pairing>, program: Program, what?: string): PlannedFile[] {
  return [recordFile(pairingsCodec, file, program, what), memoryOf(file)];
}

/**
 * What commands that move no pairing write of them: where each stands now, and pairings.csv where rows in it got their ids just
 * now, since what refers to a pairing must find it there.
 */
export function allottedPairings({ folder: { pairings, program }, allotted }: OpenFolder): PlannedFile[] {
  if (allotted.length > 0) return pairingFiles(pairings, program, `new ids: ${listed(allotted)}`);
  return pairings.rows.length === 0 ? [] : [memoryOf(pairings)];
}

function memoryOf({ rows }: RecordFile<Pairing>): PlannedFile {
  const content = encodePairingMemory(rows.map(({ record }) => record));
  return { path: pairingMemoryFile, content, kind: 'record' };
}

/**
 * A record that commands alone write, and beside it in .mentor/ what its rows said, so that an edit by hand is noticed.
 * `gone`: rows that are not there any more and shall not be forgotten.
 */
export function watchedFiles<T>(
  codec: RecordCodec<T>,
  file: LongRecordFile<T>,
  { program, what, gone = [] }: { program: Program; what?: string; gone?: readonly RowMark[] },
): PlannedFile[] {
  const { file: record } = codec;
  if (!isWatched(record)) throw new Error(`the rows of ${record} are not remembered`);
  const { now } = rowMarks(codec, file.rows);
  const marks = function* () {
    for (let at = 0; at < file.rows.length; at++) yield now(at);
    yield* gone;
  };
  const content = { [Symbol.iterator]: () => encodeRowMemory(marks()) };
  return [recordFile(codec, file, program, what), { path: rowMemoryFile(record), content, kind: 'record' }];
}

/** A record as a file of the plan, in the dialect that program.yaml asks for. */
export function recordFile<T>(
  codec: RecordCodec<T>,
  file: LongRecordFile<T>,
  program: Program,
  what?: string,
): PlannedFile {
  const { header, rows } = encodeRows(codec, file);
  const dialect = dialectOf(program);
  const isDecimal = header.map(
    (column) => dialect === germanExcelCsv && codec.decimalColumns.includes(column),
  );
  const lines = function* () {
    yield header;
    for (const row of rows) yield isDecimal.includes(true) ? withCommas(row, isDecimal) : row;
  };
  const content = { [Symbol.iterator]: () => csvChunks(lines(), dialect) };
  return { path: codec.file, content, kind: 'record', ...(what === undefined ? {} : { what }) };
}

/** `records: plain` or `excel`, and that of the program's language. */
function dialectOf({ records, language }: Program): CsvDialect {
  if (records === 'plain') return plainCsv;
  return language === 'de' ? germanExcelCsv : excelCsv;
}

/** A German Excel takes `3.12` for a day in December. Texts stay as they are: nobody could tell them back. */
function withCommas(row: readonly string[], isDecimal: readonly boolean[]): string[] {
  return row.map((cell, at) => (isDecimal[at] ? cell.replace('.', ',') : cell));
}

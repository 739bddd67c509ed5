import type { PlannedFile } from '../model/plan.ts';
import type { RecordCodec, RecordFile } from '../model/record.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { encodeRecordFile } from '../records/record-file.ts';
import { type CsvDialect, excelCsv, germanExcelCsv, plainCsv, renderCsv } from '../render/csv.ts';
import type { Program } from '../schema/program.ts';
import { listed } from '../texts/counted.ts';
import type { OpenFolder } from './open-folder.ts';

/** pairings.csv, where rows in it got their ids just now: what refers to a pairing must find it there. */
export function allottedPairings({ folder, allotted }: OpenFolder): PlannedFile[] {
  if (allotted.length === 0) return [];
  return [recordFile(pairingsCodec, folder.pairings, folder.program, `new ids: ${listed(allotted)}`)];
}

/** A record as a file of the plan, in the dialect that program.yaml asks for. */
export function recordFile<T>(
  codec: RecordCodec<T>,
  file: RecordFile<T>,
  program: Program,
  what?: string,
): PlannedFile {
  const { header, rows } = encodeRecordFile(codec, file);
  const dialect = dialectOf(program);
  const cells = dialect === germanExcelCsv ? withCommas(rows, header, codec.decimalColumns) : rows;
  const content = renderCsv([header, ...cells], dialect);
  return { path: codec.file, content, kind: 'record', ...(what === undefined ? {} : { what }) };
}

/** `records: plain` or `excel`, and that of the program's language. */
function dialectOf({ records, language }: Program): CsvDialect {
  if (records === 'plain') return plainCsv;
  return language === 'de' ? germanExcelCsv : excelCsv;
}

/** A German Excel takes `3.12` for a day in December. Texts stay as they are: nobody could tell them back. */
function withCommas(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  decimalColumns: readonly string[],
): string[][] {
  const decimals = header.map((column) => decimalColumns.includes(column));
  return rows.map((row) => row.map((cell, at) => (decimals[at] ? cell.replace('.', ',') : cell)));
}

import type { Pairing } from '../model/pairing.ts';
import { errorsOf, type Problem, problem } from '../model/problem.ts';
import type { RecordFile, Row } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type CellMarks, comparableText, type KeyedRow, markOf } from '../records/cell-marks.ts';
import { keyedPairings } from '../records/keyed-pairings.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { foldHeader } from '../records/record-file.ts';
import { isZip } from './file-kind.ts';
import type { DateSettings } from './parse-dates.ts';
import { readRecord } from './read-records.ts';
import { readTable } from './read-table.ts';
import type { ShapedTable } from './shape-table.ts';
import type { Table } from './table.ts';
import { marksIn } from './workbook-origin.ts';

/** A cell that was edited in a workbook and is not so in pairings.csv; undefined where there is no such row. */
export type CellEdit = {
  readonly id: string;
  readonly column: string;
  readonly inWorkbook: string | undefined;
  readonly inRecord: string | undefined;
};

type Settings = {
  /** As a command has them: rows written by hand have their ids. */
  readonly pairings: RecordFile<Pairing>;
  readonly complete: (rows: readonly Row<Pairing>[]) => readonly Row<Pairing>[];
  readonly sheet: string;
  readonly dates: DateSettings;
};

/**
 * What was edited on the sheet of the pairs of a workbook of ours, saved by another program, and never reached
 * pairings.csv. Problems where the sheet cannot be read: then nobody knows.
 */
export async function workbookEdits(
  workbook: SourceFile,
  { pairings, complete, sheet, dates }: Settings,
): Promise<{ readonly edits: readonly CellEdit[] } | { readonly problems: readonly Problem[] }> {
  const found = await pairsSheet(workbook, sheet);
  const { table } = found;
  const { file, problems } = readRecord(
    pairingsCodec,
    { file: workbook.path, problems: found.problems, ...(table === undefined ? {} : { table }) },
    dates,
  );
  const errors = errorsOf(problems);
  const refused = table === undefined ? [] : refusedCells(table, errors);
  if (table === undefined || refused.length < errors.length) return { problems: errors };
  const here = keyedPairings({ ...file, rows: complete(file.rows) });
  const there = keyedPairings(pairings).rows;
  const ids = new Set(refused.map(({ id }) => id));
  const edits = unsaved(here, there, marksIn(workbook.bytes)).filter(
    ({ id, inWorkbook }) => inWorkbook !== undefined || !ids.has(id),
  );
  return { edits: [...refused, ...edits] };
}

/** Cells that pairings.csv could not have: we wrote none of them. Their rows are not read. */
function refusedCells(table: Table, errors: readonly Problem[]): CellEdit[] {
  const column = table.header.findIndex((header) => foldHeader(header) === 'pairing_id');
  const ids = new Map(table.rows.map(({ row, cells }) => [row, cells[column] ?? '']));
  return errors.flatMap((error) => {
    const row = error.at?.row ?? 0;
    if (error.code !== 'invalid-cell' || row === 1) return [];
    const { header, found } = error.facts;
    return [{ id: ids.get(row) ?? '', column: header, inWorkbook: found, inRecord: undefined }];
  });
}

async function pairsSheet(workbook: SourceFile, sheet: string): Promise<ShapedTable> {
  if (!isZip(workbook.bytes)) {
    const detail = 'it is a damaged workbook';
    return {
      table: undefined,
      problems: [problem('file-unreadable', { detail }, { file: workbook.path })],
    };
  }
  const named = await readTable(workbook, sheet);
  // The program may have got another language since, or the tab another name: the pairs stand first.
  return named.problems.some(({ code }) => code === 'sheet-missing') ? readTable(workbook) : named;
}

/** `marks`: of what we wrote; where they are lost, every difference counts. */
function unsaved(
  workbook: { readonly columns: readonly string[]; readonly rows: readonly KeyedRow[] },
  record: readonly KeyedRow[],
  marks: CellMarks | undefined,
): CellEdit[] {
  const recorded = new Map(record.map(({ key, cells }) => [key, cells]));
  const edits: CellEdit[] = [];
  for (const { key, cells } of workbook.rows) {
    const other = recorded.get(key);
    for (const column of workbook.columns) {
      const inWorkbook = comparableText(cells.get(column) ?? '');
      const inRecord = other && comparableText(other.get(column) ?? '');
      const edited = (marks?.of(key, column) ?? unknown) !== markOf(inWorkbook);
      if (edited && inWorkbook !== (inRecord ?? ''))
        edits.push({ id: cells.get('pairing_id') ?? '', column, inWorkbook, inRecord });
    }
  }
  const kept = new Set(workbook.rows.map(({ key }) => key));
  for (const { key, cells } of record) {
    const written = marks === undefined || marks.of(key, 'pairing_id') !== undefined;
    const id = cells.get('pairing_id') ?? '';
    if (!kept.has(key) && written)
      edits.push({ id, column: 'pairing_id', inWorkbook: undefined, inRecord: id });
  }
  return edits;
}

/** No mark of any text. */
const unknown = '?';

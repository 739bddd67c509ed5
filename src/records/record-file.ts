import { compareText, sortedBy } from '../model/order.ts';
import type { CellFault, RecordCodec, RecordFile, Row } from '../model/record.ts';
import type { LongRecordFile, RowList } from '../model/row-list.ts';

/** A row of a table: `row` as a spreadsheet counts it, the header is row 1. */
export type TableLine = { readonly row: number; readonly cells: readonly string[] };

/** A cell that cannot be read: `column` counts from 1, `expected` completes the advice "Write …". */
export type RecordFault = {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
};

/** The record file of a folder that has none yet: the fixed header, no rows. */
export function emptyRecordFile<T>(codec: RecordCodec<T>): RecordFile<T> {
  return { columns: codec.columns, rows: [] };
}

/** Reads the rows of one record file, one by one, under its header. */
export type RecordReader<T> = {
  /** The fixed names for our columns, the rest as found. */
  readonly columns: readonly string[];
  /** What is wrong with the header: with any of it no row can be read. */
  readonly faults: readonly RecordFault[];
  /** The row, or what cannot be read of it; nothing of a line that is blank. */
  readonly read: (line: TableLine) => ReadLine<T> | undefined;
};
type ReadLine<T> = { readonly row: Row<T> } | { readonly faults: readonly RecordFault[] };

/**
 * Cells come as the CSV holds them after `restoreFormula`; headers in any case and order, columns that may be empty may be
 * missing, columns that people added are kept.
 */
export function recordReader<T>(codec: RecordCodec<T>, header: readonly string[]): RecordReader<T> {
  const columns = nameColumns(codec, header);
  const own = new Set(codec.columns);
  const added = columns
    .filter((column) => !own.has(column))
    .map((column) => ({ column, written: codec.writer(column) }));
  // One for all rows: codecs keep cells, never the map they come in.
  const named = new Map<string, string>();
  return {
    columns,
    faults: inOrder(headerFaults(codec, header, columns)),
    read(line) {
      if (line.cells.every((cell) => cell === '')) return undefined;
      const beyond = faultBeyond(columns, line);
      if (beyond !== undefined) return { faults: [beyond] };
      columns.forEach((column, at) => {
        named.set(column, line.cells[at] ?? '');
      });
      const decoded = codec.decode(named);
      if ('faults' in decoded) return { faults: placed(decoded.faults, { codec, columns, row: line.row }) };
      return { row: { record: decoded.record, extra: extraOf(named, added, decoded.record) } };
    },
  };
}

/**
 * Reads a record file from its table. Rows with a fault are left out and every fault is named; `places` tells the row of
 * the table that each row of the file was read from.
 */
export function decodeRecordFile<T>(
  codec: RecordCodec<T>,
  header: readonly string[],
  lines: readonly TableLine[],
): {
  readonly file: RecordFile<T>;
  readonly places: readonly number[];
  readonly faults: readonly RecordFault[];
} {
  const reader = recordReader(codec, header);
  if (reader.faults.length > 0) return { file: emptyRecordFile(codec), places: [], faults: reader.faults };
  const faults: RecordFault[] = [];
  const rows: Row<T>[] = [];
  const places: number[] = [];
  for (const line of lines) {
    const read = reader.read(line);
    if (read === undefined) continue;
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    rows.push(read.row);
    places.push(line.row);
  }
  return { file: { columns: reader.columns, rows }, places, faults: inOrder(faults) };
}

/**
 * The table of a record file. Columns keep the order of the file; a column it lacks stands behind the one it follows
 * in the codec's order, further ones in code-unit order, so that the order of arrival leaves no trace.
 */
export function encodeRecordFile<T>(
  codec: RecordCodec<T>,
  file: RecordFile<T>,
): { readonly header: string[]; readonly rows: string[][] } {
  const { header, rows } = encodeRows(codec, file);
  return { header, rows: [...rows] };
}

/** The same with rows that are made when their turn comes, each time anew, for a file too long to hold. */
export function encodeRows<T>(
  codec: RecordCodec<T>,
  file: LongRecordFile<T>,
): { readonly header: string[]; readonly rows: Iterable<string[]> } {
  const columns = completeColumns(codec, file);
  const rows = { [Symbol.iterator]: () => linesOf(codec, columns, file.rows) };
  return { header: columns.map((column) => (column.trim() === '' ? '' : column)), rows };
}

function* linesOf<T>(
  codec: RecordCodec<T>,
  columns: readonly string[],
  rows: RowList<T>,
): Generator<string[]> {
  const { cellsOf } = rows;
  if (cellsOf !== undefined) {
    const cells = columns.map((column) => cellsOf(column));
    for (let at = 0; at < rows.length; at++) yield cells.map((cell) => cell(at));
    return;
  }
  const writers = columns.map((column) => ({ column, write: codec.writer(column) }));
  for (const { record, extra } of rows)
    yield writers.map(({ column, write }) => write(record) ?? extra.get(column) ?? '');
}

/** As people look for them: by row, then by column. */
export function inOrder(faults: readonly RecordFault[]): readonly RecordFault[] {
  return sortedBy(
    faults,
    (fault) => fault.row,
    (fault) => fault.column,
    (fault) => fault.header,
  );
}

/** `Mentor Name`, `MENTOR_NAME` and `mentor-name` are one header. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

/**
 * A header that folds to one of ours is ours, unless ours stands there to the letter as well (a person's `Note`
 * beside `note`). Columns without a header are told apart by blanks, so that notes beside the table keep their place.
 */
function nameColumns<T>(codec: RecordCodec<T>, header: readonly string[]): string[] {
  const own = new Set(codec.columns);
  const literal = new Set(header);
  let unnamed = 0;
  return header.map((found) => {
    if (found.trim() === '') return ' '.repeat(unnamed++);
    const folded = foldHeader(found);
    return own.has(folded) && !literal.has(folded) ? folded : found;
  });
}

function headerFaults<T>(
  codec: RecordCodec<T>,
  header: readonly string[],
  columns: readonly string[],
): RecordFault[] {
  const faults: RecordFault[] = [];
  const seen = new Set<string>();
  columns.forEach((column, at) => {
    const expected = 'a header that no other column has';
    if (seen.has(column))
      faults.push({ row: 1, column: at + 1, header: column, found: header[at] ?? '', expected });
    seen.add(column);
  });
  // What an empty row is faulted for is what a file cannot do without.
  const empty = codec.decode(new Map());
  const needed = 'faults' in empty ? empty.faults : [];
  for (const { column } of needed) {
    const at = codec.columns.indexOf(column) + 1;
    if (!seen.has(column))
      faults.push({
        row: 1,
        column: at,
        header: column,
        found: header[at - 1] ?? '',
        expected: `a column ${column}`,
      });
  }
  return faults;
}

function faultBeyond(columns: readonly string[], { row, cells }: TableLine): RecordFault | undefined {
  const at = cells.findIndex((cell, index) => index >= columns.length && cell !== '');
  if (at < 0) return undefined;
  const expected = 'nothing beyond the last header';
  return { row, column: at + 1, header: '', found: cells[at] ?? '', expected };
}

function placed<T>(
  faults: readonly CellFault[],
  { codec, columns, row }: { codec: RecordCodec<T>; columns: readonly string[]; row: number },
): RecordFault[] {
  return faults.map(({ column, found, expected }) => ({
    row,
    column: columns.indexOf(column) + 1 || codec.columns.indexOf(column) + 1,
    header: column,
    found,
    expected,
  }));
}

const nothingAdded: ReadonlyMap<string, string> = new Map();

type Added<T> = { readonly column: string; readonly written: (record: T) => string | undefined };

/** What the record itself does not write again belongs to the people who added it. */
function extraOf<T>(
  named: ReadonlyMap<string, string>,
  added: readonly Added<T>[],
  record: T,
): ReadonlyMap<string, string> {
  let extra: Map<string, string> | undefined;
  for (const { column, written } of added) {
    const cell = named.get(column) ?? '';
    if (cell === '' || written(record) !== undefined) continue;
    extra ??= new Map();
    extra.set(column, cell);
  }
  return extra ?? nothingAdded;
}

function completeColumns<T>(
  codec: RecordCodec<T>,
  { columns: found, rows, further: brought = furtherOf(codec, rows) }: LongRecordFile<T>,
): string[] {
  const own = new Set(codec.columns);
  const columns = [...found];
  codec.columns.forEach((column, at) => {
    if (columns.includes(column)) return;
    const before = codec.columns.slice(0, at).findLast((earlier) => columns.includes(earlier));
    columns.splice(before === undefined ? 0 : columns.indexOf(before) + 1, 0, column);
  });
  const after = codec.further?.after ?? '';
  for (const column of [...brought].sort(compareText)) {
    if (columns.includes(column)) continue;
    let at = columns.indexOf(after) + 1;
    while (at < columns.length && !own.has(columns[at] ?? '') && compareText(columns[at] ?? '', column) < 0)
      at += 1;
    columns.splice(at, 0, column);
  }
  return columns;
}

function furtherOf<T>({ further }: RecordCodec<T>, rows: RowList<T>): ReadonlySet<string> {
  const brought = new Set<string>();
  if (further !== undefined)
    for (const { record } of rows) for (const column of further.of(record)) brought.add(column);
  return brought;
}

import { compareText, sortedBy } from '../model/order.ts';
import type { RecordCodec, RecordFile, Row } from '../model/record.ts';

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

/**
 * Reads a record file from its table. Cells come as the CSV holds them after `restoreFormula`; headers in any case
 * and order, columns that may be empty may be missing, columns that people added are kept. Rows with a fault are left
 * out and every fault is named. `columns` of the file are the fixed names for our columns, the rest as found;
 * `places` tells the row of the table that each row of the file was read from.
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
  const columns = nameColumns(codec, header);
  const faults: RecordFault[] = headerFaults(codec, header, columns);
  if (faults.length > 0)
    return { file: { columns: codec.columns, rows: [] }, places: [], faults: inOrder(faults) };
  const rows: Row<T>[] = [];
  const places: number[] = [];
  for (const line of lines) {
    if (line.cells.every((cell) => cell === '')) continue;
    const decoded = decodeLine(codec, columns, line);
    if ('faults' in decoded) {
      faults.push(...decoded.faults);
      continue;
    }
    rows.push(decoded.row);
    places.push(line.row);
  }
  return { file: { columns, rows }, places, faults: inOrder(faults) };
}

/**
 * The table of a record file. Columns keep the order of the file; a column it lacks stands behind the one it follows
 * in the codec's order, further ones in code-unit order, so that the order of arrival leaves no trace.
 */
export function encodeRecordFile<T>(
  codec: RecordCodec<T>,
  file: RecordFile<T>,
): { readonly header: string[]; readonly rows: string[][] } {
  const encoded = file.rows.map(({ record }) => codec.encode(record));
  const columns = completeColumns(codec, file.columns, encoded);
  const rows = file.rows.map(({ extra }, at) =>
    columns.map((column) => encoded[at]?.get(column) ?? extra.get(column) ?? ''),
  );
  return { header: columns.map((column) => (column.trim() === '' ? '' : column)), rows };
}

/** As people look for them: by row, then by column. */
function inOrder(faults: readonly RecordFault[]): readonly RecordFault[] {
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

function decodeLine<T>(
  codec: RecordCodec<T>,
  columns: readonly string[],
  { row, cells }: TableLine,
): { readonly row: Row<T> } | { readonly faults: readonly RecordFault[] } {
  const beyond = cells.findIndex((cell, at) => at >= columns.length && cell !== '');
  if (beyond >= 0) {
    const found = cells[beyond] ?? '';
    return {
      faults: [{ row, column: beyond + 1, header: '', found, expected: 'nothing beyond the last header' }],
    };
  }
  const named = new Map(columns.map((column, at) => [column, cells[at] ?? '']));
  const decoded = codec.decode(named);
  if ('faults' in decoded) {
    return {
      faults: decoded.faults.map(({ column, found, expected }) => ({
        row,
        column: columns.indexOf(column) + 1 || codec.columns.indexOf(column) + 1,
        header: column,
        found,
        expected,
      })),
    };
  }
  return { row: { record: decoded.record, extra: extraOf(codec, named, decoded.record) } };
}

/** What the record itself does not write again belongs to the people who added it. */
function extraOf<T>(
  codec: RecordCodec<T>,
  named: ReadonlyMap<string, string>,
  record: T,
): ReadonlyMap<string, string> {
  const own = new Set(codec.columns);
  const added = [...named].filter(([column, cell]) => !own.has(column) && cell !== '');
  if (added.length === 0) return new Map();
  const written = codec.encode(record);
  return new Map(added.filter(([column]) => !written.has(column)));
}

function completeColumns<T>(
  codec: RecordCodec<T>,
  found: readonly string[],
  encoded: readonly ReadonlyMap<string, string>[],
): readonly string[] {
  const own = new Set(codec.columns);
  const columns = [...found];
  codec.columns.forEach((column, at) => {
    if (columns.includes(column)) return;
    const before = codec.columns.slice(0, at).findLast((earlier) => columns.includes(earlier));
    columns.splice(before === undefined ? 0 : columns.indexOf(before) + 1, 0, column);
  });
  for (const [column, before] of furtherColumns(encoded, own, new Set(columns))) {
    let at = columns.indexOf(before) + 1;
    while (at < columns.length && !own.has(columns[at] ?? '') && compareText(columns[at] ?? '', column) < 0)
      at += 1;
    columns.splice(at, 0, column);
  }
  return columns;
}

/** Columns that the records bring along and the file lacks, in code-unit order, each with the one of ours it follows. */
function furtherColumns(
  encoded: readonly ReadonlyMap<string, string>[],
  own: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const further = new Map<string, string>();
  for (const cells of encoded) {
    let before = '';
    for (const column of cells.keys()) {
      if (own.has(column)) before = column;
      else if (!known.has(column)) further.set(column, before);
    }
  }
  return [...further].sort(([a], [b]) => compareText(a, b));
}

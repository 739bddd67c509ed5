import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { decodeText } from './decode-text.ts';
import { foldText } from './fold-text.ts';
import { type Grid, parseCsv } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';
import type { Dialect, Table, TableRow } from './table.ts';
import { isZip, unzipOneFile } from './unzip-one-file.ts';

export type ReadTable = { readonly table: Table | undefined; readonly problems: readonly Problem[] };

/**
 * Bytes to a table: encoding, delimiter and header found by themselves, workbooks and one-file zips by their first
 * bytes. Every defect of the form is a problem with row and column; rows with one are left out and counted. `table`
 * is undefined where nothing could be read.
 */
export async function readTable(file: SourceFile): Promise<ReadTable> {
  if (file.bytes.length === 0)
    return { table: undefined, problems: [problem('file-empty', {}, { file: file.path })] };
  if (!isZip(file.bytes)) return readDelimited(file);
  const zip = unzipOneFile(file.bytes);
  if (zip.kind === 'workbook') return readWorkbook(file);
  if (zip.kind === 'file' && !isZip(zip.bytes)) return readTable({ path: file.path, bytes: zip.bytes });
  const detail = zip.kind === 'unusable' ? zip.detail : 'it is a zip within a zip';
  return { table: undefined, problems: [problem('file-unreadable', { detail }, { file: file.path })] };
}

async function readWorkbook(file: SourceFile): Promise<ReadTable> {
  return shapeTable(file.path, await parseXlsx(file.path, file.bytes), { kind: 'xlsx' });
}

async function readDelimited(file: SourceFile): Promise<ReadTable> {
  const decoded = decodeText(file.bytes);
  const grid = await parseCsv(file.path, decoded.text);
  const problems = [...grid.problems, ...unreadableCells(file.path, grid.rows, decoded.damaged)];
  const dialect: Dialect = { kind: 'csv', encoding: decoded.encoding, delimiter: grid.delimiter };
  return shapeTable(file.path, { rows: grid.rows, problems }, dialect);
}

/** Cells with bytes that are no text, and with NUL, which no text holds. */
function unreadableCells(file: string, rows: Grid['rows'], damaged: boolean): Problem[] {
  const bad = damaged ? /[\uFFFD\0]/ : /\0/;
  return rows.flatMap((cells, at) =>
    cells.flatMap((cell, column) =>
      bad.test(cell)
        ? [
            problem(
              'file-unreadable',
              { detail: 'this cell holds bytes that are no text' },
              { file, row: at + 1, column: column + 1 },
            ),
          ]
        : [],
    ),
  );
}

function shapeTable(file: string, grid: Grid, dialect: Dialect): ReadTable {
  const { rows, conflicts } = withoutConflictMarkers(file, grid.rows);
  const top = headerIndex(rows);
  const header = trimHeader(rows[top] ?? []);
  if (header.length === 0) {
    const empty = problem('file-unreadable', { detail: 'it has no header' }, { file });
    return { table: undefined, problems: grid.problems.length > 0 ? grid.problems : [empty] };
  }
  const body = shapeRows(file, header.length, { rows, top });
  const problems = [...grid.problems, ...conflicts, ...headersTwice(file, header, top + 1), ...body.problems];
  const table = { file, header, headerRow: top + 1, rows: body.rows, refused: body.problems.length, dialect };
  return { table, problems };
}

function withoutConflictMarkers(
  file: string,
  rows: Grid['rows'],
): { rows: Grid['rows']; conflicts: Problem[] } {
  const conflicts: Problem[] = [];
  const kept = rows.map((cells, at) => {
    if (!/^(<{7} |={7}$|>{7} )/.test(cells[0] ?? '')) return cells;
    conflicts.push(
      problem('file-unreadable', { detail: 'a git conflict marker stands here' }, { file, row: at + 1 }),
    );
    return [];
  });
  return { rows: kept, conflicts };
}

/**
 * The header is the first row that is filled about as well as the table is: a title or a date that an export
 * writes above it has far fewer cells.
 */
function headerIndex(rows: Grid['rows']): number {
  const filled = rows.slice(0, 40).map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const first = filled.findIndex((count) => count > 0);
  const counts = filled.filter((count) => count > 0).sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  if ((filled[first] ?? 0) * 2 >= usual) return Math.max(first, 0);
  return filled.findIndex((count) => count >= usual);
}

function trimHeader(cells: readonly string[]): string[] {
  const header = cells.map((cell) => cell.replace(/^\uFEFF"?|\uFEFF/g, '').trim());
  return header.slice(0, header.findLastIndex((cell) => cell !== '') + 1);
}

function headersTwice(file: string, header: readonly string[], row: number): Problem[] {
  const seen = new Map<string, number>();
  return header.flatMap((cell, at) => {
    const key = foldText(cell);
    const other = seen.get(key);
    if (cell === '' || other === undefined) {
      seen.set(key, at + 1);
      return [];
    }
    return [problem('header-twice', { header: cell, other }, { file, row, column: at + 1 })];
  });
}

function shapeRows(
  file: string,
  width: number,
  grid: { rows: Grid['rows']; top: number },
): { rows: TableRow[]; problems: Problem[] } {
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  grid.rows.forEach((cells, at) => {
    if (at <= grid.top || cells.every((cell) => cell.trim() === '')) return;
    const spare = cells.slice(width).some((cell) => cell.trim() !== '');
    if (cells.length < width || spare) {
      problems.push(problem('row-length', { cells: cells.length, headers: width }, { file, row: at + 1 }));
    } else {
      rows.push({ row: at + 1, cells: cells.length === width ? cells : cells.slice(0, width) });
    }
  });
  return { rows, problems };
}

import { type Problem, problem } from '../model/problem.ts';
import { foldText } from './fold-text.ts';
import { limits } from './limits.ts';
import { nearestFact } from './nearest-text.ts';
import {
  openWorkbook,
  relationsPath,
  textOf,
  type Workbook,
  type WorkbookSheet,
  WorkbookTooLarge,
  workbookPath,
} from './open-workbook.ts';
import { errorsAsText, type MergedCells, mergedDown, sheetSize, uncomputed } from './sheet-xml.ts';
import { storeZip } from './zip-entries.ts';

/** Cells as text with the defects found; `rows[0]` is spreadsheet row 1. No rows where nothing could be read. */
export type Grid = {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  /** The sheet that was read, and the others that could be. */
  readonly sheet?: string;
  readonly others?: readonly string[];
};

/**
 * A sheet of a workbook as text cells: numbers without Excel's float noise, days as ISO 8601 (with the time only where
 * there is one), booleans TRUE and FALSE, errors as they are shown. Without a name it is the first sheet that is not
 * hidden. Cells merged downwards all hold what the first of them holds, and a warning says so.
 */
export async function parseXlsx(file: string, bytes: Uint8Array, sheet?: string): Promise<Grid> {
  const refused = (why: Problem): Grid => ({ rows: [], problems: [why] });
  const unreadable = (detail: string) => refused(problem('file-unreadable', { detail }, { file }));
  try {
    const workbook = openWorkbook(bytes);
    if ('detail' in workbook) return unreadable(workbook.detail);
    const names = workbook.sheets.map(({ name }) => name);
    const found = sheetNamed(workbook.sheets, sheet);
    if (found === undefined) {
      const wanted = sheet ?? '';
      return refused(
        problem('sheet-missing', { sheet: wanted, sheets: names, ...nearestFact(wanted, names) }, { file }),
      );
    }
    const read = await readCells(file, workbook, found);
    return { ...read, sheet: found.name, others: names.filter((name) => name !== found.name) };
  } catch (error) {
    if (error instanceof WorkbookTooLarge)
      return refused(tooLarge(file, 'bytes', { found: error.size, limit: limits.workbookBytes }));
    return unreadable('it is a damaged workbook');
  }
}

function sheetNamed(sheets: readonly WorkbookSheet[], name: string | undefined): WorkbookSheet | undefined {
  if (name === undefined) return sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => foldText(sheet.name) === foldText(name))
  );
}

async function readCells(file: string, workbook: Workbook, { name, path }: WorkbookSheet): Promise<Grid> {
  const xml = textOf(workbook.part(path));
  const size = sheetSize(xml);
  if (size.rows * size.columns > limits.sheetCells)
    return {
      rows: [],
      problems: [tooLarge(file, 'cells', { found: size.rows * size.columns, limit: limits.sheetCells })],
    };
  // The library gets a workbook of its own, with this sheet only and nothing that was not measured.
  const parts = new Map<string, Uint8Array>([[path, new TextEncoder().encode(errorsAsText(xml))]]);
  for (const part of [workbookPath, relationsPath, 'xl/sharedStrings.xml', 'xl/styles.xml']) {
    const content = workbook.part(part);
    if (content !== undefined) parts.set(part, content);
  }
  const { readSheet } = await import('read-excel-file/node');
  try {
    const data = await readSheet(Buffer.from(storeZip(parts)), name, {
      trim: false,
      parseNumber: numberText,
    });
    const rows = data.map((cells) => cells.map(cellText));
    const problems = [...uncomputedCells(file, xml), ...fillMerged(file, rows, mergedDown(xml))];
    return { rows, problems };
  } catch (error) {
    return { rows: [], problems: [cellProblem(file, error)] };
  }
}

function tooLarge(
  file: string,
  what: 'bytes' | 'cells',
  size: { readonly found: number; readonly limit: number },
): Problem {
  return problem('too-large', { what, ...size }, { file });
}

/** Cells of a merged area get the value of its first one, unless that is a heading or nothing. */
function fillMerged(file: string, rows: string[][], areas: readonly MergedCells[]): Problem[] {
  const top = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')) + 1;
  const filled = areas.filter(({ from, column }) => from > top && rows[from - 1]?.[column - 1]?.trim());
  for (const { column, from, to } of filled) {
    const value = rows[from - 1]?.[column - 1] ?? '';
    for (const cells of rows.slice(from, to)) cells[column - 1] = value;
  }
  const place = ({ from, column }: MergedCells) => ({ file, row: from, column });
  const listed = filled.slice(0, limits.listedCells).map((area) => {
    const found = rows[area.from - 1]?.[area.column - 1] ?? '';
    return problem('cells-merged', { range: area.range, found }, place(area));
  });
  const more = filled.length - listed.length;
  if (more > 0)
    listed.push(
      problem('more-of-the-same', { of: 'cells-merged', more, last: filled.at(-1)?.from ?? 0 }, { file }),
    );
  return listed;
}

function uncomputedCells(file: string, xml: string): Problem[] {
  const found = uncomputed(xml);
  const detail = 'this formula has no value yet; open the workbook in Excel and save it';
  const listed = found
    .slice(0, limits.listedCells)
    .map((place) => problem('file-unreadable', { detail }, { file, ...place }));
  const more = found.length - listed.length;
  const last = found.at(-1)?.row ?? 0;
  return more > 0
    ? [...listed, problem('more-of-the-same', { of: 'file-unreadable', more, last }, { file })]
    : listed;
}

/** The library names the cell that it cannot read in its message. */
function cellProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : '';
  const [, row, column] = /row (\d+), col (\d+): \w+/.exec(message) ?? [];
  if (row === undefined) return problem('file-unreadable', { detail: 'it is a damaged workbook' }, { file });
  const place = { file, row: Number(row), column: Number(column) };
  return problem('file-unreadable', { detail: 'this cell is damaged' }, place);
}

/** Whole numbers with all their digits; others with the 15 that Excel shows. */
function numberText(text: string): string {
  const number = Number(text);
  return String(
    Number.isInteger(number) || !Number.isFinite(number) ? number : Number(number.toPrecision(15)),
  );
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).replace(/\r\n?/g, '\n');
}

/** To the second, since days are fractions that a second does not fit into. A time without a day is one of day 0. */
function dateText(moment: Date): string {
  moment.setTime(Math.round(moment.getTime() / 1000) * 1000);
  const [day = '', clock = ''] = moment
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .split('T');
  if (day === '1899-12-30' || day === '1899-12-31') return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

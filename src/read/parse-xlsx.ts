import { groupBy } from '../model/group-by.ts';
import { type Problem, problem } from '../model/problem.ts';
import { foldText } from './fold-text.ts';
import { limits } from './limits.ts';
import { nearestFact } from './nearest-text.ts';
import {
  openWorkbook,
  type Workbook,
  type WorkbookSheet,
  WorkbookTooLarge,
  workbookPath,
} from './open-workbook.ts';
import { ProblemTally } from './problem-tally.ts';
import { cellsOf } from './sheet-cells.ts';
import { type MergedCells, mergedDown, sheetRows } from './sheet-rows.ts';
import { countsFrom1904, dateStyles, sharedStrings, type WorkbookParts } from './workbook-parts.ts';

export type ParsedSheet = {
  readonly problems: readonly Problem[];
  /** The sheet that was read, and the others that could be; absent where nothing could be read. */
  readonly sheet?: string;
  readonly others?: readonly string[];
};

/**
 * The rows of a sheet as text cells, `take`n one by one, blank rows included, so that they are counted as the
 * spreadsheet counts them. Without a name it is the first sheet that is not hidden. Cells merged downwards all hold
 * what the first of them holds, and a warning says so.
 */
export function parseXlsx(
  {
    file,
    bytes,
    sheet,
  }: { readonly file: string; readonly bytes: Uint8Array; readonly sheet?: string | undefined },
  take: (cells: readonly string[]) => void,
): ParsedSheet {
  const unreadable = (detail: string) => ({ problems: [problem('file-unreadable', { detail }, { file })] });
  try {
    const workbook = openWorkbook(bytes);
    if ('detail' in workbook) return unreadable(workbook.detail);
    const names = workbook.sheets.map(({ name }) => name);
    const found = sheetNamed(workbook.sheets, sheet);
    if (found === undefined) {
      const wanted = sheet ?? '';
      const facts = { sheet: wanted, sheets: names, ...nearestFact(wanted, names) };
      return { problems: [problem('sheet-missing', facts, { file })] };
    }
    const problems = readRows(file, { workbook, sheet: found }, take);
    return { problems, sheet: found.name, others: names.filter((name) => name !== found.name) };
  } catch (error) {
    if (!(error instanceof WorkbookTooLarge)) return unreadable('it is a damaged workbook');
    const facts = { what: 'bytes', found: error.size, limit: limits.workbookBytes } as const;
    return { problems: [problem('too-large', facts, { file })] };
  }
}

function sheetNamed(sheets: readonly WorkbookSheet[], name: string | undefined): WorkbookSheet | undefined {
  if (name === undefined) return sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => foldText(sheet.name) === foldText(name))
  );
}

function readRows(
  file: string,
  { workbook, sheet }: { readonly workbook: Workbook; readonly sheet: WorkbookSheet },
  take: (cells: readonly string[]) => void,
): readonly Problem[] {
  const bytes = workbook.part(sheet.path) ?? new Uint8Array(0);
  const parts: WorkbookParts = {
    strings: sharedStrings(workbook.text(workbook.strings)),
    dates: dateStyles(workbook.text(workbook.styles)),
    from1904: countsFrom1904(workbook.text(workbookPath)),
  };
  const merged = mergedCells(file, mergedDown(bytes));
  const problems = new ProblemTally(file);
  let [next, held] = [1, 0];
  for (const { row, xml } of sheetRows(bytes)) {
    const cells: string[] = [];
    for (const cell of cellsOf(xml, parts)) {
      while (cells.length < cell.column - 1) cells.push('');
      cells.push('text' in cell ? cell.text : '');
      if ('fault' in cell)
        problems.add(
          problem('file-unreadable', { detail: faults[cell.fault] }, { file, row, column: cell.column }),
        );
    }
    for (; next <= row && held <= limits.sheetCells && next <= limits.rows; next++) {
      const filled = merged.fill(next === row ? cells : [], next);
      held += filled.length;
      if (held <= limits.sheetCells) take(filled);
    }
    if (held > limits.sheetCells || row > limits.rows) {
      const facts = { what: 'cells', limit: limits.sheetCells } as const;
      problems.add(problem('too-large', facts, { file, row }));
      break;
    }
  }
  return [...problems.all(), ...merged.problems()];
}

const faults = {
  uncomputed: 'this formula has no value yet; open the workbook in Excel and save it',
  damaged: 'this cell is damaged',
} as const;

/** Gives the cells of a merged area the value of its first one, unless that stands in the first row, which is a heading. */
export function mergedCells(file: string, areas: readonly MergedCells[]) {
  const beginning = groupBy(areas, ({ from }) => from);
  // In a column one area at a time: however many a file names, a row is compared with no more than it has columns.
  const open = new Map<number, { readonly to: number; readonly value: string }>();
  const problems = new ProblemTally(file);
  let top = 0;
  const fill = (cells: string[], row: number): string[] => {
    if (top === 0 && cells.some((text) => text.trim() !== '')) top = row;
    if (areas.length === 0 || top === 0) return cells;
    for (const [column, { to, value }] of open) {
      if (row > to) open.delete(column);
      else {
        while (cells.length < column) cells.push('');
        cells[column - 1] = value;
      }
    }
    for (const { column, to, range } of beginning.get(row) ?? []) {
      const value = cells[column - 1] ?? '';
      if (row === top || value.trim() === '') continue;
      open.set(column, { to, value });
      problems.add(problem('cells-merged', { range, found: value }, { file, row, column }));
    }
    return cells;
  };
  return { fill, problems: () => problems.all() };
}

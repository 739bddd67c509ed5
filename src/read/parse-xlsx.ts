import { type Problem, problem } from '../model/problem.ts';

/** Cells as text with the defects found; `rows[0]` is spreadsheet row 1. */
export type Grid = {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
};

/**
 * The first sheet of a workbook as text cells: numbers without Excel's float noise, days as ISO 8601
 * (with the time only where there is one), booleans TRUE and FALSE.
 */
export async function parseXlsx(file: string, bytes: Uint8Array): Promise<Grid> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    const data = await readSheet(Buffer.from(bytes), {
      trim: false,
      parseNumber: (text) => String(Number(text)),
    });
    return { rows: data.map((cells) => cells.map(cellText)), problems: [] };
  } catch (error) {
    const detail = error instanceof Error && error.message !== '' ? error.message : 'it is no Excel workbook';
    const unreadable: Problem = problem('file-unreadable', { detail }, { file });
    return { rows: [], problems: [unreadable] };
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace('T', ' ')
      .replace(/( 00:00:00)?\.\d+Z$/, '');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).replace(/\r\n?/g, '\n');
}

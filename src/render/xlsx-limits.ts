import { formatNumber } from '../model/format-number.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { Sheet, Workbook } from '../report/workbook.ts';
import { cellAddress } from './xlsx-cells.ts';

/** What a sheet of Excel holds, the row of the headers included. */
const most = { rows: 1_048_576, columns: 16_384, letters: 32_767 } as const;
/** More than this in one sheet no program opens with pleasure, and ours would run out of memory. */
const mostCells = 5_000_000;

const advice = 'Leave xlsx out, as in --format html,csv: a CSV file has no such limit. Or make it shorter.';

/** Refuses a workbook that Excel would cut: nothing is left out silently. */
export function refuseTooLarge({ sheets }: Workbook): void {
  for (const sheet of sheets) {
    const found = tooLarge(sheet);
    if (found !== undefined)
      throw new MentorError(
        exitCodes.badInput,
        `The sheet “${sheet.name}” does not fit into a workbook: ${found}.`,
        advice,
      );
  }
}

function tooLarge({ columns, rows }: Sheet): string | undefined {
  if (rows.length + 1 > most.rows) return tooMany(rows.length + 1, 'rows', most.rows);
  if (columns.length > most.columns) return tooMany(columns.length, 'columns', most.columns);
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (cell.type === 'text' && cell.text.length > most.letters)
        return tooMany(cell.text.length, 'letters', most.letters, `cell ${cellAddress(column, at + 2)}`);
  const cells = rows.length * columns.length;
  return cells > mostCells ? tooMany(cells, 'cells', mostCells) : undefined;
}

const tooMany = (found: number, what: string, limit: number, where = 'it'): string =>
  `${where} has ${formatNumber(found)} ${what}, and ${formatNumber(limit)} is the most`;

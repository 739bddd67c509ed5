import type { Document } from '../report/document.ts';
import type { SheetCell } from '../report/workbook.ts';
import { flatTables } from './flat-table.ts';
import { plainNumber } from './plain-number.ts';

/** A table as rows of cells, the first row its header; `name` is free for a file name. */
export type NamedTable = { readonly name: string; readonly rows: string[][] };

function plainCell(cell: SheetCell): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return plainNumber(cell.value, cell.decimals);
    case 'share':
      return plainNumber(cell.value, cell.decimals + 2);
    case 'day':
      return cell.day;
    default:
      return cell satisfies never;
  }
}

/**
 * Every table of a document, those of its charts included, each once and in order, as cells for a CSV file: numbers
 * plain, days ISO, a suppressed cell `[c]`, a header row. Escaping is left to who writes the file.
 */
export function documentTables(document: Document): NamedTable[] {
  return flatTables(document).map(({ name, header, rows }) => ({
    name,
    rows: [[...header], ...rows.map((row) => row.map(plainCell))],
  }));
}

import type { Language } from '../model/language.ts';
import type { Document } from '../report/document.ts';
import type { SheetCell } from '../report/workbook.ts';
import { flatTables } from './flat-table.ts';
import { plainNumber } from './plain-number.ts';

/** A table as rows of cells, the first row its header; `name` is free for a file name. */
export type NamedTable = { readonly name: string; readonly rows: string[][] };

/** Before the decimals: a German Excel takes `3.12` for a day in December. */
const marks = { en: '.', de: ',' } as const satisfies Record<Language, string>;

function plainCell(cell: SheetCell, language: Language): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return plainNumber(cell.value, cell.decimals).replace('.', marks[language]);
    case 'share':
      return plainNumber(cell.value, cell.decimals + 2).replace('.', marks[language]);
    case 'day':
      return cell.day;
    default:
      return cell satisfies never;
  }
}

/**
 * Every table of a document, those of its charts included, each once and in order, as cells for a CSV file: numbers
 * without grouping, in German with a comma, days ISO, a suppressed cell `[c]`, a header row. Escaping is left to who writes the file.
 */
export function documentTables(document: Document): NamedTable[] {
  return flatTables(document).map(({ name, header, rows }) => ({
    name,
    rows: [[...header], ...rows.map((row) => row.map((cell) => plainCell(cell, document.language)))],
  }));
}

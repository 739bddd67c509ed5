import { elements } from './open-workbook.ts';

/** A merged area within one column, rows and columns from 1: its value stands in the first cell only. */
export type MergedCells = {
  readonly range: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
};

/** `AB12` → row 12, column 28; undefined for what is no address of a cell. */
function cellAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (parts === null) return undefined;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(parts[2]), column };
}

/**
 * Areas that are merged downwards in one column, as people merge a department over its rows. Areas over several columns
 * are headings and stay as they are.
 */
export function mergedDown(xml: string): MergedCells[] {
  return elements(xml.slice(xml.lastIndexOf('</sheetData>')), 'mergeCell').flatMap(({ ref = '' }) => {
    const [from, to] = ref.split(':').map(cellAddress);
    return from === undefined || to === undefined || from.column !== to.column || to.row <= from.row
      ? []
      : [{ range: ref, column: from.column, from: from.row, to: to.row }];
  });
}

/** The last row and column that any cell stands in: what the table of the sheet will be as large as. */
export function sheetSize(xml: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [, address = ''] of xml.matchAll(/<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]{1,3}\d{1,7})"/g)) {
    const place = cellAddress(address);
    rows = Math.max(rows, place?.row ?? 0);
    columns = Math.max(columns, place?.column ?? 0);
  }
  return { rows, columns };
}

/** Cells with an error as cells with its text: `#REF!` is an answer that was lost, and is to be seen. */
export function errorsAsText(xml: string): string {
  return xml.replace(/(<(?:\w+:)?c\s[^>]*?\bt=)(?:"e"|'e')/g, '$1"str"');
}

/** Cells with a formula that nobody has computed: programs write such workbooks, and Excel computes them when it opens them. */
export function uncomputed(xml: string): { readonly row: number; readonly column: number }[] {
  const bare =
    /<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/g;
  return [...xml.matchAll(bare)].flatMap(
    ([, attributes = '']) => cellAddress(/\br="([^"]*)"/.exec(attributes)?.[1] ?? '') ?? [],
  );
}

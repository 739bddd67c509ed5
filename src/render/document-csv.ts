import type { Cell, Column, Document, Table } from '../report/document.ts';
import { smallOf, suppressedMark } from './cell-text.ts';
import { pageWords } from './page-words.ts';
import { printableDocument } from './printable.ts';

/** A table as rows of cells, the first row its header; `name` is free for a file name. */
export type NamedTable = { readonly name: string; readonly rows: string[][] };

type Reading = { readonly header: string; readonly cell: (cell: Cell) => string };

/** A figure for programs: decimal point, no grouping, ASCII minus; shares as fractions of one. */
function plainNumber(value: number, decimals: number): string {
  const digits = value.toFixed(decimals);
  return /[1-9]/.test(digits) ? digits : digits.replace('-', '');
}

function plainCell(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'number':
      return plainNumber(cell.value, cell.decimals);
    case 'share':
      return plainNumber(cell.value, cell.decimals + 2);
    case 'score':
      return plainNumber(cell.value, 2);
    case 'interval':
      return `${limit(cell, 'low')} ${limit(cell, 'high')}`;
    case 'day':
      return cell.day;
    case 'state':
    case 'missing':
      return cell.word;
    case 'suppressed':
      return suppressedMark;
    default:
      return cell satisfies never;
  }
}

/** One limit of an interval; words stand in both columns. */
function limit(cell: Cell, end: 'low' | 'high'): string {
  if (cell.type !== 'interval') return plainCell(cell);
  return plainNumber(cell[end], cell.unit === 'share' ? cell.decimals + 2 : cell.decimals);
}

/** How a column is written: an interval takes two columns, smaller words one of their own. */
function readings(
  column: Column,
  cells: readonly Cell[],
  words: { low: string; high: string; detail: string },
): Reading[] {
  const header = column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
  if (cells.some((cell) => cell.type === 'interval'))
    return [
      { header: `${header}, ${words.low}`, cell: (cell) => limit(cell, 'low') },
      { header: `${header}, ${words.high}`, cell: (cell) => limit(cell, 'high') },
    ];
  const plain = { header, cell: plainCell };
  if (!cells.some((cell) => smallOf(cell) !== undefined)) return [plain];
  return [plain, { header: `${header}, ${words.detail}`, cell: (cell) => smallOf(cell) ?? '' }];
}

function tableRows(table: Table, words: { low: string; high: string; detail: string }): string[][] {
  const columns = table.columns.map((column, index) => {
    const cells = table.rows.flatMap((row) => row.cells[index] ?? []);
    return { index, readings: readings(column, cells, words) };
  });
  const header = columns.flatMap((column) => column.readings.map((reading) => reading.header));
  const rows = table.rows.map((row) =>
    columns.flatMap(({ index, readings: ways }) => {
      const cell = row.cells[index];
      return ways.map((way) => (cell === undefined ? '' : way.cell(cell)));
    }),
  );
  return [header, ...rows];
}

/**
 * Every table of a document, those of its charts included, each once and in order, as cells for a CSV file: numbers
 * plain, days ISO, a suppressed cell `[c]`, a header row. Escaping is left to who writes the file.
 */
export function documentTables(document: Document): NamedTable[] {
  const page = printableDocument(document);
  const words = pageWords(page.language);
  const tables = page.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table] : block.kind === 'chart' ? [block.chart.table] : [],
    ),
  );
  const uses = new Map<string, number>();
  return tables.map((table) => {
    const use = (uses.get(table.id) ?? 0) + 1;
    uses.set(table.id, use);
    return { name: use === 1 ? table.id : `${table.id}-${use}`, rows: tableRows(table, words) };
  });
}

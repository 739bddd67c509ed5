import { tellingDecimals } from '../model/format-number.ts';
import type { Cell, Column, Document, Table } from '../report/document.ts';
import type { SheetCell } from '../report/workbook.ts';
import { smallOf, suppressedMark } from './cell-text.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { printableDocument } from './printable-document.ts';

/** A table of plain cells, one value each; `name` is free for a file name. */
export type FlatTable = {
  readonly name: string;
  readonly table: Table;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};

type Reading = { readonly header: string; readonly cell: (cell: Cell) => SheetCell };
type Words = Pick<PageWords, 'low' | 'high' | 'detail'>;

const text = (words: string): SheetCell => ({ type: 'text', text: words });

function flatCell(cell: Cell): SheetCell {
  switch (cell.type) {
    case 'text':
      return text(cell.text);
    case 'number':
      return { type: 'number', value: cell.value, decimals: cell.decimals };
    case 'share':
      return { type: 'share', value: cell.value, decimals: tellingDecimals(cell.value, cell.decimals) };
    case 'score':
      return { type: 'number', value: cell.value, decimals: 2 };
    case 'interval':
      return limit(cell, 'low');
    case 'day':
      return { type: 'day', day: cell.day };
    case 'state':
    case 'missing':
      return text(cell.word);
    case 'suppressed':
      return text(suppressedMark);
    default:
      return cell satisfies never;
  }
}

/** One limit of an interval; words stand in both columns. */
function limit(cell: Cell, end: 'low' | 'high'): SheetCell {
  if (cell.type !== 'interval') return flatCell(cell);
  return {
    type: cell.unit === 'share' ? 'share' : 'number',
    value: cell[end],
    decimals: cell.decimals,
  };
}

/** How a column is written: an interval takes two columns, smaller words one of their own. */
function readings(column: Column, cells: readonly Cell[], words: Words): Reading[] {
  const header = column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
  if (cells.some((cell) => cell.type === 'interval'))
    return [
      { header: `${header}, ${words.low}`, cell: (cell) => limit(cell, 'low') },
      { header: `${header}, ${words.high}`, cell: (cell) => limit(cell, 'high') },
    ];
  const plain = { header, cell: flatCell };
  if (!cells.some((cell) => smallOf(cell) !== undefined)) return [plain];
  return [plain, { header: `${header}, ${words.detail}`, cell: (cell) => text(smallOf(cell) ?? '') }];
}

function flatten(table: Table, words: Words): Pick<FlatTable, 'header' | 'rows'> {
  const columns = table.columns.map((column, index) => {
    const cells = table.rows.flatMap((row) => row.cells[index] ?? []);
    return { index, readings: readings(column, cells, words) };
  });
  return {
    header: columns.flatMap((column) => column.readings.map((reading) => reading.header)),
    rows: table.rows.map((row) =>
      columns.flatMap(({ index, readings: ways }) => {
        const cell = row.cells[index];
        return ways.map((way) => (cell === undefined ? text('') : way.cell(cell)));
      }),
    ),
  };
}

/** Every table of a document, those of its charts included, each once and in order, with one value a cell. */
export function flatTables(document: Document): FlatTable[] {
  const page = printableDocument(document);
  const words = pageWords(page.language);
  const tables = page.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'chart' ? [block.chart.table] : 'table' in block ? [block.table] : [],
    ),
  );
  const uses = new Map<string, number>();
  return tables.map((table) => {
    const use = (uses.get(table.id) ?? 0) + 1;
    uses.set(table.id, use);
    return { name: use === 1 ? table.id : `${table.id}-${use}`, table, ...flatten(table, words) };
  });
}

import type { Document, Span } from '../report/document.ts';
import type { Sheet, SheetCell, Workbook } from '../report/workbook.ts';
import { type FlatTable, flatTables } from './flat-table.ts';
import { pageWords } from './page-words.ts';
import { printableDocument } from './printable-document.ts';

const text = (words: string): SheetCell => ({ type: 'text', text: words });

/**
 * A document as a workbook: a sheet for each of its tables, those of charts included, under its caption; the last sheet
 * says what the tables are, for whom, and as of when.
 */
export function documentWorkbook(document: Document): Workbook {
  const page = printableDocument(document);
  const tables = flatTables(page);
  const sheets = tables.map(
    ({ name, table, header, rows }): Sheet => ({
      name: table.caption || name,
      wraps: true,
      columns: header.map((title, at) => ({ title, kind: kindOf(rows.map((row) => row[at])) })),
      rows,
    }),
  );
  return { language: page.language, sheets: [...sheets, aboutSheet(page, tables)] };
}

/** What the figures of a column are; words may stand among them. */
function kindOf(cells: readonly (SheetCell | undefined)[]): SheetCell['type'] {
  return cells.find((cell) => cell !== undefined && cell.type !== 'text')?.type ?? 'text';
}

function aboutSheet(page: Document, tables: readonly FlatTable[]): Sheet {
  const { about, audience, asOf } = pageWords(page.language);
  const marked =
    page.kind === 'sheet' || page.kind === 'poster'
      ? page.audienceNote
      : `${audience[page.audience]} ${page.audienceNote}.`;
  const rows: SheetCell[][] = [
    [text(page.program), text(page.title)],
    [text(''), text(page.lead.map(wordsOf).join(''))],
    [text(''), text(marked)],
    [text(page.asOfWords ?? asOf), { type: 'day', day: page.asOf }],
    ...tables.map(({ name, table }) => [text(table.caption || name), text(table.measure ?? '')]),
  ];
  return {
    name: about.tab,
    wraps: true,
    columns: [about.sheet, about.shows].map((title) => ({ title, kind: 'text' })),
    rows,
  };
}

function wordsOf(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('code' in span) return span.code;
  if ('link' in span) return span.link;
  if ('quiet' in span) return span.quiet;
  return 'blank' in span ? '_'.repeat(span.blank) : span.text;
}

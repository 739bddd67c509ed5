import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutraliseFormula, restoreFormula } from '../../src/model/formula-cell.ts';
import { readTable } from '../../src/read/read-table.ts';
import {
  type CsvDialect,
  csvChunks,
  excelCsv,
  germanExcelCsv,
  plainCsv,
  renderCsv,
} from '../../src/render/csv.ts';
import { wellFormed } from './kept-text.ts';
import { anyText, naughtyCorpus } from './naughty-corpus.ts';

const dialects = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const),
  bom: fc.boolean(),
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
});
const hostile = fc.oneof(
  anyText,
  fc.stringMatching(/^['＇ \t\r\n\u200b\u00a0\ufeff=+\-@＝0-9,.;"]{0,8}$/),
  fc.constantFrom('=1+1', "'=1+1", "''=1+1", '-5', "'-5", '+49', '@SUM(A1)', '__proto__', 'a\rb', ' x '),
);

/**
 * Written out here on purpose, without the code under test: what stands before the first letter that is seen is white
 * space, a control character or invisible by the tables of Unicode; a tab or a carriage return among it, or a sign that
 * NFKC takes for one of the four, begins a formula. A number is none.
 */
function wouldRun(cell: string): boolean {
  if (/^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/.test(cell)) return false;
  const unseen = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]$/u;
  for (const letter of cell) {
    if (letter === '\t' || letter === '\r') return true;
    if (!unseen.test(letter)) return ['=', '+', '-', '@'].includes(letter.normalize('NFKC'));
  }
  return false;
}

describe('formula cells', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 170 1234567', "'+49 170 1234567"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    [' \u00a0\u200b\ufeff=1', "' \u00a0\u200b\ufeff=1"],
    ['\u0000=1', "'\u0000=1"],
    ['＝1+1', "'＝1+1"],
    ['\u3000＋1', "'\u3000＋1"],
    ['⁺1', "'⁺1"],
    ['₌1+1', "'₌1+1"],
    ["'=1+1", "''=1+1"],
    ["''' =1+1", "'''' =1+1"],
    ["'-5", "''-5"],
    [' -5', "' -5"],
  ])('%j becomes %j and comes back', (cell, safe) => {
    expect(neutraliseFormula(cell)).toBe(safe);
    expect(restoreFormula(safe)).toBe(cell);
  });

  test.each([
    ...['-5', '+5', '-87,25', '-87.25', '-1.5e3', '-1e+5', '-1E-12', '+1e308'],
    ...['Ève-Marie', '(a+b)', '„x“ = y', 'İ@x', "'Ève-Marie"],
    ...["'tis", "'", '', 'a=b', '1-2', "O'Neil", '5%'],
  ])('%j stays as it is, both ways', (cell) => {
    expect(neutraliseFormula(cell)).toBe(cell);
    expect(restoreFormula(cell)).toBe(cell);
  });

  test('property: every cell comes back, and what is written never runs', () => {
    fc.assert(
      fc.property(hostile, (cell) => {
        const safe = neutraliseFormula(cell);
        expect(restoreFormula(safe)).toBe(cell);
        expect(wouldRun(safe)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});

/** A NUL is refused where a file is read, with its row; no text holds one. */
const canBeRead = (cells: readonly string[]): boolean => !cells.some((cell) => cell.includes('\0'));
/** UTF-8 has no halves of characters, and a cell that is read has one kind of line end. */
const inUtf8 = (cell: string): string => wellFormed(cell).replace(/\r\n?/g, '\n');

/** What our own reader makes of the bytes, by its own guess of delimiter and encoding. */
async function readBack(rows: readonly string[][], dialect: CsvDialect): Promise<string[][]> {
  const text = renderCsv([['id', 'one', 'two', 'last'], ...rows.filter(canBeRead)], dialect);
  const { table, problems } = await readTable({ path: 'a.csv', bytes: Buffer.from(text, 'utf8') });
  expect(problems).toEqual([]);
  const columns = table?.columns ?? [];
  return Array.from({ length: table?.rowCount ?? 0 }, (_, at) =>
    columns.map((column) => restoreFormula(column.text(at))),
  );
}

test('a number with an apostrophe of its own keeps it', () => {
  for (const cell of ["'-5", "'+49", "'-1e3"]) {
    expect(restoreFormula(cell)).toBe(cell);
    expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
  }
});

describe('renderCsv', () => {
  const rows = [
    ['name', 'note'],
    ['Zoë "Z" Ek', 'a,b;c'],
    ['=cmd', 'two\r\nlines'],
    ['one\rreturn', ''],
  ];

  test('plain: comma, LF, quotes only where they are needed', () => {
    expect(renderCsv(rows, plainCsv)).toBe(
      'name,note\n"Zoë ""Z"" Ek","a,b;c"\n\'=cmd,"two\r\nlines"\n"one\rreturn",\n',
    );
  });

  test('for people: BOM and CRLF, a semicolon where the list wants one', () => {
    expect(renderCsv(rows.slice(0, 2), { ...excelCsv, delimiter: ';' })).toBe(
      '\uFEFFname;note\r\n"Zoë ""Z"" Ek";"a,b;c"\r\n',
    );
  });

  test('no rows: an empty text, or the BOM alone; an empty cell of one column is still a row', () => {
    expect(renderCsv([], plainCsv)).toBe('');
    expect(renderCsv([], excelCsv)).toBe('\uFEFF');
    expect(renderCsv([['a'], [''], ['b']], plainCsv)).toBe('a\n""\nb\n');
  });

  test.each([
    ['plain', plainCsv],
    ['for Excel', excelCsv],
    ['for a German Excel', germanExcelCsv],
  ])(
    `${naughtyCorpus.length} naughty texts, %s: none runs, another parser and our own reader give them back`,
    async (_, dialect) => {
      const rows = naughtyCorpus.map((text, at) => [`n${at}`, text, text, 'end']);
      const text = renderCsv([['id', 'one', 'two', 'last'], ...rows], dialect);
      const parsed: string[][] = parse(text, {
        bom: true,
        delimiter: dialect.delimiter,
        record_delimiter: dialect.newline,
      });
      expect(parsed.flat().filter(wouldRun)).toEqual([]);
      expect(parsed.slice(1).map((cells) => cells.map(restoreFormula))).toEqual(
        rows.map((cells) => cells.map(wellFormed)),
      );
      expect(await readBack(rows, dialect)).toEqual(rows.filter(canBeRead).map((cells) => cells.map(inUtf8)));
    },
  );

  test('in pieces it is the same text', () => {
    const rows = naughtyCorpus.map((text, at) => [String(at), text]);
    const chunks = [...csvChunks(rows, excelCsv)];
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.join('')).toBe(renderCsv(rows, excelCsv));
    for (const chunk of chunks) expect(chunk.endsWith('\r\n')).toBe(true);
    for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(1 << 16);
    expect([...csvChunks([], plainCsv)]).toEqual([]);
  });

  test('property: an independent parser and one apostrophe give back every cell, in every dialect', () => {
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(tables, dialects, (body, dialect) => {
        const table = [(body[0] ?? []).map((_, at) => `h${at}`), ...body];
        const parsed: string[][] = parse(renderCsv(table, dialect), {
          bom: true,
          delimiter: dialect.delimiter,
          record_delimiter: dialect.newline,
          relax_column_count: false,
        });
        expect(parsed.map((row) => row.map(restoreFormula))).toEqual(table.map((row) => row.map(wellFormed)));
        expect(parsed.flat().filter(wouldRun)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

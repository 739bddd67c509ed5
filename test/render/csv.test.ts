import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutraliseFormula, restoreFormula } from '../../src/model/formula-cell.ts';
import { excelCsv, plainCsv, renderCsv } from '../../src/render/csv.ts';

const dialects = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const),
  bom: fc.boolean(),
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
});
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^['＇ \t\r\n\u200b\u00a0\ufeff=+\-@＝0-9,.;"]{0,8}$/),
  fc.constantFrom('=1+1', "'=1+1", "''=1+1", '-5', "'-5", '+49', '@SUM(A1)', '__proto__', 'a\rb', ' x '),
);

/** Written out here on purpose: what promises.md says of any cell, without the code under test. */
function wouldRun(cell: string): boolean {
  if (/^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/.test(cell)) return false;
  const first = [...cell].find((char) => !/[\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/u.test(char));
  return (
    /^[\s\u200b\ufeff]*[\t\r]/u.test(cell) ||
    (first !== undefined && '=+-@'.includes(first.normalize('NFKC')))
  );
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

  test.each(['-5', '+5', '-87,25', '-87.25', '-1.5e3', "'tis", "'", '', 'a=b', '1-2', "O'Neil", '5%'])(
    '%j stays as it is, both ways',
    (cell) => {
      expect(neutraliseFormula(cell)).toBe(cell);
      expect(restoreFormula(cell)).toBe(cell);
    },
  );

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
        expect(parsed.map((row) => row.map(restoreFormula))).toEqual(table);
        expect(parsed.flat().filter(wouldRun)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

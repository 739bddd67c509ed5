import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText, markOf, readMarks, writeMarks } from '../../src/records/cell-marks.ts';
import { anyText } from './arbitraries.ts';

describe('marks of cells', () => {
  it('tell which cells are as they were, and show no text', () => {
    const texts = fc.uniqueArray(anyText, { minLength: 1, maxLength: 6, selector: markOf });
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.infiniteStream(fc.oneof(anyText, fc.constant(''))),
        (columns, keys, cells) => {
          const rows = keys.map((key) => ({
            key,
            cells: new Map(columns.map((column) => [column, cells.next().value ?? ''])),
          }));
          const text = writeMarks(columns, rows);
          expect(text).toMatch(/^[0-9a-z,;]*$/);
          const marks = readMarks(text);
          for (const row of rows)
            for (const column of columns)
              expect(marks.of(row.key, column)).toBe(markOf(row.cells.get(column) ?? ''));
        },
      ),
    );
  });

  it('are the same for what spreadsheets change by themselves, and for nothing else', () => {
    expect(markOf('a\r\nb\u0007 ')).toBe(markOf('a\nb'));
    expect(new Set(['draft', 'Draft', 'draft.', 'tfard', '1', '10', ''].map(markOf)).size).toBe(7);
    expect(comparableText(' x \n')).toBe(' x');
  });

  it('of rows and columns that were not there are none', () => {
    const marks = readMarks(writeMarks(['id', 'note'], [{ key: 'P1', cells: new Map([['id', 'P1']]) }]));
    expect([marks.of('P1', 'note'), marks.of('P1', 'other'), marks.of('P2', 'id')]).toEqual([
      '',
      undefined,
      undefined,
    ]);
    expect(readMarks('').of('P1', 'id')).toBeUndefined();
  });
});

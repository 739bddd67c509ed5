import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editTable } from '../../../src/personal/edit/edit-table.ts';
import { editText } from '../../../src/personal/edit/edit-text.ts';
import { textsOf } from '../../../src/personal/edit/texts-of-file.ts';
import { readTable } from '../../../src/read/read-table.ts';
import { renderXlsx } from '../../../src/render/xlsx.ts';
import { mutationsOf } from '../../read/broken-bytes.ts';
import { csvOf } from '../../read/re-save.ts';
import { zipOf } from '../../read/zip-of.ts';
import { filledWorkbook } from './filled-workbook.ts';
import { bytesOf, rewritable, seenOnly } from './hiding-places.ts';

/** Each cell a text of its own, so that it is known where it stands. */
const cell = fc.constantFrom(
  '',
  'plain',
  'a, b',
  'say "x"',
  'two\nlines',
  '<b>&amp;',
  '_x0041_',
  'ü',
  "'=1",
  '0012',
);
const tables = fc.record({
  cells: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 }),
  which: fc.nat(),
  form: fc.constantFrom('csv', 'xlsx', 'zip', 'zipped workbook'),
});
type Form = 'csv' | 'xlsx' | 'zip' | 'zipped workbook';

function written(rows: readonly (readonly string[])[], form: Form): Uint8Array {
  const csv = () => Buffer.from(csvOf(rows, { delimiter: ',', lineEnd: '\r\n', quoting: 'minimal' }));
  if (form === 'csv') return csv();
  if (form === 'zip') return zipOf([['people.csv', csv()]]);
  const [header = [], ...rest] = rows;
  const workbook = renderXlsx({
    language: 'en',
    sheets: [
      {
        name: 'People',
        wraps: false,
        columns: header.map((title) => ({ title, kind: 'text' as const })),
        rows: rest.map((cells) => cells.map((text) => ({ type: 'text' as const, text }))),
      },
    ],
  });
  return form === 'xlsx' ? workbook : zipOf([['people.xlsx', workbook]]);
}

describe('of a row that goes', () => {
  it('no cell is left in any reading of the file, and every other cell is', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ cells, which, form }) => {
        const rows = cells.map((row, at) => [
          `E${at}`,
          ...row.map((text, column) => `${text} #${at}.${column}!`),
        ]);
        const gone = rows[which % rows.length];
        const path = form === 'csv' ? 'a.csv' : 'a.zip';
        const bytes = written([['id', 'a', 'b', 'c'], ...rows], form);
        const after = await editTable({ path, bytes }, (_, [id]) =>
          id === gone?.[0] ? 'remove' : undefined,
        );
        const { table } =
          form === 'zipped workbook'
            ? { table: undefined }
            : await readTable({ path, bytes: after ?? bytes });
        if (form !== 'zipped workbook')
          expect(table?.rows.map((row) => row.cells)).toEqual(rows.filter((row) => row !== gone));
        const { texts, unread } = await textsOf({ path, bytes: after ?? bytes });
        expect(unread).toEqual([]);
        const all = texts.join('\n');
        for (const row of rows)
          for (const text of row.slice(1)) {
            const mark = / #[\d.]+!$/.exec(text)?.[0] ?? '';
            if (form !== 'zipped workbook') expect(all.includes(mark), mark).toBe(row !== gone);
          }
      }),
      { numRuns: 120 },
    );
  });
});

describe('whatever is broken in a file', () => {
  const files = [
    ...Object.values({ ...rewritable, ...seenOnly }).map(([path, content]) => ({
      path,
      bytes: bytesOf(content),
    })),
    { path: 'filled.xlsx', bytes: filledWorkbook() },
  ];

  it('it is edited, or refused, and what an edit gives is the last word', async () => {
    for (const { path, bytes } of files.flatMap((file, at) =>
      mutationsOf(file.path, file.bytes, at).map((broken) => ({ path: file.path, bytes: broken.bytes })),
    )) {
      const replace = (text: string) => text.replaceAll('Nowak', 'X').replaceAll('Müller', 'Y');
      const edited = (await editText({ path, bytes }, replace)) ?? bytes;
      expect((await editText({ path, bytes: edited }, replace)) ?? edited, path).toBe(edited);
      const cut =
        (await editTable({ path, bytes }, (row) => (row % 2 === 0 ? 'remove' : undefined))) ?? bytes;
      const { texts, unread } = await textsOf({ path, bytes: cut });
      expect(texts.length + unread.length, path).toBeGreaterThan(0);
    }
  });
});

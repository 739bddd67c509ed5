import { describe, expect, it } from 'vitest';
import { mutationsOf } from '../../read/broken-bytes.ts';
import { fixtureFiles } from './fixture-files.ts';
import { cutTo, edited, readRows, seenRows } from './seen-rows.ts';

const tables = fixtureFiles(/\.(csv|tsv|txt|zip|xlsx)$/);
/** A merged cell is of several rows, so that a new text in it is read in all of them. */
const isMerged = (path: string) => path.includes('cells-merged');
const nasty = ['a;b,c|d\te', 'say "x"', 'two\nlines', '', ' blank ', '5" wide', '<&>', '_x0041_'];

describe('a table as the surgeon sees it', () => {
  it('is what the reader reads, row by row, in every fixture, and looking changes nothing', async () => {
    expect(tables.length).toBeGreaterThan(300);
    for (const file of tables) await expectSameRows(file.path, file);
  });

  it('is the same of files that something broke, as far as the reader reads them', async () => {
    const [first, second] = tables.filter(({ path }) => /^northwind\/Ment[^/]*csv$/.test(path));
    const broken = [first, second].flatMap((file, at) =>
      file === undefined ? [] : mutationsOf(file.path, file.bytes, 7 + at),
    );
    expect(broken.length).toBeGreaterThan(80);
    for (const { name, bytes } of broken) await expectSameRows(name, { path: 'a.csv', bytes });
  });
});

async function expectSameRows(name: string, file: { path: string; bytes: Uint8Array }) {
  const [seen, read] = [await seenRows(file), await readRows(file)];
  if (seen !== undefined) expect(seen.unchanged, name).toBe(true);
  if (read === undefined) return;
  const { header, dialect } = read.table;
  const sheet = dialect.kind === 'xlsx' ? dialect.sheet : undefined;
  const rows = new Map(seen?.rows.filter((row) => row.sheet === sheet).map((row) => [row.row, row]));
  const cut = (row: number) => cutTo(header.length, rows.get(row) ?? { row: 0, cells: [] });
  expect(
    read.rows.map(({ row }) => cut(row)),
    name,
  ).toEqual(read.rows);
}

describe('surgery on the fixtures', () => {
  it('takes out a row, and the others are read as before', async () => {
    for (const file of tables) {
      const read = await readRows(file);
      const gone = read?.rows[read.rows.length >> 1];
      if (read === undefined || gone === undefined || read.rows.length < 2) continue;
      const left = await readRows(await edited(file, gone.row, 'remove'));
      expect(left?.table.header, file.path).toEqual(read.table.header);
      expect(
        left?.rows.map(({ cells }) => cells),
        file.path,
      ).toEqual(read.rows.filter((row) => row !== gone).map(({ cells }) => cells));
    }
  });

  it('writes new cells that read back exactly, whatever is in them', async () => {
    for (const file of tables) {
      const read = await readRows(file);
      const old = read?.rows[read.rows.length >> 1];
      if (read === undefined || old === undefined || read.rows.length < 2 || isMerged(file.path)) continue;
      const cells = old.cells.map((cell, at) =>
        at % 2 === 0 && cell !== '' ? `${nasty[at % nasty.length]}${at}` : cell,
      );
      const seen = (await seenRows(file))?.rows.find(({ row }) => row === old.row)?.cells ?? [];
      const after = await readRows(await edited(file, old.row, [...cells, ...seen.slice(cells.length)]));
      expect(after?.rows, file.path).toEqual(
        read.rows.map((row) => (row === old ? { row: old.row, cells } : row)),
      );
    }
  });
});

import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import type { JudgedColumn } from '../../src/read/judge-columns.ts';
import { judgeColumns } from '../../src/read/judge-columns.ts';
import { readTable } from '../../src/read/read-table.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

async function judged(text: string, columns: readonly Omit<JudgedColumn, 'at'>[], ids?: ReadonlySet<string>) {
  const { table } = await readTable({ path: 'mentors.csv', bytes: Buffer.from(text, 'utf8') });
  if (table === undefined) throw new Error('no table');
  return judgeColumns(
    table,
    columns.map((column, at) => ({ ...column, at })),
    ids,
  );
}

const columns = [
  { field: 'id', type: 'id' },
  { field: 'name', type: 'text' },
  { field: 'mobile', type: 'text' },
] as const;

test('each damaged cell is named with its place, its kind and what was likely there', async () => {
  const found = await judged(
    [
      'Employee ID,Name,Mobile',
      '00123,Zoë Grünfeld,+491711234567',
      '',
      '124,M\u00C3\u00BCller\u2019s,491721234567',
      '#REF!,\u0410nna Li,########',
    ].join('\n'),
    columns,
  );
  expect(
    found.map(({ code, at, facts }) => [
      at?.row,
      at?.column,
      code,
      'kind' in facts && facts.kind,
      'likely' in facts && facts.likely,
    ]),
  ).toEqual([
    [4, 1, 'spreadsheet-damage', 'lost-zeros', '00124'],
    [5, 1, 'spreadsheet-damage', 'error-ref', false],
    [4, 2, 'spreadsheet-damage', 'mojibake', 'Müller’s'],
    [5, 2, 'look-alike', false, 'Anna Li'],
    [4, 3, 'spreadsheet-damage', 'lost-plus', '+491721234567'],
    [5, 3, 'spreadsheet-damage', 'hashes', false],
  ]);
});

test('ids of other files tell what was there', async () => {
  const found = await judged('Employee ID\n1.23457E+11\n', columns, new Set(['123456789012']));
  expect(found.map(({ facts }) => facts)).toEqual([
    { kind: 'scientific', found: '1.23457E+11', header: 'Employee ID', likely: '123456789012' },
  ]);
});

test('a column damaged as a whole is listed by its first cells, and the rest is counted', async () => {
  const found = await judged(`Employee ID\n${'4.0\n'.repeat(60)}${'#N/A\n'.repeat(3)}`, columns);
  expect(found).toHaveLength(23);
  expect(found.filter(({ facts }) => 'more' in facts).map(({ facts }) => facts)).toEqual([
    { kind: 'decimal-zero', found: '4.0', header: 'Employee ID', likely: '4', more: 40 },
  ]);
  expect(found.map((one) => problemWords(one).message).at(19)).toContain(
    '40 more cells of the column are like it.',
  );
});

test('a file that ends at the last row of the old spreadsheets may be cut', async () => {
  const found = await judged(`Employee ID\n${'E1\n'.repeat(65_535)}`, columns);
  expect(found.map(({ facts }) => facts)).toEqual([{ kind: 'rows-cut', found: 'Row 65,536', header: '' }]);
});

test('a clean table has nothing to say', async () => {
  expect(
    await judged('Employee ID,Name,Mobile\n007,Julia Zhou,+49 171 1\n008,"Li, Ana",\n', columns),
  ).toEqual([]);
});

import { anyTokens, type Tokens } from './fuzz-bytes.ts';
import type { Dice } from './fuzz-dice.ts';

/** What may stand in a cell of a form, a list of staff or a record, right, wrong and hostile. */
const cells: Tokens = [
  ...anyTokens,
  ...[
    '',
    ' ',
    'E1',
    'N0649',
    '00123',
    '1.23457E+11',
    '#REF!',
    '2-Sep',
    '43891',
    'mentor',
    'mentee',
    'both',
    'yes',
  ],
  ...[
    'anna@northwind.example',
    'Anna <anna@x.example>',
    '<<<@@@>>>',
    '@',
    'a@b@c',
    'x'.repeat(300),
    '(((((',
    '[[[[',
  ],
  ...[
    'Leadership;Feedback',
    'a,b;c/d|e',
    'Mo 9-12, Di 13:00-17:30',
    'Mon-Fri 09:00-17:00',
    'Mo-Mo 9-9',
    '25-26',
  ],
  ...[
    'Europe/Berlin',
    'UTC+14',
    '(UTC-11:00) Coordinated',
    'GMT-99',
    '=1+1',
    '+49 30 1',
    '1,5',
    '1.234,56',
    '50 %',
  ],
  ...[
    '31.04.2026',
    '29 Feb 2027',
    '2/13/26',
    '13/2/26',
    '1/1/1',
    'März 2026',
    '2026-03-02T24:00',
    'Q3 2025',
    '46083.5',
  ],
  ...[
    'active',
    'proposed',
    'completed',
    'superseded',
    'cancelled',
    'P1',
    'P999999999999',
    'G1.1.1',
    'Infinity',
    'NaN,',
  ],
  ...[
    '[question]',
    'Topics [Leadership]',
    'Name (as in HR)',
    '1 - not at all … 5 - fully',
    'prefer not to say',
    'DE-BY',
  ],
];

/** A cell, now and then a very long one. */
export function anyCell(dice: Dice): string {
  const cell = dice.pick(cells);
  return dice.once(12) && cell !== '' ? cell.repeat(dice.some(20_000 / cell.length)) : cell;
}

type Rows = string[][];

const rowChanges: readonly ((rows: Rows, dice: Dice) => void)[] = [
  ...Array.from({ length: 5 }, () => (rows: Rows, dice: Dice) => {
    const row = rows[dice.below(rows.length)];
    if (row !== undefined) row[dice.below(row.length)] = anyCell(dice);
  }),
  (rows, dice) => {
    const column = dice.below(rows[0]?.length ?? 1);
    for (const row of rows.slice(dice.below(2))) row[column] = anyCell(dice);
  },
  (rows, dice) => {
    const [from, to] = [dice.below(rows[0]?.length ?? 1), dice.below(rows[0]?.length ?? 1)];
    for (const row of rows) row[to] = row[from] ?? '';
  },
  (rows, dice) => rows.splice(dice.below(rows.length), dice.some(3)),
  (rows, dice) => {
    const row = rows[dice.below(rows.length)] ?? [];
    rows.splice(dice.below(rows.length), 0, ...Array.from({ length: dice.some(300) }, () => [...row]));
  },
  (rows, dice) => {
    const column = dice.below(rows[0]?.length ?? 1);
    for (const row of rows) row.splice(column, 1);
  },
  (rows, dice) => {
    const column = dice.below(rows[0]?.length ?? 1);
    const header = anyCell(dice);
    rows.forEach((row, at) => {
      row.splice(column, 0, at === 0 ? header : anyCell(dice));
    });
  },
  (rows, dice) => {
    const [one, other] = [rows[0] ?? [], rows[dice.below(rows.length)] ?? []];
    const column = dice.below(one.length);
    one[column] = other[column] ?? '';
  },
];

/** A table with some cells, rows or columns changed; it still is a table. */
export function mutateRows(rows: readonly (readonly string[])[], dice: Dice): Rows {
  const changed = rows.map((row) => [...row]);
  for (let left = dice.some(8); left > 0 && changed.length > 0; left--) dice.pick(rowChanges)(changed, dice);
  return changed;
}

/** Rows as CSV, each cell quoted where it must be, and now and then where it need not. */
export function csvOf(rows: readonly (readonly string[])[], dice: Dice): string {
  const delimiter = dice.once(4) ? dice.pick([';', '\t', '|']) : ',';
  const lineEnd = dice.once(4) ? '\r\n' : '\n';
  const quoteAll = dice.once(8);
  const write = (cell: string) =>
    quoteAll || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(write).join(delimiter) + lineEnd).join('');
}

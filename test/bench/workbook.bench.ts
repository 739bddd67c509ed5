import { expect, test } from 'vitest';
import { renderXlsx } from '../../src/render/xlsx.ts';
import type { SheetCell, SheetColumn } from '../../src/report/workbook.ts';

const text = (words: string): SheetCell => ({ type: 'text', text: words });
const day: SheetCell = { type: 'day', day: '2026-02-16' };
const columns = (...kinds: SheetColumn['kind'][]): SheetColumn[] =>
  kinds.map((kind, at) => ({ title: `column_${at + 1}`, kind }));
const texts = (count: number) => Array.from({ length: count }, () => 'text' as const);

test('a workbook of 1,000 pairs and 2,000 people in half a second', () => {
  const pairs = Array.from({ length: 1_000 }, (_, n) => [
    ...[`P${n}`, `N${n}`, `Mentor Name ${n}`, `N${n + 1_000}`, `Mentee Name ${n}`, '', 'draft', 'solver'].map(
      text,
    ),
    { type: 'number' as const, value: 50 + n / 100, decimals: 2 },
    day,
    day,
  ]);
  const people = Array.from({ length: 2_000 }, (_, n) => [
    ...[`N${n}`, `Person Name ${n}`, `person.name${n}@example.com`, '1', 'Europe/Berlin', 'Consultant'].map(
      text,
    ),
    ...['Operations', 'Lisbon', 'English; German', `Topic ${n % 30}; Topic ${n % 17}`, 'Mon 09:00–12:00'].map(
      text,
    ),
    text(`I would like to learn how to lead a project, and the next one: ${n}.`),
  ]);
  const start = process.cpuUsage();
  const bytes = renderXlsx({
    language: 'en',
    sheets: [
      { name: 'Pairs', wraps: false, columns: columns(...texts(8), 'number', 'day', 'day'), rows: pairs },
      { name: 'People', wraps: false, columns: columns(...texts(12)), rows: people },
    ],
  });
  const milliseconds = process.cpuUsage(start).user / 1000;
  process.stdout.write(`\na first workbook of ${bytes.length} bytes: ${milliseconds.toFixed(0)} ms CPU\n`);
  expect(milliseconds).toBeLessThan(500);
});

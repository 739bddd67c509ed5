import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatRange,
  formatShare,
  shareDecimals,
  tellingDecimals,
} from '../../src/model/format-number.ts';
import { documentTables } from '../../src/render/document-csv.ts';
import { renderJson } from '../../src/render/json.ts';
import type { Block, Cell, Chart } from '../../src/report/document.ts';
import { sampleCharts } from './sample-charts.ts';
import { sampleMonth, sampleReport, sampleSheet } from './sample-document.ts';

describe('figures', () => {
  test.each([
    [2348.2, { decimals: 2 }, '2,348.20'],
    [2348.2, { decimals: 2, language: 'de' as const }, '2.348,20'],
    [1234567, {}, '1,234,567'],
    [-10.4, { decimals: 1 }, '\u221210.4'],
    [6.1, { decimals: 1, sign: true }, '+6.1'],
    [0, { decimals: 1, sign: true }, '0.0'],
    [-0.04, { decimals: 1 }, '0.0'],
    [999.999, { decimals: 2 }, '1,000.00'],
  ])('%d as %o is %s', (value, style, words) => {
    expect(formatNumber(value, style)).toBe(words);
  });

  test('only all are 100 % and only nobody is 0 %', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(),
        fc.constantFrom(0, 1),
        (n, some, decimals) => {
          const part = some % (n + 1);
          const per = Number.parseFloat(formatShare(part / n, { decimals }));
          expect(per === 100).toBe(part === n);
          expect(per === 0).toBe(part === 0);
          expect(Math.abs(per - (100 * part) / n)).toBeLessThanOrEqual(0.5 + 1e-9);
        },
      ),
      { seed: 9, numRuns: 500 },
    );
    // In a table for a spreadsheet, too.
    const cell: Cell = { type: 'share', value: 493 / 495, decimals: 0 };
    expect(tellingDecimals(cell.value, cell.decimals)).toBe(1);
  });

  test('per cent, ranges, and how fine a share is', () => {
    expect(formatShare(0.95)).toBe('95\u202f%');
    expect(formatShare(0.0987, { decimals: 1 })).toBe('9.9\u202f%');
    expect(formatRange(-10.4, 16.9, { decimals: 1, sign: true })).toBe('\u221210.4 to +16.9');
    expect(formatRange(86, 93, { language: 'de' })).toBe('86 bis 93');
    expect([formatShare(493 / 495), formatShare(0.0004), formatShare(1), formatShare(0)]).toEqual([
      '99.6\u202f%',
      '0.04\u202f%',
      '100\u202f%',
      '0\u202f%',
    ]);
    expect([
      shareDecimals(0.5, 40),
      shareDecimals(0.05, 40),
      shareDecimals(0.5, 1001),
      shareDecimals(0, 40),
    ]).toEqual([0, 1, 1, 0]);
  });

  test('what is missing is no figure', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => formatNumber(value)).toThrow(RangeError);
  });
});

test('tables as cells for programs: plain numbers, ISO days, limits in two columns, [c]', () => {
  const tables = documentTables(sampleReport);
  const metrics = tables.find((table) => table.name === 'metrics-table');
  expect(metrics?.rows).toEqual([
    [
      'Metric',
      'Value',
      'Value, detail',
      'Health',
      '95 % interval, low',
      '95 % interval, high',
      'Target',
      'Since',
    ],
    [
      'participation',
      '0.189',
      '40 of 212 eligible',
      'on track',
      'complete count',
      'complete count',
      'none set',
      '2026-03-02',
    ],
    [
      'meeting-adherence',
      '0.90',
      '266 of 297 meetings due',
      'watch',
      '0.86',
      '0.93',
      'at least 80 %',
      '2026-03-02',
    ],
    ['retention difference', '6.1', '', 'act', '-10.4', '16.9', 'not yet', 'not yet'],
    ['early-ends', '[c]', '', 'unknown', '[c]', '[c]', 'none set', '2026-05-14'],
    ['total points', '2348.20', '', 'on track', '2290.0', '2401.5', 'none set', '2026-06-30'],
  ]);
  expect(new Set(tables.map((table) => table.name)).size).toBe(tables.length);
  for (const { rows } of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('in German a comma stands before the decimals, as a German Excel reads them', () => {
  const metrics = documentTables({ ...sampleReport, language: 'de' }).find(
    ({ name }) => name === 'metrics-table',
  );
  expect(metrics?.rows.slice(1).map((row) => row[1])).toEqual(['0,189', '0,90', '6,1', '[c]', '2348,20']);
});

test('every table of the document has a file, those of charts included', () => {
  expect(documentTables(sampleReport).map((table) => table.name)).toEqual([
    'pairs-table',
    'adherence',
    'stayed',
    'gone',
    'stayed-2',
    'satisfaction',
    'differences',
    'sensitivity',
    'balance',
    'funnel',
    'scores',
    'load',
    'weeks',
    'dates',
    'turns',
    'metrics-table',
    'assumed',
  ]);
  expect(documentTables(sampleSheet)).toHaveLength(1);
});

test('JSON on one line, keys as given, a line feed, and no silent null', () => {
  expect(renderJson({ b: 1, a: [null, 'x\n'], c: undefined })).toBe('{"b":1,"a":[null,"x\\n"]}\n');
  expect(() => renderJson({ gap: Number.NaN })).toThrow(RangeError);
  expect(() => renderJson({ deep: [{ bound: Number.NEGATIVE_INFINITY }] })).toThrow(/"bound"/);
});

test('the sample holds every kind of block, cell and chart', () => {
  const blocks: Record<Block['kind'], true> = {
    prose: true,
    note: true,
    statement: true,
    proof: true,
    figures: true,
    list: true,
    entries: true,
    facts: true,
    person: true,
    heading: true,
    table: true,
    chart: true,
    signatures: true,
    calendar: true,
    problems: true,
  };
  const cells: Record<Cell['type'], true> = {
    text: true,
    number: true,
    share: true,
    score: true,
    interval: true,
    day: true,
    state: true,
    missing: true,
    suppressed: true,
  };
  const charts: Record<Chart['kind'], true> = {
    line: true,
    survival: true,
    dots: true,
    forest: true,
    tornado: true,
    balance: true,
    bars: true,
    distribution: true,
    squares: true,
    heatmap: true,
    timeline: true,
    turns: true,
  };
  const all = [sampleReport, sampleSheet, sampleMonth].flatMap((document) =>
    document.sections.flatMap((section) => section.blocks),
  );
  expect([...new Set(all.map((block) => block.kind))].sort()).toEqual(Object.keys(blocks).sort());
  const types = all.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.flatMap((row) => row.cells.map((cell) => cell.type)) : [],
  );
  expect([...new Set(types)].sort()).toEqual(Object.keys(cells).sort());
  expect([...new Set(sampleCharts.map((chart) => chart.kind))].sort()).toEqual(Object.keys(charts).sort());
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartScene } from '../../src/render/charts/chart-scene.ts';
import { boxOf, overlaps, type Scene, type TextMark } from '../../src/render/charts/scene.ts';
import { binned } from '../../src/render/charts/stacks.ts';
import { textWidth, wrapWords } from '../../src/render/charts/text-width.ts';
import { chartWidths } from '../../src/render/html-chart.tsx';
import type { Chart, Table } from '../../src/report/document.ts';
import { sampleCharts } from './sample-charts.ts';

const textsOf = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.mark === 'text');

/** What is wrong with the words of a drawing: out of the picture, or on top of each other. */
function faults(scene: Scene): string[] {
  const texts = textsOf(scene);
  const outside = texts.filter((mark) => {
    const box = boxOf(mark);
    return (
      box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -0.5 || box.bottom > scene.height + 0.5
    );
  });
  const covered = texts.flatMap((mark, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(boxOf(mark), boxOf(other)))
      .map((other) => `"${mark.text}" on "${other.text}"`),
  );
  return [...outside.map((mark) => `"${mark.text}" outside`), ...covered];
}

function numbersOf(scene: Scene): number[] {
  return scene.marks.flatMap((mark) => {
    if (mark.mark === 'path')
      return [...mark.d.matchAll(/-?[\d.]+(?:e-?\d+)?|NaN|Infinity/g)].map(([number]) => Number(number));
    if (mark.mark === 'circle') return [mark.x, mark.y, mark.r];
    return mark.mark === 'rect' ? [mark.x, mark.y, mark.width, mark.height] : [mark.x, mark.y];
  });
}

const table: Table = { id: 't', caption: 't', layout: 'tight', columns: [], rows: [] };
const head = { id: 'c', finding: 'f', measure: 'm', alternative: 'a', table };

const name = fc.oneof(
  fc.constantFrom(
    'Ines Almeroth',
    'Maximiliane von und zu Hohenfels-Wartenberg',
    '山田 太郎',
    'Ng',
    'Department of Research, Development and Innovation',
    'Ludwigshafen-Friesenheim-Nordost',
  ),
  fc
    .array(fc.constantFrom('a', 'W', 'é', '日', ' ', '-', 'll', 'mm', 'Ж'), { minLength: 1, maxLength: 50 })
    .map((letters) => letters.join('').trim().replace(/ +/g, ' ') || 'x'),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.double({ min: -60, max: 60, noNaN: true });
const words = fc.constantFrom('36 of 38', '4.17 of 5', '+6.1 (−10.4 to +16.9)', 'none', '0 of 2 · 2 free');

const lineChart = fc
  .record({
    values: fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 26 }),
    target: fc.option(share),
    unit: fc.constantFrom('share' as const, 'plain' as const),
    scale: fc.constantFrom(0.04, 1, 500),
    named: name,
  })
  .map(({ values, target, unit, scale, named }): Chart => {
    const factor = unit === 'share' ? Math.min(1, scale) : scale;
    return {
      ...head,
      kind: 'line',
      unit,
      name: named,
      axis: 'fortnight beginning; below, meetings held of meetings due',
      ...(target === null ? {} : { target: { value: target * factor, label: 'target 80 %' } }),
      points: values.map(([a, b, c], index) => {
        const [low = 0, y = 0, high = 0] = [a * factor, b * factor, c * factor].sort((p, q) => p - q);
        return {
          x: index * 14,
          y,
          low,
          high,
          label: `${(index % 28) + 1} Mar`,
          under: `${index} of 38`,
          underShort: `${index}`,
        };
      }),
    };
  });

const survivalChart = fc
  .record({
    form: fc.constantFrom('steps' as const, 'points' as const),
    from: fc.constantFrom(0, 0.5, 0.6, 0.9),
    series: fc.array(
      fc.record({
        named: name,
        drops: fc.array(fc.double({ min: 0.8, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        end: words,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    ({ form, from, series }): Chart => ({
      ...head,
      kind: 'survival',
      form,
      from,
      atRiskTitle: 'still employed and followed (at risk)',
      ticks: [0, 90, 180, 270, 365].map((x) => ({ x, label: x === 365 ? 'day 365' : `${x}` })),
      series: series.map(({ named, drops, end }, index) => {
        let y = 1;
        const curve = drops.map((drop, at) => {
          y *= drop;
          return {
            x: ((at + 1) * 365) / drops.length,
            y,
            low: Math.max(0, y - 0.1),
            high: Math.min(1, y + 0.1),
          };
        });
        return {
          name: named,
          ours: index === 0,
          points: curve,
          end,
          atRisk: [1680, null, 150, 140, 129],
          ...(form === 'points' ? { suppressedAt: [90, 180] } : {}),
        };
      }),
    }),
  );

const dotsChart = fc
  .array(
    fc.record({
      group: fc.option(fc.constantFrom('After meeting 1', 'Day 30', 'Day 60')),
      named: name,
      small: fc.option(words),
      value: fc.double({ min: 1, max: 5, noNaN: true }),
      text: words,
      ours: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'dots',
      domain: [1, 5],
      ticks: ['1 very poor', '2', '3', '4', '5 very good'].map((label, index) => ({ x: index + 1, label })),
      rows: rows.map(({ group, named, small, value, text, ours }) => ({
        ...(group === null ? {} : { group }),
        label: named,
        ...(small === null ? {} : { small }),
        series: ours ? 'A' : 'B',
        value,
        low: value - 0.3,
        high: value + 0.3,
        worst: value - 1,
        best: value + 0.5,
        text,
      })),
    }),
  );

const forestChart = fc
  .array(
    fc.record({ named: name, small: fc.option(name), values: fc.tuple(points, points, points), text: words }),
    { minLength: 1, maxLength: 8 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'forest',
      left: 'others stayed more',
      right: 'mentees stayed more',
      axis: 'difference in per cent stayed, points',
      rows: rows.map(({ named, small, values, text }) => {
        const [low = 0, value = 0, high = 0] = [...values].sort((a, b) => a - b);
        return { label: named, ...(small === null ? {} : { small }), value, low, high, text };
      }),
    }),
  );

const balanceChart = fc
  .array(
    fc.record({
      label: name,
      before: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      after: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'balance',
      limit: 0.1,
      axis: 'standardised difference, absolute (standard deviations)',
      rows,
    }),
  );

const barsChart = fc
  .array(
    fc.record({
      label: name,
      value: fc.option(fc.integer({ min: 0, max: 5000 })),
      strong: fc.boolean(),
      text: fc.oneof(words, name, fc.constant('')),
      ours: fc.boolean(),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'bars',
      rows: rows.map(({ strong, ...row }) =>
        strong && row.value !== null ? { ...row, strong: `${row.value}` } : row,
      ),
    }),
  );

const distributionChart = fc
  .record({
    ours: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 260 }),
    population: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }),
    binWidth: fc.constantFrom(2, 2.5, 5, 10),
  })
  .map(({ ours, population, binWidth }): Chart => {
    const median = [...ours].sort((a, b) => a - b)[Math.floor(ours.length / 2)] ?? 50;
    return {
      ...head,
      kind: 'distribution',
      domain: [0, 100],
      binWidth,
      ours,
      population: { values: population, counts: population.map(() => 1) },
      median,
      oursLabel: '38 chosen pairs, a dot each',
      populationLabel: '590 eligible pairs, share in each band',
      medianLabel: `median ${median.toFixed(2)}`,
      lowestLabel: 'lowest 44.00',
      highestLabel: 'highest 90.00',
      axis: 'score of the pair, points of 100',
    };
  });

const squaresChart = fc
  .array(
    fc.record({
      label: name,
      small: fc.option(name),
      used: fc.integer({ min: 0, max: 30 }),
      free: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(
    (rows): Chart => ({
      ...head,
      kind: 'squares',
      rows: rows.map(({ small, ...row }) => ({
        ...row,
        ...(small === null ? {} : { small }),
        text: `${row.used} of ${row.used + row.free}${row.free > 0 ? ` · ${row.free} free` : ''}`,
      })),
    }),
  );

const anyChart: Record<Chart['kind'], fc.Arbitrary<Chart>> = {
  line: lineChart,
  survival: survivalChart,
  dots: dotsChart,
  forest: forestChart,
  balance: balanceChart,
  bars: barsChart,
  distribution: distributionChart,
  squares: squaresChart,
};

describe.each(Object.entries(chartWidths))('%s drawings', (_, width) => {
  test.each(Object.entries(anyChart))(
    '%s: whatever the data, no word leaves the picture or covers another',
    (_kind, charts) => {
      fc.assert(
        fc.property(charts, (chart) => {
          const scene = chartScene(chart, { width, language: 'en' });
          expect(faults(scene)).toEqual([]);
          expect(numbersOf(scene).filter((number) => !Number.isFinite(number))).toEqual([]);
        }),
        { numRuns: 60, seed: 7 },
      );
    },
  );

  test.each(sampleCharts.map((chart) => [chart.id, chart] as const))(
    '%s keeps its words apart',
    (_id, chart) => {
      expect(faults(chartScene(chart, { width, language: 'en' }))).toEqual([]);
    },
  );
});

test('the same chart gives the same drawing', () => {
  for (const chart of sampleCharts)
    expect(chartScene(chart, { width: 760, language: 'en' })).toEqual(
      chartScene(structuredClone(chart), { width: 760, language: 'en' }),
    );
});

test('figures of a line chart: first, last and lowest, and the target by name', () => {
  const [adherence] = sampleCharts;
  if (adherence === undefined) throw new Error('no chart');
  const words = textsOf(chartScene(adherence, { width: 760, language: 'en' })).map((mark) => mark.text);
  expect(words).toEqual(
    expect.arrayContaining([
      '100\u202f%',
      '76\u202f%',
      '94\u202f%',
      'target 80 %',
      'held of those due',
      '38 of 38',
    ]),
  );
  expect(words).not.toContain('84\u202f%');
});

test('a withheld point is named and not drawn', () => {
  const chart = sampleCharts.find((one) => one.id === 'fig-km-hr');
  if (chart === undefined) throw new Error('no chart');
  const scene = chartScene(chart, { width: 760, language: 'en' });
  expect(textsOf(scene).filter((mark) => mark.text === '[c]')).toHaveLength(3 + 3);
  expect(scene.marks.filter((mark) => mark.mark === 'circle')).toHaveLength(1);
});

test('bins are half open, the top of the scale belongs to the last', () => {
  expect(
    binned([0, 2.4999, 2.5, 100, 97.5], { binWidth: 2.5, domain: [0, 100] })
      .map((bin) => bin.count)
      .filter((count) => count > 0),
  ).toEqual([2, 1, 2]);
  const tenths = { binWidth: 0.1, domain: [0, 0.4] } as const;
  expect(binned([0.1, 0.2, 0.3], tenths).map((bin) => bin.count)).toEqual([0, 1, 1, 1]);
  expect(binned([0.1, 0.3], { ...tenths, each: [7, 2] }).map((bin) => bin.count)).toEqual([0, 7, 0, 2]);
});

test('more than 200 things are bars, not dots', () => {
  const many = sampleCharts.find((chart) => chart.kind === 'distribution');
  if (many?.kind !== 'distribution') throw new Error('no chart');
  const dots = (chart: Chart) =>
    chartScene(chart, { width: 760, language: 'en' }).marks.filter((mark) => mark.mark === 'circle').length;
  expect(dots(many)).toBe(38);
  expect(dots({ ...many, ours: many.population.values.slice(0, 201) })).toBe(0);
});

test('wrapping keeps every letter and the width', () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrapWords(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

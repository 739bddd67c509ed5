import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { roundDomain, roundTicks, tickDecimals } from '../../src/render/charts/axis.ts';
import { chartScene } from '../../src/render/charts/chart-scene.ts';
import { boxOf, overlaps, type Scene, type TextMark } from '../../src/render/charts/scene.ts';
import { binned } from '../../src/render/charts/stacks.ts';
import { textWidth, wrapWords } from '../../src/render/charts/text-width.ts';
import { chartWidths } from '../../src/render/html-chart.tsx';
import type { Chart, Point } from '../../src/report/document.ts';
import { anyChart, name } from './any-chart.ts';
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

const languages: readonly Language[] = ['en', 'de'];
const frames = Object.entries(chartWidths).flatMap(([size, width]) =>
  languages.map((language) => ({ size, width, language })),
);

describe.each(frames)('$size drawings in $language', ({ width, language }) => {
  test.each(Object.entries(anyChart))(
    '%s: whatever the data, no word leaves the picture or covers another',
    (_kind, charts) => {
      fc.assert(
        fc.property(charts, (chart) => {
          const scene = chartScene(chart, { width, language });
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
      expect(faults(chartScene(chart, { width, language }))).toEqual([]);
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

test('more than 200 places are bars of the same length, not squares', () => {
  const load = sampleCharts.find((chart) => chart.kind === 'squares');
  if (load?.kind !== 'squares') throw new Error('no chart');
  const rects = (chart: Chart) =>
    chartScene(chart, { width: 760, language: 'en' }).marks.filter((mark) => mark.mark === 'rect');
  const places = load.rows.reduce((sum, row) => sum + row.used + row.free, 0);
  expect(rects(load)).toHaveLength(places);
  const [first] = load.rows;
  if (first === undefined) throw new Error('no row');
  const many: Chart = {
    ...load,
    rows: [...load.rows, { ...first, label: 'Everybody', used: 150, free: 50 }],
  };
  const bars = rects(many);
  expect(bars).toHaveLength(many.rows.flatMap((r) => [r.used, r.free].filter((n) => n > 0)).length);
  const [used, free] = bars.slice(-2);
  expect((used?.width ?? 0) / (free?.width ?? 1)).toBeCloseTo(3, 6);
});

test('a band breaks where an interval is missing, and no band at all where there is none', () => {
  const bands = (chart: Chart) =>
    chartScene(chart, { width: 760, language: 'en' }).marks.flatMap((mark) =>
      mark.mark === 'path' && /^b[AG]$/.test(mark.look) ? [mark.d] : [],
    );
  const bare = ({ x, y }: Point): Point => ({ x, y });
  const [line, steps] = sampleCharts;
  if (line?.kind !== 'line' || steps?.kind !== 'survival') throw new Error('no chart');
  const gap = line.points.map((point, at) => (at === 3 ? { ...bare(point), label: point.label } : point));
  expect(bands(line).join('').match(/M/g)).toHaveLength(1);
  expect(
    bands({ ...line, points: gap })
      .join('')
      .match(/M/g),
  ).toHaveLength(2);
  expect(bands({ ...line, points: line.points.map((p) => ({ ...bare(p), label: p.label })) })).toEqual([]);

  const [ours] = steps.series;
  if (ours === undefined) throw new Error('no series');
  const only = (points: readonly Point[]): Chart => ({ ...steps, series: [{ ...ours, points }] });
  expect(bands(only(ours.points))).toHaveLength(1);
  expect(bands(only(ours.points.map((p, at) => (at < 3 ? p : bare(p)))))).toHaveLength(1);
  expect(bands(only(ours.points.map((p, at) => (at === 2 ? bare(p) : p))))).toHaveLength(2);
  expect(bands(only(ours.points.map(bare)))).toEqual([]);
});

test('bands lie below lines', () => {
  for (const chart of sampleCharts) {
    const looks = chartScene(chart, { width: 760, language: 'en' }).marks.map((mark) => mark.look);
    const band = looks.findLastIndex((look) => /^b[AG]$/.test(look));
    const curve = looks.findIndex((look) => /^l[AG]\b/.test(look));
    if (band >= 0 && curve >= 0) expect(band).toBeLessThan(curve);
  }
});

test('axes have four to six ticks on round values', () => {
  const value = fc.integer({ min: -1e7, max: 1e7 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = roundDomain(Math.min(a, b), Math.max(a, b));
      const ticks = roundTicks([low, high]);
      expect(ticks.length).toBeGreaterThanOrEqual(4);
      expect(ticks.length).toBeLessThanOrEqual(6);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      const lead = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
      expect([1, 2, 2.5, 5, 10].some((round) => Math.abs(lead - round) < 1e-6)).toBe(true);
      const words = ticks.map((tick) => tick.toFixed(tickDecimals(ticks)));
      expect(words.map(Number).every((said, at) => Math.abs(said - (ticks[at] ?? 0)) < step * 1e-3)).toBe(
        true,
      );
      expect(low).toBeLessThanOrEqual(Math.min(a, b) + Math.abs(a) * 1e-9);
      expect(high).toBeGreaterThanOrEqual(Math.max(a, b) - Math.abs(b) * 1e-9);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

const drawnWords = (chart: Chart, width: number, language: Language = 'en') =>
  textsOf(chartScene(chart, { width, language })).map((mark) => mark.text);
const sampleOf = <K extends Chart['kind']>(kind: K): Extract<Chart, { kind: K }> => {
  const chart = sampleCharts.find((one): one is Extract<Chart, { kind: K }> => one.kind === kind);
  if (chart === undefined) throw new Error('no chart');
  return chart;
};

test('a heatmap prints its counts by week, on a phone by month, and frames what is over the limit', () => {
  const weeks = sampleOf('heatmap');
  const total = weeks.rows.flatMap((row) => row.values).reduce((sum, value) => sum + value, 0);
  const scene = (width: number) => chartScene(weeks, { width, language: 'en' });
  for (const width of [760, 328]) {
    const cells = scene(width).marks.flatMap((mark, at, all) => {
      const next = all[at + 1];
      return mark.mark === 'rect' && next?.mark === 'text' ? [Number(next.text)] : [];
    });
    expect(cells.reduce((sum, value) => sum + value, 0)).toBe(total);
    const framed = scene(width).marks.filter((mark) => mark.look === 'f0 lX');
    expect(framed).toHaveLength(1);
  }
  expect(drawnWords(weeks, 760)).toContain('meetings in the week from Monday');
  expect(drawnWords(weeks, 328)).toContain('meetings in the month');
  const looks = new Set(scene(760).marks.map((mark) => mark.look));
  for (const step of ['fA4', 'fA3', 'fA2', 'fA']) expect(looks).toContain(step);
  // A single fullest cell takes the darkest blue, and what is nothing beside it prints nothing.
  const lone: Chart = {
    ...weeks,
    limit: 2000,
    columns: weeks.columns.slice(0, 2),
    rows: [{ label: 'A', values: [1000, 15] }],
  };
  expect(drawnWords(lone, 760)).toContain('1,000');
  expect(drawnWords(lone, 760, 'de')).toContain('1.000');
  expect(drawnWords(lone, 760)).not.toContain('15');
});

test('a timeline marks today where it lies inside, and says it in its language', () => {
  const dates = sampleOf('timeline');
  expect(drawnWords(dates, 760)).toContain('today, 30 June 2026');
  expect(drawnWords(dates, 328, 'de')).toContain('heute, 30. Juni 2026');
  const dashes = (chart: Chart) =>
    chartScene(chart, { width: 760, language: 'en' }).marks.filter((mark) => mark.look === 'lK dash');
  expect(dashes(dates)).toHaveLength(1);
  expect(dashes({ ...dates, today: '2026-11-28' })).toHaveLength(0);
  expect(drawnWords({ ...dates, today: '2026-11-28' }, 760).join()).not.toContain('today');
});

test('every event of a timeline is drawn at its day, and named unless there is no room', () => {
  const dates = sampleOf('timeline');
  for (const width of Object.values(chartWidths)) {
    const { marks } = chartScene(dates, { width, language: 'en' });
    const ink = marks.filter((mark) => mark.mark === 'rect');
    expect(ink).toHaveLength(dates.rows.flatMap((row) => row.events).length);
    for (const event of dates.rows.flatMap((row) => row.events))
      expect(drawnWords(dates, width)).toContain(event.label);
  }
  const ticks = chartScene(dates, { width: 760, language: 'en' }).marks.flatMap((mark) =>
    mark.mark === 'rect' && mark.width === 3 ? [mark.x] : [],
  );
  // Kick-off, mid-point and closing, then the waves: 0, 135 and 270 days of 270.
  const [start = 0, middle = 0, end = 0] = ticks;
  expect((middle - start) / (end - start)).toBeCloseTo(135 / 270, 3);
});

test('a double name breaks after its hyphen', () => {
  expect(wrapWords('Maximilian-Alexander Freiherr', 110)).toEqual(['Maximilian-', 'Alexander', 'Freiherr']);
});

test('on a phone the name of the target stands off the curve', () => {
  const chart = sampleCharts.find((one) => one.kind === 'line');
  if (chart?.kind !== 'line' || chart.target === undefined) throw new Error('no chart');
  const [first] = chart.points;
  if (first === undefined) throw new Error('no point');
  // The curve falls through the right end of the target's line.
  const shares = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1];
  const points = shares.map((y, at) => ({ x: at * 14, y, label: `${at}` }));
  const target = { value: 0.8, label: 'target 80 %' };
  const scene = chartScene({ ...chart, points, target }, { width: 328, language: 'en' });
  const label = scene.marks.find((mark) => mark.mark === 'text' && mark.text === target.label);
  const spots = scene.marks.flatMap((mark) => (mark.mark === 'circle' ? [mark] : []));
  const [before, after] = spots.slice(-2);
  if (label?.mark !== 'text' || before === undefined || after === undefined) throw new Error('not drawn');
  const end = label.x + textWidth(label.text, true);
  const crossing = before.x + ((label.y - 4 - before.y) / (after.y - before.y)) * (after.x - before.x);
  expect(end < crossing || label.x > crossing).toBe(true);
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

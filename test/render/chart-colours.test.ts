import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartScene } from '../../src/render/charts/chart-scene.ts';
import type { Mark } from '../../src/render/charts/scene.ts';
import { styleSheet } from '../../src/render/style.ts';
import type { Chart } from '../../src/report/document.ts';
import { anyChart } from './any-chart.ts';
import { colourDifference, labDifference, type Sight } from './colour-difference.ts';
import { sampleCharts } from './sample-charts.ts';

const sights: readonly Sight[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];

/** The colours by role, of a light screen and of a dark one, as the style sheet gives them. */
const palettes = [...styleSheet('Northwind', 'of').matchAll(/:root\{([^}]*)\}/g)].map(
  ([, block = '']) =>
    new Map([...block.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex])),
);
const screens = [
  ['light', palettes[0]],
  ['dark', palettes[1]],
] as const;

test('the measure of difference is the published one', () => {
  expect(labDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(labDifference([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
  expect(labDifference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe.each(screens)('%s', (_screen, palette) => {
  const colour = (name: string): string => palette?.get(name) ?? expect.fail(`no --${name}`);
  test.each(sights)('colours that stand for something are told apart by eyes with %s', (sight) => {
    const pairs = [
      ['blue', 'ochre'],
      ['blue', 'rust'],
      ['blue', 'ink-2'],
      ['blue', 'rule-2'],
      ['ochre', 'ink-2'],
      ['rust', 'ink-2'],
      ['rust', 'rule-2'],
      ['blue-2', 'rust'],
    ] as const;
    for (const [a, b] of pairs)
      expect.soft(colourDifference(colour(a), colour(b), sight), `${a} and ${b}`).toBeGreaterThan(10);
    // To many eyes ochre and rust are one: nothing but shape and words may tell them apart.
    if (sight === 'usual')
      expect(colourDifference(colour('ochre'), colour('rust'), sight)).toBeGreaterThan(15);
  });

  test.each(sights)('steps of blue differ from their neighbours for eyes with %s', (sight) => {
    const steps = ['paper', 'blue-4', 'blue-3', 'blue-2', 'blue'];
    for (const [nth, step] of steps.slice(1).entries())
      expect.soft(colourDifference(colour(steps[nth] ?? ''), colour(step), sight), step).toBeGreaterThan(8);
  });
});

/** What a mark looks like without its colour: the shape, whether it is filled, whether its line is broken. */
const shape = (mark: Mark): string =>
  `${mark.mark}${/\bf0\b/.test(mark.look) ? ', hollow' : ''}${/\bdash\b/.test(mark.look) ? ', dashed' : ''}`;
const marksOf = (chart: Chart): readonly Mark[] =>
  chartScene(chart, { width: 760, language: 'en' }).marks.filter((mark) => mark.mark !== 'text');
const withLook = (marks: readonly Mark[], look: RegExp): string[] => [
  ...new Set(marks.filter((mark) => look.test(mark.look)).map(shape)),
];

test('ochre and rust, alike to many, are never in one drawing', () => {
  fc.assert(
    fc.property(fc.oneof(...Object.values(anyChart)), (chart) => {
      const marks = marksOf(chart);
      const [ochre, rust] = [withLook(marks, /\b[fl]B\b/), withLook(marks, /\b[fl]X\b/)];
      expect(ochre.length === 0 || rust.length === 0).toBe(true);
    }),
    { numRuns: 120, seed: 7 },
  );
});

test('where colours part two kinds of marks, shapes part them too', () => {
  const sample = (id: string) => marksOf(sampleCharts.find((chart) => chart.id === id) ?? expect.fail(id));
  const apart = (marks: readonly Mark[], one: RegExp, other: RegExp) => {
    const [a, b] = [withLook(marks, one), withLook(marks, other)];
    expect(a.length * b.length).toBeGreaterThan(0);
    expect(a.filter((kind) => b.includes(kind))).toEqual([]);
  };
  apart(sample('fig-sat'), /^fA$/, /^fB$/);
  apart(sample('fig-km'), /^lA$/, /^lG dash$/);
  apart(sample('fig-km-hr'), /^fA$/, /^fG$/);
  apart(sample('fig-bal'), /^fA$/, /^fX$/);
  apart(sample('fig-bal'), /^fA$/, /^f0 lG$/);
  apart(sample('fig-load'), /^fA$/, /^f0 ax$/);
  apart(sample('fig-weeks'), /^fA/, /^f0 lX$/);
});

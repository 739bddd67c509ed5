import { describe, expect, test } from 'vitest';
import { fewestHidden, mustHide } from '../evaluate/disclosure/optimum.ts';
import { randomOf } from '../evaluate/disclosure/samples.ts';
import { countOf, safe, verdictOf } from '../evaluate/disclosure/worlds.ts';
import {
  cohortShapes,
  drawnSizes,
  firstFieldOf,
  publishedOf,
  type Shape,
  sampleOf,
  smallShape,
  toldOf,
} from '../evaluate/equity/small-cohorts.ts';

/** What each group got, of a thousand random cohorts, published once and twice, for a reader who tries every spread of people. */

const cohorts = 1_000;

function* drawn(name: string): Generator<{ i: number; shape: Shape; sizes: readonly number[] }> {
  for (let i = 0; i < cohorts; i++) {
    const shape = cohortShapes[i % cohortShapes.length];
    if (shape === undefined) continue;
    const sizes = drawnSizes(shape, randomOf(`${name} ${i}`));
    if (sizes.some((size) => size > 0)) yield { i, shape, sizes };
  }
}

describe(`${cohorts} random cohorts`, () => {
  test('one report: every hidden count keeps three values, and nothing isolates fewer than five', () => {
    let [told, all] = [0, 0];
    for (const { i, shape, sizes } of drawn('equity')) {
      const sample = sampleOf(shape, sizes);
      const shown = toldOf(shape, sizes);
      [told, all] = [told + shown.size, all + sample.cells.length];
      expect({ i, ...verdictOf(sample, shown) }).toEqual({ i, ...safe });
    }
    expect(told / all).toBeGreaterThan(0.6);
  });

  test('two reports, the second on one more field: together they tell no more', () => {
    for (const { i, shape, sizes } of drawn('equity twice')) {
      const first = firstFieldOf(shape);
      const before = toldOf(first, sizes);
      const now = toldOf(shape, sizes, publishedOf(first, sizes, before));
      expect({ i, ...verdictOf(sampleOf(shape, sizes), new Set([...before, ...now])) }).toEqual({
        i,
        ...safe,
      });
    }
  });

  test('two reports, people moved in between: no number told twice differs by one to four', () => {
    for (const { i, shape, sizes } of drawn('equity moved')) {
      const random = randomOf(`equity moved on ${i}`);
      const later = sizes.map((n) => Math.max(0, n + random(7) - 3));
      const before = toldOf(shape, sizes);
      const now = toldOf(shape, later, publishedOf(shape, sizes, before));
      const sample = sampleOf(shape, later);
      const few = sample.cells.filter((cell) => {
        const change = Math.abs(countOf({ parts: sizes }, cell) - countOf(sample, cell));
        return before.has(cell.id) && now.has(cell.id) && change > 0 && change < 5;
      });
      expect({ i, few }).toEqual({ i, few: [] });
      expect({ i, ...verdictOf(sample, now) }).toEqual({ i, ...safe });
    }
  });
});

test('on small tables at most twice as many cells are hidden as the best of all hidings', () => {
  for (let i = 0; i < 100; i++) {
    const sizes = drawnSizes(smallShape, randomOf(`best ${i}`));
    const sample = sampleOf(smallShape, sizes);
    const best = fewestHidden(sample, mustHide(sample)) ?? sample.cells.length;
    const ours = sample.cells.length - toldOf(smallShape, sizes).size;
    expect({ i, ours, twice: ours <= 2 * best }).toEqual({ i, ours, twice: true });
  }
});

import { describe, expect, test } from 'vitest';
import { protect } from '../../src/evaluate/disclosure/protect.ts';
import type { PublishedCell } from '../../src/model/published-cell.ts';
import { fewestHidden, mustHide } from '../evaluate/disclosure/optimum.ts';
import { type Random, randomOf, type Shape, shapes } from '../evaluate/disclosure/samples.ts';
import { countOf, type Sample, safe, tableOf, verdictOf } from '../evaluate/disclosure/worlds.ts';

/**
 * A thousand random cohorts, published once and twice, read by somebody who tries every way in which people could be
 * spread over the parts of the table and shares no line with what chose the gaps.
 */

const limits = { minCount: 5, minMean: 10 };
const cohorts = 1_000;
const names: readonly Shape[] = ['stays', 'crossed', 'shares'];

const shapeOf = (i: number): Shape => names[i % names.length] ?? 'stays';

function toldOf(sample: Sample, earlier: readonly PublishedCell[] = []): ReadonlySet<string> {
  const { hidden } = protect(tableOf(sample), limits, earlier);
  return new Set(sample.cells.map(({ id }) => id).filter((id) => !hidden.has(id)));
}

function published(sample: Sample, told: ReadonlySet<string>): PublishedCell[] {
  return sample.cells.map((cell) => ({
    report: 'sample',
    asOf: '2026-06-01',
    audience: 'hr',
    cell: cell.id,
    ...(told.has(cell.id) ? { value: countOf(sample, cell) } : {}),
    suppressed: !told.has(cell.id),
    published: '2026-06-02',
  }));
}

/** A report that asked less: some of the cells, with those that they are part of. */
function partOf({ parts, cells }: Sample, random: Random): Sample {
  const kept = new Set(cells.filter(() => random(2) === 0).map(({ id }) => id));
  for (const { id, of = [] } of [...cells].reverse())
    if (kept.has(id)) for (const above of of) kept.add(above);
  return { parts, cells: cells.filter(({ id }) => kept.has(id)) };
}

describe(`${cohorts} random cohorts`, () => {
  test('one report: every hidden count keeps three values, and nothing isolates fewer than five', () => {
    let [hidden, all] = [0, 0];
    for (let i = 0; i < cohorts; i++) {
      const sample = shapes[shapeOf(i)](randomOf(`cohort ${i}`));
      const told = toldOf(sample);
      hidden += sample.cells.length - told.size;
      all += sample.cells.length;
      expect({ i, ...verdictOf(sample, told) }).toEqual({ i, ...safe });
    }
    expect(hidden / all).toBeLessThan(0.5);
  });

  test('two reports, the second asking more: together they tell no more', () => {
    for (let i = 0; i < cohorts; i++) {
      const random = randomOf(`twice ${i}`);
      const sample = shapes[shapeOf(i)](random);
      const first = partOf(sample, random);
      const before = toldOf(first);
      const now = toldOf(sample, published(first, before));
      const verdict = verdictOf(sample, new Set([...before, ...now]));
      // A count that the first report had no word for, and that followed from it, the second cannot take back.
      const asked = new Set(first.cells.map(({ id }) => id));
      const follows = verdict.pinned.length === 0 ? [] : verdictOf(sample, before).pinned;
      const pinned = verdict.pinned.filter((id) => asked.has(id) || !follows.includes(id));
      expect({ i, ...verdict, pinned }).toEqual({ i, ...safe });
    }
  });

  test('two reports, people moved in between: no number told twice differs by one to four', () => {
    for (let i = 0; i < cohorts; i++) {
      const random = randomOf(`moved ${i}`);
      const first = shapes[shapeOf(i)](random);
      const second = { ...first, parts: first.parts.map((n) => Math.max(0, n + random(9) - 4)) };
      const before = toldOf(first);
      const now = toldOf(second, published(first, before));
      const few = first.cells.filter((cell) => {
        const change = Math.abs(countOf(first, cell) - countOf(second, cell));
        return before.has(cell.id) && now.has(cell.id) && change > 0 && change < 5;
      });
      expect({ i, few }).toEqual({ i, few: [] });
      // What the first told stands, where it still does; of a group that was empty it told nothing.
      const still = first.cells.filter((cell) => {
        const group = first.cells.find(({ id }) => id === cell.of?.[0]);
        const was = countOf(first, cell);
        return (
          before.has(cell.id) &&
          was === countOf(second, cell) &&
          (group === undefined || countOf(first, group) > 0)
        );
      });
      const known = new Set([...now, ...still.map(({ id }) => id)]);
      expect({ i, ...verdictOf(second, known) }).toEqual({ i, ...safe });
    }
  });
});

test('on small tables at most twice as many cells are hidden as the best of all hidings', () => {
  let tables = 0;
  for (let i = 0; tables < 300; i++) {
    const sample = shapes[shapeOf(i)](randomOf(`best ${i}`));
    if (sample.cells.length > 9) continue;
    tables += 1;
    const best = fewestHidden(sample, mustHide(sample)) ?? sample.cells.length;
    const ours = sample.cells.length - toldOf(sample).size;
    expect({ i, ours, twice: ours <= 2 * best }).toEqual({ i, ours, twice: true });
  }
});

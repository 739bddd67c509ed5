import { describe, expect, test } from 'vitest';
import { fewestHidden, mustHide } from '../evaluate/disclosure/optimum.ts';
import { randomOf } from '../evaluate/disclosure/samples.ts';
import { countOf, safe, verdictOf } from '../evaluate/disclosure/worlds.ts';
import { boards, peopleDrawn, sampleOf, toldOf } from '../evaluate/summary/small-boards.ts';

/** A board’s page of a thousand random programs, published once and twice, for a reader who tries every spread of people. */

const programs = 1_000;

/** What the page calls the numbers that are no steps. */
const names: Readonly<Record<string, readonly string[]>> = {
  ended: ['early-ends/count'],
  open: ['active-pairings/of', 'active-pairings/count'],
};

function* drawn(name: string) {
  for (let i = 0; i < programs; i++) {
    const board = boards[i % boards.length];
    if (board !== undefined) yield { i, board, sizes: peopleDrawn(board, randomOf(`${name} ${i}`)) };
  }
}

describe(`${programs} random programs`, () => {
  test('one page: every hidden count keeps three values, and nothing isolates fewer than five', () => {
    let [told, all] = [0, 0];
    for (const { i, board, sizes } of drawn('board')) {
      const sample = sampleOf(board, sizes);
      const shown = toldOf(board, sizes);
      [told, all] = [told + shown.size, all + sample.cells.length];
      expect({ i, ...verdictOf(sample, shown) }).toEqual({ i, ...safe });
    }
    expect(told / all).toBeGreaterThan(0.5);
  });

  test('a page and another report that tells how many began: together they tell no more', () => {
    for (const { i, board, sizes } of drawn('board beside')) {
      const sample = sampleOf(board, sizes);
      const begun = countOf(sample, sample.cells.find(({ id }) => id === 'begun') ?? { parts: [] });
      if (begun < 5) continue;
      const shown = toldOf(board, sizes, { counts: [], participants: [begun] });
      const few = sample.cells.filter((cell) => {
        const gap = Math.abs(countOf(sample, cell) - begun);
        return shown.has(cell.id) && cell.id !== 'ended' && cell.id !== 'open' && gap > 0 && gap < 5;
      });
      expect({ i, few }).toEqual({ i, few: [] });
    }
  });

  test('two pages, people moved in between: no step told twice differs by one to four', () => {
    for (const { i, board, sizes } of drawn('board moved')) {
      const random = randomOf(`board moved on ${i}`);
      const later = sizes.map((n) => Math.max(0, n + random(7) - 3));
      const [was, is] = [sampleOf(board, sizes), sampleOf(board, later)];
      const before = toldOf(board, sizes);
      const counts = was.cells.flatMap((cell) =>
        before.has(cell.id)
          ? (names[cell.id] ?? [cell.id]).map((name) => ({ name, count: countOf(was, cell) }))
          : [],
      );
      const now = toldOf(board, later, { counts, participants: [] });
      const few = is.cells.filter((cell) => {
        const change = Math.abs(countOf(was, cell) - countOf(is, cell));
        return before.has(cell.id) && now.has(cell.id) && change > 0 && change < 5;
      });
      expect({ i, few }).toEqual({ i, few: [] });
      expect({ i, ...verdictOf(is, now) }).toEqual({ i, ...safe });
    }
  });
});

test('on small tables at most twice as many cells are hidden as by the best of all hidings', () => {
  const [, board] = boards;
  let [hidden, fewest] = [0, 0];
  for (let i = 0; board !== undefined && i < 200; i++) {
    const sizes = peopleDrawn(board, randomOf(`best board ${i}`));
    const sample = sampleOf(board, sizes);
    fewest += fewestHidden(sample, mustHide(sample)) ?? sample.cells.length;
    hidden += sample.cells.length - toldOf(board, sizes).size;
  }
  // Of single tables not: two numbers of different people are kept apart as if the one were part of the other.
  expect(hidden / fewest).toBeLessThanOrEqual(2);
});

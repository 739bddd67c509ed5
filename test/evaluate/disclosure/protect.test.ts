import { describe, expect, test } from 'vitest';
import { protect } from '../../../src/evaluate/disclosure/protect.ts';
import type { DerivedCell } from '../../../src/model/disclosure.ts';
import type { PublishedCell } from '../../../src/model/published-cell.ts';
import { fewestHidden, mustHide } from './optimum.ts';
import { crossed, randomOf, type Shape, shapes, stays } from './samples.ts';
import { countOf, type Sample, safe, tableOf, verdictOf } from './worlds.ts';

const limits = { minCount: 5, minMean: 10 };

const toldOf = (sample: Sample, earlier: readonly PublishedCell[] = []): ReadonlySet<string> => {
  const { hidden } = protect(tableOf(sample), limits, earlier);
  return new Set(sample.cells.map(({ id }) => id).filter((id) => !hidden.has(id)));
};

const published = (sample: Sample, told: ReadonlySet<string>): PublishedCell[] =>
  sample.cells.map((cell) => ({
    report: 'sample',
    asOf: '2026-06-01',
    audience: 'hr',
    cell: cell.id,
    ...(told.has(cell.id) ? { value: countOf(sample, cell) } : {}),
    suppressed: !told.has(cell.id),
    published: '2026-06-02',
  }));

describe('what may be told together', () => {
  test.each<Shape>(['stays', 'crossed', 'shares'])(
    '%s: nothing hidden can be worked out, nobody is pointed at',
    (shape) => {
      for (let i = 66; i < 78; i++) {
        const sample = shapes[shape](randomOf(`cohort ${i}`));
        expect({ sample: sample.parts, ...verdictOf(sample, toldOf(sample)) }).toEqual({
          sample: sample.parts,
          ...safe,
        });
      }
    },
  );

  test('no more is held back than twice what has to be', () => {
    for (let i = 0; i < 16; i++) {
      const sample = shapes.shares(randomOf(`best ${i}`));
      if (sample.cells.length > 6) continue;
      const best = fewestHidden(sample, mustHide(sample)) ?? sample.cells.length;
      expect(sample.cells.length - toldOf(sample).size).toBeLessThanOrEqual(2 * best);
    }
  });

  test('one small count in a table takes three others with it, the totals stay', () => {
    const sample = { ...crossed(() => 0), parts: [3, 20, 30, 40] };
    expect([...toldOf(sample)].sort()).toEqual(['all', 'c0', 'c1', 'r0', 'r1']);
  });

  test('nobody and everybody are no numbers like others where they tell of each', () => {
    const nobody: Sample = {
      parts: [0, 40],
      cells: [
        { id: 'n', parts: [0, 1], priority: 0, sensitive: false },
        { id: 'left', parts: [0], priority: 1, sensitive: true, of: ['n'] },
      ],
    };
    expect([...toldOf(nobody)]).toEqual(['n']);
    expect([...toldOf({ ...nobody, parts: [40, 0] })]).toEqual(['n']);
    const harmless = nobody.cells.map((cell) => ({ ...cell, sensitive: false }));
    expect([...toldOf({ parts: [0, 40], cells: harmless })]).toEqual(['n', 'left']);
  });

  test('the range of a hidden count is what a reader who tries everything finds', () => {
    const sample = { ...crossed(() => 0), parts: [3, 20, 30, 2] };
    const { ranges, hidden } = protect(tableOf(sample), limits, []);
    expect([...hidden].sort()).toEqual(['r0c0', 'r0c1', 'r1c0', 'r1c1']);
    expect(ranges.get('r0c0')).toEqual({ low: 1, high: 23 });
    expect(ranges.get('r1c1')).toEqual({ low: 0, high: 22 });
  });
});

describe('one report after another', () => {
  const before: Sample = { parts: [9, 31], cells: twoCells() };

  function twoCells(): Sample['cells'] {
    return [
      { id: 'n', parts: [0, 1], priority: 0, sensitive: false },
      { id: 'left', parts: [0], priority: 1, sensitive: true, of: ['n'] },
    ];
  }

  test('a count that moved by one to four people is not told again; one that did not, or moved far, is', () => {
    const earlier = published(before, toldOf(before));
    expect([...toldOf(before, earlier)]).toEqual(['n', 'left']);
    expect([...toldOf({ ...before, parts: [11, 29] }, earlier)]).toEqual(['n']);
    expect([...toldOf({ ...before, parts: [15, 25] }, earlier)]).toEqual(['n', 'left']);
    expect([...toldOf({ ...before, parts: [11, 29] })]).toEqual(['n', 'left']);
  });

  test('what was told before binds what may be told now', () => {
    // r0c1 and r1c0 were told when there was nothing to hide; now nothing may be told by which r0c0 follows.
    const sample = { ...crossed(() => 0), parts: [3, 20, 30, 40] };
    const given = published(sample, new Set(['r0c1']));
    const told = toldOf(sample, given);
    expect(told.has('r0')).toBe(false);
    expect(verdictOf(sample, new Set([...told, 'r0c1']))).toEqual(safe);
  });

  test('the same figures again change nothing', () => {
    for (let i = 0; i < 10; i++) {
      const sample = stays(randomOf(`again ${i}`));
      const told = toldOf(sample);
      expect([...toldOf(sample, published(sample, told))]).toEqual([...told]);
    }
  });
});

describe('figures worked out from counts', () => {
  const sample: Sample = {
    parts: [2, 8, 10, 40],
    cells: [
      { id: 'n', parts: [0, 1, 2, 3], priority: 0, sensitive: false },
      { id: 'left', parts: [0, 1], priority: 1, sensitive: true, of: ['n'] },
      { id: 'young', parts: [0, 2], priority: 2, sensitive: false, of: ['n'], split: 'age', told: 'known' },
      { id: 'old', parts: [1, 3], priority: 2, sensitive: false, of: ['n'], split: 'age', told: 'known' },
      { id: 'young/left', parts: [0], priority: 3, sensitive: true, of: ['young', 'left'], told: 'never' },
      { id: 'old/left', parts: [1], priority: 3, sensitive: true, of: ['old', 'left'], told: 'never' },
    ],
  };
  const share = (digits: number, coarsest = digits): DerivedCell => ({
    id: 'share',
    from: ['young/left', 'old/left'],
    of: ([young = 0]) => [young / 120],
    digits,
    coarsest,
    n: 60,
  });
  const told = (figure: DerivedCell) => protect(tableOf(sample, [figure]), limits, []);

  test('one that only one number of people would give is not told', () => {
    expect(told(share(3)).hidden.has('share')).toBe(true);
  });

  test('with fewer decimals it is, once three numbers would give the same', () => {
    expect(told(share(3, 1)).digits.get('share')).toBe(1);
  });

  test('one of counts that are told says nothing new', () => {
    const plain = {
      ...share(6),
      from: ['left', 'n'],
      of: ([left = 0, n = 1]: readonly number[]) => [left / n],
    };
    expect(told(plain).digits.get('share')).toBe(6);
    expect(told({ ...plain, n: 9 }).hidden.has('share')).toBe(true);
  });

  test('as it was told before it still binds', () => {
    const row = { report: 'sample', asOf: '2026-06-01', audience: 'hr', published: '2026-06-02' } as const;
    const earlier = [{ ...row, cell: 'share', value: 0, suppressed: false }];
    const other: DerivedCell = { ...share(0), id: 'other', of: ([young = 0]) => [Math.min(young, 4) / 2] };
    expect(protect(tableOf(sample, [share(0), other]), limits, earlier).digits.has('share')).toBe(true);
  });
});

test('a table of 40 cells takes well under a second', () => {
  const sample = shapes.wide(randomOf('wide'));
  expect(sample.cells.length).toBe(40);
  const before = process.cpuUsage();
  protect(tableOf(sample), limits, []);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(1.5);
});

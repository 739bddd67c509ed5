import { describe, test } from 'vitest';
import { protect } from '../../../src/evaluate/disclosure/protect.ts';
import { seededRandom } from '../../../src/stats/seeded-random.ts';
import { crossed, shares, stays } from './samples.ts';
import { tableOf, verdictOf } from './worlds.ts';

const limits = { minCount: 5, minMean: 10 };

describe('what may be told together', () => {
  test.each([
    ['stays', stays],
    ['crossed', crossed],
    ['shares', shares],
  ] as const)('random %s', (name, make) => {
    const t0 = performance.now();
    let tp = 0;
    let hiddenAll = 0,
      cellsAll = 0,
      bad = 0;
    for (let i = 0; i < 100; i++) {
      const next = seededRandom(`${name} ${i}`);
      const sample = make((below) => Math.floor(next() * below));
      const a = performance.now();
      const { hidden } = protect(tableOf(sample), limits, []);
      tp += performance.now() - a;
      hiddenAll += hidden.size;
      cellsAll += sample.cells.length;
      const told = new Set(sample.cells.map(({ id }) => id).filter((id) => !hidden.has(id)));
      let v;
      try {
        v = verdictOf(sample, told);
      } catch (e) {
        console.log('big', i, sample.parts.join(), [...told].join(' '));
        continue;
      }
      if (v.pinned.length || v.isolated.length) {
        bad++;
        console.log(name, i, sample.parts.join(), 'told', [...told].join(' '), JSON.stringify(v));
      }
    }
    console.log(
      name,
      'hidden',
      hiddenAll,
      'of',
      cellsAll,
      'bad',
      bad,
      'protect ms',
      tp,
      'all',
      performance.now() - t0,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, shareByRank, shareOut } from '../../src/demo/share-out.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const shares = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
  .filter((parts) => parts.some((part) => part > 0));
const people = fc.integer({ min: 0, max: 500 });

const tally = (parts: Iterable<number>, of: number): number[] => {
  const counts = Array.from({ length: of }, () => 0);
  for (const part of parts) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
};

describe('planned shares', () => {
  it('are whole numbers that add up, none further than one from its share', () => {
    fc.assert(
      fc.property(people, shares, (n, parts) => {
        const counts = countsOf(n, parts);
        const all = parts.reduce((sum, part) => sum + part, 0);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
        counts.forEach((count, at) => {
          expect(Math.abs(count - (n * (parts[at] ?? 0)) / all)).toBeLessThan(1);
        });
      }),
    );
  });

  it('hold exactly, in whatever order they are drawn', () => {
    fc.assert(
      fc.property(people, shares, fc.string(), (n, parts, seed) => {
        const drawn = shareOut(n, parts, seededRandom(seed));
        expect(tally(drawn, parts.length)).toEqual(countsOf(n, parts));
        expect(shareOut(n, parts, seededRandom(seed))).toEqual(drawn);
      }),
    );
  });

  it('are drawn so that no place is favoured', () => {
    const first = Array.from({ length: 2000 }, (_, at) =>
      shareOut(4, [1, 3], seededRandom(`s${at}`)).indexOf(0),
    );
    for (const count of tally(first, 4)) expect(Math.abs(count - 500)).toBeLessThan(90);
  });

  it('by rank give the first part to the lowest', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 60 }), shares, (values, parts) => {
        const given = shareByRank(values, parts);
        expect(tally(given, parts.length)).toEqual(countsOf(values.length, parts));
        given.forEach((part, at) => {
          given.forEach((other, beside) => {
            if (part < other) expect(values[at]).toBeLessThanOrEqual(values[beside] ?? Number.NaN);
          });
        });
      }),
    );
  });
});

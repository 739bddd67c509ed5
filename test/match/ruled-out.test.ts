import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBroken, openMarket } from '../../src/match/market.ts';
import { ruledOutCounter } from '../../src/match/ruled-out.ts';
import { randomProgram } from './random-programs.ts';

test('what rows count against each mentor is the first law that the pair breaks by itself', () => {
  fc.assert(
    fc.property(randomProgram, (folder) => {
      const market = openMarket({ folder, today: '2026-02-01', orphaned: new Set() });
      const ruledOut = ruledOutCounter(market);
      for (const [i] of [...market.sides.mentees.entries()].reverse()) {
        const names = market.sides.mentors.flatMap((mentor, j) => {
          const places = (mentor.capacity.mentor ?? 0) === 0 ? 'no places' : undefined;
          return market.barred.mentor.get(mentor.id) ?? places ?? firstBroken(market, i, j)?.name ?? [];
        });
        const found = ruledOut(i);
        expect(found.flatMap(({ rule, count }) => Array<string>(count).fill(rule)).sort()).toEqual(
          names.sort(),
        );
        expect(found.map((r) => r.count)).toEqual(found.map((r) => r.count).sort((a, b) => b - a));
      }
    }),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainPairs } from '../../src/match/compare/certain-pairs.ts';
import { openMarket } from '../../src/match/market.ts';
import { pairKey } from '../../src/match/sides.ts';
import { solveMarket } from '../../src/match/solve-market.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const side = (ids: readonly string[], role: 'mentee' | 'mentor') =>
  fc
    .array(fc.record({ places: fc.constantFrom(1, 1, 2), level: fc.nat({ max: 2 }) }), {
      minLength: 1,
      maxLength: ids.length,
    })
    .map((list) => list.map((p, at): PersonInput => ({ id: ids[at] ?? '', roles: [role], ...p })));

test('a pair is certain where every best match holds it, whatever the lottery draws', async () => {
  const told = { certain: 0, loose: 0 };
  await fc.assert(
    fc.asyncProperty(
      side(['a', 'b', 'c', 'd'], 'mentee'),
      side(['w', 'x', 'y', 'z'], 'mentor'),
      fc.constantFrom('coverage-then-total' as const, 'total' as const),
      async (mentees, mentors, objective) => {
        const level = { name: 'Level', type: 'closeness' as const, field: 'level', weight: 10 };
        const folder = folderOf({
          program: {
            matching: { rules: [], criteria: [{ ...level, gap: { ideal: 1, tolerance: 2 } }] },
          },
          people: [...mentees, ...mentors],
        });
        const market = openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
        const row = new Int16Array(market.sides.mentors.length);
        const pairs = market.sides.mentees.flatMap((mentee, i) => {
          market.scoreRow(i, row);
          return market.sides.mentors.map((mentor, j) => ({
            i,
            j,
            key: pairKey(mentee.id, mentor.id),
            score: row[j] ?? -1,
          }));
        });
        let best = -1;
        let common = new Set<string>();
        const seats = { i: [...market.seats.mentee], j: [...market.seats.mentor] };
        const go = (at: number, chosen: readonly string[], worth: number): void => {
          const pair = pairs[at];
          if (pair === undefined) {
            if (worth > best) common = new Set(chosen);
            else if (worth === best) common = new Set(chosen.filter((key) => common.has(key)));
            best = Math.max(best, worth);
            return;
          }
          go(at + 1, chosen, worth);
          const { i, j, key, score } = pair;
          if ((seats.i[i] ?? 0) === 0 || (seats.j[j] ?? 0) === 0 || score < 0) return;
          seats.i[i] = (seats.i[i] ?? 0) - 1;
          seats.j[j] = (seats.j[j] ?? 0) - 1;
          // A worthless pair is better than none: as much as less than a hundredth of a point.
          go(at + 1, [...chosen, key], worth + 100 * score + (objective === 'total' ? 1 : 100_000_000));
          seats.i[i] = (seats.i[i] ?? 0) + 1;
          seats.j[j] = (seats.j[j] ?? 0) + 1;
        };
        go(0, [], 0);
        const solution = await solveMarket(market, objective);
        expect([...(certainPairs(market, solution) ?? [])].sort()).toEqual([...common].sort());
        told.certain += common.size;
        told.loose += solution.taken.length - common.size;
      },
    ),
    { numRuns: 60 },
  );
  expect(Math.min(told.certain, told.loose)).toBeGreaterThan(20);
});

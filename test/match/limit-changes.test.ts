import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LimitedMatch, limitChanges } from '../../src/match/changes/limit-changes.ts';
import { type Market, openMarket } from '../../src/match/market.ts';
import { type Objective, solveMarket } from '../../src/match/solve-market.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const topics = ['budget', 'careers', 'speaking', 'teams'];
const menteeIds = ['a', 'b', 'c', 'd', 'e'];
const mentorIds = ['v', 'w', 'x', 'y', 'z'];

const answers = {
  places: fc.constantFrom(1, 1, 1, 2),
  level: fc.nat({ max: 3 }),
  topics: fc.subarray(topics),
};
const side = (ids: readonly string[], role: 'mentee' | 'mentor') =>
  fc
    .array(fc.record(answers), { minLength: ids.length - 1, maxLength: ids.length })
    .map((list) => list.map((p, at): PersonInput => ({ id: ids[at] ?? '', roles: [role], ...p })));

/** Pairs that share nobody, as after a match: exchanging partners changes two at once, which no price of one change finds. */
const existing = fc
  .shuffledSubarray(mentorIds, { minLength: 2 })
  .map((mentors) => mentors.map((mentor, at) => ({ mentee: menteeIds[at] ?? '', mentor })));

const program = fc.record({
  mentees: side(menteeIds, 'mentee'),
  mentors: side(mentorIds, 'mentor'),
  existing,
  objective: fc.constantFrom<Objective>('coverage-then-total', 'total'),
  levels: fc.boolean(),
  seed: fc.string({ maxLength: 3 }),
});
type Program = typeof program extends fc.Arbitrary<infer P> ? P : never;

function marketOf({ mentees, mentors, objective, levels, seed }: Program): Market {
  const folder = folderOf({
    program: {
      seed,
      matching: {
        objective,
        rules: levels ? [{ level_gap: { min: 0 } }] : [],
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
          { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 1, tolerance: 3 }, weight: 17 },
        ],
      },
    },
    people: [...mentees, ...mentors],
  });
  return openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
}

/** By number of changes: the best that any match with exactly so many has, seats first where the objective says so. */
function byChanges(market: Market, p: Program): Map<number, number> {
  const best = new Map<number, number>();
  const { mentees, mentors } = market.sides;
  const stood = new Set(p.existing.map((e) => `${e.mentee} ${e.mentor}`));
  const room = [...market.seats.mentor];
  const row = new Int16Array(mentors.length);
  const scores = mentees.map((_, i) => {
    market.scoreRow(i, row);
    return [...row];
  });
  const go = (
    i: number,
    j: number,
    left: number,
    sum: { seats: number; points: number; kept: number },
  ): void => {
    const mentee = mentees[i];
    if (mentee === undefined) {
      const worth = (p.objective === 'total' ? 0 : sum.seats * 1_000_000) + sum.points;
      const changes = p.existing.length - sum.kept;
      best.set(changes, Math.max(best.get(changes) ?? -1, worth));
      return;
    }
    const mentor = mentors[j];
    if (mentor === undefined) {
      go(i + 1, 0, market.seats.mentee[i + 1] ?? 0, sum);
      return;
    }
    go(i, j + 1, left, sum);
    const score = scores[i]?.[j] ?? -1;
    if (left === 0 || (room[j] ?? 0) === 0 || score < 0) return;
    room[j] = (room[j] ?? 0) - 1;
    const kept = sum.kept + (stood.has(`${mentee.id} ${mentor.id}`) ? 1 : 0);
    go(i, j + 1, left - 1, { seats: sum.seats + 1, points: sum.points + score, kept });
    room[j] = (room[j] ?? 0) + 1;
  };
  go(0, 0, market.seats.mentee[0] ?? 0, { seats: 0, points: 0, kept: 0 });
  return best;
}

const worthOf = (objective: Objective, { solution: { taken } }: LimitedMatch): number =>
  taken.reduce((sum, t) => sum + t.score, 0) + (objective === 'total' ? 0 : taken.length * 1_000_000);

test('no match within the limit is better, for every limit; what cannot be kept may change, and nothing else', async () => {
  const ways = { prices: 0, search: 0, bound: 0 };
  await fc.assert(
    fc.asyncProperty(program, async (p) => {
      const market = marketOf(p);
      const best = byChanges(market, p);
      const fewest = Math.min(...best.keys());
      let before = -1;
      for (let most = 0; most <= p.existing.length; most++) {
        const limited = await limitChanges(market, p.objective, { most, existing: p.existing });
        const allowed = Math.max(most, fewest);
        const within = [...best].filter(([changes]) => changes <= allowed).map(([, worth]) => worth);
        expect(limited.changes).toBeLessThanOrEqual(allowed);
        expect(worthOf(p.objective, limited)).toBe(Math.max(...within));
        expect(limited.by).not.toBe('bound');
        expect(limited.forced ?? most).toBe(allowed);
        expect(worthOf(p.objective, limited)).toBeGreaterThanOrEqual(before);
        before = worthOf(p.objective, limited);
        ways[limited.by]++;
      }
    }),
    { numRuns: 120 },
  );
  // Both ways must have been gone, or the test says nothing about one of them.
  expect(ways.prices).toBeGreaterThan(100);
  expect(ways.search).toBeGreaterThan(5);
});

test('a limit of all existing pairs gives the free optimum, pair by pair', async () => {
  await fc.assert(
    fc.asyncProperty(program, async (p) => {
      const market = marketOf(p);
      const free = await solveMarket(market, p.objective);
      const limited = await limitChanges(market, p.objective, {
        most: p.existing.length,
        existing: p.existing,
      });
      expect(limited.solution.taken).toEqual(free.taken);
      expect(limited.lock).toMatchObject({ bonus: 0, gap: '0' });
    }),
    { numRuns: 60 },
  );
});

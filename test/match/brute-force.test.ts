import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMarket } from '../../src/match/market.ts';
import { matchCohort } from '../../src/match/match-cohort.ts';
import { verifyMatch } from '../../src/match/verify-match.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const topics = ['budget', 'careers', 'speaking', 'teams'];
const subset = (of: readonly string[]) => fc.subarray([...of]);
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const people: fc.Arbitrary<PersonInput[]> = fc
  .array(
    fc.record(
      {
        role: fc.constantFrom('mentor', 'mentee', 'both'),
        places: fc.nat({ max: 3 }),
        level: fc.nat({ max: 4 }),
        topics: subset(topics),
        languages: subset(['en', 'de', 'pl']),
        department: fc.constantFrom('Sales', 'People', 'Technology'),
        prefers: subset(ids),
        avoids: subset(ids).map((x) => x.slice(0, 1)),
        manager: fc.constantFrom(...ids),
      },
      { requiredKeys: ['role', 'places'] },
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ role, ...rest }, at) => ({
      id: ids[at] ?? '',
      roles: role === 'both' ? ['mentor' as const, 'mentee' as const] : [role as 'mentor' | 'mentee'],
      ...definedOnly(rest),
    })),
  );

function definedOnly<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

const program: fc.Arbitrary<ProgramInput> = fc.record({
  seed: fc.string({ maxLength: 4 }),
  matching: fc.record({
    objective: fc.constantFrom('coverage-then-total' as const, 'total' as const),
    priority: fc.subarray([{ at_most: { level: 1 } }, { one_of: { department: ['Sales'] } }]),
    rules: fc.subarray([
      { level_gap: { min: 1 } },
      { outside_management_line: true },
      { different: 'department' },
      { share: { field: 'languages', min: 1 } },
      { mutual: true },
    ]),
    criteria: fc.constantFrom(
      [
        {
          name: 'Topics',
          type: 'coverage' as const,
          mentee: 'topics_wanted',
          mentor: 'topics_offered',
          weight: 40,
        },
      ],
      [
        {
          name: 'Topics',
          type: 'coverage' as const,
          mentee: 'topics_wanted',
          mentor: 'topics_offered',
          weight: 40,
        },
        { name: 'Choice', type: 'preference' as const, weight: 25 },
        {
          name: 'Level',
          type: 'closeness' as const,
          field: 'level',
          gap: { ideal: 2, tolerance: 2 },
          weight: 15.5,
        },
        { name: 'Languages', type: 'similarity' as const, field: 'languages', weight: 3, missing: 0 },
      ],
    ),
  }),
});

const decisions = fc.array(
  fc.record({
    kind: fc.constantFrom('pin' as const, 'ban' as const),
    person: fc.constantFrom(...ids),
    other: fc.constantFrom(...ids),
  }),
  { maxLength: 2 },
);

/** The best match by trying every one: priority classes first (coverage), then points. */
function bestByTrying(folder: ReturnType<typeof folderOf>): { filled: number[]; total: number } {
  const market = openMarket({ folder, today: '2026-02-01', orphaned: new Set() });
  const { sides, seats, laws, scorer, decisions: made, ranks, classes } = market;
  const room = [...seats.mentor];
  const coverage = folder.program.matching.objective === 'coverage-then-total';
  let best: { filled: number[]; total: number } | undefined;
  const filled = new Array<number>(classes).fill(0);
  const better = (total: number) => {
    if (best === undefined) return true;
    if (coverage)
      for (let c = 0; c < classes; c++)
        if (filled[c] !== best.filled[c]) return (filled[c] ?? 0) > (best.filled[c] ?? 0);
    return total > best.total;
  };
  const visit = (i: number, from: number, left: number, total: number): void => {
    if (i === sides.mentees.length) {
      if (better(total)) best = { filled: [...filled], total };
      return;
    }
    visit(i + 1, 0, seats.mentee[i + 1] ?? 0, total);
    if (left === 0) return;
    for (let j = from; j < sides.mentors.length; j++) {
      const key = `${sides.mentees[i]?.id}\0${sides.mentors[j]?.id}`;
      if ((room[j] ?? 0) === 0 || made.standing.has(key) || laws.some((law) => law.breaks(i, j))) continue;
      room[j] = (room[j] ?? 0) - 1;
      const rank = ranks[i] ?? 0;
      filled[rank] = (filled[rank] ?? 0) + 1;
      visit(i, j + 1, left - 1, total + scorer.score(i, j));
      filled[rank] = (filled[rank] ?? 0) - 1;
      room[j] = (room[j] ?? 0) + 1;
    }
  };
  visit(0, 0, seats.mentee[0] ?? 0, 0);
  return best ?? { filled, total: 0 };
}

test('no match of a small program is better, and the certificate proves it', async () => {
  let solved = 0;
  await fc.assert(
    fc.asyncProperty(program, people, decisions, async (settings, list, overrides) => {
      const known = overrides.filter(
        (o) => list.some((p) => p.id === o.person) && list.some((p) => p.id === o.other),
      );
      const folder = folderOf({ program: settings, people: list, overrides: known });
      if (openMarket({ folder, today: '2026-02-01', orphaned: new Set() }).problems.length > 0) return;
      solved++;
      const match = await matchCohort({ folder, today: '2026-02-01', version: 'test', orphaned: new Set() });
      const best = bestByTrying(folder);
      const ranks = new Map(match.market.sides.mentees.map((p, i) => [p.id, match.market.ranks[i] ?? 0]));
      const filled = best.filled.map(
        (_, c) => match.lock.pairs.filter((p) => ranks.get(p.mentee) === c).length,
      );
      expect(match.lock.total).toBe(best.total);
      if (folder.program.matching.objective === 'coverage-then-total') expect(filled).toEqual(best.filled);
      const after = {
        ...folder,
        pairings: { columns: [], rows: match.pairings.map((record) => ({ record, extra: new Map() })) },
      };
      expect(verifyMatch({ folder: after, lock: match.lock, orphaned: () => new Set() }).faults).toEqual([]);
    }),
    { numRuns: 3_000, seed: 20260302 },
  );
  expect(solved).toBeGreaterThan(2_000);
});

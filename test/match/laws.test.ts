import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const topics = ['budget', 'careers', 'speaking', 'teams', 'negotiation'];
const cohort = fc
  .record({
    mentors: fc.array(
      fc.record({
        places: fc.integer({ min: 1, max: 3 }),
        level: fc.integer({ min: 2, max: 5 }),
        topics: fc.subarray(topics),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    mentees: fc.array(fc.record({ level: fc.integer({ min: 0, max: 3 }), topics: fc.subarray(topics) }), {
      minLength: 1,
      maxLength: 16,
    }),
  })
  .map(({ mentors, mentees }): PersonInput[] => [
    ...mentors.map((m, at) => ({ id: `m${at}`, roles: ['mentor' as const], ...m })),
    ...mentees.map((m, at) => ({ id: `e${at}`, roles: ['mentee' as const], ...m })),
  ]);
const program = {
  matching: {
    rules: [{ level_gap: { min: 1 } }],
    criteria: [
      {
        name: 'Topics',
        type: 'coverage' as const,
        mentee: 'topics_wanted',
        mentor: 'topics_offered',
        weight: 40,
      },
      {
        name: 'Level',
        type: 'closeness' as const,
        field: 'level',
        gap: { ideal: 2, tolerance: 2 },
        weight: 15,
      },
    ],
  },
};
const match = (folder: ProgramFolder) =>
  matchPairs({ folder, today: '2026-02-16', version: 'test', orphaned: new Set() });
const runs = { numRuns: 200 };

test('the order of people never matters', async () => {
  await fc.assert(
    fc.asyncProperty(cohort, fc.integer(), async (people, seed) => {
      const shuffled = [...people].sort(
        (a, b) =>
          (Math.imul(a.id.charCodeAt(1) ^ seed, 2654435761) >>> 0) -
            (Math.imul(b.id.charCodeAt(1) ^ seed, 2654435761) >>> 0) || (a.id < b.id ? 1 : -1),
      );
      expect((await match(folderOf({ program, people: shuffled }))).lock).toEqual(
        (await match(folderOf({ program, people }))).lock,
      );
    }),
    runs,
  );
});

test('scaling all weights changes no pair', async () => {
  await fc.assert(
    fc.asyncProperty(cohort, fc.integer({ min: 2, max: 9 }), async (people, factor) => {
      const criteria = program.matching.criteria.map((c) => ({ ...c, weight: c.weight * factor }));
      const scaled = folderOf({ program: { matching: { ...program.matching, criteria } }, people });
      expect((await match(scaled)).lock.pairs).toEqual(
        (await match(folderOf({ program, people }))).lock.pairs,
      );
    }),
    runs,
  );
});

test('a place more never makes the match worse', async () => {
  await fc.assert(
    fc.asyncProperty(cohort, fc.nat(), async (people, at) => {
      const folder = folderOf({ program, people });
      const now = (await match(folder)).lock;
      const mentors = people.filter((p) => p.roles.includes('mentor'));
      const lucky = mentors[at % mentors.length];
      const roomier = people.map((p) => (p === lucky ? { ...p, places: (p.places ?? 1) + 1 } : p));
      const more = (await match(folderOf({ program, people: roomier }))).lock;
      expect(more.matched > now.matched || (more.matched === now.matched && more.total >= now.total)).toBe(
        true,
      );
    }),
    runs,
  );
});

test('what forcing a pair is said to cost is what pinning it costs', async () => {
  await fc.assert(
    fc.asyncProperty(cohort, fc.nat(), fc.nat(), async (people, a, b) => {
      const folder = folderOf({ program, people });
      const made = await match(folder);
      const mentee = made.market.sides.mentees[a % made.market.sides.mentees.length]?.id ?? '';
      const mentor = made.market.sides.mentors[b % made.market.sides.mentors.length]?.id ?? '';
      const said = await explainMatch({ folder, today: '2026-02-16', orphaned: new Set() }, made, {
        person: mentee,
        other: mentor,
      });
      if (said.forcing === null) return;
      const pinned = await match(
        folderOf({ program, people, overrides: [{ kind: 'pin', person: mentee, other: mentor }] }),
      );
      expect(said.forcing.total).toBeCloseTo(pinned.result.objective.total - made.result.objective.total, 6);
      expect(said.forcing.matched).toBe(pinned.result.objective.matched - made.result.objective.matched);
    }),
    runs,
  );
});

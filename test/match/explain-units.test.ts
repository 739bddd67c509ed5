import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExplainQuestion } from '../../src/match/explain/explain.ts';
import { explainUnits } from '../../src/match/explain/explain-units.ts';
import type { Explanation } from '../../src/match/explain/explanation.ts';
import type { UnitMatch } from '../../src/match/formats/match-format.ts';
import { matchCohort } from '../../src/match/match-cohort.ts';
import type { Override } from '../../src/model/override.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { explainResultSchema } from '../../src/schema/explain-result.ts';
import { circleFolder } from './circle-programs.ts';
import { rotationFolder } from './flash-programs.ts';
import { groupProgram } from './group-programs.ts';
import { peersFolder } from './peer-programs.ts';
import { rolesFolder } from './role-programs.ts';
import { folderOf } from './small-program.ts';

const known = { today: '2026-02-16', version: 'test', orphaned: new Set<string>() };

async function matched(folder: ProgramFolder): Promise<UnitMatch> {
  const match = await matchCohort({ ...known, folder });
  if (match.kind !== 'units') throw new Error('not a format of units');
  return match;
}

/** Answers about a match, each looked at whether it is what the schema says. */
async function asked(folder: ProgramFolder) {
  const match = await matched(folder);
  return {
    match,
    about: async (question: ExplainQuestion): Promise<Explanation> => {
      const said = await explainUnits({ ...known, folder }, match, question);
      const whole = { schema: 'mentor/explain@1', program: 'p', asOf: known.today, inputs: [] };
      expect(
        explainResultSchema.safeParse({ ...whole, audience: 'coordinator', ...said }).error,
      ).toBeUndefined();
      return said;
    },
  };
}

const withOverrides = (folder: ProgramFolder, ...more: readonly Override[]): ProgramFolder => ({
  ...folder,
  overrides: [...folder.overrides, ...more],
});

const worth = ({ result }: UnitMatch) => ({
  total: Math.round(100 * result.objective.total),
  matched: result.objective.matched,
});

/** What another match has more or less, in points. */
function difference(before: UnitMatch, after: UnitMatch) {
  const [a, b] = [worth(before), worth(after)];
  return { total: (b.total - a.total) / 100, matched: b.matched - a.matched };
}

describe('groups', () => {
  test('what moving to another group costs is what really pinning the two costs', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 100_000 }), async (seed) => {
        const folder = groupProgram(seed);
        const { match, about } = await asked(folder);
        for (const [i, { id }] of match.market.sides.mentees.entries()) {
          // Whose place a pin or a group that stands holds, is not moved.
          if ((match.market.seats.mentee[i] ?? 0) === 0) continue;
          const { alternatives } = await about({ person: id });
          for (const { mentee, mentor, cost } of alternatives) {
            const pinned = await matched(
              withOverrides(folder, { kind: 'pin', person: mentee, other: mentor }),
            );
            const isIn = pinned.result.pairings.some((p) => p.mentee === mentee && p.mentor === mentor);
            expect(isIn, `${mentee} with ${mentor}`).toBe(cost !== null);
            if (cost === null) continue;
            looked++;
            expect(cost).toEqual(difference(match, pinned));
          }
        }
      }),
      { numRuns: 8 },
    );
    expect(looked).toBeGreaterThan(0);
  }, 120_000);

  test('without a group is as if its mentor took nobody, and with one as the best of pinning anybody there', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 100_000 }), async (seed) => {
        const program = groupProgram(seed);
        // Pins make mentors lead together: whose group it is would be another question.
        const folder = { ...program, overrides: program.overrides.filter(({ kind }) => kind !== 'pin') };
        const { match, about } = await asked(folder);
        for (const { id, capacity } of match.market.sides.mentors) {
          const { leading } = await about({ person: id });
          if (leading === null || leading === undefined || match.market.decisions.kept.length > 0) continue;
          if (leading.leads) {
            const people = folder.cohort.people.map((p) =>
              p.id === id ? { ...p, capacity: { ...capacity, mentor: 0 } } : p,
            );
            const without = await matched({ ...folder, cohort: { ...folder.cohort, people } });
            expect(leading.otherwise).toEqual(difference(match, without));
            looked++;
            continue;
          }
          const ways = match.market.sides.mentees.map(async ({ id: mentee }, i) => {
            const j = match.market.sides.mentors.findIndex((p) => p.id === id);
            // A pin gives a place to somebody who wanted none.
            if ((match.market.seats.mentee[i] ?? 0) === 0) return [];
            if (match.market.laws.some((law) => law.breaks(i, j)) || (capacity.mentor ?? 0) === 0) return [];
            const pinned = await matched(withOverrides(folder, { kind: 'pin', person: mentee, other: id }));
            const holds = pinned.result.pairings.some((p) => p.mentee === mentee && p.mentor === id);
            return holds ? [difference(match, pinned)] : [];
          });
          const best = (await Promise.all(ways))
            .flat()
            .sort((a, b) => b.matched - a.matched || b.total - a.total)[0];
          // With priority classes people of another weight may be placed: only sums of the same number compare.
          if (folder.program.matching.priority.length === 0) {
            expect(leading.otherwise).toEqual(best ?? null);
            looked++;
          }
        }
      }),
      { numRuns: 10 },
    );
    expect(looked).toBeGreaterThan(0);
  }, 120_000);

  const person = (id: string, role: 'mentee' | 'mentor', places = 1) => ({
    id,
    roles: [role],
    places,
    topics: ['budget'],
  });
  const small = folderOf({
    people: [
      ...['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'].map((id) => person(id, 'mentee')),
      person('m1', 'mentor', 4),
    ],
    program: { format: 'group', matching: { group_size: { min: 4, max: 6 }, rules: [] } },
  });

  test('says who is left, why, and what would place them', async () => {
    const { match, about } = await asked(small);
    const [first] = match.result.unmatched;
    const whole = await about({});
    expect(whole).toMatchObject({
      subject: { kind: 'program' },
      match: { matched: 4, seats: 7, proven: true },
    });
    expect(whole.left).toHaveLength(3);
    expect(whole.units).toMatchObject([{ kind: 'group', mentors: ['m1'] }]);
    const left = await about({ person: first?.person ?? '' });
    expect(left).toMatchObject({ subject: { kind: 'unmatched' }, left: [{ person: first?.person }] });
    expect(left.placing).toContainEqual(expect.objectContaining({ kind: 'mentor-takes', mentor: 'm1' }));
    // Nobody else's reason stands in the answer about one person.
    expect(left.left).toHaveLength(1);
  });

  test('two mentees whom a wish keeps apart cannot be brought together', async () => {
    const people = small.cohort.people.map((p) => p.id);
    expect(people).toContain('e1');
    const { about } = await asked(withOverrides(small, { kind: 'ban', person: 'e1', other: 'e2' }));
    expect(await about({ person: 'e1', other: 'e2' })).toMatchObject({
      subject: { kind: 'non-pair' },
      brokenRules: ['ban'],
      forcing: null,
    });
  });
});

const scores = [
  [0, 90, 40, 30, 20],
  [80, 0, 60, 50, 40],
  [70, 30, 0, 85, 10],
  [60, 20, 75, 0, 30],
  [50, 45, 35, 25, 0],
];

test('peers: pinning a runner-up costs what is said, and both directions are there', async () => {
  const folder = peersFolder({ scores, odd: 'trio' });
  const { match, about } = await asked(folder);
  const ids = match.market.sides.mentees.map(({ id }) => id);
  for (const person of ids) {
    const said = await about({ person });
    expect(said.units).toHaveLength(1);
    for (const { mentor, cost } of said.alternatives) {
      const pinned = await matched(withOverrides(folder, { kind: 'pin', person, other: mentor }));
      expect(cost).toEqual(difference(match, pinned));
    }
  }
  expect((await about({ person: 'p0', other: 'p1' })).directions).toHaveLength(2);
});

test('a rotation and roles: each partner comes with the round or the role, and a score', async () => {
  const rotation = await asked(rotationFolder({ scores, rounds: 2 }));
  const talks = (await rotation.about({ person: 'e0' })).partners;
  expect(talks.map(({ role }) => role).sort()).toEqual(['round 1', 'round 2']);
  const roles = await asked(
    rolesFolder({ tables: [scores, scores.map((row) => row.toReversed())], places: [3, 3, 2, 1, 1] }),
  );
  const { partners } = await roles.about({ person: 'e0' });
  for (const { role, score, parts } of partners) {
    expect(role).toBeDefined();
    expect(score).toBeTypeOf('number');
    expect(parts?.length).toBeGreaterThan(0);
  }
  expect(partners).toHaveLength(2);
});

test('circles: the circle, the fellows, and the other circles', async () => {
  const people = Array.from({ length: 8 }, (_, i) => ({
    id: `p${i}`,
    topics: [i % 3 === 0 ? 'budget' : 'careers'],
  }));
  const { match, about } = await asked(
    circleFolder({ people, matching: { group_size: { min: 3, max: 4 } } }),
  );
  const [circle] = match.result.groups;
  const [one = '', two = ''] = circle?.members ?? [];
  const said = await about({ person: one });
  expect(said.units).toMatchObject([{ id: circle?.id, kind: 'circle' }]);
  expect(said.fellows?.map(({ person }) => person)).toContain(two);
  expect(said.circles?.length).toBeGreaterThan(0);
  expect((await about({ person: one, other: two })).subject.kind).toBe('pair');
});

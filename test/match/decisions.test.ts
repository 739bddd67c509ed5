import { describe, expect, test } from 'vitest';
import { decidingUses } from '../../src/match/field-uses.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing, PairingState } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { programSchema } from '../../src/schema/program.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const topics = {
  name: 'Topics',
  type: 'coverage' as const,
  mentee: 'topics_wanted',
  mentor: 'topics_offered',
  weight: 1,
};
const people: PersonInput[] = [
  { id: 'm1', roles: ['mentor'], topics: ['budget'] },
  { id: 'm2', roles: ['mentor'], topics: ['teams'] },
  { id: 'e1', roles: ['mentee'], topics: ['budget'] },
  { id: 'e2', roles: ['mentee'], topics: ['teams'] },
];
const pin: Override = { kind: 'pin', person: 'e1', other: 'm2' };
const paired = (state: PairingState): Pairing => ({
  id: 'P001',
  mentor: 'm2',
  mentorName: 'M',
  mentee: 'e1',
  menteeName: 'E',
  state,
  origin: 'pinned',
  score: 0,
});
const folderWith = (input: Partial<Parameters<typeof folderOf>[0]>) =>
  folderOf({ program: { matching: { criteria: [topics] } }, people, ...input });
const match = (folder: ProgramFolder) =>
  matchPairs({ folder, today: '2026-02-16', version: 'test', orphaned: new Set() });
const problemsOf = (folder: ProgramFolder) =>
  openMarket({ folder, today: '2026-02-16', orphaned: new Set() }).problems.map((p) => p.code);
const pairs = async (folder: ProgramFolder) =>
  (await match(folder)).result.pairings.map((p) => `${p.mentee}-${p.mentor} ${p.state}`);

describe('a pin', () => {
  test('holds, whatever it costs', async () => {
    expect(await pairs(folderWith({ overrides: [pin] }))).toEqual(['e1-m2 draft', 'e2-m1 draft']);
  });
  test.each(['completed', 'ended', 'declined'] as const)(
    'of a pairing that is %s is used up and stops nothing',
    (state) => {
      expect(problemsOf(folderWith({ overrides: [pin], pairings: [paired(state)] }))).toEqual([]);
    },
  );
  test('of somebody who is out is not applied, and says so', async () => {
    const folder = folderWith({ overrides: [pin] });
    const out = {
      ...folder,
      cohort: {
        ...folder.cohort,
        people: folder.cohort.people.map((p) => (p.id === 'm2' ? { ...p, outFrom: '2026-02-01' } : p)),
      },
    };
    expect(problemsOf(out)).toEqual(['pin-of-person-out']);
    expect(await pairs(out)).toEqual(['e1-m1 draft']);
  });
  test('against a ban is an error', () => {
    expect(problemsOf(folderWith({ overrides: [pin, { kind: 'ban', person: 'm2', other: 'e1' }] }))).toEqual([
      'pin-against-ban',
    ]);
  });
});

test('who has completed gets no second mentor, and frees the mentor', async () => {
  const folder = folderWith({ pairings: [paired('completed')] });
  const made = await match(folder);
  expect(await pairs(folder)).toEqual(['e1-m2 completed', 'e2-m2 draft']);
  expect(made.result.objective).toMatchObject({ matched: 2, seats: 2 });
  const rows = made.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
  const after = { ...folder, pairings: { columns: [], rows } };
  const { faults } = await verifyMatch({ folder: after, lock: made.lock, orphaned: () => new Set() });
  expect(faults).toEqual([]);
});

test('who is out wants no seat and is not counted as left over', async () => {
  const folder = folderWith({});
  const out = {
    ...folder,
    cohort: {
      ...folder.cohort,
      people: folder.cohort.people.map((p) => (p.id === 'e2' ? { ...p, outFrom: '2026-02-01' } : p)),
    },
  };
  expect((await match(out)).result).toMatchObject({ objective: { matched: 1, seats: 1 }, unmatched: [] });
});

test('of two who could mentor each other the direction with a place is taken, under every seed', async () => {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const folder = folderOf({
      program: { seed, matching: { criteria: [topics] } },
      people: [
        { id: 'a', roles: ['mentor', 'mentee'], topics: ['budget'] },
        { id: 'b', roles: ['mentor', 'mentee'], topics: ['budget'] },
      ],
    });
    const onlyA = {
      ...folder,
      cohort: {
        ...folder.cohort,
        people: folder.cohort.people.map((p) =>
          p.id === 'b' ? { ...p, capacity: { mentor: 0, mentee: 1 } } : p,
        ),
      },
    };
    expect(await pairs(onlyA), seed).toEqual(['b-a draft']);
    expect(await pairs(folder), seed).toHaveLength(1);
  }
});

test('a field for the fairness check only may decide nothing', () => {
  const folder = folderWith({
    program: {
      matching: {
        criteria: [topics],
        rules: [{ same: 'department' }],
        priority: [{ one_of: { department: ['Sales'] } }],
      },
    },
  });
  const audited = new Map(folder.cohort.fields).set('department', {
    name: 'department',
    type: 'category',
    use: 'audit',
    label: 'Department',
  });
  const found = openMarket({
    folder: { ...folder, cohort: { ...folder.cohort, fields: audited } },
    today: '2026-02-16',
    orphaned: new Set(),
  }).problems;
  expect(found.map((p) => p.facts)).toEqual([
    { where: 'the rule same', field: 'department' },
    { where: 'priority', field: 'department' },
  ]);
});

test('a field that is for the equity audit alone is found where a rule or criterion looks at it without naming it', () => {
  const found = decidingUses(programSchema.parse({}), {
    rules: [{ level_gap: { min: 1 } }, { timezone_gap: { max_hours: 2 } }, { not_own_manager: true }],
    criteria: [{ name: 'Hours', type: 'common_hours', weight: 1, missing: 0.5, enough: 4 }],
  });
  expect(found.flatMap(({ fields }) => fields)).toEqual([
    'availability',
    'timezone',
    'level',
    'timezone',
    'manager_id',
    'management_chain',
  ]);
});

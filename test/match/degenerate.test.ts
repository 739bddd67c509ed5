import { expect, test } from 'vitest';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import { objectives } from '../../src/schema/program-matching.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const mentees = (count: number, answers: Partial<PersonInput> = {}): PersonInput[] =>
  Array.from({ length: count }, (_, at) => ({ id: `e${at}`, roles: ['mentee'], ...answers }));
const mentors = (count: number, answers: Partial<PersonInput> = {}): PersonInput[] =>
  Array.from({ length: count }, (_, at) => ({ id: `m${at}`, roles: ['mentor'], ...answers }));
const criteria = [{ name: 'Level', type: 'closeness' as const, field: 'level', range: 5, weight: 1 }];

/** How many seats are filled, and what verify finds wrong. */
async function ends(
  objective: (typeof objectives)[number],
  people: readonly PersonInput[],
  matching: { readonly rules?: [{ different: string }]; readonly load_penalty?: number } = {},
) {
  const folder = folderOf({ people, program: { matching: { ...matching, objective, criteria } } });
  const made = await matchPairs({ folder, today: '2026-02-16', version: 'test', orphaned: new Set() });
  const rows = made.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
  const after = { ...folder, pairings: { columns: [], rows } };
  const { faults } = await verifyMatch({ folder: after, lock: made.lock, orphaned: () => new Set() });
  return { filled: made.lock.matched, minimum: made.result.objective.minimum, faults };
}

test.each(objectives)('%s: all scores equal', async (objective) => {
  const people = [...mentees(60, { level: 1 }), ...mentors(50, { level: 2 })];
  expect(await ends(objective, people)).toEqual({ filled: 50, minimum: 80, faults: [] });
});

test.each(objectives)('%s: no eligible pair', async (objective) => {
  const people = [...mentees(5, { department: 'Sales' }), ...mentors(5, { department: 'Sales' })];
  expect(await ends(objective, people, { rules: [{ different: 'department' }] })).toEqual({
    filled: 0,
    minimum: null,
    faults: [],
  });
});

test.each(objectives)('%s: one mentor for 10,000 mentees', async (objective) => {
  const all = (count: number) => mentees(count).map((p, at) => ({ ...p, level: at % 6 }));
  const one = await ends(objective, [...all(10_000), ...mentors(1, { level: 5 })]);
  expect(one).toEqual({ filled: 1, minimum: 100, faults: [] });
  const many = await ends(objective, [...all(1_000), ...mentors(1, { level: 5, places: 170 })]);
  expect(many).toEqual({ filled: 170, minimum: 80, faults: [] });
});

test.each(objectives)('%s: nobody has a place', async (objective) => {
  const people = [...mentees(5, { level: 1 }), ...mentors(5, { level: 2, places: 0 })];
  expect(await ends(objective, people)).toEqual({ filled: 0, minimum: null, faults: [] });
  expect(await ends(objective, [])).toEqual({ filled: 0, minimum: null, faults: [] });
});

test('load so dear that a second mentee is worth nothing: total leaves them, coverage does not', async () => {
  const people = [...mentees(6, { level: 1 }), ...mentors(2, { level: 2, places: 3 })];
  expect(await ends('total', people, { load_penalty: 81 })).toMatchObject({ filled: 2, faults: [] });
  expect(await ends('coverage-then-total', people, { load_penalty: 81 })).toMatchObject({
    filled: 6,
    faults: [],
  });
});

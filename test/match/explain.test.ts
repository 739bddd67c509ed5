import { expect, test } from 'vitest';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import type { Override } from '../../src/model/override.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const known = { today: '2026-02-16', version: 'test', orphaned: new Set<string>() };
const topics = {
  name: 'Topics',
  type: 'coverage' as const,
  mentee: 'topics_wanted',
  mentor: 'topics_offered',
  weight: 1,
};
const program = { matching: { rules: [{ level_gap: { min: 2 } }], criteria: [topics] } };
const mentee = (id: string, wants: readonly string[], level = 1): PersonInput => ({
  id,
  roles: ['mentee'],
  level,
  topics: wants,
});
const mentor = (id: string, offers: readonly string[], level = 3): PersonInput => ({
  id,
  roles: ['mentor'],
  level,
  topics: offers,
});

async function explained(
  people: readonly PersonInput[],
  question: { person?: string; other?: string },
  overrides: readonly Override[] = [],
) {
  const folder = folderOf({ program, people, overrides });
  return explainMatch({ folder, ...known }, await matchPairs({ ...known, folder }), question);
}

test('a pair that every best match has, and one that could be swapped at no loss', async () => {
  const needed = [mentee('a', ['x']), mentee('b', ['y']), mentor('m', ['x']), mentor('n', ['y'])];
  const { apart } = await explained(needed, { person: 'a', other: 'm' });
  expect(apart).toMatchObject({ matched: 0, total: -200 });
  const alike = [mentee('a', ['x']), mentee('b', ['x']), mentor('m', ['x']), mentor('n', ['x'])];
  const [partner] = (await explained(alike, { person: 'a' })).partners;
  const swap = await explained(alike, { person: 'a', other: partner?.mentor ?? '' });
  expect(swap.apart).toMatchObject({ matched: 0, total: 0 });
  expect(swap.apart?.moves.map((m) => m.mentee)).toEqual(['a', 'b']);
});

test('a pinned pair was decided: nothing is said of other matches', async () => {
  const people = [mentee('a', ['x']), mentor('m', ['x']), mentor('n', ['x'])];
  const pin: Override = { kind: 'pin', person: 'a', other: 'm' };
  expect((await explained(people, { person: 'a', other: 'm' }, [pin])).apart).toBeNull();
});

test('one rule relaxed by one step, an exception, a place more: each with whom it brings', async () => {
  const people = [mentee('a', ['x'], 2), mentee('b', ['x']), mentor('m', ['x'])];
  const { change, changes, shortage } = await explained([...people, mentor('n', ['x'])], { person: 'a' });
  expect(shortage).toBeNull();
  expect(change).toMatchObject({ kind: 'exception', rule: 'level_gap', matched: 2 });
  expect(changes.at(-1)).toMatchObject({
    kind: 'rule',
    setting: { from: 'level_gap: {min: 2}', to: 'level_gap: {min: 1}' },
    more: 1,
    total: 100,
  });
  const short = await explained([mentee('b', ['x']), mentee('c', ['x']), mentor('m', ['x'])], {});
  expect(short.shortages).toEqual([{ mentees: ['b', 'c'], mentors: ['m'], places: 1 }]);
  expect(short.places).toEqual([{ mentor: 'm', offered: 1, used: 1, eligible: 2, matched: 1, total: 100 }]);
});

test('what each rule costs, and why a weak pair stands', async () => {
  const people = [mentee('a', ['x'], 2), mentee('b', ['y']), mentor('m', ['x'])];
  const { rules, weakest } = await explained(people, {});
  expect(rules).toEqual([{ rule: 'level_gap', setting: 'level_gap: {min: 2}', matched: 0, total: 100 }]);
  expect(weakest).toMatchObject([{ mentee: 'b', mentor: 'm', score: 0, without: { matched: -1, total: 0 } }]);
});

test('no wish and no decision is ever beaten by a pin', async () => {
  const people = [{ ...mentee('a', ['x']), avoids: ['m'] }, mentor('m', ['x'])];
  const { brokenRules, forcing } = await explained(people, { person: 'a', other: 'm' });
  expect([brokenRules, forcing]).toEqual([['avoids'], null]);
});

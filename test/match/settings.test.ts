import { expect, test } from 'vitest';
import { compareObjectives } from '../../src/match/compare/compare-objectives.ts';
import { openMarket } from '../../src/match/market.ts';
import { matchSettings } from '../../src/match/settings.ts';
import type { WeeklyWindow } from '../../src/model/day.ts';
import type { Language } from '../../src/model/language.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const windows: readonly WeeklyWindow[] = [{ weekday: 1, from: 540, to: 1020 }];
const people: readonly PersonInput[] = [
  { id: 'a', roles: ['mentee'], level: 1, topics: ['x'], prefers: ['b'], windows },
  { id: 'b', roles: ['mentor'], level: 3, topics: ['x'], windows },
];

test.each<[Language, readonly string[]]>([
  ['en', ['Topics', 'Own choice', 'Level', 'Common hours']],
  ['de', ['Themen', 'Eigener Wunsch', 'Ebene', 'Gemeinsame Stunden']],
])('criteria that nobody declared are called by names of the program’s language: %s', (language, names) => {
  const { program, cohort } = folderOf({ program: { language }, people });
  const { criteria, assumptions } = matchSettings(program, cohort);
  expect(criteria.map(({ name }) => name)).toEqual(names);
  expect(JSON.stringify(assumptions)).toContain(`"${names[1]}"`);
});

test('an objective that does not go with a setting is refused with its reason, the others have figures', async () => {
  const folder = folderOf({ program: { matching: { load_penalty: 2 } }, people });
  const market = openMarket({ folder, today: '2026-02-16', orphaned: new Set() });
  const rows = await compareObjectives(market, ['total', 'balanced', 'stable'], 1);
  expect(rows.map(({ refused, matched }) => [refused, matched])).toEqual([
    [null, 1],
    ['load-in-a-product', null],
    ['load-in-a-ranking', null],
  ]);
});

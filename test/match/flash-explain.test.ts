import { expect, test } from 'vitest';
import type { Explanation } from '../../src/match/explain/explanation.ts';
import { explainFlash } from '../../src/match/flash/explain-flash.ts';
import type { SeatsQuestion } from '../../src/match/flow/explain-seats.ts';
import type { SeatsView } from '../../src/match/flow/seats-what-if.ts';
import { matchCohort } from '../../src/match/match-cohort.ts';
import { explainRoles } from '../../src/match/roles/explain-roles.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { rotationFolder } from './flash-programs.ts';
import { rolesFolder } from './role-programs.ts';

const known = { today: '2026-02-16', version: 'test', orphaned: new Set<string>() };
type Explain = (view: SeatsView, question: SeatsQuestion) => Promise<Explanation>;

async function asked(folder: ProgramFolder, explain: Explain) {
  const match = await matchCohort({ ...known, folder });
  const view = { input: { ...known, folder }, market: match.market, result: match.result };
  return { result: match.result, about: (question: SeatsQuestion) => explain(view, question) };
}

/** What really pinning two people, or keeping them apart, changes. */
async function really(folder: ProgramFolder, kind: 'pin' | 'ban', person: string, other: string) {
  const [before, after] = [
    await matchCohort({ ...known, folder }),
    await matchCohort({
      ...known,
      folder: { ...folder, overrides: [...folder.overrides, { kind, person, other }] },
    }),
  ];
  const [a, b] = [before.result.objective, after.result.objective];
  return { total: Math.round(100 * (b.total - a.total)) / 100, matched: b.matched - a.matched };
}

const scores = [
  [90, 40, 10, 55],
  [80, 95, undefined, 5],
  [70, 60, 60, 15],
  [undefined, 10, 20, 25],
  [50, 45, 35, undefined],
];
const programs: readonly (readonly [string, ProgramFolder, Explain, string])[] = [
  ['a rotation between sides', rotationFolder({ scores, rounds: 2 }), explainFlash, 'e'],
  [
    'a rotation among equals',
    rotationFolder({ scores: scores.map((row, i) => [...row, 30 + 7 * i]), rounds: 2, equals: true }),
    explainFlash,
    'p',
  ],
  [
    'roles',
    rolesFolder({ tables: [scores, scores.map((row) => row.toReversed())], places: [3, 3, 2, 1] }),
    explainRoles,
    'e',
  ],
];

test.each(programs)(
  'what forcing a runner-up costs is what pinning them costs: %s',
  async (_, folder, explain, prefix) => {
    const { about } = await asked(folder, explain);
    let asks = 0;
    for (let at = 0; at < 5; at++) {
      const { alternatives, subject } = await about({ person: `${prefix}${at}` });
      expect(subject.person).toBe(`${prefix}${at}`);
      for (const { mentee, mentor, cost } of alternatives) {
        expect(cost).toEqual(await really(folder, 'pin', mentee, mentor));
        asks++;
      }
    }
    expect(asks).toBeGreaterThan(4);
  },
);

test.each(programs)(
  'what two people who meet are worth together is what keeping them apart costs: %s',
  async (_, folder, explain) => {
    const { about, result } = await asked(folder, explain);
    for (const { mentee, mentor, score } of result.pairings.slice(0, 4)) {
      const told = await about({ person: mentee, other: mentor });
      expect(told).toMatchObject({ subject: { kind: 'pair' }, score, forcing: null, brokenRules: [] });
      expect(told.apart).toMatchObject(await really(folder, 'ban', mentee, mentor));
    }
  },
);

test('two whom a rule keeps apart, and two of whom one is nobody', async () => {
  const [, folder, explain] = programs[0] ?? [];
  if (folder === undefined || explain === undefined) throw new Error('no program');
  const { about } = await asked(folder, explain);
  const told = await about({ person: 'e1', other: 'm2' });
  expect(told).toMatchObject({ subject: { kind: 'non-pair' }, apart: null });
  expect(told.brokenRules).toHaveLength(1);
  expect(told.forcing).toMatchObject(await really(folder, 'pin', 'e1', 'm2'));
  expect((await about({ person: 'e1', other: 'nobody' })).brokenRules).toEqual(['roles']);
});

test('a role that nobody fills: the place or the exception that would fill it', async () => {
  const folder = rolesFolder({
    tables: [
      [
        [50, undefined],
        [60, undefined],
      ],
      [
        [70, 80],
        [undefined, 90],
      ],
    ],
    places: [1, 2],
  });
  const { about, result } = await asked(folder, explainRoles);
  expect(result.unmatched.map(({ person, reason }) => [person, reason])).toEqual([['e0', 'shortage']]);
  const told = await about({ person: 'e0' });
  expect(told.change).toMatchObject({ kind: 'place', mentor: 'm0', matched: 4 });
  const program = await about({});
  expect(program).toMatchObject({
    subject: { kind: 'program' },
    match: { matched: 3, seats: 4, proven: true },
  });
});

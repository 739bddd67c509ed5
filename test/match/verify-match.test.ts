import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import { lockHash } from '../../src/model/lock-hash.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { MatchLock } from '../../src/schema/match-lock.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const mentors: PersonInput[] = [
  {
    id: 'm1',
    roles: ['mentor'],
    places: 2,
    level: 4,
    topics: ['budget', 'teams'],
    department: 'Sales',
    prefers: ['e2'],
  },
  { id: 'm2', roles: ['mentor'], places: 1, level: 3, topics: ['careers'], department: 'People' },
  {
    id: 'm3',
    roles: ['mentor'],
    places: 1,
    level: 5,
    topics: ['speaking', 'careers'],
    department: 'Technology',
  },
];
const mentees: PersonInput[] = [
  { id: 'e1', roles: ['mentee'], places: 2, level: 1, topics: ['budget', 'careers'], department: 'People' },
  {
    id: 'e2',
    roles: ['mentee'],
    level: 2,
    topics: ['teams'],
    department: 'Technology',
    prefers: ['m1', 'm2'],
  },
  { id: 'e3', roles: ['mentee'], level: 1, topics: ['speaking'], department: 'Sales', avoids: ['m2'] },
  { id: 'e4', roles: ['mentee'], level: 0, topics: ['careers', 'budget', 'teams'], department: 'Finance' },
];
const program = {
  matching: {
    rules: [{ level_gap: { min: 1 } }, { different: 'department' }],
    criteria: [
      {
        name: 'Topics',
        type: 'coverage' as const,
        mentee: 'topics_wanted',
        mentor: 'topics_offered',
        weight: 40,
      },
      { name: 'Choice', type: 'preference' as const, weight: 25 },
      { name: 'Level', type: 'closeness' as const, field: 'level', weight: 15 },
    ],
  },
};
const before = {
  ...folderOf({
    program,
    people: [...mentors, ...mentees],
    overrides: [{ kind: 'pin', person: 'e2', other: 'm1' }],
  }),
  inputs: [{ file: 'people.csv', rows: 7, sha256: 'ab' }],
};
const { lock, pairings } = await matchPairs({
  folder: before,
  today: '2026-02-16',
  version: 'test',
  orphaned: new Set(),
});
const after = {
  ...before,
  pairings: { columns: [], rows: pairings.map((record) => ({ record, extra: new Map<string, string>() })) },
};
const nobody = () => new Set<string>();
const faultsOf = async (changed: MatchLock, folder: ProgramFolder = after) =>
  (await verifyMatch({ folder, lock: changed, orphaned: nobody })).faults;

/** Every number of a JSON value, as a function that gives the value with that number changed. */
function numberChanges(value: unknown, by: number): (() => unknown)[] {
  if (typeof value === 'number') return [() => value + by];
  if (Array.isArray(value))
    return value.flatMap((item, at) =>
      numberChanges(item, by).map((change) => () => value.with(at, change())),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    numberChanges(item, by).map((change) => () => ({ ...value, [key]: change() })),
  );
}

test('an untouched match is valid', async () => {
  expect(lock.pairs).toHaveLength(3);
  expect(await verifyMatch({ folder: after, lock, orphaned: nobody })).toMatchObject({
    valid: true,
    pairs: 12,
    faults: [],
  });
});

/** The same people matched for another objective, some of them with load, and the folder as it stands then. */
async function matchedFor(objective: MatchLock['objective'], load_penalty: number) {
  const folder = folderOf({
    program: { matching: { ...program.matching, objective, load_penalty } },
    people: [...mentors, ...mentees],
    overrides: [{ kind: 'pin', person: 'e2', other: 'm1' }],
  });
  const made = await matchPairs({ folder, today: '2026-02-16', version: 'test', orphaned: new Set() });
  const rows = made.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
  return { lock: made.lock, folder: { ...folder, pairings: { columns: [], rows } } };
}

test.each([
  ['coverage-then-total', 0],
  ['coverage-then-total', 12.5],
  ['total', 0],
  ['total', 30],
  ['floor', 0],
  ['floor', 5],
  ['balanced', 0],
  ['stable', 0],
] as const)(
  '%s, load %d: any number of the certificate one more or less is rejected',
  async (objective, load) => {
    const made = await matchedFor(objective, load);
    expect(await faultsOf(made.lock, made.folder)).toEqual([]);
    expect(made.lock.pairs.length).toBeGreaterThan(1);
    const changes = [1, -1].flatMap((by) => numberChanges(made.lock, by));
    expect(changes.length).toBeGreaterThan(50);
    for (const change of changes) {
      const { sha256: _, ...rest } = change() as MatchLock;
      expect(await faultsOf({ ...rest, sha256: made.lock.sha256 }, made.folder), 'old hash').not.toEqual([]);
      // A higher last number only leaves numbers out.
      if (rest.lastPairing > made.lock.lastPairing) continue;
      expect(
        await faultsOf({ ...rest, sha256: lockHash(rest) }, made.folder),
        JSON.stringify(rest),
      ).not.toEqual([]);
    }
  },
);

test('a floor that is proven needs its proof', async () => {
  const { lock: floored, folder } = await matchedFor('floor', 0);
  const { sha256: _, floor, ...rest } = floored;
  expect(floor?.above?.empty).toBeGreaterThan(floor?.all.empty ?? 0);
  for (const forged of [rest, { ...rest, floor: floor && { score: floor.score, all: floor.all } }]) {
    const without = forged as Omit<MatchLock, 'sha256'>;
    expect(await faultsOf({ ...without, sha256: lockHash(without) }, folder)).not.toEqual([]);
  }
});

test('any number or person of the pairings changed is rejected', async () => {
  for (const at of pairings.keys()) {
    const changed = (change: object) => ({
      ...after,
      pairings: {
        columns: [],
        rows: after.pairings.rows.with(at, {
          record: { ...pairings[at], ...change } as (typeof pairings)[number],
          extra: new Map(),
        }),
      },
    });
    for (const change of [
      { score: (pairings[at]?.score ?? 0) + 1 },
      { mentor: 'm9' },
      { mentee: 'e9' },
      { id: 'P999' },
    ]) {
      expect(await faultsOf(lock, changed(change)), JSON.stringify(change)).not.toEqual([]);
    }
  }
});

test('a person changed in any answer that counts is rejected', async () => {
  for (const person of after.cohort.people) {
    for (const role of person.roles) {
      const level = person.as[role]?.get('level');
      const rank = level?.type === 'ordinal' ? level.rank + 3 : 9;
      const fields = new Map(person.as[role]).set('level', { type: 'ordinal', rank, text: 'other' });
      const people = after.cohort.people.map((p) =>
        p === person ? { ...p, as: { ...p.as, [role]: fields }, capacity: { [role]: 3 } } : p,
      );
      expect(await faultsOf(lock, { ...after, cohort: { ...after.cohort, people } })).not.toEqual([]);
    }
  }
});

test('pairings that moved on, or ended, leave the proof as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('proposed', 'active', 'ended', 'declined', 'draft'), {
        minLength: pairings.length,
        maxLength: pairings.length,
      }),
      async (states) => {
        const rows = pairings.map((p, at) => ({
          record: { ...p, state: states[at] as (typeof p)['state'] },
          extra: new Map<string, string>(),
        }));
        expect(await faultsOf(lock, { ...after, pairings: { columns: [], rows } })).toEqual([]);
      },
    ),
  );
});

test('a second-best match with honest-looking prices is found out', async () => {
  for (const { mentee, mentor } of lock.pairs) {
    const banned = {
      ...before,
      overrides: [...before.overrides, { kind: 'ban' as const, person: mentee, other: mentor }],
    };
    const second = await matchPairs({
      folder: banned,
      today: '2026-02-16',
      version: 'test',
      orphaned: new Set(),
    });
    const rows = second.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
    const faults = await faultsOf(second.lock, { ...before, pairings: { columns: [], rows } });
    const details = faults.map((f) => f.detail);
    expect(details).toContain(`${mentee} with ${mentor} would improve the match`);
  }
});

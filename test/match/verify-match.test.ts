import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockHash } from '../../src/match/lock-hash.ts';
import { matchCohort } from '../../src/match/match-cohort.ts';
import { verifyMatch } from '../../src/match/verify-match.ts';
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
const { lock, pairings } = await matchCohort({
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
const faultsOf = (changed: MatchLock, folder = after) =>
  verifyMatch({ folder, lock: changed, orphaned: nobody }).faults;

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

test('an untouched match is valid', () => {
  expect(lock.pairs).toHaveLength(3);
  expect(verifyMatch({ folder: after, lock, orphaned: nobody })).toMatchObject({
    valid: true,
    pairs: 12,
    faults: [],
  });
});

test.each([1, -1])(
  'any number of the certificate changed by %i is rejected, even under a fresh hash',
  (by) => {
    const changes = numberChanges(lock, by);
    expect(changes.length).toBeGreaterThan(25);
    for (const change of changes) {
      const { sha256: _, ...rest } = change() as MatchLock;
      expect(faultsOf({ ...rest, sha256: lock.sha256 }), 'old hash').not.toEqual([]);
      const onlyNames = rest.lastPairing !== lock.lastPairing;
      if (!onlyNames)
        expect(faultsOf({ ...rest, sha256: lockHash(rest) }), JSON.stringify(rest)).not.toEqual([]);
    }
  },
);

test('any number or person of the pairings changed is rejected', () => {
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
      expect(faultsOf(lock, changed(change)), JSON.stringify(change)).not.toEqual([]);
    }
  }
});

test('a person changed in any answer that counts is rejected', () => {
  for (const person of after.cohort.people) {
    for (const role of person.roles) {
      const level = person.as[role]?.get('level');
      const rank = level?.type === 'ordinal' ? level.rank + 3 : 9;
      const fields = new Map(person.as[role]).set('level', { type: 'ordinal', rank, text: 'other' });
      const people = after.cohort.people.map((p) =>
        p === person ? { ...p, as: { ...p.as, [role]: fields }, capacity: { [role]: 3 } } : p,
      );
      expect(faultsOf(lock, { ...after, cohort: { ...after.cohort, people } })).not.toEqual([]);
    }
  }
});

test('pairings that moved on, or ended, leave the proof as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('proposed', 'active', 'ended', 'declined', 'draft'), {
        minLength: pairings.length,
        maxLength: pairings.length,
      }),
      (states) => {
        const rows = pairings.map((p, at) => ({
          record: { ...p, state: states[at] as (typeof p)['state'] },
          extra: new Map<string, string>(),
        }));
        expect(faultsOf(lock, { ...after, pairings: { columns: [], rows } })).toEqual([]);
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
    const second = await matchCohort({
      folder: banned,
      today: '2026-02-16',
      version: 'test',
      orphaned: new Set(),
    });
    const rows = second.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
    const details = faultsOf(second.lock, { ...before, pairings: { columns: [], rows } }).map(
      (f) => f.detail,
    );
    expect(details).toContain(`${mentee} with ${mentor} would improve the match`);
  }
});

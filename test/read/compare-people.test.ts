import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldSpec } from '../../src/model/field.ts';
import type { Cohort, Person } from '../../src/model/person.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { comparePeople } from '../../src/read/compare-people.ts';
import {
  encodeSnapshot,
  peopleSnapshotFile,
  readSnapshot,
  snapshotOf,
} from '../../src/read/people-snapshot.ts';
import { vanishedPeople } from '../../src/read/vanished-people.ts';

type Given = {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly level?: string;
  readonly topics?: readonly string[];
  readonly gender?: string;
};

function personOf({ id, name = id, email, level, topics, gender }: Given): Person {
  const fields = new Map([
    ...(level === undefined ? [] : [['level', { type: 'ordinal', rank: 1, text: level }] as const]),
    ...(topics === undefined ? [] : [['topics_wanted', { type: 'set', items: topics }] as const]),
    ...(gender === undefined ? [] : [['gender', { type: 'category', text: gender }] as const]),
  ]);
  return {
    id,
    name,
    ...(email === undefined ? {} : { email }),
    roles: ['mentee'],
    timezone: 'UTC',
    capacity: { mentee: 1 },
    as: { mentee: fields },
    managers: [],
    places: [{ file: 'mentees.csv', row: 2 }],
  };
}

const spec = (name: string, use: FieldSpec['use'] = 'open'): FieldSpec => ({
  name,
  type: 'text',
  use,
  label: name,
});
const allFields = [spec('level'), spec('topics_wanted'), spec('gender', 'audit')];

function cohortOf(people: readonly Given[], fields: readonly FieldSpec[] = allFields): Cohort {
  return { people: people.map(personOf), fields: new Map(fields.map((field) => [field.name, field])) };
}

const fileOf = (text: string): SourceFile[] => [{ path: peopleSnapshotFile, bytes: Buffer.from(text) }];
const diff = (before: readonly Given[], now: readonly Given[]) =>
  comparePeople(snapshotOf(cohortOf(before)), snapshotOf(cohortOf(now)));

const ana = {
  id: 'E1',
  name: 'Ana Štefan',
  email: 'ana@x.example',
  level: 'Manager',
  topics: ['Budgets, planning'],
};
const bo = { id: 'E2', name: 'Bo Li', email: 'bo@x.example', level: 'Associate' };
const nothing = { joined: [], left: [], renamed: [], changed: [] };

describe('people of two runs', () => {
  test('joined, left and changed, with the fields that changed and never a value', () => {
    const now = [
      { ...ana, level: 'Director', topics: [] },
      { id: 'E9', name: 'Cy Fox' },
    ];
    expect(diff([ana, bo], now)).toEqual({
      joined: ['E9'],
      left: ['E2'],
      renamed: [],
      changed: [{ id: 'E1', fields: ['level', 'topics_wanted'] }],
    });
  });

  test('an answer taken back or given for the first time is a change', () => {
    const { level: _, ...silent } = bo;
    expect(diff([bo], [silent]).changed).toEqual([{ id: 'E2', fields: ['level'] }]);
    expect(diff([silent], [bo]).changed).toEqual([{ id: 'E2', fields: ['level'] }]);
  });

  test('a new id with the same address, or else the same name, is the same person', () => {
    expect(diff([ana, bo], [{ ...ana, id: 'N1', name: 'Ana Berg' }, bo])).toEqual({
      ...nothing,
      renamed: [{ from: 'E1', to: 'N1', by: 'address' }],
    });
    expect(
      diff([ana, bo], [{ ...ana, id: 'N1', email: 'ana@new.example', name: 'Stefan, Ana' }, bo]),
    ).toEqual({
      ...nothing,
      renamed: [{ from: 'E1', to: 'N1', by: 'name' }],
    });
  });

  test('two people of one name are never taken for each other', () => {
    const twin = { id: 'E3', name: 'Bo Li', email: 'bo.li@x.example' };
    expect(diff([bo, twin], [bo, { ...twin, id: 'E4', email: 'b@x.example' }])).toMatchObject({
      joined: ['E4'],
      left: ['E3'],
      renamed: [],
    });
  });

  test('a field more or less in program.yaml changes nobody, and nothing is ever said of an audited one', () => {
    const before = snapshotOf(cohortOf([ana, bo], [spec('level')]));
    expect(comparePeople(before, snapshotOf(cohortOf([ana, bo])))).toEqual(nothing);
    expect(diff([{ ...ana, gender: 'f' }], [{ ...ana, gender: 'd' }])).toEqual(nothing);
  });

  test('a new start of the program makes nobody’s years of service an answer', () => {
    const at = (years: number): Cohort => {
      const { people } = cohortOf([ana]);
      const served = new Map([['years_of_service', { type: 'number', number: years } as const]]);
      return {
        people: people.map((person) => ({ ...person, as: { mentee: served } })),
        fields: new Map([['years_of_service', spec('years_of_service')]]),
      };
    };
    expect(comparePeople(snapshotOf(at(3)), snapshotOf(at(4)))).toEqual(nothing);
  });

  test('when a form was filled in is no answer', () => {
    const { fields } = snapshotOf(cohortOf([ana], [...allFields, spec('start_time'), spec('timestamp')]));
    expect(fields).toEqual(['capacity', 'level', 'manager_id', 'topics_wanted']);
  });

  const given = fc.record(
    {
      id: fc.constantFrom('E1', 'E2', '7', '007', '__proto__', 'constructor', 'ä', 'a\u0308', 'E 3'),
      name: fc.constantFrom('Ana', 'Bo', 'Cy'),
      email: fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example'),
      level: fc.constantFrom('Associate', 'Manager', '__proto__'),
      topics: fc.subarray(['Budgets, planning', 'Hard "talks"', 'toString']),
    },
    { requiredKeys: ['id'] },
  );
  const people = fc.uniqueArray(given, { selector: ({ id }) => id });

  test('law: nobody changes against themselves, whatever the order of the rows', () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(diff(all, [...all].reverse())).toEqual(nothing);
        const text = encodeSnapshot(snapshotOf(cohortOf(all)));
        expect(encodeSnapshot(snapshotOf(cohortOf([...all].reverse())))).toBe(text);
        expect(readSnapshot(fileOf(text))).toEqual({ state: 'read', snapshot: snapshotOf(cohortOf(all)) });
      }),
    );
  });

  test('law: those before, without the left, with the joined and under their new ids, are those now', () => {
    fc.assert(
      fc.property(people, people, (before, now) => {
        const { joined, left, renamed, changed } = diff(before, now);
        const to = new Map(renamed.map((one) => [one.from, one.to]));
        const kept = before.flatMap(({ id }) => (left.includes(id) ? [] : [to.get(id) ?? id]));
        expect([...kept, ...joined].sort()).toEqual(now.map(({ id }) => id).sort());
        expect(new Set(to.values()).size).toBe(renamed.length);
        for (const { id } of changed) expect(kept).toContain(id);
      }),
    );
  });
});

describe('.mentor/people.json', () => {
  test('holds no name, no address and no answer', () => {
    const text = encodeSnapshot(snapshotOf(cohortOf([ana, bo])));
    expect(text).toContain('"E1"');
    for (const value of ['Ana', 'Štefan', 'ana@', 'Manager', 'Budgets', 'Bo Li'])
      expect(text).not.toContain(value);
  });

  test('equal answers of two people do not look alike', () => {
    const { people } = snapshotOf(cohortOf([ana, { ...bo, level: 'Manager' }]));
    expect(people[0]?.answers[1]).not.toBe(people[1]?.answers[1]);
  });

  const good = encodeSnapshot(snapshotOf(cohortOf([ana, bo])));
  test.each([
    ['', 'damaged'],
    ['null', 'damaged'],
    ['[]', 'damaged'],
    [good.slice(0, -9), 'damaged'],
    [good.replace('"E2"', '"E1"'), 'damaged'],
    [good.replace('"fields":["capacity",', '"fields":['), 'damaged'],
    [good.replace('people@1', 'people@2'), 'other-version'],
    [good.replace('mentor/people@1', 'something'), 'damaged'],
  ])('what is no snapshot of ours is as good as none (%#)', (text, state) => {
    expect(text).not.toBe(good);
    expect(readSnapshot(fileOf(text))).toEqual({ state });
  });

  test('there is none before the first run', () => {
    expect(readSnapshot([])).toEqual({ state: 'absent' });
  });
});

describe('the guard', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `E${at}`);
  test.each([
    [1, 2, false],
    [1, 9, false],
    [2, 19, true],
    [2, 20, false],
    [3, 20, true],
    [30, 300, false],
    [31, 300, true],
    [2, 2, true],
  ])('%i of %i gone: %s', (gone, before, stops) => {
    const found = vanishedPeople({ left: ids(gone), before, pairings: [], people: [] });
    expect(found.map(({ code }) => code)).toEqual(stops ? ['people-vanished'] : []);
  });

  test('names those who stand in open pairings, and the file where there is one', () => {
    const pairing = { mentor: 'M1', mentorName: '', mentee: 'E0', menteeName: '', origin: 'solver' } as const;
    const pairings = [
      { ...pairing, id: 'P002', state: 'active' },
      { ...pairing, id: 'P001', state: 'ended' },
      { ...pairing, id: 'P003', state: 'draft', mentee: 'E5', mentor: 'E1' },
    ] as const;
    const people = [{ places: [{ file: 'people.csv', row: 4 }] }];
    expect(vanishedPeople({ left: ids(2), before: 6, pairings, people })).toEqual([
      {
        code: 'people-vanished',
        at: { file: 'people.csv' },
        facts: {
          count: 2,
          before: 6,
          people: ['E0', 'E1'],
          paired: [
            { person: 'E0', pairing: 'P002' },
            { person: 'E1', pairing: 'P003' },
          ],
        },
      },
    ]);
  });
});

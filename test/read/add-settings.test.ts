import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addSettings } from '../../src/read/add-settings.ts';
import type { Setting } from '../../src/read/inferred-settings.ts';

const level: Setting = { path: ['fields', 'level'], value: { order: ['Associate', 'Manager', 'Director'] } };
const email: Setting = { path: ['fields', 'email', 'column'], value: 'E-Mail-Adresse: dienstlich' };
const mentors: Setting = {
  path: ['people', 0],
  value: { file: 'Mentor sign-up (Responses).csv', role: 'mentor' },
};

test('an absent program.yaml is begun', async () => {
  expect(await addSettings('', [mentors, { ...mentors, path: ['people', 1] }, level, email])).toBe(`\
# Read off the files by mentor check --write-fields
people:
  - {file: "Mentor sign-up (Responses).csv", role: mentor}
  - {file: "Mentor sign-up (Responses).csv", role: mentor}

# Read off the files by mentor check --write-fields
fields:
  level: {order: [Associate, Manager, Director]}
  email: {column: "E-Mail-Adresse: dienstlich"}
`);
});

test('lines are added where they belong, and no other line changes', async () => {
  const before = `\
# Northwind, with care
name:   "Northwind"      # two spaces too many
fields:                  # only what cannot be inferred
    # grades of the house
    level:   {type: ordinal}   # to be ordered

    topics:
        type: set        # from the form
        options: [ 'Leading', "Budgets, planning" ]
start: 2026-03-02 # a Monday
people: [ {file: a.csv}, ]
`;
  const after = await addSettings(before, [
    { path: ['fields', 'level', 'order'], value: ['A', 'B'] },
    { path: ['fields', 'topics', 'column'], value: { mentee: 'Themen', mentor: ['Ich kann', 'Ich mag'] } },
    email,
    { path: ['people', 0, 'role'], value: 'both' },
    { path: ['people', 1], value: { file: 'b.csv', role: 'mentee' } },
  ]);
  expect(after).toBe(`\
# Northwind, with care
name:   "Northwind"      # two spaces too many
fields:                  # only what cannot be inferred
    # grades of the house
    level:   {type: ordinal, order: [A, B]}   # to be ordered

    topics:
        type: set        # from the form
        options: [ 'Leading', "Budgets, planning" ]
        column: {mentee: Themen, mentor: [Ich kann, Ich mag]}
    email: {column: "E-Mail-Adresse: dienstlich"}
start: 2026-03-02 # a Monday
people: [ {file: a.csv, role: both}, {file: "b.csv", role: mentee} ]
`);
});

test.each([
  [
    'a key without a value',
    'fields:   # later\nname: X\n',
    'fields:   # later\n  level: {order: [Associate, Manager, Director]}\nname: X\n',
  ],
  [
    'a key with null',
    'fields: ~\nname: X\n',
    'fields:\n  level: {order: [Associate, Manager, Director]}\nname: X\n',
  ],
  [
    'an empty group',
    'fields: {}  # none\n',
    'fields: {level: {order: [Associate, Manager, Director]}}  # none\n',
  ],
  [
    'no line end at the end',
    'fields:\n  a: {type: set}',
    'fields:\n  a: {type: set}\n  level: {order: [Associate, Manager, Director]}\n',
  ],
  [
    'Windows line ends',
    'fields:\r\n  a: {type: set}\r\nname: X\r\n',
    'fields:\r\n  a: {type: set}\r\n  level: {order: [Associate, Manager, Director]}\r\nname: X\r\n',
  ],
  [
    'one line for all',
    '{name: X, fields: {a: {type: set}}}\n',
    '{name: X, fields: {a: {type: set}, level: {order: [Associate, Manager, Director]}}}\n',
  ],
  [
    'only a comment',
    '# nothing yet\n',
    '# nothing yet\n\n# Read off the files by mentor check --write-fields\nfields:\n  level: {order: [Associate, Manager, Director]}\n',
  ],
])('%s', async (_, before, after) => {
  expect(await addSettings(before, [level])).toBe(after);
});

test('a word that some reader takes for a truth value or for nothing is quoted', async () => {
  const column = ['yes', 'null', 'Off', 'Name', '12', ''];
  expect(await addSettings('a: 1\nfields: {}\n', [{ path: ['fields', 'x'], value: { column } }])).toBe(
    'a: 1\nfields: {x: {column: ["yes", "null", "Off", Name, "12", ""]}}\n',
  );
});

test('what is there stays, and broken YAML is left alone', async () => {
  const before = 'fields:\n  level: {order: [X, Y]}\n';
  expect(await addSettings(before, [level])).toBe(before);
  expect(await addSettings('fields: [a\nname: }', [level])).toBeUndefined();
});

test('an alias is no place for a line: the library writes the file, with its comments', async () => {
  const before = '# the base\nbase: &b {a: {type: set}}\nfields: *b # shared\n';
  const after = await addSettings(before, [level]);
  // Nothing is added to what an alias stands for: it would change the other place as well.
  expect(after === undefined || parse(after).base.level === undefined).toBe(true);
});

test('any header and any names come back as they are, and running it again changes nothing', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const name = fc.string({ unit: fc.constantFrom(...'abcdefgh_'), minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (entries, flow) => {
        const before = flow
          ? 'fields: {zzz: {type: set}} # here\n'
          : '# top\nfields:\n  zzz: # here\n    type: set\n';
        const settings = entries.map(
          ([key, column]): Setting => ({ path: ['fields', key], value: { column } }),
        );
        const after = (await addSettings(before, settings)) ?? '';
        expect(parse(after).fields).toEqual({
          zzz: { type: 'set' },
          ...Object.fromEntries(entries.map(([key, column]) => [key, { column }])),
        });
        expect(after).toContain('# here');
        expect(await addSettings(after, settings)).toBe(after);
      },
    ),
    { numRuns: 200 },
  );
});

import { createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../src/model/field.ts';
import { type Person, roles } from '../../src/model/person.ts';
import { errorsOf } from '../../src/model/problem.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { keptFields } from '../../src/personal/pseudonyms/kept-fields.ts';
import { pseudonymisedFolder } from '../../src/personal/pseudonyms/pseudonymised-folder.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { plainCsv, renderCsv } from '../../src/render/csv.ts';
import { programYaml } from '../../src/render/program-yaml.ts';
import { readFixture } from '../read-fixture.ts';

const today = '2026-06-20';
const key = Buffer.from('a key for tests: 0123456789abcdef');
const formats = [
  ...['northwind', 'lindenau', 'circle', 'group', 'peer', 'flash', 'informal', 'roles', 'reverse'],
  ...['e-mentoring', 'halfway', 'lottery'],
  ...readdirSync(join(import.meta.dirname, '..', '..', 'fixtures', 'layouts')).map(
    (name) => `layouts/${name}`,
  ),
];

/** By another way than the code's: bits as a text of noughts and ones. */
function letters(message: string): string {
  const bytes = createHmac('sha256', key).update(message).digest();
  const bits = [...bytes.subarray(0, 9)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: 13 },
    (_, at) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
}
const pseudonymOf = (id: string): string =>
  id.includes('@') ? `p${letters(id).toLowerCase()}@pseudonym.invalid` : `P${letters(id)}`;

async function copied(name: string, files: readonly SourceFile[] = readFixture(name)) {
  const folder = await readProgramFolder(files, { today });
  const copy = await pseudonymisedFolder(folder, files, key);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const written: SourceFile[] = [
    { path: 'program.yaml', bytes: bytes(programYaml(copy.settings, { header: [], notes: [] })) },
    ...copy.tables.map(({ file, header, rows }) => ({
      path: file,
      bytes: bytes(renderCsv([header, ...rows], plainCsv)),
    })),
  ];
  return { folder, copy, written, read: await readProgramFolder(written, { today }) };
}

/** Answers as texts: what several answers are is one text each. */
function wordsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if ('items' in value) return value.items;
  return 'text' in value ? [value.text.toLowerCase()] : [JSON.stringify(value)];
}

/** Fields in which words may have become pseudonyms: two that were equal stay equal, two that were not stay apart. */
const renamed: ReadonlySet<FieldValue['type']> = new Set(['category', 'set', 'ranking', 'text', 'id']);

/** What a person answered, as far as it must be the same in both folders: of words that may be renamed how many there are. */
function answersOf(kept: ReturnType<typeof keptFields>, person: Person): unknown {
  return [...kept].flatMap(([name, { type }]) =>
    roles.map((role) => {
      const value = person.as[role]?.get(name);
      return [name, role, renamed.has(type) ? wordsOf(value).length : value];
    }),
  );
}

function sameInBoth(folder: ProgramFolder, read: ProgramFolder): void {
  const copies = new Map(read.cohort.people.map((person) => [person.id, person]));
  for (const [name, spec] of keptFields(folder)) {
    if (spec.type === 'ranking') continue;
    const pairs = folder.cohort.people.flatMap((person) => {
      const other = copies.get(pseudonymOf(person.id));
      return roles.flatMap((role) => {
        const sorted = (of: Person | undefined) => wordsOf(of?.as[role]?.get(name));
        const [one, two] = [sorted(person), sorted(other)];
        return one.length === 1 && two.length === 1 ? [[one[0], two[0]] as const] : [];
      });
    });
    const [there, back] = [new Map(pairs), new Map(pairs.map(([one, two]) => [two, one] as const))];
    for (const [one, two] of pairs) expect([name, there.get(one), back.get(two)]).toEqual([name, two, one]);
  }
}

describe.each(formats)('%s', (name) => {
  it('is the same people and the same workforce under pseudonyms', async () => {
    const { folder, read } = await copied(name);
    const codes = ({ problems }: ProgramFolder) => errorsOf(problems).map(({ code }) => code);
    const before = codes(folder);
    expect(codes(read).filter((code) => !before.includes(code))).toEqual([]);
    const kept = keptFields(folder);
    const copies = new Map(read.cohort.people.map((person) => [person.id, person]));
    expect(copies.size).toBe(folder.cohort.people.length);
    for (const person of folder.cohort.people) {
      const copy = copies.get(pseudonymOf(person.id));
      if (copy === undefined) throw new Error(`${person.id} is missing`);
      const { roles: sides, timezone, capacity, outFrom, applied } = person;
      expect(copy).toMatchObject({ roles: sides, timezone, capacity });
      expect([copy.outFrom, copy.applied]).toEqual([outFrom, applied]);
      expect(copy.managers.length, `line of ${person.id}`).toBe(person.managers.length);
      expect(answersOf(kept, copy)).toEqual(answersOf(kept, person));
      const wishes = person.as.mentee?.get('prefers');
      if (wishes?.type === 'ranking')
        expect(copy.as.mentee?.get('prefers')).toEqual({
          type: 'ranking',
          items: wishes.items.map((id) =>
            folder.cohort.people.some((one) => one.id === id) ? pseudonymOf(id) : expect.any(String),
          ),
        });
    }
    sameInBoth(folder, read);
    for (const which of ['roster', 'rosterAtStart'] as const) {
      const [before, after] = [folder[which]?.employees() ?? [], read[which]?.employees() ?? []];
      const days = ({
        id,
        hired,
        left,
        exitReason,
        spells,
        leftUndated,
        followedUntil,
      }: (typeof before)[number]) =>
        JSON.stringify([id, hired, left, exitReason, spells, leftUndated, followedUntil]);
      expect(after.map(days).sort()).toEqual(
        before.map((one) => days({ ...one, id: pseudonymOf(one.id) })).sort(),
      );
    }
  });
});

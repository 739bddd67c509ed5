import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../src/model/field.ts';
import { sortedBy } from '../../src/model/order.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { Employee } from '../../src/model/roster.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { mentorBin } from '../house/mentor.ts';
import { runProgram } from '../house/run-program.ts';
import { problemLines, today } from './folder.ts';

/** What a folder holds, written down by hand: only what is named is compared, `null` means that it must be absent. */
type Expected = {
  readonly people: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly employees?: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly pairings?: readonly (readonly [string, string, string])[];
  readonly mapping?: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
};

const root = join(import.meta.dirname, '..', '..', 'fixtures', 'layouts');
const layouts = readdirSync(root).sort();

/** Of program.yaml one setting: everything else is inferred. */
function settings(name: string): string[] {
  const files = readdirSync(join(root, name));
  const text = files.includes('program.yaml') ? readFileSync(join(root, name, 'program.yaml'), 'utf8') : '';
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function load(name: string): Promise<ProgramFolder> {
  const files = readdirSync(join(root, name)).filter((file) => file !== 'expected.json');
  return readProgramFolder(
    files.map((path) => ({ path: path.normalize('NFC'), bytes: readFileSync(join(root, name, path)) })),
    { today },
  );
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected;
}

const days = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** An answer as it is written in expected.json. */
function plain(value: FieldValue | undefined): unknown {
  if (value === undefined) return null;
  switch (value.type) {
    case 'set':
    case 'ranking':
      return value.items;
    case 'number':
      return value.number;
    case 'date':
      return value.day;
    case 'boolean':
      return value.yes;
    case 'availability':
      return value.windows.map(({ weekday, from, to }) => `${days[weekday]} ${clock(from)}-${clock(to)}`);
    default:
      return value.text;
  }
}

/** The same keys as the expected entry has, from the real one. */
function sameKeys(real: Person, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => {
      if (key !== 'mentor' && key !== 'mentee') return [key, real[key as keyof Person] ?? null];
      const answers = Object.keys(value as object).map((field) => [field, plain(real.as[key]?.get(field))]);
      return [key, Object.fromEntries(answers)];
    }),
  );
}

function employeeKeys(real: Employee, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, real[key as keyof Employee] ?? null]));
}

describe.each(layouts)('%s', (name) => {
  const expected = expectedOf(name);

  test('needs one line of configuration at most', () => {
    expect(settings(name).length).toBeLessThanOrEqual(1);
  });

  test('loads as the expected people', async () => {
    const folder = await load(name);
    const problems = problemLines(folder).filter((line) => !/^ no-participants$/.test(line));
    expect(problems).toEqual(expected.problems);
    expect(folder.cohort.people.map(({ id }) => id)).toEqual(expected.people.map(({ id }) => id));
    expect(folder.cohort.people.map((person, at) => sameKeys(person, expected.people[at] ?? {}))).toEqual(
      expected.people,
    );
    const employees = sortedBy(folder.roster?.employees() ?? [], ({ id }) => id);
    expect(employees.map(({ id }) => id)).toEqual((expected.employees ?? []).map(({ id }) => id));
    expect(employees.map((one, at) => employeeKeys(one, expected.employees?.[at] ?? {}))).toEqual(
      expected.employees ?? [],
    );
    const fields = Object.entries(expected.mapping ?? {}).map(([header]) => [
      header,
      folder.mapping.find((one) => one.header === header)?.field,
    ]);
    expect(Object.fromEntries(fields)).toEqual(expected.mapping ?? {});
    expect(
      folder.pairings.rows.map(({ record }) => [record.mentor, record.mentee, record.note ?? '']),
    ).toEqual(expected.pairings ?? []);
  });

  test('passes mentor check', async () => {
    const cwd = join(root, name);
    const { code, stderr, stdout } = await runProgram(
      process.execPath,
      [mentorBin(), 'check', '--today', today],
      { cwd },
    );
    expect(`${code}\n${code === 0 ? '' : stdout + stderr}`).toBe('0\n');
  });
});

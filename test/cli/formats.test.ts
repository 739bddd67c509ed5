import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatPrograms, type ToldProgram, toldProgram } from './told-programs.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = ({ dir }: ToldProgram, file: string): Row[] =>
  parse(readFileSync(join(dir, file)), { columns: true, bom: true, relax_column_count: false });

/** Who meets with whom under one id; of a rotation one talk. */
function meetingsOf(rows: readonly Row[]): Map<string, Set<string>> {
  const units = new Map<string, Set<string>>();
  for (const { pairing_id, mentor, mentee, role } of rows) {
    const key = role?.startsWith('round') ? `${pairing_id} ${mentee} ${mentor}` : (pairing_id ?? '');
    const people = units.get(key) ?? new Set();
    for (const person of [mentor, mentee]) if (person) people.add(person);
    units.set(key, people);
  }
  return units;
}

describe.each(formatPrograms)('the program of %s, from sign-up to a report', (name) => {
  let told: ToldProgram;
  let pairings: Row[];

  beforeAll(async () => {
    told = await toldProgram(name);
    pairings = rowsOf(told, 'pairings.csv');
  }, 120_000);

  test('everybody of a unit has a name and a running row', () => {
    expect(pairings.length).toBeGreaterThan(5);
    for (const row of pairings) {
      expect(row).toMatchObject({ state: 'active' });
      expect(row.mentee_name).not.toBe('');
      expect(row.mentor === '').toBe(row.mentor_name === '');
    }
  });

  test('each meeting is of the people of one unit; all of them, or all for whom an hour was found', () => {
    const schedule = rowsOf(told, 'schedule.csv').filter(({ pairing_id }) => pairing_id !== '');
    expect(schedule.length).toBeGreaterThan(5);
    const units = meetingsOf(pairings);
    for (const { pairing_id = '', people = '' } of schedule) {
      const met = people.split(/[;,] ?/);
      const own = [...units].filter(([key]) => key.split(' ')[0] === pairing_id).map(([, all]) => all);
      const [unit] = own.filter((all) => met.every((person) => all.has(person)));
      expect(unit).toBeDefined();
      expect(met.length).toBeGreaterThan((unit?.size ?? 0) / 2);
    }
  });

  test('nobody is at two meetings at once', () => {
    const busy = new Map<string, [number, number][]>();
    for (const { people = '', start = '', end = '' } of rowsOf(told, 'schedule.csv'))
      for (const person of people.split(/[;,] ?/)) {
        const [from, to] = [Date.parse(start), Date.parse(end)];
        const others = busy.get(person) ?? [];
        expect(others.filter(([a, b]) => from < b && a < to)).toEqual([]);
        busy.set(person, [...others, [from, to]]);
      }
  });

  test('a sheet for everybody who meets somebody', () => {
    const people = new Set(pairings.flatMap(({ mentor, mentee }) => [mentor, mentee]).filter(Boolean));
    const sheets = told.files.filter((path) => /^out\/match\/sheets\/.*\.html$/.test(path));
    expect(sheets.length).toBeGreaterThanOrEqual(people.size);
  });

  test('an answer is tied to its unit, one a person and wave; the stranger is refused', () => {
    const answers = rowsOf(told, 'checkins.csv').filter(({ state }) => state === 'valid');
    expect(answers.length).toBeGreaterThan(5);
    const keys = answers.map(({ pairing_id, person, wave }) => `${pairing_id} ${person} ${wave}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(told.files.some((path) => path.startsWith('out/refused/'))).toBe(true);
  });

  test('the progress report is written and has its figures', () => {
    const report = JSON.parse(readFileSync(join(told.dir, 'out/reports/progress.json'), 'utf8'));
    const metric = (id: string) => report.metrics.find((one: { id: string }) => one.id === id);
    expect(metric('meeting-adherence').denominator).toBeGreaterThan(0);
    expect(metric('satisfaction').value).toBeGreaterThan(1);
  });
});

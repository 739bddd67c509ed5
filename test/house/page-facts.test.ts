import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agendaSets } from '../../src/schema/program-agendas.ts';
import { formats } from '../../src/schema/program-matching.ts';
import { readTexts } from '../read/folder.ts';
import { blocksOf } from './page-examples.ts';
import { root } from './run-program.ts';

const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
/** The tables that a page shows, in its order. */
const tables = (page: string): readonly string[] =>
  blocksOf(page, 'csv').map(({ lines }) => `${lines.join('\n')}\n`);

describe('docs/formats.md', () => {
  it('speaks of every format', () => {
    for (const format of formats) expect(read('docs', 'formats.md')).toContain(`\`${format}\``);
  });
});

describe('docs/calendars.md', () => {
  const page = read('docs', 'calendars.md');

  it('names every set of agendas', () => {
    for (const set of agendaSets) expect(page).toContain(`\`${set}\``);
  });

  it('shows tables that are read without a word', async () => {
    const [holidays = '', rooms = ''] = tables(page);
    const people =
      'Employee ID,Name,Role,Location,Topics\nE1,Ada,mentor,Munich,Money\nE2,Bo,mentee,Munich,Money\n';
    const program = 'meetings: {mode: in-person}\n';
    const files = { 'people.csv': people, 'program.yaml': program };
    const { problems } = await readTexts({ ...files, 'holidays.csv': holidays, 'rooms.csv': rooms });
    expect(problems.filter(({ at }) => at?.file !== 'people.csv')).toEqual([]);
  });
});

describe('docs/recipes.md', () => {
  it('shows decisions that are read without a word', async () => {
    const [overrides = ''] = tables(read('docs', 'recipes.md'));
    const names = readdirSync(join(root, 'fixtures', 'northwind')).filter((name) => /^M.*csv$/.test(name));
    const program = Object.fromEntries(names.map((name) => [name, read('fixtures', 'northwind', name)]));
    const { problems } = await readTexts({ ...program, 'overrides.csv': overrides });
    expect(problems.filter(({ at }) => at?.file === 'overrides.csv')).toEqual([]);
  });
});

describe('docs/check-ins.md', () => {
  it('shows records that are read without a word', async () => {
    const [goals = '', contacts = ''] = tables(read('docs', 'check-ins.md'));
    const files = [
      'Mentee form (Responses).csv',
      'Mentor form (Responses).csv',
      'pairings.csv',
      'program.yaml',
    ];
    const program = Object.fromEntries(files.map((file) => [file, read('fixtures', 'halfway', file)]));
    const { problems } = await readTexts({ ...program, 'goals.csv': goals, 'contacts.csv': contacts });
    expect(problems.filter(({ at }) => at?.file === 'goals.csv' || at?.file === 'contacts.csv')).toEqual([]);
  });
});

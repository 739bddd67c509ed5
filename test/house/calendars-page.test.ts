import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/model/problem.ts';
import { agendaSets } from '../../src/schema/program-agendas.ts';
import { readTexts } from '../read/folder.ts';
import { readText } from '../read/yaml-problems.ts';
import { root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'calendars.md'), 'utf8');
/** Blocks of a language; those within a list are indented with it. */
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^\`]*)\`\`\``, 'gm'))].map(
    ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

describe('docs/calendars.md', () => {
  it.each(blocks('yaml'))('shows settings that are read without a word: %s', async (text) => {
    const { problems } = await readText(text);
    expect(errorsOf(problems)).toEqual([]);
  });

  it('shows tables that are read without a word', async () => {
    const [holidays = '', rooms = ''] = blocks('csv');
    const { problems } = await readTexts({
      'people.csv':
        'Employee ID,Name,Role,Location,Topics\nE1,Ada,mentor,Munich,Money\nE2,Bo,mentee,Munich,Money\n',
      'holidays.csv': holidays,
      'rooms.csv': rooms,
      'program.yaml': 'meetings: {mode: in-person}\n',
    });
    expect(problems.filter(({ at }) => at?.file !== 'people.csv')).toEqual([]);
  });

  it('names every set of agendas', () => {
    for (const set of agendaSets) expect(page).toContain(`\`${set}\``);
  });
});

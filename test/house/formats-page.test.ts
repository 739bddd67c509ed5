import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/model/problem.ts';
import { formats } from '../../src/schema/program-matching.ts';
import { readText } from '../read/yaml-problems.ts';
import { root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'formats.md'), 'utf8');
const settings = [...page.matchAll(/^```yaml\n([^`]*)```/gm)].map(([, text = '']) => text);

describe('docs/formats.md', () => {
  it('speaks of every format', () => {
    for (const format of formats) expect(page).toContain(`\`${format}\``);
  });

  it.each(settings)('shows settings that are read without a word: %s', async (text) => {
    const { problems } = await readText(text);
    expect(errorsOf(problems)).toEqual([]);
  });

  it('names programs that are there', () => {
    const named = [...page.matchAll(/`(fixtures\/[\w-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named)
      expect([path, existsSync(join(root, path, 'program.yaml'))]).toEqual([path, true]);
  });
});

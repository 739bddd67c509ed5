import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/model/problem.ts';
import { copyOf, northwind, type ProgramCopy } from '../cli/program-copy.ts';
import { readText } from '../read/yaml-problems.ts';
import { relativeLinks } from './readme-examples.ts';
import { type Run, root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'figures.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)\`\`\``, 'gm'))].map(([, text = '']) => text);
const commands = blocks('console').flatMap((block) => block.trim().split('\n'));

/** The example a year on, as it stands before anybody asks for figures. */
const before = [
  ['match', '--today', '2026-02-16'],
  ['pairing', 'all', 'start', '--on', '2026-03-02', '--today', '2026-03-02'],
  ['schedule', '--today', '2026-03-02'],
  ['pairing', 'all', 'complete', '--on', '2026-11-27', '--today', '2026-11-30'],
];

describe('docs/figures.md', () => {
  let copy: ProgramCopy;
  const runs = new Map<string, Run>();
  beforeAll(async () => {
    copy = copyOf(northwind);
    for (const args of before) expect((await copy.run(args)).code).toBe(0);
    for (const line of commands) {
      // A page for the browser of each report is enough here.
      const brief = line.startsWith('mentor report') ? ['--format', 'html'] : [];
      const args = line.split(' ').slice(1);
      runs.set(line, await copy.run([...args, ...brief, '--today', '2027-03-16']));
    }
  });

  it.each(commands)('shows a command that works: %s', (line) => {
    const { code, stderr } = runs.get(line) ?? { code: undefined, stderr: 'not run' };
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('names what is there afterwards: a page for each report, and what was published', () => {
    const tree = [...copy.tree().keys()].map((path) => path.replaceAll('\\', '/'));
    for (const name of ['retention-hr', 'equity-hr', 'roi-hr', 'audit', 'audit-hr', 'summary-public'])
      expect(tree).toContain(`out/reports/${name}.html`);
    expect(tree).toContain('published.csv');
  });

  it.each(blocks('yaml'))('shows settings that are read without a word: %s', async (text) => {
    const { problems } = await readText(text);
    expect(errorsOf(problems)).toEqual([]);
  });

  it('leads to pages and tests that exist', () => {
    const named = [...page.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const links = relativeLinks(page).map((path) => join('docs', path));
    expect(named.length + links.length).toBeGreaterThan(4);
    expect([...named, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

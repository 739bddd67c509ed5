import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/model/problem.ts';
import { copyOf, type ProgramCopy } from '../cli/program-copy.ts';
import { readTexts } from '../read/folder.ts';
import { readText } from '../read/yaml-problems.ts';
import { type Run, root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'check-ins.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^\`]*)\`\`\``, 'gm'))].map(([, text = '']) => text);

/** The command lines of the page, each once, in its order; arguments in quotes stay whole. */
const commands = [...new Set(blocks('console').flatMap((block) => block.trim().split('\n')))];
const argumentsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);

/** Answers in the halfway program of which two rows are wrong: what was found is no failure of a command. */
const expectedCode = (line: string): number => (line.includes('ingest answers/*.csv') ? 1 : 0);

describe('docs/check-ins.md', () => {
  let copy: ProgramCopy;
  const runs = new Map<string, Run>();
  beforeAll(async () => {
    copy = copyOf(join(root, 'fixtures', 'halfway'));
    for (const line of commands) {
      // A page for the browser of each report is enough here.
      const brief = line.startsWith('mentor report') ? ['--format', 'html'] : [];
      runs.set(line, await copy.run([...argumentsOf(line), ...brief, '--today', '2026-06-22']));
    }
  });

  it.each(commands)('shows a command that works: %s', (line) => {
    const { code, stderr } = runs.get(line) ?? { code: undefined, stderr: 'not run' };
    expect({ code, stderr: code === 2 ? stderr : '' }).toEqual({ code: expectedCode(line), stderr: '' });
  });

  it('names files that are there afterwards', () => {
    const tree = [...copy.tree().keys()].map((path) => path.replaceAll('\\', '/'));
    for (const path of ['read-me-first.html', 'goal-sheet.html']) expect(tree).toContain(`out/forms/${path}`);
    for (const folder of ['out/refused/', 'out/recognition/', 'out/reports/', 'out/letters/'])
      expect(tree.some((path) => path.startsWith(folder))).toBe(true);
  });

  it.each(blocks('yaml'))('shows settings that are read without a word: %s', async (text) => {
    const { problems } = await readText(text);
    expect(errorsOf(problems)).toEqual([]);
  });

  it('shows records that are read without a word', async () => {
    const [goals = '', contacts = ''] = blocks('csv');
    const files = [
      'Mentee form (Responses).csv',
      'Mentor form (Responses).csv',
      'pairings.csv',
      'program.yaml',
    ];
    const program = Object.fromEntries(files.map((file) => [file, copy.read(file)]));
    const { problems } = await readTexts({ ...program, 'goals.csv': goals, 'contacts.csv': contacts });
    expect(problems.filter(({ at }) => at?.file === 'goals.csv' || at?.file === 'contacts.csv')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandFaults } from '../house/command-faults.ts';
import { root } from '../house/run-program.ts';

const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');
/** test/house/ci-page.test.ts runs what stands on the page. */
const shown = [...page.matchAll(/^```yaml\n([^`]*)```/gm)].map(([, text]) => text);

/** Every text in a file of YAML, however deep. */
const textsIn = (node: unknown): readonly string[] =>
  typeof node === 'string'
    ? [node]
    : typeof node === 'object' && node !== null
      ? Object.values(node).flatMap(textsIn)
      : [];

describe.each(['github-workflow.yml', 'gitlab-ci.yml'].map((file, at) => ({ file, block: shown[at] })))(
  'docs/examples/$file',
  ({ file, block }) => {
    const text = readFileSync(join(root, 'docs', 'examples', file), 'utf8');
    const [first = '', ...rest] = text.split('\n');

    it('is what the page shows, below a line that says what to do with it', () => {
      expect(first).toMatch(/^# Copy this to \.\S+, /);
      expect(rest.join('\n')).toBe(block);
      expect(page).toContain(`(examples/${file})`);
    });

    it('runs commands that there are, and fetches nothing but the package', () => {
      const lines = textsIn(parse(text)).flatMap((step) =>
        step
          .replaceAll(/\\\n */g, '')
          .trim()
          .split('\n'),
      );
      const commands = lines.filter((line) => line.startsWith('mentor '));
      expect(commands.length).toBeGreaterThan(1);
      expect(commands.flatMap(commandFaults)).toEqual([]);
      expect(lines.filter((line) => /\b(curl|wget|npx|npm)\b/.test(line))).toEqual([
        'npm install --global tools/mentor-*.tgz',
      ]);
    });
  },
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { errorsOf } from '../../src/model/problem.ts';
import { readText } from '../read/yaml-problems.ts';
import { allFlags, commandFaults } from './command-faults.ts';
import {
  blocksOf,
  codeSpans,
  consoleSteps,
  fencedBlocks,
  headingNames,
  namedScripts,
  relativeLinks,
  scenesOf,
} from './page-examples.ts';
import { type Stage, setScene } from './play-scene.ts';
import { root } from './run-program.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What people read: the README, every page of docs/, and the papers of those who work on the code. */
const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('README.md'))
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .sort(),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path).replaceAll('\\', '/'))
    .sort(),
].map((path) => ({ path, text: read(path) }));

/** What stands in YAML on these is no program.yaml; their own tests read it. */
const otherYaml = ['docs/ci.md'];
/** Options of other programs that pages name. */
const foreignFlags = ['--ignore-scripts', '--global', '--offline', '--prefix'];

const played = pages.filter(({ text }) => consoleSteps(text).length > 0);

describe.each(played)('$path shows commands that work', ({ path, text }) => {
  describe.each(scenesOf(text).filter(({ steps }) => steps.length > 0))('in $source', (scene) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setScene(scene, { shell: path === 'README.md' });
    });

    it.for(scene.steps.map((step) => [step.line, step.command, step] as const))(
      'line %i: %s',
      async ([, , step]) => stage.play(step),
    );
  });
});

describe.each(pages)('$path', ({ path, text }) => {
  it('leads to files and headings that exist', () => {
    const broken = relativeLinks(text).filter(({ path: to, heading }) => {
      const target = to === '' ? path : join(dirname(path), to);
      if (!existsSync(join(root, target))) return true;
      return heading !== undefined && !headingNames(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it('names files and scripts of the project that exist', () => {
    const words = codeSpans(text).flatMap((span) => span.split(' '));
    const files = words.filter((word) => /^(?:src|test|fixtures|docs)\/[\w./-]+$/.test(word));
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const scripts: Readonly<Record<string, string>> = packageJson.scripts;
    expect(namedScripts(text).filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it('names commands and options that exist, and shows them where they are played', () => {
    const spans = codeSpans(text);
    const lines = spans.filter((span) => /^mentor .*[a-z]/.test(span) && !span.includes('<command>'));
    expect(lines.flatMap((line) => commandFaults(line))).toEqual([]);
    const flags = spans.flatMap((span) => /^(?:--[a-z][\w-]*|-[a-zA-Z](?![\w-]))/.exec(span)?.[0] ?? []);
    expect(flags.filter((flag) => !allFlags.has(flag) && !foreignFlags.includes(flag))).toEqual([]);
    const unplayed = fencedBlocks(text)
      .filter(({ language }) => ['sh', 'bash', 'shell'].includes(language))
      .flatMap(({ lines: block }) => block.filter((line) => line.startsWith('mentor ')));
    // Where a script goes is the reader's own folder; that it is printed has tests of its own.
    expect(unplayed.filter((line) => !line.startsWith('mentor completion'))).toEqual([]);
    expect(unplayed.flatMap((line) => commandFaults(line))).toEqual([]);
  });

  it('shows settings that are read without a word', async () => {
    if (otherYaml.includes(path)) return;
    for (const { lines } of blocksOf(text, 'yaml')) {
      const settings = await readText(lines.join('\n'));
      expect(errorsOf(settings.problems), settings.lines.join('\n')).toEqual([]);
    }
  });
});

it('every page of docs/ is found from docs/README.md', () => {
  const found = new Set<string>();
  const walk = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const links = relativeLinks(read(path)).map(({ path: to }) =>
      join(dirname(path), to).replaceAll('\\', '/'),
    );
    for (const to of links)
      if (to.startsWith('docs/') && to.endsWith('.md') && existsSync(join(root, to))) walk(to);
  };
  walk('docs/README.md');
  expect(
    pages.map(({ path }) => path).filter((path) => path.startsWith('docs/') && !found.has(path)),
  ).toEqual([]);
});

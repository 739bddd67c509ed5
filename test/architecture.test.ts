import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laws } from './house/laws.ts';
import type { Project } from './house/project.ts';
import { readSource, type Source } from './house/source.ts';

const root = join(import.meta.dirname, '..');

/** Every script under a folder of the project, in order of path. */
function readFolder(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readSource(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')));
}

const topLevel = readdirSync(root).filter((name) => name.endsWith('.config.ts'));
const project: Project = {
  sources: readFolder('src'),
  tests: readFolder('test'),
  edges: [
    ...readFolder('bin'),
    ...readFolder('fixtures'),
    ...topLevel.map((name) => readSource(name, readFileSync(join(root, name), 'utf8'))),
  ],
  packageJson: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
};

describe('the house', () => {
  for (const [name, law] of Object.entries(laws)) {
    it(name, () => {
      expect(law.breaches(project), `The law: ${name}. The reason: ${law.reason}.`).toEqual([]);
    });
  }
});

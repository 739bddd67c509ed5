import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../house/run-program.ts';

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);
const packageJson: Locked = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Where Node would find a package from a folder of the lock: the nearest node_modules upwards. */
function find(from: string, name: string): Locked | undefined {
  const here = lock.packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (here !== undefined || from === '') return here;
  return find(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

describe('package-lock.json', () => {
  it('says what package.json says', () => {
    expect(lock.packages['']?.devDependencies).toEqual(packageJson.devDependencies);
    for (const [name, version] of Object.entries(packageJson.devDependencies ?? {}))
      expect(find('', name)?.version).toBe(version);
  });

  it('knows every package for every platform, or npm ci refuses to start', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) => {
      const exact = Object.entries(entry.optionalDependencies ?? {}).filter(([, version]) =>
        /^\d/.test(version),
      );
      return [
        ...Object.keys(entry.dependencies ?? {}).filter((name) => find(path, name) === undefined),
        ...exact.filter(([name, version]) => find(path, name)?.version !== version).map(([name]) => name),
      ].map((name) => `${path} needs ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named.map(([path]) => path)).toEqual([]);
  });
});

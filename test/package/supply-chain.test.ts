import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPackage } from '../house/mentor.ts';
import { root } from '../house/run-program.ts';

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
};

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...entry }));

/** Licences under which anybody may use, change and pass on, also inside something closed. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
];
/** What else is in the bundle, and why it may be. */
const bundledToo: Readonly<Record<string, string>> = {
  // Changed files would have to stay open; ours are as they came, and the list of licences says where their source is.
  'ical.js': 'MPL-2.0',
  // The days themselves come from Wikipedia and the like: whoever passes them on says from whom.
  'date-holidays': '(ISC AND CC-BY-3.0)',
};
/** What else is used to build and to test, and is never passed on. */
const usedToo = ['CC-BY-4.0', 'MIT OR Apache-2.0', 'MPL-2.0', 'PSF-2.0'];

describe('what is fetched to build', () => {
  it('is what it was, to the last bit', () => {
    const open = locked.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    // Builds of compilers for systems other than that on which the lock was written: at most those.
    const forOthers = open.filter(({ optional, os, cpu }) => optional === true && (os ?? cpu) !== undefined);
    expect(open).toEqual(forOthers);
    const makers = new Set(forOthers.map(({ name }) => name.replace(/(cli|binding)-.*/, '$1')));
    expect([...makers].sort()).toEqual(['@biomejs/cli', '@rolldown/binding']);
  });

  it('runs nothing when it is installed', () => {
    expect(
      locked.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name),
    ).toEqual([]);
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const byItself = /^(pre|post)?(install|prepare|pack|publish)$|^prepublishOnly$|^dependencies$/;
    expect(Object.keys(scripts).filter((name) => byItself.test(name))).toEqual([]);
  });

  it('is under licences that were read', () => {
    const known = [...permissive, ...usedToo, ...Object.values(bundledToo)];
    expect(
      locked
        .filter(({ license }) => !known.includes(license ?? ''))
        .map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([]);
  });
});

/** One package of the bundle as THIRD-PARTY-LICENSES.txt has it. */
type Listed = Readonly<Record<'name' | 'version' | 'licence' | 'source' | 'text', string>>;

describe('what is passed on in the bundle', () => {
  let listed: readonly Listed[] = [];
  beforeAll(() => {
    const text = readFileSync(join(builtPackage(), 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    listed = text
      .split(/\n-{80}\n\n(?=\S+ \d+\.\d+\.\d+ \(.+\)\nSource: )/)
      .slice(1)
      .map((entry) => {
        const [head = '', source = '', , ...text] = entry.split('\n');
        const [, name = '', version = '', licence = ''] = /^(\S+) (\S+) \((.+)\)$/.exec(head) ?? [];
        return { name, version, licence, source, text: text.join('\n').trim() };
      });
  });

  it('is under a permissive licence, word for word, or an exception with its reason', () => {
    expect(listed.length).toBeGreaterThan(20);
    const others = listed.filter(({ licence }) => !permissive.includes(licence));
    expect(Object.fromEntries(others.map(({ name, licence }) => [name, licence]))).toEqual(bundledToo);
    for (const { source, text } of listed) {
      expect(source).toMatch(/^Source: (https?:|git|npm package )\S+/);
      expect(text.length).toBeGreaterThan(200);
    }
  });

  it('is what the lock names', () => {
    for (const { name, version } of listed)
      expect(locked.filter((entry) => entry.name === name).map((entry) => entry.version)).toContain(version);
  });
});

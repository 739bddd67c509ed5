import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { failingDisk, Killed } from './failing-disk.ts';
import { contentsOf, folderWith } from './folder.ts';
import { commitPlan } from './on-this-disk.ts';
import { diskWith, failing, record, rendering, troubleOf } from './plan-parts.ts';

const before = { 'pairings.csv': 'old', 'goals.csv': 'old', 'out/a.html': 'old', 'out/refused/b.csv': 'old' };
const plan = {
  files: [record('pairings.csv', 'new'), rendering('out/a.html', 'new')],
  removes: ['goals.csv', 'out/refused/b.csv'],
};
const after = { '.mentor/': '', 'pairings.csv': 'new', 'out/a.html': 'new', 'out/refused/': '' };

/** Whose name a step is about: of a rename the new one. */
type Holding = Pick<FileSystem, 'probe' | 'rename' | 'remove'>;

/** A virus scanner that holds each file the first two times that anybody wants to replace it. */
function scanned(code: string): { readonly disk: FileSystem; readonly held: () => readonly string[] } {
  const tries = new Map<string, number>();
  const hold = async (path: string, run: () => Promise<void>) => {
    const tried = (tries.get(path) ?? 0) + 1;
    tries.set(path, tried);
    if (tried <= 2) await failing(code)();
    await run();
  };
  const calls: Holding = {
    probe: (path) => hold(`probe ${path}`, () => nodeFileSystem.probe(path)),
    rename: (from, to) => hold(`replace ${to}`, () => nodeFileSystem.rename(from, to)),
    remove: (path) => hold(`remove ${path}`, () => nodeFileSystem.remove(path)),
  };
  return { disk: diskWith(calls), held: () => [...tries.keys()] };
}

describe('a file that another program holds for a moment', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])(
    '%s: records, pages, what is removed, the journal',
    async (code) => {
      const dir = await folderWith(before);
      const { disk, held } = scanned(code);
      await commitPlan(dir, plan, { fs: disk });
      expect(held().map((step) => step.replace(`${dir}/`, ''))).toEqual([
        'probe pairings.csv',
        'probe goals.csv',
        'probe out/refused/b.csv',
        'replace .mentor/journal',
        'replace pairings.csv',
        'remove goals.csv',
        'remove out/refused/b.csv',
        'remove .mentor/journal',
        'replace out/a.html',
      ]);
      expect(await contentsOf(dir)).toEqual(after);
    },
  );

  test('one that stays held while it is removed with others: decided, and said so', async () => {
    const dir = await folderWith(before);
    const remove = (path: string) =>
      path.endsWith('b.csv') ? failing('EBUSY')() : nodeFileSystem.remove(path);
    const error = await troubleOf(commitPlan(dir, plan, { fs: diskWith({ remove }) }));
    expect(error.message).toBe('Cannot replace out/refused/b.csv: it is open in another program.');
    expect(error.advice).toMatch(/the new records wait in \.mentor, and the next run puts them in place\.$/);
  });
});

test('whatever lies in .mentor while a commit runs is readable by its owner alone', async () => {
  const dir = await folderWith({ 'pairings.csv': 'old' });
  const files = [record('goals.csv', 'new'), record('pairings.csv', 'new')];
  const undisturbed = failingDisk();
  await commitPlan(await folderWith({ 'pairings.csv': 'old' }), { files }, { fs: undisturbed.fs });
  const at = undisturbed.trace.findIndex((call) => call.startsWith('rename')) + 1;
  const disk = failingDisk({ at, kill: 'after' });
  await expect(commitPlan(dir, { files }, { fs: disk.fs })).rejects.toThrow(Killed);
  await disk.settle();
  const modes: [string, number][] = [];
  for (const path of ['', '/staged-1', '/staged-2', '/journal'])
    modes.push([path, (await lstat(join(dir, `.mentor${path}`))).mode & 0o777]);
  expect(modes).toEqual([
    ['', 0o700],
    ['/staged-1', 0o600],
    // The mode that people gave the record that it replaces.
    ['/staged-2', 0o644],
    ['/journal', 0o600],
  ]);
});

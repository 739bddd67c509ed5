import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { liesWithin } from '../../src/files/lies-within.ts';
import { eachFile, loadEverything } from '../../src/files/load-everything.ts';
import { folderWith } from './folder.ts';
import { diskWith, failing, troubleOf } from './plan-parts.ts';

const fs = nodeFileSystem;

test('every file but those of version control, the lock, links, and what interrupted runs left half-done', async () => {
  const dir = await folderWith({
    'program.yaml': '',
    'out/match/a.html': '',
    'out/match/.mentor-unfinished': 'half',
    '.mentor/people.json': '',
    '.mentor/lock': '',
    '.mentor/staged-1': '',
    '.mentor/journal-unfinished': '',
    '.git/config': '',
    'notes/staged-1': '',
  });
  await symlink(join(dir, 'program.yaml'), join(dir, 'linked.yaml'));
  expect((await loadEverything(dir, fs)).map(({ path }) => path)).toEqual([
    '.mentor/people.json',
    'notes/staged-1',
    'out/match/a.html',
    'program.yaml',
  ]);
  const wanted: string[] = [];
  for await (const { path } of eachFile(dir, fs, (one) => one.endsWith('.html'))) wanted.push(path);
  expect(wanted).toEqual(['out/match/a.html']);
});

test('a file that goes meanwhile is left out; what cannot be read is said, exit 3', async () => {
  const dir = await folderWith({ 'a.csv': '', 'folder/b.csv': '' });
  const gone = diskWith({ read: failing('ENOENT') });
  expect(await loadEverything(dir, gone)).toEqual([]);
  expect((await troubleOf(loadEverything(dir, diskWith({ read: failing('EIO') })))).message).toBe(
    'a.csv cannot be read: the disk reports an error.',
  );
  const list = (folder: string) => (folder.endsWith('folder') ? failing('EACCES')() : fs.list(folder));
  expect((await troubleOf(loadEverything(dir, diskWith({ list })))).message).toBe(
    'folder cannot be read: permission denied.',
  );
  expect((await troubleOf(loadEverything(join(dir, 'none'), fs))).message).toBe(
    `${dir}/none cannot be read (ENOENT).`,
  );
});

test('whether a file lies in a folder, by whatever links the two are called', async () => {
  const dir = await folderWith({ 'program/deep/key.txt': '', 'beside.txt': '' });
  await symlink(join(dir, 'program'), join(dir, 'linked'));
  const within = (file: string, folder: string) => liesWithin(fs, join(dir, file), join(dir, folder));
  expect(await within('program/deep/key.txt', 'program')).toBe(true);
  expect(await within('linked/deep/key.txt', 'program')).toBe(true);
  expect(await within('program/deep/key.txt', 'linked')).toBe(true);
  expect(await within('beside.txt', 'program')).toBe(false);
  expect(await within('beside.txt', 'none')).toBe(false);
  expect(await within('none/key.txt', 'program')).toBe(false);
  // A disk on which every folder has another above it.
  let version = 0;
  const endless = diskWith({
    lookThrough: async (path) => {
      const look = await fs.lookThrough(path.replace(/(\/\.\.)+$/, ''));
      version += 1;
      return look && { ...look, version: `${version}` };
    },
  });
  expect(await liesWithin(endless, join(dir, 'beside.txt'), join(dir, 'program'))).toBe(false);
});

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../src/files/file-system.ts';
import * as folders from '../../src/files/load-folder.ts';
import { sweep } from '../../src/files/sweep.ts';
import { sha256Of } from '../../src/files/write-new.ts';
import { folderWith } from './folder.ts';
import { codeError, memoryWith } from './memory-with.ts';
import { loadFolder } from './on-this-disk.ts';
import { troubleOf } from './plan-parts.ts';
import { thisOwner } from './this-owner.ts';

const interrupted = { '.mentor/journal': '{"renames":[],"removes":[]}' };
const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);
const refusing = (call: 'read' | 'list' | 'remove', at: string, code: string) => (fs: FileSystem) => ({
  [call]: (path: string) => (path === at ? Promise.reject(codeError(code)) : fs[call](path)),
});

describe('a folder that cannot be read', () => {
  test('because it changes all the time: five times is enough', async () => {
    let lists = 0;
    const { fs } = await memoryWith({ 'a.csv': '' }, (real) => ({
      list: async (path) => {
        if (path === '/p') {
          lists += 1;
          await real.append('/p/a.csv', Buffer.from('more'));
        }
        return real.list(path);
      },
    }));
    expect(await troubleOf(folders.loadFolder('/p', { fs }))).toMatchObject({
      message: '/p cannot be read: its files change all the time.',
      advice: 'Wait until the other program has finished, and run the command again.',
    });
    expect(lists).toBe(10);
  });

  test('because nobody may list it, or read its journal', async () => {
    const message = '/p cannot be read: permission denied.';
    const listing = await memoryWith({}, refusing('list', '/p', 'EACCES'));
    expect(await troubleOf(folders.loadFolder('/p', { fs: listing.fs }))).toMatchObject({ message });
    const reading = await memoryWith({}, refusing('read', '/p/.mentor/journal', 'EACCES'));
    expect(await troubleOf(folders.putRight('/p', { fs: reading.fs }))).toMatchObject({ message });
  });

  test('because a table is a link to nothing; one that was only named is left out', async () => {
    const dir = await folderWith();
    await symlink(join(dir, 'nowhere'), join(dir, 'a.csv'));
    expect(await troubleOf(loadFolder(dir))).toMatchObject({
      message: 'a.csv cannot be read: it is a link to a file that does not exist.',
      advice: 'Put the file itself into the folder, or remove the link.',
    });
    expect(await loadFolder(dir, { also: ['a.csv'] })).toEqual([]);
  });
});

describe('a folder that is read', () => {
  test('without folders that are called like tables, linked or not, and without copies of calendars', async () => {
    const dir = await folderWith({
      'busy/a.ics': '',
      'busy/b.zip': '',
      'busy/c.ics.bak': '',
      'd.csv.bak': '',
    });
    await mkdir(join(dir, 'e.csv'));
    await symlink(join(dir, 'e.csv'), join(dir, 'f.csv'));
    expect(pathsOf(await loadFolder(dir))).toEqual(['busy/a.ics', 'busy/b.zip']);
  });

  test('a file in pieces is hashed as a whole', async () => {
    const whole = Buffer.from('begins and ends');
    async function* pieces() {
      yield whole.subarray(0, 6);
      yield whole.subarray(6);
    }
    const files = [
      { path: 'a.csv', bytes: whole.subarray(0, 6), pieces },
      { path: 'b.csv', bytes: whole },
    ];
    expect(await folders.hashesOf(files)).toEqual(
      new Map([
        ['a.csv', sha256Of(whole)],
        ['b.csv', sha256Of(whole)],
      ]),
    );
  });
});

describe('an interrupted run', () => {
  test('is told of where there was one, and only there', async () => {
    const told: string[] = [];
    const tell = (sentence: string) => void told.push(sentence);
    const { fs } = await memoryWith();
    await folders.putRight('/p', { fs, tell });
    expect(told).toEqual([]);
    const { fs: seen, texts } = await memoryWith(interrupted);
    await folders.putRight('/p', { fs: seen, tell });
    expect(texts()).toEqual(interrupted);
    const dir = await folderWith(interrupted);
    await loadFolder(dir, { owner: thisOwner, tell });
    expect(told).toEqual([
      'An interrupted run had decided on new records; they are read here, and the next run that writes puts them in place.',
      'An interrupted run had decided on new records; they are in place now.',
    ]);
  });

  test('is put right though nobody wants to hear of it', async () => {
    const dir = await folderWith({ ...interrupted, 'a.csv': '' });
    expect(pathsOf(await loadFolder(dir, { owner: thisOwner }))).toEqual(['a.csv']);
  });
});

describe('sweeping', () => {
  const left = { '.mentor/staged-1': '', '.mentor/lock-1-2': '', 'out/a/.mentor-unfinished': '' };

  test('removes what is ours, and only where we put it', async () => {
    const theirs = { 'mine/.mentor-unfinished': '', '.mentor/seen': '', 'out/a/b.html': '' };
    const { fs, texts } = await memoryWith({ ...left, ...theirs });
    await sweep(fs, '/p');
    expect(texts()).toEqual(theirs);
  });

  test.each(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'])(
    'what cannot be reached (%s) waits',
    async (code) => {
      const unlisted = await memoryWith(left, refusing('list', '/p/.mentor', code));
      await sweep(unlisted.fs, '/p');
      expect(Object.keys(unlisted.texts())).toEqual(['.mentor/staged-1', '.mentor/lock-1-2']);
      const kept = await memoryWith(left, refusing('remove', '/p/.mentor/staged-1', code));
      await sweep(kept.fs, '/p');
      expect(Object.keys(kept.texts())).toEqual(['.mentor/staged-1']);
    },
  );

  test('a disk in trouble is told of', async () => {
    const { fs } = await memoryWith(left, refusing('list', '/p/out', 'EIO'));
    expect(await troubleOf(sweep(fs, '/p'))).toMatchObject({
      message: 'out cannot be read: the disk reports an error.',
    });
  });
});

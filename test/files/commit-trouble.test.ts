import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { contentsOf, folderWith } from './folder.ts';
import { commitPlan } from './on-this-disk.ts';
import { diskWith, failing, record, rendering, troubleOf } from './plan-parts.ts';

describe('trouble, in words', () => {
  test('a record that is open in another program: retried for a while, then the sentence of the page', async () => {
    const dir = await folderWith({ 'pairings.csv': 'old', 'schedule.csv': 'old' });
    let tries = 0;
    const fs = diskWith({
      probe: async (path) => {
        tries += path.endsWith('pairings.csv') ? 1 : 0;
        if (path.endsWith('pairings.csv')) await failing('EBUSY')();
      },
    });
    const error = await troubleOf(
      commitPlan(dir, { files: [record('schedule.csv', 'new'), record('pairings.csv', 'new')] }, { fs }),
    );
    expect(error.exitCode).toBe(3);
    expect(error.message).toBe('Cannot replace pairings.csv: it is open in another program.');
    expect(error.advice).toBe(
      'Close it (in Excel: File, Close) and run the command again. Nothing was lost; the old file is as it was.',
    );
    expect(tries).toBe(6);
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'pairings.csv': 'old', 'schedule.csv': 'old' });
  });

  test('let go of in time, nobody hears of it', async () => {
    const dir = await folderWith({ 'pairings.csv': 'old' });
    let held = 3;
    const fs = diskWith({
      rename: async (from, to) =>
        to.endsWith('pairings.csv') && held-- > 0 ? failing('EPERM')() : nodeFileSystem.rename(from, to),
    });
    await commitPlan(dir, { files: [record('pairings.csv', 'new')] }, { fs });
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'pairings.csv': 'new' });
  });

  test('the second record cannot be replaced: the journal stays, and the next run finishes', async () => {
    const dir = await folderWith({ 'a.csv': 'old', 'b.csv': 'old' });
    const fs = diskWith({
      rename: async (from, to) =>
        to.endsWith('b.csv') ? failing('EBUSY')() : nodeFileSystem.rename(from, to),
    });
    const error = await troubleOf(
      commitPlan(dir, { files: [record('a.csv', 'new'), record('b.csv', 'new')] }, { fs }),
    );
    expect(error.message).toBe('Cannot replace b.csv: it is open in another program.');
    expect(error.advice).toMatch(
      /Nothing was lost: the new records wait in \.mentor, and the next run puts them in place\.$/,
    );
    await commitPlan(dir, { files: [record('c.csv', 'new')] });
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'a.csv': 'new', 'b.csv': 'new', 'c.csv': 'new' });
  });

  test.each([
    ['ENOSPC', 'There is no space left on the disk for out/a.html.'],
    ['EROFS', 'out/a.html cannot be written: the folder is read-only.'],
    ['EACCES', 'out/a.html cannot be written: permission denied.'],
    ['EPERM', 'out/a.html cannot be written: permission denied.'],
    ['EMFILE', 'out/a.html cannot be written: too many files are open on this machine.'],
    ['EIO', 'out/a.html cannot be written: the disk reports an error.'],
    ['EWHATEVER', 'out/a.html cannot be written (EWHATEVER).'],
  ])('%s at a rendering', async (code, message) => {
    const dir = await folderWith();
    const error = await troubleOf(
      commitPlan(dir, { files: [rendering('out/a.html', 'x')] }, { fs: diskWith({ create: failing(code) }) }),
    );
    expect([error.exitCode, error.message]).toEqual([3, message]);
    expect(error.advice).toMatch(/Your records are as they were\.$/);
  });

  test('a rendering that is open: the records are saved, and the words say so', async () => {
    const dir = await folderWith({ 'out/a.html': 'old', 'out/b.html': 'old' });
    const fs = diskWith({
      rename: async (from, to) =>
        to.endsWith('a.html') ? failing('EBUSY')() : nodeFileSystem.rename(from, to),
    });
    const error = await troubleOf(
      commitPlan(dir, { files: [record('p.csv', 'new'), rendering('out/a.html', 'new')] }, { fs }),
    );
    expect(error.message).toBe('Cannot replace out/a.html: it is open in another program.');
    expect(error.advice).toMatch(/The records are saved; only renderings are missing\.$/);
    expect(await contentsOf(dir)).toEqual({
      '.mentor/': '',
      'p.csv': 'new',
      'out/a.html': 'old',
      'out/b.html': 'old',
    });
  });

  test('what is no trouble of the disk is a bug and comes through as it is', async () => {
    const dir = await folderWith({ 'p.csv': 'old' });
    function* broken(): Generator<string> {
      yield 'a';
      throw new TypeError('a bug');
    }
    for (const file of [record('p.csv', broken()), rendering('out/a.html', broken())])
      await expect(commitPlan(dir, { files: [file] })).rejects.toThrow(new TypeError('a bug'));
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'out/': '', 'p.csv': 'old' });
  });
});

describe('a commit that is called off on a disk that goes on failing', () => {
  test('the journal is known to be away: the old records stand', async () => {
    const dir = await folderWith({ 'p.csv': 'old' });
    const fs = diskWith({ syncFolder: failing('EIO') });
    const error = await troubleOf(commitPlan(dir, { files: [record('p.csv', 'new')] }, { fs }));
    expect(error.advice).toMatch(/Nothing was lost; the old file is as it was\.$/);
    expect((await contentsOf(dir))['p.csv']).toBe('old');
  });

  test('the journal stands and cannot be removed: it was decided, and the next run does it', async () => {
    const dir = await folderWith({ 'p.csv': 'old' });
    const rename = (from: string, to: string) =>
      to.endsWith('p.csv') ? failing('ENOSPC')() : nodeFileSystem.rename(from, to);
    const fs = diskWith({ rename, remove: failing('EIO') });
    const error = await troubleOf(commitPlan(dir, { files: [record('p.csv', 'new')] }, { fs }));
    expect(error.advice).toMatch(/the new records wait in \.mentor, and the next run puts them in place\.$/);
    await commitPlan(dir, { files: [record('q.csv', '')] });
    expect((await contentsOf(dir))['p.csv']).toBe('new');
  });

  test('what was staged cannot be removed: the next run sweeps it', async () => {
    const dir = await folderWith({ 'p.csv': 'old' });
    const remove = (path: string) =>
      path.endsWith('staged-1') ? failing('EIO')() : nodeFileSystem.remove(path);
    const fs = diskWith({ probe: failing('ENOSPC'), remove });
    const error = await troubleOf(commitPlan(dir, { files: [record('p.csv', 'new')] }, { fs }));
    expect(error.advice).toMatch(/the old file is as it was\.$/);
    expect(await contentsOf(dir)).toEqual({ '.mentor/staged-1': 'new', 'p.csv': 'old' });
  });
});

describe('what an earlier run left in the way', () => {
  test('unfinished files are written anew, also where they are links', async () => {
    const outside = await folderWith({ victim: 'mine' });
    const dir = await folderWith({
      '.mentor/staged-1': 'left',
      '.mentor/journal-unfinished': 'left',
      'out/x': '',
    });
    await symlink(join(outside, 'victim'), join(dir, 'out/.mentor-unfinished'));
    await commitPlan(dir, { files: [record('a.csv', 'new'), rendering('out/a.html', 'new')] });
    expect(await contentsOf(dir)).toEqual({
      '.mentor/': '',
      'a.csv': 'new',
      'out/a.html': 'new',
      'out/x': '',
    });
    expect(await contentsOf(outside)).toEqual({ victim: 'mine' });
  });

  test('what cannot be tidied up either does not hide the trouble itself', async () => {
    const dir = await folderWith({ 'a.csv': 'old' });
    const full = async (path: string, mode: number) => ({
      ...(await nodeFileSystem.create(path, mode)),
      write: failing('ENOSPC'),
    });
    const fs = diskWith({ create: full, remove: failing('EIO') });
    for (const file of [record('a.csv', 'new'), rendering('out/a.html', 'new')])
      expect((await troubleOf(commitPlan(dir, { files: [file] }, { fs }))).message).toBe(
        `There is no space left on the disk for ${file.path}.`,
      );
    const stuck = diskWith({ rename: failing('EBUSY'), remove: failing('EIO') });
    await nodeFileSystem.remove(join(dir, 'out/.mentor-unfinished'));
    expect(
      (await troubleOf(commitPlan(dir, { files: [rendering('out/a.html', 'new')] }, { fs: stuck }))).message,
    ).toBe('Cannot replace out/a.html: it is open in another program.');
  });

  test('a staged record that turned out the same and cannot be removed is no trouble', async () => {
    const dir = await folderWith({ 'a.csv': 'same' });
    await commitPlan(dir, { files: [record('a.csv', 'same')] }, { fs: diskWith({ remove: failing('EIO') }) });
    expect(await contentsOf(dir)).toEqual({ '.mentor/staged-1': 'same', 'a.csv': 'same' });
  });

  test('a rendering to be removed that is held', async () => {
    const dir = await folderWith({ 'out/a.html': 'old' });
    const plan = { files: [], removes: ['out/a.html'] };
    expect(
      (await troubleOf(commitPlan(dir, plan, { fs: diskWith({ remove: failing('EBUSY') }) }))).message,
    ).toBe('Cannot replace out/a.html: it is open in another program.');
    const replacing = { files: [], replaces: ['out'].map((folder) => `${folder}/match`) };
    expect(
      (await troubleOf(commitPlan(dir, replacing, { fs: diskWith({ list: failing('EIO') }) }))).message,
    ).toBe('out/match cannot be replaced: the disk reports an error.');
  });
});

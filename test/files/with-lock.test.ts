import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { acquireLock } from '../../src/files/lock.ts';
import { contentsOf, folderWith } from './folder.ts';
import { withLock } from './on-this-disk.ts';
import { deadPid, thisOwner } from './this-owner.ts';

const { pid, host } = thisOwner;
const lockOf = (who: { pid: number; host?: string; mark?: string }) =>
  JSON.stringify({ pid: who.pid, host: who.host ?? host, mark: who.mark ?? '' });
const quick: FileSystem = { ...nodeFileSystem, pause: () => pause(0) };

describe('withLock', () => {
  test('gives back what the work gives, lets go also after an error, and leaves nothing', async () => {
    const dir = await folderWith();
    expect(await withLock(dir, async () => Object.keys(await contentsOf(dir)), { owner: thisOwner })).toEqual(
      ['.mentor/lock'],
    );
    await expect(
      withLock(dir, () => Promise.reject(new Error('mine')), { owner: thisOwner }),
    ).rejects.toThrow('mine');
    expect(await contentsOf(dir)).toEqual({});
  });

  test('one after the other in one process too', async () => {
    const dir = await folderWith();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} in`);
      await pause(5);
      log.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(dir, work(name), { owner: thisOwner })));
    expect(log).toHaveLength(6);
    for (let at = 0; at < 6; at += 2) expect(log[at + 1]).toBe(log[at]?.replace('in', 'out'));
  });

  test('a missing folder is refused and not made, unless it shall be', async () => {
    const dir = join(await folderWith({ file: '' }), 'new', 'program');
    await expect(withLock(dir, async () => 1, { owner: thisOwner })).rejects.toMatchObject({
      exitCode: 3,
      message: `There is no folder ${dir}.`,
    });
    await expect(
      withLock(join(dir, '..', '..', 'file'), async () => 1, { owner: thisOwner }),
    ).rejects.toMatchObject({ exitCode: 3 });
    expect(
      await withLock(dir, async () => contentsOf(dir), { owner: thisOwner, create: true }),
    ).toHaveProperty('.mentor/lock');
  });

  test('a private folder that is a link leads nowhere', async () => {
    const outside = await folderWith();
    const dir = await folderWith();
    await symlink(outside, join(dir, '.mentor'));
    await expect(withLock(dir, async () => 1, { owner: thisOwner })).rejects.toMatchObject({
      message: '.mentor cannot be written: a symbolic link is in the way.',
    });
    expect(await contentsOf(outside)).toEqual({});
  });

  test('sweeps what interrupted runs left, and nothing else', async () => {
    const dir = await folderWith({
      '.mentor/staged-12': '',
      '.mentor/journal-unfinished': '',
      '.mentor/lock-1-2-3': '',
      '.mentor/people.json': 'kept',
      'out/.mentor-unfinished': '',
      'out/match/.mentor-unfinished': '',
      '.mentor-unfinished': '',
      'out/a.html': 'kept',
      'staged-1': 'kept',
    });
    await withLock(dir, async () => undefined, { owner: thisOwner });
    expect(await contentsOf(dir)).toEqual({
      '.mentor/people.json': 'kept',
      'out/a.html': 'kept',
      'out/match/': '',
      'staged-1': 'kept',
    });
  });
});

test('a folder whose names cannot be listed is not swept, and the work is done', async () => {
  const dir = await folderWith({ 'out/.mentor-unfinished': 'left' });
  const list = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
  const fs: FileSystem = { ...nodeFileSystem, list };
  expect(await withLock(dir, async () => 'done', { owner: thisOwner, fs })).toBe('done');
  expect(await contentsOf(dir)).toEqual({ 'out/.mentor-unfinished': 'left' });
});

describe('whose lock it is', () => {
  const takes = async (lock: string, wait = 0) => {
    const dir = await folderWith({ '.mentor/lock': lock });
    return withLock(dir, async () => 'taken', { owner: thisOwner, wait, fs: quick });
  };

  test('a process of this host that died: taken over at once', async () => {
    expect(await takes(lockOf({ pid: deadPid }))).toBe('taken');
  });

  test('one that died, and that somebody else is removing just now: waited for', async () => {
    const dir = await folderWith({ '.mentor/lock': lockOf({ pid: deadPid }) });
    const look = await nodeFileSystem.look(join(dir, '.mentor/lock'));
    const right = `.mentor/lock-${look?.version.replace(/[^0-9]+/g, '-')}`;
    await writeFile(join(dir, right), lockOf({ pid }));
    await expect(
      withLock(dir, async () => 'taken', { owner: thisOwner, wait: 0, fs: quick }),
    ).rejects.toMatchObject({ exitCode: 3 });
    expect(Object.keys(await contentsOf(dir)).sort()).toEqual(['.mentor/lock', right]);
  });

  test('one that has the number of a living process but started at another time: taken over', async () => {
    expect(await takes(lockOf({ pid, mark: 'another-boot 1' }))).toBe('taken');
  });

  test('a living process, a process of another host, one that the system knows no start of: respected, and named', async () => {
    for (const who of [{ pid }, { pid: deadPid, host: 'elsewhere "x"' }])
      await expect(takes(lockOf(who), 200)).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringMatching(
          new RegExp(`process ${who.pid} on ${'host' in who ? who.host : host}, since 20`),
        ),
        advice: expect.stringContaining('delete .mentor/lock'),
      });
    const dir = await folderWith({ '.mentor/lock': lockOf({ pid, mark: 'boot 1' }) });
    const fs: FileSystem = {
      ...quick,
      read: async (path) => (path.startsWith('/proc') ? new Uint8Array() : nodeFileSystem.read(path)),
    };
    const blind: FileSystem = {
      ...fs,
      read: async (path) =>
        path.startsWith('/proc') ? Promise.reject(new Error('no such thing')) : nodeFileSystem.read(path),
    };
    await expect(
      withLock(dir, async () => 1, { owner: thisOwner, wait: 0, fs: blind }),
    ).rejects.toMatchObject({ exitCode: 3 });
  });

  test.each(['', '{', '{"pid":1}', lockOf({ pid: deadPid }).slice(0, -1)])(
    'a lock that was never written (%j): respected for a second, then taken',
    async (lock) => {
      await expect(takes(lock, 500)).rejects.toMatchObject({
        message: expect.stringContaining('another process'),
      });
      expect(await takes(lock, 2_000)).toBe('taken');
    },
  );

  test('who died while removing a dead lock blocks nobody', async () => {
    const dir = await folderWith({ '.mentor/lock': lockOf({ pid: deadPid }) });
    const look = await nodeFileSystem.look(join(dir, '.mentor/lock'));
    const right = `lock-${look?.version.replace(/[^0-9]+/g, '-')}`;
    for (const content of [lockOf({ pid: deadPid }), '']) {
      await writeFile(join(dir, '.mentor', right), content);
      expect(await withLock(dir, async () => 'taken', { owner: thisOwner, wait: 3_000, fs: quick })).toBe(
        'taken',
      );
      await mkdir(join(dir, '.mentor'), { recursive: true });
      await writeFile(join(dir, '.mentor/lock'), lockOf({ pid: deadPid }));
    }
  });

  test('of many who find it dead one removes it, and nobody a living successor', async () => {
    for (let round = 0; round < 10; round += 1) {
      const dir = await folderWith({ '.mentor/lock': lockOf({ pid: deadPid }) });
      let inside = 0;
      const work = async () => {
        inside += 1;
        expect(inside).toBe(1);
        await pause(1);
        inside -= 1;
      };
      const owners = Array.from({ length: 6 }, () => ({
        owner: thisOwner,
        fs: { ...quick, pause: () => pause(1) },
        wait: 100_000,
      }));
      await Promise.all(owners.map((options) => withLock(dir, work, options)));
    }
  });

  test('a process that was held up before it wrote its lock, and lost it, notices', async () => {
    const dir = await folderWith();
    let stolen = false;
    const fs: FileSystem = {
      ...quick,
      async create(path, mode) {
        const file = await nodeFileSystem.create(path, mode);
        if (stolen || !path.endsWith('lock')) return file;
        stolen = true;
        await nodeFileSystem.remove(path);
        await writeFile(path, lockOf({ pid: 1, host: 'elsewhere' }));
        return file;
      },
    };
    await expect(withLock(dir, async () => 1, { owner: thisOwner, wait: 0, fs })).rejects.toMatchObject({
      message: expect.stringContaining('process 1 on elsewhere'),
    });
  });

  test('a lock that vanishes between two looks is tried for again, or named as unknown', async () => {
    const dir = await folderWith({ '.mentor/lock': '' });
    const fs: FileSystem = { ...quick, look: async () => undefined };
    expect(await acquireLock(fs, { path: join(dir, '.mentor/lock'), owner: thisOwner }, 0)).toEqual({
      host: '',
      mark: '',
      since: 0,
      identity: '',
    });
    const unreadable: FileSystem = {
      ...quick,
      read: () => Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })),
    };
    expect(
      await acquireLock(unreadable, { path: join(dir, '.mentor/lock'), owner: thisOwner }, 0),
    ).toMatchObject({ host: '' });
  });

  test('a folder that goes away again and again is given up in the end', async () => {
    const dir = await folderWith();
    let tries = 0;
    const fs: FileSystem = {
      ...quick,
      create: () => {
        tries += 1;
        return Promise.reject(Object.assign(new Error(), { code: 'ENOENT' }));
      },
    };
    await expect(withLock(dir, async () => 1, { owner: thisOwner, fs })).rejects.toMatchObject({
      message: '.mentor/lock cannot be written (ENOENT).',
    });
    expect(tries).toBe(100);
  });
});

import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../src/files/file-system.ts';
import { acquireLock, type LockOwner } from '../../src/files/lock.ts';
import { codeError, memoryWith } from './memory-with.ts';

const path = '/p/.mentor/lock';
const dead = 404;
const owner: LockOwner = { pid: 7, host: 'here', isAlive: (pid) => pid !== dead };
const wanted = { path, owner };
const lockOf = (pid: number, host = 'here', mark = '') => JSON.stringify({ pid, host, mark });
const nobody = { host: '', mark: '', since: 0, identity: '' };
const pausesIn = (calls: readonly string[]) => calls.filter((call) => call.startsWith('pause')).length;
const seenAs = (version: () => string) => (fs: FileSystem) => ({
  look: async (at: string) => {
    const look = await fs.look(at);
    return look && at === path ? { ...look, modified: 5, version: version() } : look;
  },
});

/** The lock of a process of ours, on a system that tells (or does not) when it started. */
async function ownLock(stat?: string): Promise<string | undefined> {
  const told = new Map([['/proc/sys/kernel/random/boot_id', 'boot\n']]);
  if (stat !== undefined) told.set('/proc/7/stat', stat);
  const { fs, texts } = await memoryWith({}, (real) => ({
    read: async (at) => {
      const text = told.get(at);
      return text === undefined ? real.read(at) : Buffer.from(text);
    },
  }));
  expect(await acquireLock(fs, wanted, 0)).toBeUndefined();
  return texts()['.mentor/lock'];
}

describe('what a lock says', () => {
  test('who we are, and which process of that number', async () => {
    const words = Array.from({ length: 30 }, (_, index) => `w${index + 1}`).join(' ');
    expect(await ownLock(`7 (a ) b) ${words}`)).toBe(lockOf(7, 'here', 'boot w20'));
    expect(await ownLock('7 (short) S 1')).toBe(lockOf(7, 'here', 'boot '));
    expect(await ownLock()).toBe(lockOf(7));
  });

  test.each([
    [lockOf(9, 'else"where', 'boot 1'), { pid: 9, host: 'else"where', mark: 'boot 1' }],
    ['', { host: '', mark: '' }],
    [`x${lockOf(9)}`, { host: '', mark: '' }],
    [`${lockOf(9)}x`, { host: '', mark: '' }],
    [lockOf(9).slice(0, -1), { host: '', mark: '' }],
  ])('found: %s', async (text, said) => {
    const { fs, calls } = await memoryWith(
      { '.mentor/lock': text },
      seenAs(() => '12::34'),
    );
    expect(await acquireLock(fs, wanted, 0)).toEqual({ ...said, since: 5, identity: '12-34' });
    expect(pausesIn(calls)).toBe(0);
  });
});

describe('waiting for a lock', () => {
  test('as long as was said, and no pause more', async () => {
    const { fs, calls } = await memoryWith({ '.mentor/lock': lockOf(9) });
    expect(await acquireLock(fs, wanted, 100)).toMatchObject({ pid: 9 });
    expect(calls.filter((call) => call.startsWith('pause'))).toEqual(['pause 50', 'pause 50']);
  });

  test('one that lives is nobody’s to remove, however long it stands', async () => {
    const { fs, texts } = await memoryWith({ '.mentor/lock': lockOf(9) });
    expect(await acquireLock(fs, wanted, 3000)).toMatchObject({ pid: 9 });
    expect(texts()).toEqual({ '.mentor/lock': lockOf(9) });
  });

  test('one without content is abandoned after a second, unless it is another each time', async () => {
    const left = await memoryWith({ '.mentor/lock': '' });
    expect(await acquireLock(left.fs, wanted, 3000)).toBeUndefined();
    expect(pausesIn(left.calls)).toBe(20);
    expect(left.texts()).toEqual({ '.mentor/lock': lockOf(7) });
    let version = 0;
    const changing = await memoryWith(
      { '.mentor/lock': '' },
      seenAs(() => {
        version += 1;
        return `${version}`;
      }),
    );
    expect(await acquireLock(changing.fs, wanted, 3000)).toMatchObject({ host: '' });
    expect(changing.texts()).toEqual({ '.mentor/lock': '' });
  });

  test('a dead one whose right of removal somebody else holds stays', async () => {
    const { fs, calls, texts } = await memoryWith(
      { '.mentor/lock': lockOf(dead), '.mentor/lock-8': lockOf(9) },
      seenAs(() => '8'),
    );
    expect(await acquireLock(fs, wanted, 0)).toMatchObject({ pid: dead });
    expect(pausesIn(calls)).toBe(22);
    expect(texts()).toEqual({ '.mentor/lock': lockOf(dead), '.mentor/lock-8': lockOf(9) });
  });

  test('a dead one is removed, and so is the right to do it', async () => {
    const { fs, texts } = await memoryWith({ '.mentor/lock': lockOf(dead) });
    expect(await acquireLock(fs, wanted, 0)).toBeUndefined();
    expect(texts()).toEqual({ '.mentor/lock': lockOf(7) });
  });

  test('a dead one that is gone by itself is as good', async () => {
    let looks = 0;
    const before = await memoryWith({ '.mentor/lock': lockOf(dead) }, (fs) => ({
      look: async (at) => {
        if (at === path) looks += 1;
        if (at === path && looks === 2) await fs.remove(path);
        return fs.look(at);
      },
    }));
    expect(await acquireLock(before.fs, wanted, 0)).toBeUndefined();
    const during = await memoryWith({ '.mentor/lock': lockOf(dead) }, (fs) => ({
      remove: async (at) => {
        await fs.remove(at);
        if (at === path) throw codeError('ENOENT');
      },
    }));
    expect(await acquireLock(during.fs, wanted, 0)).toBeUndefined();
  });
});

describe('a lock that was lost or cannot be made', () => {
  test.each([lockOf(9), lockOf(7, 'elsewhere')])('it says %s when it is read again', async (other) => {
    const { fs } = await memoryWith({}, (real) => ({
      read: async (at) => (at === path ? Buffer.from(other) : real.read(at)),
    }));
    expect(await acquireLock(fs, wanted, 0)).toMatchObject(JSON.parse(other));
  });

  test('it is gone when it is looked at, or read', async () => {
    const unseen = await memoryWith({}, () => ({ look: async () => undefined }));
    expect(await acquireLock(unseen.fs, wanted, 0)).toEqual(nobody);
    const unread = await memoryWith({}, () => ({ read: () => Promise.reject(codeError('ENOENT')) }));
    expect(await acquireLock(unread.fs, wanted, 0)).toEqual(nobody);
  });

  test('one that cannot be written is let go of', async () => {
    let closed = 0;
    const { fs, texts } = await memoryWith({}, (real) => ({
      create: async (at, mode) => ({
        ...(await real.create(at, mode)),
        write: () => Promise.reject(codeError('ENOSPC')),
        close: async () => {
          closed += 1;
        },
      }),
    }));
    await expect(acquireLock(fs, wanted, 0)).rejects.toThrow('ENOSPC');
    expect(texts()).toEqual({});
    expect(closed).toBe(1);
  });

  test('one that may not be made is not tried twice; a folder that never stays, a hundred times', async () => {
    const forbidden = await memoryWith({}, () => ({ create: () => Promise.reject(codeError('EACCES')) }));
    await expect(acquireLock(forbidden.fs, wanted, 0)).rejects.toThrow('EACCES');
    expect(forbidden.calls).toEqual([`create ${path}`]);
    const fleeting = await memoryWith({}, () => ({ create: () => Promise.reject(codeError('ENOENT')) }));
    await expect(acquireLock(fleeting.fs, wanted, 0)).rejects.toThrow('ENOENT');
    expect(fleeting.calls.filter((call) => call.startsWith('create'))).toHaveLength(100);
  });
});

import { describe, expect, test } from 'vitest';
import { commitRecords } from '../../src/files/commit-records.ts';
import type { FileSystem } from '../../src/files/file-system.ts';
import { codeError, memoryWith } from './memory-with.ts';
import { record, troubleOf } from './plan-parts.ts';

const rest = { removes: [], expected: undefined, first: async () => undefined };
const both = { ...rest, records: [record('a.csv', 'new a'), record('b.csv', 'new b')] };
const old = { 'a.csv': 'old a', 'b.csv': 'old b' };
const journal = '/p/.mentor/journal';
const refusing =
  (call: 'rename' | 'remove' | 'look', wrong: (...paths: string[]) => boolean) => (fs: FileSystem) => ({
    [call]: async (from: string, to: string) => {
      if (wrong(from, to)) throw codeError('EIO');
      return fs[call](from, to);
    },
  });

describe('records that change', () => {
  test('none: nothing is touched', async () => {
    const { fs, calls } = await memoryWith(old);
    expect(await commitRecords(fs, '/p', { ...rest, records: [] })).toEqual(new Map());
    expect(calls).toEqual([]);
  });

  test('one comes and one goes', async () => {
    const { fs, texts } = await memoryWith(old);
    await commitRecords(fs, '/p', { ...rest, records: [record('a.csv', 'new')], removes: ['b.csv'] });
    expect(texts()).toEqual({ 'a.csv': 'new' });
  });

  test('our own notes and pages that were not read are not watched; a page that was read is', async () => {
    const files = { '.mentor/seen': 'old', 'out/a.html': 'old' };
    const records = [record('.mentor/seen', 'new'), record('out/a.html', 'new')];
    const unread = await memoryWith(files);
    await commitRecords(unread.fs, '/p', { ...rest, records, expected: new Map() });
    expect(unread.texts()).toEqual({ '.mentor/seen': 'new', 'out/a.html': 'new' });
    const read = await memoryWith(files);
    const expected = new Map([['out/a.html', 'another']]);
    expect(await troubleOf(commitRecords(read.fs, '/p', { ...rest, records, expected }))).toMatchObject({
      message: 'out/a.html was changed by another program while mentor worked; nothing was written.',
    });
    expect(read.texts()).toEqual(files);
  });
});

describe('a commit that meets trouble', () => {
  const untouched = /Nothing was lost; the old file is as it was\.$/;
  const halfway =
    /Nothing was lost: the new records wait in \.mentor, and the next run puts them in place\.$/;
  const unsure =
    /Nothing was lost: the records are either all old or all new, and the next run makes sure of it\.$/;
  const target = (path: string) => (_from: string, to?: string) => to === path;

  test('the private folder cannot be made', async () => {
    const { fs } = await memoryWith(old, (real) => ({
      lookThrough: async (path) => (path.endsWith('.mentor') ? undefined : real.lookThrough(path)),
      makeFolder: () => Promise.reject(codeError('EACCES')),
    }));
    expect(await troubleOf(commitRecords(fs, '/p', both))).toMatchObject({
      message: '.mentor cannot be written: permission denied.',
      advice: expect.stringMatching(untouched),
    });
  });

  test('a record cannot be replaced', async () => {
    const { fs, texts } = await memoryWith(old, () => ({ probe: () => Promise.reject(codeError('EACCES')) }));
    expect(await troubleOf(commitRecords(fs, '/p', both))).toMatchObject({
      message: 'a.csv cannot be replaced: permission denied.',
      advice: expect.stringMatching(untouched),
    });
    expect(texts()).toEqual(old);
  });

  test('before the first record is replaced it is called off', async () => {
    const { fs, texts } = await memoryWith(old, refusing('rename', target('/p/a.csv')));
    expect((await troubleOf(commitRecords(fs, '/p', both))).advice).toMatch(untouched);
    expect(texts()).toEqual(old);
  });

  test('after that it stands', async () => {
    const { fs, texts } = await memoryWith(old, refusing('rename', target('/p/b.csv')));
    expect((await troubleOf(commitRecords(fs, '/p', both))).advice).toMatch(halfway);
    expect(Object.keys(texts())).toEqual(
      expect.arrayContaining(['.mentor/journal', '.mentor/staged-2', 'a.csv', 'b.csv']),
    );
    expect(texts()).toMatchObject({ 'a.csv': 'new a', 'b.csv': 'old b' });
  });

  test('a removal alone stands as well: nobody can tell what was done', async () => {
    const { fs, texts } = await memoryWith(
      old,
      refusing('remove', (path) => path === '/p/b.csv'),
    );
    const error = await troubleOf(commitRecords(fs, '/p', { ...rest, records: [], removes: ['b.csv'] }));
    expect(error.advice).toMatch(halfway);
    expect(Object.keys(texts())).toContain('.mentor/journal');
  });

  test('what was staged cannot be looked at: it stands', async () => {
    let failed = false;
    const { fs, texts } = await memoryWith(old, (real) => ({
      rename: async (from, to) => {
        failed ||= to === '/p/a.csv';
        if (failed) throw codeError('EIO');
        return real.rename(from, to);
      },
      look: async (path) => {
        if (failed && path.includes('staged')) throw codeError('EIO');
        return real.look(path);
      },
    }));
    expect((await troubleOf(commitRecords(fs, '/p', both))).advice).toMatch(halfway);
    expect(Object.keys(texts())).toContain('.mentor/journal');
  });

  test.each([
    ['is gone all the same', async (fs: FileSystem) => fs.remove(journal), undefined, untouched],
    ['still stands', async () => undefined, undefined, halfway],
    ['cannot even be looked at', async () => undefined, 'EIO', unsure],
  ])('the journal cannot be removed and %s', async (_words, meanwhile, looking, advice) => {
    let failed = false;
    const { fs } = await memoryWith(old, (real) => ({
      ...refusing('rename', target('/p/a.csv'))(real),
      remove: async (path) => {
        if (path !== journal) return real.remove(path);
        failed = true;
        await meanwhile(real);
        throw codeError('EIO');
      },
      look: async (path) => {
        if (failed && path === journal && looking !== undefined) throw codeError(looking);
        return real.look(path);
      },
    }));
    expect((await troubleOf(commitRecords(fs, '/p', both))).advice).toMatch(advice);
  });
});

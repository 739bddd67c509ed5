import { describe, expect, test } from 'vitest';
import { expandNames } from '../../src/files/expand-names.ts';
import {
  makeFolders,
  refuseMissingFolder,
  refuseStrangeTarget,
  targetOf,
} from '../../src/files/program-path.ts';
import { removeFile, replaceFile, whileHeld } from '../../src/files/replace-file.ts';
import { whichExist } from '../../src/files/which-exist.ts';
import { codeError, memoryWith } from './memory-with.ts';
import { troubleOf } from './plan-parts.ts';

const target = targetOf('/p', 'a.csv');
const failed = (code: string) => () => Promise.reject(codeError(code));

describe('a place to write', () => {
  test('only what is under out/ goes elsewhere', () => {
    expect(targetOf('/p', 'a.csv', '/o').full).toBe('/p/a.csv');
    expect(targetOf('/p', 'out/a.html', '/o')).toMatchObject({ path: '/o/a.html', parts: ['a.html'] });
    expect(targetOf('/p', 'out/a.html')).toMatchObject({ path: 'out/a.html', full: '/p/out/a.html' });
  });

  test('refused: a folder of that name, a place that cannot be looked at', async () => {
    const { fs } = await memoryWith({ 'a.csv/b': '' });
    expect(await troubleOf(refuseStrangeTarget(fs, target))).toMatchObject({
      message: 'a.csv cannot be written: a folder stands at a.csv.',
      advice: 'Remove it, and run the command again.',
    });
    const unseen = { ...fs, look: failed('EIO') };
    expect(await troubleOf(refuseStrangeTarget(unseen, target))).toMatchObject({
      message: 'a.csv cannot be written: the disk reports an error.',
    });
  });

  test('a folder is made as far as it is missing, and may come from somebody else meanwhile', async () => {
    const { fs, calls } = await memoryWith({}, (real) => ({
      makeFolder: async (path) => {
        await real.makeFolder(path);
        throw codeError('EEXIST');
      },
    }));
    await makeFolders(fs, '/p/a/b');
    await makeFolders(fs, '/p/a/b');
    expect(calls).toEqual(['make /p/a', 'make /p/a/b']);
  });

  test('no folder, or a file for one', async () => {
    const { fs } = await memoryWith({ 'a.csv': '' });
    expect(await troubleOf(refuseMissingFolder(fs, '/q'))).toMatchObject({
      message: 'There is no folder /q.',
      advice: 'Correct the path of the folder.',
    });
    expect(await troubleOf(refuseMissingFolder(fs, '/p/a.csv'))).toMatchObject({
      message: '/p/a.csv is a file, not a folder.',
      advice: 'Give --dir the folder that holds the program.',
    });
  });
});

describe('a file that another program holds', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s: tried again with longer and longer pauses', async (code) => {
    const { fs, calls } = await memoryWith();
    let tries = 0;
    const step = async () => {
      tries += 1;
      throw codeError(code);
    };
    await expect(whileHeld(fs, step)).rejects.toThrow(code);
    expect(tries).toBe(6);
    expect(calls).toEqual(['pause 20', 'pause 50', 'pause 100', 'pause 200', 'pause 400']);
  });

  test('every other trouble comes at once', async () => {
    const { fs, calls } = await memoryWith();
    await expect(whileHeld(fs, failed('EIO'))).rejects.toThrow('EIO');
    expect(calls).toEqual([]);
  });

  test('removing and replacing say the same of it; what is gone is no trouble', async () => {
    const { fs } = await memoryWith({}, () => ({ remove: failed('EACCES'), rename: failed('EACCES') }));
    const message = 'a.csv cannot be replaced: permission denied.';
    expect(await troubleOf(removeFile(fs, target))).toMatchObject({ message });
    expect(await troubleOf(replaceFile(fs, '/p/b', target))).toMatchObject({ message });
    for (const code of ['ENOENT', 'ENOTDIR']) await removeFile({ ...fs, remove: failed(code) }, target);
  });
});

describe('names', () => {
  test('with stars: by name, whatever the disk’s order; with other signs as they stand', async () => {
    const { fs } = await memoryWith({ 'c.csv': '', 'a.csv': '', 'b.csv': '', 'x+.csv': '', 'xx.csv': '' });
    expect(await expandNames('/p/?.csv', '/', fs)).toEqual(['/p/?.csv']);
    expect(await expandNames('/p/*.csv', '/', fs)).toEqual(
      ['a', 'b', 'c', 'x+', 'xx'].map((name) => `/p/${name}.csv`),
    );
    expect(await expandNames('/p/x+*', '/', fs)).toEqual(['/p/x+.csv']);
    for (const code of ['ENOENT', 'ENOTDIR'])
      expect(await expandNames('/p/*', '/', { ...fs, list: failed(code) })).toEqual(['/p/*']);
  });

  test('which exist: nothing can stand below a file', async () => {
    const { fs } = await memoryWith({ 'a.csv': '' });
    expect(await whichExist('/p', ['a.csv', 'b.csv'], fs)).toEqual(['a.csv']);
    expect(await whichExist('/p', ['a.csv/b'], { ...fs, look: failed('ENOTDIR') })).toEqual([]);
  });
});

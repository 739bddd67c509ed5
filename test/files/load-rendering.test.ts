import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { loadRendering } from '../../src/files/load-rendering.ts';
import { whichExist } from '../../src/files/which-exist.ts';
import { folderWith } from './folder.ts';
import { diskWith, failing, troubleOf } from './plan-parts.ts';

const fs = nodeFileSystem;
const textOf = async (bytes: Promise<Uint8Array | undefined>) => {
  const found = await bytes;
  return found === undefined ? undefined : new TextDecoder().decode(found);
};

test('a rendering as it stands, under out/ or where it was told to be; nothing where there is no file', async () => {
  const dir = await folderWith({ 'out/match/a.xlsx': 'here', 'out/folder/x': '' });
  const out = await folderWith({ 'match/a.xlsx': 'elsewhere' });
  expect(await textOf(loadRendering(dir, 'out/match/a.xlsx', { fs }))).toBe('here');
  expect(await textOf(loadRendering(dir, 'out/match/a.xlsx', { fs, out }))).toBe('elsewhere');
  for (const none of ['out/match/b.xlsx', 'out/folder', 'out/match/a.xlsx/b'])
    expect(await loadRendering(dir, none, { fs })).toBeUndefined();
});

test.each(['~$a.xlsx', '.~lock.a.xlsx#'])('one that a spreadsheet has open, as %s says', async (lock) => {
  const dir = await folderWith({ 'out/a.xlsx': 'x', [`out/${lock}`]: '' });
  expect(await troubleOf(loadRendering(dir, 'out/a.xlsx', { fs }))).toMatchObject({
    exitCode: 3,
    message: 'out/a.xlsx is open in a spreadsheet program. Nothing was written.',
  });
});

test('trouble of the disk, in words', async () => {
  const dir = await folderWith({ 'out/a.xlsx': 'x' });
  const bad = diskWith({ read: failing('EIO'), look: failing('EIO') });
  expect((await troubleOf(loadRendering(dir, 'out/a.xlsx', { fs: bad }))).message).toBe(
    'out/a.xlsx cannot be read: the disk reports an error.',
  );
  expect((await troubleOf(whichExist(dir, ['a.csv'], bad))).message).toBe(
    'a.csv cannot be read: the disk reports an error.',
  );
});

test('which of several paths are taken, by whatever stands there', async () => {
  const dir = await folderWith({ 'a.csv': '', 'folder/b.csv': '' });
  const asked = ['a.csv', 'b.csv', 'folder', 'folder/b.csv', 'a.csv/below', join('none', 'c.csv')];
  expect(await whichExist(dir, asked, fs)).toEqual(['a.csv', 'folder', 'folder/b.csv']);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { folderWith } from './folder.ts';
import { loadFile, loadFolder } from './on-this-disk.ts';
import { diskWith, failing, troubleOf } from './plan-parts.ts';

test('a file that the command line names: what is none is said, exit 3', async () => {
  const dir = await folderWith({ 'answers.csv': 'a', 'folder/x': '' });
  expect((await loadFile(join(dir, 'answers.csv'))).path).toBe('answers.csv');
  const cases: readonly (readonly [string, string])[] = [
    ['none.csv', `There is no file ${dir}/none.csv.`],
    ['answers.csv/below', `There is no file ${dir}/answers.csv/below.`],
    ['folder', `${dir}/folder is a folder, not a file.`],
  ];
  for (const [path, message] of cases)
    expect(await troubleOf(loadFile(join(dir, path)))).toMatchObject({ exitCode: 3, message });
  expect(
    (await troubleOf(loadFile(join(dir, 'answers.csv'), diskWith({ read: failing('EMFILE') })))).message,
  ).toBe(`${dir}/answers.csv cannot be read: too many files are open on this machine.`);
});

test('what is no trouble of the disk is a bug and comes through as it is', async () => {
  const dir = await folderWith({ 'answers.csv': 'a' });
  const bug = new TypeError('a bug');
  const fs = diskWith({ read: () => Promise.reject(bug) });
  await expect(loadFile(join(dir, 'answers.csv'), fs)).rejects.toBe(bug);
});

test('a table that goes away between the list and the look is left out', async () => {
  const dir = await folderWith({ 'a.csv': 'a', 'b.csv': 'b' });
  const look = async (path: string) => (path.endsWith('a.csv') ? undefined : nodeFileSystem.look(path));
  const files = await loadFolder(dir, {
    fs: diskWith({
      look,
      lookThrough: async (path) => (path.endsWith('a.csv') ? undefined : nodeFileSystem.lookThrough(path)),
    }),
  });
  expect(files.map(({ path }) => path)).toEqual(['b.csv']);
});

/** As if each file were larger than what is held whole. */
const large = diskWith({
  lookThrough: async (path) => {
    const look = await nodeFileSystem.lookThrough(path);
    return look && { ...look, size: 2 ** 25 };
  },
});

test('of a large text the beginning, and the whole in pieces each time it is asked for; a workbook is read whole', async () => {
  const text = 'row\n'.repeat(50_000);
  const dir = await folderWith({ 'a.csv': text, 'a.xlsx': text, 'empty.csv': '' });
  const { bytes, pieces } = await loadFile(join(dir, 'a.csv'), large);
  expect(bytes.length).toBe(2 ** 16);
  for (let time = 0; time < 2; time += 1) {
    let read = 0;
    for await (const piece of pieces?.() ?? []) read += piece.length;
    expect(read).toBe(text.length);
  }
  expect((await loadFile(join(dir, 'a.xlsx'), large)).bytes.length).toBe(text.length);
  expect((await loadFile(join(dir, 'empty.csv'), large)).bytes.length).toBe(0);
});

test('a text for the sheets that is no text is not held', async () => {
  const dir = await folderWith({ 'sheets/welcome.md': 'x'.repeat(70_000) });
  const [file] = await loadFolder(dir);
  expect(file?.path).toBe('sheets/welcome.md');
  expect(file?.bytes.length).toBe(2 ** 16);
});

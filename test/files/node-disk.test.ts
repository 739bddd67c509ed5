import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { folderWith } from './folder.ts';

const openFiles = '/proc/self/fd';

/** Which files below a folder this process holds open, where the system tells (Linux). */
function heldBelow(folder: string): readonly string[] {
  return readdirSync(openFiles).flatMap((number) => {
    try {
      const path = readlinkSync(join(openFiles, number));
      return path.startsWith(folder) ? [path] : [];
    } catch {
      return [];
    }
  });
}

describe('what the real disk answers', () => {
  test('a look tells four things of a version, and nothing of what is not there', async () => {
    const dir = await folderWith({ 'a.csv': 'abc' });
    const look = await nodeFileSystem.look(join(dir, 'a.csv'));
    expect(look).toMatchObject({ kind: 'file', size: 3 });
    expect(look?.version.split(':')).toHaveLength(4);
    for (const path of ['b.csv', 'a.csv/below', 'no/folder'])
      expect(await nodeFileSystem.look(join(dir, path))).toBeUndefined();
    await symlink(join(dir, 'nowhere'), join(dir, 'link'));
    expect(await nodeFileSystem.look(join(dir, 'link'))).toMatchObject({ kind: 'link' });
    expect(await nodeFileSystem.lookThrough(join(dir, 'link'))).toBeUndefined();
  });

  test('only a file that is there can be probed, only a folder that is there be synced', async () => {
    const dir = await folderWith({ 'a.csv': '' });
    await nodeFileSystem.probe(join(dir, 'a.csv'));
    await expect(nodeFileSystem.probe(join(dir, 'b.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
    await nodeFileSystem.syncFolder(dir);
    await expect(nodeFileSystem.syncFolder(join(dir, 'b'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.skipIf(!existsSync(openFiles))('nothing is held open afterwards', async () => {
    const dir = await folderWith({ 'a.csv': 'x'.repeat(200_000) });
    await nodeFileSystem.syncFolder(dir);
    await nodeFileSystem.probe(join(dir, 'a.csv'));
    for await (const piece of nodeFileSystem.readPieces(join(dir, 'a.csv'))) {
      expect(piece.length).toBe(1 << 16);
      expect(heldBelow(dir)).toEqual([join(dir, 'a.csv')]);
      break;
    }
    expect(heldBelow(dir)).toEqual([]);
  });
});

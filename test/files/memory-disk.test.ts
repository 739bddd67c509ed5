import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCode, type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { memoryDisk } from '../../src/files/memory-disk.ts';
import { contentsOf, folderWith } from './folder.ts';

type Step = (fs: FileSystem, dir: string) => Promise<unknown>;

const file = fc.constantFrom('f', 'g', 'd/f', 'd/e/f');
const folder = fc.constantFrom('d', 'e', 'd/e');
const text = fc.constantFrom('', 'one', 'two words');
const bytes = (words: string) => Buffer.from(words, 'utf8');

async function whole(fs: FileSystem, path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fs.readPieces(path)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

/** What a command does with a disk, one thing after the other. */
const step: fc.Arbitrary<readonly [words: string, step: Step]> = fc.oneof(
  fc.tuple(file, text, text, fc.constantFrom(0o600, 0o640)).map(
    ([path, one, two, mode]) =>
      [
        `create ${path}`,
        async (fs: FileSystem, dir: string) => {
          const open = await fs.create(join(dir, path), 0o600);
          for (const words of [one, two]) await open.write(bytes(words));
          await open.setMode(mode);
          await open.sync();
          await open.close();
        },
      ] as const,
  ),
  fc
    .tuple(file, text)
    .map(
      ([path, words]) =>
        [
          `append ${path}`,
          (fs: FileSystem, dir: string) => fs.append(join(dir, path), bytes(words)),
        ] as const,
    ),
  fc
    .tuple(file, file)
    .filter(([from, to]) => from !== to)
    .map(
      ([from, to]) =>
        [
          `rename ${from} to ${to}`,
          (fs: FileSystem, dir: string) => fs.rename(join(dir, from), join(dir, to)),
        ] as const,
    ),
  file.map(
    (path) => [`remove ${path}`, (fs: FileSystem, dir: string) => fs.remove(join(dir, path))] as const,
  ),
  file.map((path) => [`probe ${path}`, (fs: FileSystem, dir: string) => fs.probe(join(dir, path))] as const),
  file.map(
    (path) =>
      [
        `read ${path}`,
        async (fs: FileSystem, dir: string) => Buffer.from(await fs.read(join(dir, path))).toString(),
      ] as const,
  ),
  file.map(
    (path) =>
      [`read ${path} in pieces`, (fs: FileSystem, dir: string) => whole(fs, join(dir, path))] as const,
  ),
  folder.map(
    (path) => [`make ${path}`, (fs: FileSystem, dir: string) => fs.makeFolder(join(dir, path))] as const,
  ),
  folder.map(
    (path) =>
      [`remove folder ${path}`, (fs: FileSystem, dir: string) => fs.removeFolder(join(dir, path))] as const,
  ),
  folder.map(
    (path) => [`sync ${path}`, (fs: FileSystem, dir: string) => fs.syncFolder(dir).then(() => path)] as const,
  ),
  fc
    .constantFrom('', 'd')
    .map(
      (path) =>
        [
          `list ${path}`,
          async (fs: FileSystem, dir: string) =>
            (await fs.list(join(dir, path))).map(({ name, kind }) => `${kind} ${name}`).sort(),
        ] as const,
    ),
  fc.oneof(file, folder).map(
    (path) =>
      [
        `look at ${path}`,
        async (fs: FileSystem, dir: string) => {
          const looks = [await fs.look(join(dir, path)), await fs.lookThrough(join(dir, path))];
          return looks.map((look) => look && [look.kind, look.kind === 'file' ? [look.size, look.mode] : []]);
        },
      ] as const,
  ),
);

const outcome = (done: Promise<unknown>): Promise<unknown> =>
  done.then(
    (value) => value,
    (error: unknown) => errorCode(error) ?? error,
  );

describe('a disk in memory', () => {
  test('property: answers as the disk of this machine does, and holds the same files', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const dir = await folderWith();
        const memory = memoryDisk();
        for (const path of dirsTo(dir)) await memory.fs.makeFolder(path);
        for (const [words, run] of steps) {
          const real = await outcome(run(nodeFileSystem, dir));
          expect([words, await outcome(run(memory.fs, dir))]).toEqual([words, real]);
        }
        const files = [...memory.filesBelow(dir)].map(([path, held]) => [path, Buffer.from(held).toString()]);
        const real = Object.entries(await contentsOf(dir)).filter(([path]) => !path.endsWith('/'));
        expect(Object.fromEntries(files)).toEqual(Object.fromEntries(real));
      }),
      { numRuns: 150 },
    ));

  test('a file that was written again is another one', async () => {
    const { fs } = memoryDisk();
    const versions: (string | undefined)[] = [];
    for (const words of ['same', 'same']) {
      const open = await fs.create('/f', 0o600);
      await open.write(bytes(words));
      versions.push((await fs.look('/f'))?.version);
      await fs.remove('/f');
    }
    expect(versions[0]).not.toBe(versions[1]);
  });
});

/** Each folder on the way to one, the uppermost first. */
function dirsTo(dir: string): readonly string[] {
  const parts = dir.split('/').filter((part) => part !== '');
  return parts.map((_part, at) => `/${parts.slice(0, at + 1).join('/')}`);
}

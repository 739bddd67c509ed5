import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorCode, type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { memoryDisk } from '../../src/files/memory-disk.ts';
import { contentsOf, folderWith } from './folder.ts';

type Step = (fs: FileSystem, dir: string) => Promise<unknown>;

const file = fc.constantFrom('f', 'g', 'd/f', 'd/e/f');
const folder = fc.constantFrom('d', 'e', 'd/e');
const either = fc.oneof(file, folder);
const text = fc.constantFrom('', 'one', 'two words');
const bytes = (words: string) => Buffer.from(words, 'utf8');

async function whole(fs: FileSystem, path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fs.readPieces(path)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

type At = (fs: FileSystem, path: string) => Promise<unknown>;

/** One call about one path; a file may be asked for by the name of a folder, and the other way round. */
const asked = (word: string, paths: fc.Arbitrary<string>, call: At) =>
  paths.map((path): readonly [words: string, step: Step] => [
    `${word} ${path}`,
    (fs, dir) => call(fs, join(dir, path)),
  ]);

const create =
  (one: string, two: string, mode: number): At =>
  async (fs, path) => {
    const open = await fs.create(path, 0o600);
    for (const words of [one, two]) await open.write(bytes(words));
    await open.setMode(mode);
    await open.sync();
    await open.close();
  };

const look: At = async (fs, path) => {
  const looks = [await fs.look(path), await fs.lookThrough(path)];
  return looks.map((seen) => seen && [seen.kind, seen.kind === 'file' ? [seen.size, seen.mode] : []]);
};

/** What a command does with a disk, one thing after the other. */
const step = fc.oneof(
  fc
    .tuple(text, text, fc.constantFrom(0o600, 0o640))
    .chain(([one, two, mode]) => asked('create', either, create(one, two, mode))),
  text.chain((words) => asked('append', either, (fs, path) => fs.append(path, bytes(words)))),
  fc
    .tuple(file, file)
    .filter(([from, to]) => from !== to)
    .map(([from, to]): readonly [string, Step] => [
      `rename ${from} to ${to}`,
      (fs, dir) => fs.rename(join(dir, from), join(dir, to)),
    ]),
  asked('remove', either, (fs, path) => fs.remove(path)),
  asked('probe', either, (fs, path) => fs.probe(path)),
  asked('read', either, async (fs, path) => Buffer.from(await fs.read(path)).toString()),
  asked('read in pieces', either, whole),
  asked('make', folder, (fs, path) => fs.makeFolder(path)),
  asked('remove folder', either, (fs, path) => fs.removeFolder(path)),
  asked('sync', fc.constant('.'), (fs, path) => fs.syncFolder(path)),
  asked('list', either, async (fs, path) =>
    (await fs.list(path)).map(({ name, kind }) => `${kind} ${name}`).sort(),
  ),
  asked('look at', either, look),
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
      { numRuns: 200 },
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

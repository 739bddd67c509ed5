import { dirname } from 'node:path';
import type { FileSystem } from '../../src/files/file-system.ts';
import { memoryDisk } from '../../src/files/memory-disk.ts';
import { makeFolders } from '../../src/files/program-path.ts';

/** A disk in memory with the given files, some of whose calls are replaced; `calls` is what was asked of it since. */
export async function memoryWith(
  files: Readonly<Record<string, string>> = {},
  changes: (fs: FileSystem) => Partial<FileSystem> = () => ({}),
) {
  const disk = memoryDisk();
  await makeFolders(disk.fs, '/p/.mentor');
  for (const [path, text] of Object.entries(files)) {
    await makeFolders(disk.fs, dirname(`/p/${path}`));
    await disk.fs.append(`/p/${path}`, Buffer.from(text));
  }
  const calls: string[] = [];
  const noted = <A extends readonly (string | number)[], R>(word: string, call: (...args: A) => R) => {
    return (...args: A): R => {
      calls.push(`${word} ${args.at(-1)}`);
      return call(...args);
    };
  };
  const changed: FileSystem = { ...disk.fs, ...changes(disk.fs) };
  const fs: FileSystem = {
    ...changed,
    read: noted('read', changed.read),
    probe: noted('probe', changed.probe),
    makeFolder: noted('make', changed.makeFolder),
    rename: noted('rename', changed.rename),
    remove: noted('remove', changed.remove),
    syncFolder: noted('sync folder', changed.syncFolder),
    pause: noted('pause', changed.pause),
    async create(path, mode) {
      calls.push(`create ${path}`);
      const file = await changed.create(path, mode);
      const noting = (word: string) => calls.push(`${word} ${path}`);
      return {
        ...file,
        async setMode(wanted) {
          noting('set mode');
          await file.setMode(wanted);
        },
        async sync() {
          noting('sync');
          await file.sync();
        },
      };
    },
  };
  return { fs, calls, texts: () => textsOf(disk.filesBelow('/p')) };
}

function textsOf(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

/** An error of the file system. */
export const codeError = (code: string): Error => Object.assign(new Error(code), { code });

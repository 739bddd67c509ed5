import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/files/file-system.ts';

/** The process is gone: no further call comes through, and nothing tidies up. */
export class Killed extends Error {}

/**
 * What goes wrong at the n-th call of the file system. `kill`: the process dies before, after or (a write) in the
 * middle of it. `fail`: the call alone fails with a code, before it did anything or after it did. `broken`: that call
 * and every later one fails, as a disk that stays full or turned read-only.
 */
export type Mishap =
  | { readonly at: number; readonly kill: 'before' | 'after' | 'torn' }
  | { readonly at: number; readonly fail: string; readonly done?: boolean }
  | { readonly at: number; readonly broken: string };

export type FailingDisk = {
  readonly fs: FileSystem;
  readonly trace: readonly string[];
  readonly settle: () => Promise<void>;
};

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** The real disk, each of whose calls is counted and written down, with one mishap. Syncs are counted, not waited for. */
export function failingDisk(mishap?: Mishap): FailingDisk {
  const trace: string[] = [];
  const open = new Set<OpenFile>();
  let dead = false;

  async function step<T>(name: string, run: () => Promise<T>, tear?: () => Promise<unknown>): Promise<T> {
    if (dead) throw new Killed();
    const number = trace.push(name);
    if (mishap === undefined || number < mishap.at) return run();
    if ('broken' in mishap) throw failure(mishap.broken);
    if (number > mishap.at) return run();
    if ('fail' in mishap) {
      if (mishap.done === true) await run();
      throw failure(mishap.fail);
    }
    dead = true;
    if (mishap.kill === 'after') await run();
    if (mishap.kill === 'torn') await (tear ?? run)();
    throw new Killed();
  }

  const real = nodeFileSystem;
  const fs: FileSystem = {
    read: (path) => step(`read ${path}`, () => real.read(path)),
    readPieces: async function* (path) {
      yield await step(`read ${path}`, () => real.read(path));
    },
    list: (path) => step(`list ${path}`, () => real.list(path)),
    look: (path) => step(`look ${path}`, () => real.look(path)),
    lookThrough: (path) => step(`look through ${path}`, () => real.lookThrough(path)),
    append: (path, bytes) => step(`append ${path}`, () => real.append(path, bytes)),
    probe: (path) => step(`probe ${path}`, () => real.probe(path)),
    makeFolder: (path) => step(`make folder ${path}`, () => real.makeFolder(path)),
    rename: (from, to) => step(`rename ${from} to ${to}`, () => real.rename(from, to)),
    remove: (path) => step(`remove ${path}`, () => real.remove(path)),
    removeFolder: (path) => step(`remove folder ${path}`, () => real.removeFolder(path)),
    syncFolder: (path) => step(`sync folder ${path}`, async () => undefined),
    pause: async () => undefined,
    create: (path, mode) =>
      step(`create ${path}`, async () => {
        const file = await real.create(path, mode);
        open.add(file);
        return {
          write: (bytes) =>
            step(
              `write ${path}`,
              () => file.write(bytes),
              () => file.write(bytes.subarray(0, bytes.length >> 1)),
            ),
          setMode: (wanted) => step(`set mode ${path}`, () => file.setMode(wanted)),
          sync: () => step(`sync ${path}`, async () => undefined),
          close: () =>
            step(`close ${path}`, async () => {
              open.delete(file);
              await file.close();
            }),
        };
      }),
  };
  // A dead process holds no files open; this one has to let go of them by itself.
  const settle = async () => {
    for (const file of open) await file.close();
    open.clear();
  };
  return { fs, trace, settle };
}

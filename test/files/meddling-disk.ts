import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { failingDisk } from './failing-disk.ts';

/**
 * The real disk, and somebody else at work beside the program: just before its n-th call they do something to the folder.
 * `done` tells whether it came to that.
 */
export function meddlingDisk(
  at: number,
  meddle: () => void,
): { readonly fs: FileSystem; readonly trace: readonly string[]; readonly done: () => boolean } {
  const { fs, trace } = failingDisk();
  let done = false;
  const first = <A extends readonly unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      if (!done && trace.length + 1 >= at) {
        done = true;
        meddle();
      }
      return call(...args);
    };
  };
  const meddled: FileSystem = {
    ...fs,
    read: first(fs.read),
    readPieces: first(fs.readPieces),
    list: first(fs.list),
    look: first(fs.look),
    lookThrough: first(fs.lookThrough),
    probe: first(fs.probe),
    makeFolder: first(fs.makeFolder),
    rename: first(fs.rename),
    remove: first(fs.remove),
    removeFolder: first(fs.removeFolder),
    syncFolder: first(fs.syncFolder),
    create: first(fs.create),
    pause: nodeFileSystem.pause,
  };
  return { fs: meddled, trace, done: () => done };
}

/** What touches the disk, on the real one unless a test gives another. */
import * as plans from '../../src/files/commit-plan.ts';
import * as names from '../../src/files/expand-names.ts';
import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import * as single from '../../src/files/load-file.ts';
import * as folders from '../../src/files/load-folder.ts';
import * as locks from '../../src/files/with-lock.ts';
import type { Plan } from '../../src/model/plan.ts';

type Anywhere<Options extends { readonly fs: FileSystem }> = Omit<Options, 'fs'> & {
  readonly fs?: FileSystem;
};

export const commitPlan = (dir: string, plan: Plan, options: Anywhere<plans.CommitOptions> = {}) =>
  plans.commitPlan(dir, plan, { fs: nodeFileSystem, ...options });

export const loadFolder = (dir: string, options: Anywhere<folders.LoadOptions> = {}) =>
  folders.loadFolder(dir, { fs: nodeFileSystem, ...options });

export const withLock = <T>(dir: string, work: () => Promise<T>, options: Anywhere<locks.LockOptions>) =>
  locks.withLock(dir, work, { fs: nodeFileSystem, ...options });

export const loadFile = (path: string, fs = nodeFileSystem) => single.loadFile(path, fs);

export const expandNames = (path: string, from: string, fs = nodeFileSystem) =>
  names.expandNames(path, from, fs);

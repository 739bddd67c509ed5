import { join } from 'node:path';
import { type FileSystem, type Look, tolerating } from './file-system.ts';

type File = { readonly kind: 'file'; mode: number; readonly version: number; pieces: Uint8Array[] };
type Folder = { readonly kind: 'folder'; readonly version: number; readonly entries: Map<string, Entry> };
type Entry = File | Folder;

/** A disk that nobody else sees and that is gone with the process, and all that lies on it. */
export type MemoryDisk = {
  readonly fs: FileSystem;
  /** Every file below a folder by its path in there, `/` between parts. */
  readonly filesBelow: (folder: string) => ReadonlyMap<string, Uint8Array>;
};

/** A new one with nothing on it: for what takes many steps, of which a real folder is to see the last one only. */
export function memoryDisk(): MemoryDisk {
  let versions = 0;
  const nextVersion = (): number => {
    versions += 1;
    return versions;
  };
  const newFolder = (): Folder => ({ kind: 'folder', version: nextVersion(), entries: new Map() });
  const root = newFolder();
  const entryAt = (path: string) => find(root, partsOf(path));
  const lookAt = (path: string) => tolerating(['ENOTDIR'], (async () => lookOf(entryAt(path)))());

  const fs: FileSystem = {
    read: async (path) => bytesOf(fileOf(entryAt(path), path)),
    async *readPieces(path) {
      yield* fileOf(entryAt(path), path).pieces;
    },
    list: async (path) =>
      [...folderOf(entryAt(path), path).entries].map(([name, { kind }]) => ({ name, kind })),
    look: lookAt,
    lookThrough: lookAt,
    async create(path, mode) {
      const file: File = { kind: 'file', mode, version: nextVersion(), pieces: [] };
      put(root, path, file);
      return {
        write: async (bytes) => void file.pieces.push(bytes),
        setMode: async (wanted) => {
          file.mode = wanted;
        },
        sync: nothing,
        close: nothing,
      };
    },
    async append(path, bytes) {
      if (entryAt(path) === undefined) await fs.create(path, 0o600);
      fileOf(entryAt(path), path).pieces.push(bytes);
    },
    probe: async (path) => void fileOf(entryAt(path), path),
    makeFolder: async (path) => put(root, path, newFolder()),
    async rename(from, to) {
      const [before, after] = [parentOf(root, from).entries, parentOf(root, to).entries];
      after.set(nameOf(to), fileOf(entryAt(from), from));
      before.delete(nameOf(from));
    },
    remove: async (path) => {
      fileOf(entryAt(path), path);
      parentOf(root, path).entries.delete(nameOf(path));
    },
    async removeFolder(path) {
      if (folderOf(entryAt(path), path).entries.size > 0) throw failure('ENOTEMPTY', path);
      parentOf(root, path).entries.delete(nameOf(path));
    },
    syncFolder: nothing,
    pause: nothing,
  };
  return { fs, filesBelow: (folder) => new Map(below(folderOf(entryAt(folder), folder), '')) };
}

async function nothing(): Promise<void> {}

const partsOf = (path: string): readonly string[] =>
  join(path)
    .split(/[\\/]/)
    .filter((part) => part !== '');
const nameOf = (path: string): string => partsOf(path).at(-1) ?? '';

function find(from: Entry | undefined, [part, ...rest]: readonly string[]): Entry | undefined {
  if (part === undefined || from === undefined) return from;
  return find(folderOf(from, part).entries.get(part), rest);
}

function parentOf(root: Folder, path: string): Folder {
  return folderOf(find(root, partsOf(path).slice(0, -1)), path);
}

function put(root: Folder, path: string, entry: Entry): void {
  const { entries } = parentOf(root, path);
  if (entries.has(nameOf(path))) throw failure('EEXIST', path);
  entries.set(nameOf(path), entry);
}

function fileOf(entry: Entry | undefined, path: string): File {
  if (entry?.kind === 'file') return entry;
  throw failure(entry === undefined ? 'ENOENT' : 'EISDIR', path);
}

function folderOf(entry: Entry | undefined, path: string): Folder {
  if (entry?.kind === 'folder') return entry;
  throw failure(entry === undefined ? 'ENOENT' : 'ENOTDIR', path);
}

/** In one piece from then on. */
function bytesOf(file: File): Uint8Array {
  const [first = new Uint8Array(), ...others] = file.pieces;
  if (others.length === 0) return first;
  const whole = Buffer.concat(file.pieces);
  file.pieces = [whole];
  return whole;
}

function lookOf(entry: Entry | undefined): Look | undefined {
  if (entry === undefined) return undefined;
  const mode = entry.kind === 'file' ? entry.mode : 0o700;
  const size = entry.kind === 'file' ? entry.pieces.reduce((sum, piece) => sum + piece.length, 0) : 0;
  return { kind: entry.kind, mode, modified: 0, size, version: `${entry.version}:${size}` };
}

function* below({ entries }: Folder, folder: string): Generator<readonly [string, Uint8Array]> {
  for (const [name, entry] of entries)
    if (entry.kind === 'folder') yield* below(entry, `${folder}${name}/`);
    else yield [`${folder}${name}`, bytesOf(entry)];
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

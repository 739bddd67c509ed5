import { sortedBy } from '../model/order.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

/** A table of the folder with its defects of form; `table` is absent where nothing could be read. */
export type FolderTable = {
  readonly file: string;
  readonly table?: Table;
  readonly problems: readonly Problem[];
};

/** Named files of other commands: they are read where they are needed, and never taken for people. */
const elsewhere: ReadonlySet<string> = new Set([
  'contacts.csv',
  'lottery.csv',
  'published.csv',
  'rooms.csv',
  'holidays.csv',
]);

/**
 * A path as files are looked up by: NFC, since macOS takes names apart; `./` and backslashes as people write them in
 * program.yaml.
 */
export function folderPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '');
}

/**
 * Reads every table in the folder's root, and those that program.yaml names wherever they lie. Hidden files and the
 * lock files that Excel leaves (`~$people.xlsx`) are nothing. Keys are `folderPath`s, in code-unit order.
 */
export async function readTables(
  files: readonly SourceFile[],
  named: ReadonlySet<string>,
): Promise<Map<string, FolderTable>> {
  const tables = new Map<string, FolderTable>();
  // Folders list their files in no order that could be relied on.
  for (const file of sortedBy(files, ({ path }) => path)) {
    const isRoot =
      !file.path.includes('/') && /\.(csv|tsv|xlsx|zip)$/i.test(file.path) && !/^[.~]/.test(file.path);
    if (!named.has(folderPath(file.path)) && (!isRoot || elsewhere.has(file.path))) continue;
    const { table, problems } = await readTable(file);
    tables.set(folderPath(file.path), {
      file: file.path,
      problems,
      ...(table === undefined ? {} : { table }),
    });
  }
  return tables;
}

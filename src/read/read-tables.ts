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

/** A table among those of the folder: the path of its file, and of a workbook the sheet, where it is named. */
export function tableKey(file: string, sheet: string | undefined): string {
  return sheet === undefined ? folderPath(file) : `${folderPath(file)}#${sheet}`;
}

/**
 * Reads every table in the folder's root, and those that program.yaml names wherever they lie (`named`: by path, the
 * sheets of a workbook that it names, `undefined` for the first). Hidden files and the lock files that Excel leaves
 * (`~$people.xlsx`) are nothing. Keys are `tableKey`s; files in code-unit order.
 */
export async function readTables(
  files: readonly SourceFile[],
  named: ReadonlyMap<string, readonly (string | undefined)[]>,
): Promise<Map<string, FolderTable>> {
  const tables = new Map<string, FolderTable>();
  // Folders list their files in no order that could be relied on.
  for (const file of sortedBy(files, ({ path }) => path)) {
    const isRoot =
      !file.path.includes('/') && /\.(csv|tsv|xlsx|zip)$/i.test(file.path) && !/^[.~]/.test(file.path);
    const wanted = named.get(folderPath(file.path));
    if (wanted === undefined && !isRoot) continue;
    for (const sheet of wanted ?? [undefined]) {
      const { table, problems } = await readTable(file, sheet);
      tables.set(tableKey(file.path, sheet), {
        file: sheet === undefined ? file.path : `${file.path}#${sheet}`,
        problems,
        ...(table === undefined ? {} : { table }),
      });
    }
  }
  return tables;
}

import type { SourceFile } from '../../../src/model/source-file.ts';
import { editTable } from '../../../src/personal/edit/edit-table.ts';
import { readTable } from '../../../src/read/read-table.ts';
import type { TableRow } from '../../../src/read/table.ts';

/** What the surgeon sees of a file: every record by its sheet, and that looking changes nothing. */
export async function seenRows(
  file: SourceFile,
): Promise<
  | { readonly rows: readonly (TableRow & { readonly sheet?: string })[]; readonly unchanged: boolean }
  | undefined
> {
  const rows: (TableRow & { readonly sheet?: string })[] = [];
  const same = await editTable(file, (row, cells, sheet) => {
    rows.push({ row, cells: [...cells], ...(sheet === undefined ? {} : { sheet }) });
    return row % 2 === 0 ? undefined : cells;
  });
  return same === undefined ? undefined : { rows, unchanged: same === file.bytes };
}

/** What the reader reads of a file, as rows with their numbers, as wide as the header; undefined where it refuses it. */
export async function readRows(file: SourceFile, sheet?: string) {
  const { table } = await readTable(file, sheet);
  return table === undefined ? undefined : { table, rows: table.rows };
}

/** Cells as the reader cuts them: as many as the header. */
export const cutTo = (width: number, { row, cells }: TableRow): TableRow => ({
  row,
  cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
});

/** A new table in which what was to be removed is gone, and what was to be replaced is new. */
export async function edited(
  file: SourceFile,
  row: number,
  by: readonly string[] | 'remove',
): Promise<SourceFile> {
  const bytes = await editTable(file, (at) => (at === row ? by : undefined));
  if (bytes === undefined) throw new Error(`${file.path} cannot be edited`);
  return { path: file.path, bytes };
}

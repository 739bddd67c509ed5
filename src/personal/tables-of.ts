import type { SourceFile } from '../model/source-file.ts';
import { readTable } from '../read/read-table.ts';
import type { Table } from '../read/table.ts';

/** Every table that a file holds: of a workbook each sheet, hidden ones too; none where it is no table. */
export async function tablesOf(file: SourceFile): Promise<readonly Table[]> {
  if (!/\.(csv|tsv|xlsx|zip|txt)$/i.test(file.path)) return [];
  const { table } = await readTable(file);
  if (table === undefined || table.dialect.kind === 'csv') return table === undefined ? [] : [table];
  const others = await Promise.all(table.dialect.others.map((sheet) => readTable(file, sheet)));
  return [table, ...others.flatMap((one) => one.table ?? [])];
}

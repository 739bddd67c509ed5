import type { Place } from '../model/problem.ts';
import type { FolderTable } from './read-tables.ts';

type Tables = ReadonlyMap<string, FolderTable>;

/** The number of a record's column, from 1; 0 where the file has none of that name. */
export function columnOf(file: string, name: string, tables: Tables): number {
  const header = tables.get(file)?.table?.header ?? [];
  return (
    header.findIndex(
      (found) =>
        found
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_') === name,
    ) + 1
  );
}

/** Where in a record file a cell stands, or the row where the file has no such column. */
export function placesIn(file: string, tables: Tables): (row: number, header: string) => Place {
  return (row, header) => {
    const column = columnOf(file, header, tables);
    return { file, row, ...(column === 0 ? {} : { column }) };
  };
}

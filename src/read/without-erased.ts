import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { columnOf } from './column.ts';
import { type ErasedPeople, tombstoneOf } from './erased-people.ts';
import { recordNames } from './named-files.ts';
import type { FolderTable } from './read-tables.ts';
import { identityAt, identityCells, namesPeople } from './row-identity.ts';
import { type Table, tableOf } from './table.ts';

/**
 * A table without the rows of people who were erased, each of them told by its place and nothing else. They count as
 * refused. A table without such a row is the one that was given.
 */
export function withoutErased(
  table: Table,
  erased: ErasedPeople,
  { program, kind }: { readonly program: Program; readonly kind?: 'check-ins' },
): { readonly table: Table; readonly problems: readonly Problem[] } {
  const cells = identityCells(table, program, kind);
  if (!namesPeople(cells)) return { table, problems: [] };
  const isGone = (at: number) => tombstoneOf(erased, identityAt(table, cells, at)) !== undefined;
  const gone = new Set(Array.from({ length: table.rowCount }, (_, at) => at).filter(isGone));
  if (gone.size === 0) return { table, problems: [] };
  const kept = Array.from({ length: table.rowCount }, (_, at) => at).filter((at) => !gone.has(at));
  const placeOf = (at: number) => kept[at] ?? 0;
  return {
    table: tableOf({
      ...table,
      rowCount: kept.length,
      rowNumber: (at) => table.rowNumber(placeOf(at)),
      columns: table.columns.map(({ text }) => columnOf(kept.length, (at) => text(placeOf(at)))),
      refused: table.refused + gone.size,
    }),
    problems: [...gone].map((at) =>
      problem('erased-person', {}, { file: table.file, row: table.rowNumber(at) }),
    ),
  };
}

/** All tables of a folder but its records: those were rewritten when the people were erased. */
export function tablesWithoutErased(
  tables: ReadonlyMap<string, FolderTable>,
  erased: ErasedPeople,
  program: Program,
): Map<string, FolderTable> {
  return new Map(
    [...tables].map(([key, found]) => {
      if (found.table === undefined || recordNames.some((name) => name === found.file)) return [key, found];
      const { table, problems } = withoutErased(found.table, erased, { program });
      return [key, { ...found, table, problems: [...found.problems, ...problems] }];
    }),
  );
}

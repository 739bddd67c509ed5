import { cellText, type Table } from '../../read/table.ts';
import type { DossierCell } from '../../schema/dossier-result.ts';
import type { Looking } from './looking.ts';

/** What stands in a row, column by column; of some columns only, where they are given. Empty cells say nothing. */
export function rowCells(
  table: Table,
  at: number,
  { fieldOf }: Pick<Looking, 'fieldOf'>,
  wanted?: ReadonlySet<number>,
): DossierCell[] {
  return table.header.flatMap((column, place): DossierCell[] => {
    const value = cellText(table, place, at);
    if (value.trim() === '' || wanted?.has(place) === false) return [];
    const field = fieldOf(table, column);
    return [{ column, value, ...(field === undefined ? {} : { field }) }];
  });
}

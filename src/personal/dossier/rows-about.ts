import type { Table } from '../../read/table.ts';
import type { HeldFile, OthersFile } from '../../schema/dossier-result.ts';
import type { Looking } from './looking.ts';
import { recordColumns } from './record-columns.ts';
import { rowsOfRecord } from './rows-of-record.ts';
import { rowsOfTable } from './rows-of-table.ts';

/** What a table holds of a person: rows that are theirs, and rows of others that concern them. */
export type RowsAbout = { readonly held: HeldFile['rows']; readonly others: OthersFile['rows'] };

/** Our own records are read by their columns, every other table by what its headers say of whose row each is. */
export function rowsAbout(table: Table, looking: Looking): RowsAbout {
  const columns = recordColumns[table.file];
  return columns === undefined ? rowsOfTable(table, looking) : rowsOfRecord(table, columns, looking);
}

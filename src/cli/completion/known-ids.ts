import { join } from 'node:path';
import { loadFile } from '../../files/load-file.ts';
import { readTable } from '../../read/read-table.ts';
import { cellText, type Table } from '../../read/table.ts';
import type { Candidate } from './completions.ts';

/**
 * The ids of pairings.csv, or of the people in it, with names. The Tab key reads and nothing else, and is never the place
 * for an error: of a file that cannot be read there are none, of a large one neither.
 */
export async function knownIds(kind: 'pairings' | 'people', folder: string): Promise<readonly Candidate[]> {
  try {
    const file = await loadFile(join(folder, 'pairings.csv'));
    const { table } = file.bytes.length > mostBytes ? { table: undefined } : await readTable(file);
    return table === undefined ? [] : kind === 'pairings' ? pairingIds(table) : peopleIds(table);
  } catch {
    return [];
  }
}

const mostBytes = 1024 * 1024;

function pairingIds(table: Table): readonly Candidate[] {
  const at = columnsOf(table);
  return distinct(
    table.rows.map((_, row) => ({
      value: at('pairing_id', row),
      words: [at('mentor_name', row), at('mentee_name', row), at('state', row)].filter(Boolean).join(', '),
    })),
  );
}

function peopleIds(table: Table): readonly Candidate[] {
  const at = columnsOf(table);
  return distinct(
    table.rows.flatMap((_, row) => [
      { value: at('mentor', row), words: at('mentor_name', row) },
      { value: at('mentee', row), words: at('mentee_name', row) },
    ]),
  );
}

/** A cell by the name of its column. */
const columnsOf = (table: Table) => (column: string, row: number) =>
  cellText(table, table.header.indexOf(column) < 0 ? undefined : table.header.indexOf(column), row);

/** Each id once. One that a shell would read as more than a word is left out: it would have to be quoted. */
const distinct = (found: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(
    found
      .filter(({ value }) => /^[\p{L}\p{N}][\p{L}\p{N}._@+-]*$/u.test(value))
      .map((one) => [one.value, one]),
  ).values(),
];

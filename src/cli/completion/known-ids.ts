import { join } from 'node:path';
import type { FileSystem } from '../../files/file-system.ts';
import { loadFile } from '../../files/load-file.ts';
import { sortedBy } from '../../model/order.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { peopleSnapshotFile, readSnapshot } from '../../read/people-snapshot.ts';
import { readTable } from '../../read/read-table.ts';
import { cellText, type Table } from '../../read/table.ts';
import type { Candidate } from './completions.ts';

/**
 * The ids of pairings.csv, or of the people: those of the last run, with the names that pairings.csv has. The Tab key reads
 * and nothing else, and is never the place for an error: a file that cannot be read has no ids, and a large one neither.
 */
export async function knownIds(
  kind: 'pairings' | 'people',
  folder: string,
  fs: FileSystem,
): Promise<readonly Candidate[]> {
  const pairings = await tableOf(join(folder, 'pairings.csv'), fs);
  if (kind === 'pairings') return distinct(pairings === undefined ? [] : pairingIds(pairings));
  const lastRun = await peopleOfLastRun(join(folder, peopleSnapshotFile), fs);
  return distinct([...lastRun, ...(pairings === undefined ? [] : peopleIds(pairings))]);
}

/** A file, unless it is large or cannot be read; what is no file, such as a pipe, would keep the Tab key waiting. */
async function smallFile(path: string, fs: FileSystem): Promise<SourceFile | undefined> {
  try {
    const there = await fs.lookThrough(path);
    return there?.kind !== 'file' || there.size > mostBytes ? undefined : await loadFile(path, fs);
  } catch {
    return undefined;
  }
}

async function tableOf(path: string, fs: FileSystem): Promise<Table | undefined> {
  const file = await smallFile(path, fs);
  return file === undefined ? undefined : (await readTable(file)).table;
}

async function peopleOfLastRun(path: string, fs: FileSystem): Promise<readonly Candidate[]> {
  const file = await smallFile(path, fs);
  const read = readSnapshot(file === undefined ? [] : [{ ...file, path: peopleSnapshotFile }]);
  return read.state === 'read' ? read.snapshot.people.map(({ id }) => ({ value: id, words: '' })) : [];
}

const mostBytes = 1024 * 1024;

function pairingIds(table: Table): readonly Candidate[] {
  const at = columnsOf(table);
  return table.rows.map((_, row) => ({
    value: at('pairing_id', row),
    words: [at('mentor_name', row), at('mentee_name', row), at('state', row)].filter(Boolean).join(', '),
  }));
}

function peopleIds(table: Table): readonly Candidate[] {
  const at = columnsOf(table);
  return table.rows.flatMap((_, row) => [
    { value: at('mentor', row), words: at('mentor_name', row) },
    { value: at('mentee', row), words: at('mentee_name', row) },
  ]);
}

/** A cell by the name of its column. */
const columnsOf = (table: Table) => (column: string, row: number) =>
  cellText(table, table.header.indexOf(column) < 0 ? undefined : table.header.indexOf(column), row);

/** Each id once, in order. One that a shell would read as more than a word is left out: it would have to be quoted. */
function distinct(found: readonly Candidate[]): readonly Candidate[] {
  const plain = found.filter(({ value }) => /^[\p{L}\p{N}][\p{L}\p{N}._@+-]*$/u.test(value));
  return sortedBy([...new Map(plain.map((one) => [one.value, one])).values()], ({ value }) => value);
}

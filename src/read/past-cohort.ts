import type { PastCohort } from '../model/program-folder.ts';
import type { SourceFile } from '../model/source-file.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { decodeRecordFile } from '../records/record-file.ts';
import { readMatchLock } from './read-match-lock.ts';
import { readTable } from './read-table.ts';

/** An earlier cohort's pairings, and whom its last match left without a mentor: seats in the lock that no pair took. */
export async function readPastCohort(folder: string, files: readonly SourceFile[]): Promise<PastCohort> {
  const source = files.find((f) => f.path === pairingsCodec.file);
  const table = source === undefined ? undefined : (await readTable(source)).table;
  const pairings =
    table === undefined
      ? []
      : decodeRecordFile(pairingsCodec, table.header, table.rows).file.rows.map((r) => r.record);
  const read = readMatchLock(files);
  if (read.state === 'units') return { folder, pairings, leftOver: read.lock.left };
  if (read.state !== 'read') return { folder, pairings, leftOver: [] };
  const paired = new Set([...read.lock.pairs, ...read.lock.pinned, ...read.lock.kept].map((p) => p.mentee));
  return { folder, pairings, leftOver: read.lock.mentees.map((m) => m.id).filter((id) => !paired.has(id)) };
}

import { isAdmitted } from '../model/lottery.ts';
import { compareText } from '../model/order.ts';
import type { PastCohort } from '../model/program-folder.ts';
import type { RecordCodec } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import { lotteryCodec } from '../records/lottery.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { decodeRecordFile } from '../records/record-file.ts';
import { readMatchLock } from './read-match-lock.ts';
import { readTable } from './read-table.ts';

/**
 * An earlier cohort's pairings, and whom its last match left without a mentor: seats in the lock that no pair took, and
 * those on the waiting list of its lottery who got no place by a decision either.
 */
export async function readPastCohort(folder: string, files: readonly SourceFile[]): Promise<PastCohort> {
  const pairings = await recordsOf(pairingsCodec, files);
  const read = readMatchLock(files);
  if (read.state === 'units') return { folder, pairings, leftOver: read.lock.left };
  if (read.state !== 'read') return { folder, pairings, leftOver: [] };
  const paired = new Set([...read.lock.pairs, ...read.lock.pinned, ...read.lock.kept].map((p) => p.mentee));
  const lots = await recordsOf(lotteryCodec, files);
  const waiting = lots.filter((lot) => !isAdmitted(lot)).map(({ person }) => person);
  const wanted = new Set([...read.lock.mentees.map((m) => m.id), ...waiting]);
  return { folder, pairings, leftOver: [...wanted].filter((id) => !paired.has(id)).sort(compareText) };
}

async function recordsOf<T>(codec: RecordCodec<T>, files: readonly SourceFile[]): Promise<T[]> {
  const source = files.find((f) => f.path === codec.file);
  const table = source === undefined ? undefined : (await readTable(source)).table;
  if (table === undefined) return [];
  return decodeRecordFile(codec, table.header, table.rows).file.rows.map((r) => r.record);
}

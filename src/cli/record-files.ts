import type { PlannedFile } from '../model/plan.ts';
import type { RecordCodec, RecordFile } from '../model/record.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { encodeRecordFile } from '../records/record-file.ts';
import { excelCsv, plainCsv, renderCsv } from '../render/csv.ts';
import type { Program } from '../schema/program.ts';
import { listed } from '../texts/counted.ts';
import type { OpenFolder } from './open-folder.ts';

/** pairings.csv, where rows in it got their ids just now: what refers to a pairing must find it there. */
export function allottedPairings({ folder, allotted }: OpenFolder): PlannedFile[] {
  if (allotted.length === 0) return [];
  return [recordFile(pairingsCodec, folder.pairings, folder.program, `new ids: ${listed(allotted)}`)];
}

/** A record as a file of the plan, in the dialect that program.yaml asks for (`records: plain` or `excel`). */
export function recordFile<T>(
  codec: RecordCodec<T>,
  file: RecordFile<T>,
  program: Program,
  what?: string,
): PlannedFile {
  const { header, rows } = encodeRecordFile(codec, file);
  const content = renderCsv([header, ...rows], program.records === 'excel' ? excelCsv : plainCsv);
  return { path: codec.file, content, kind: 'record', ...(what === undefined ? {} : { what }) };
}

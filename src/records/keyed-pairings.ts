import type { Pairing } from '../model/pairing.ts';
import type { RecordFile } from '../model/record.ts';
import type { KeyedRow } from './cell-marks.ts';
import { pairingsCodec } from './pairings.ts';
import { encodeRecordFile } from './record-file.ts';

/** The table of pairings.csv with a key for each row: a group has one id, and one row for each mentee and mentor. */
export function keyedPairings(file: RecordFile<Pairing>): {
  readonly columns: readonly string[];
  readonly rows: readonly KeyedRow[];
} {
  const { header, rows } = encodeRecordFile(pairingsCodec, file);
  return {
    columns: header,
    rows: rows.map((row) => {
      const cells = new Map(header.map((column, at) => [column, row[at] ?? '']));
      return { key: `${cells.get('pairing_id')}\0${cells.get('mentee')}\0${cells.get('mentor')}`, cells };
    }),
  };
}

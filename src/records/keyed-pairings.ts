import type { Pairing } from '../model/pairing.ts';
import type { RecordFile } from '../model/record.ts';
import type { KeyedRow } from './cell-marks.ts';
import { pairingsCodec } from './pairings.ts';
import { encodeRecordFile } from './record-file.ts';

/**
 * The table of pairings.csv with a key for each row: id and mentee, which in a group are not those of another row. A talk, a
 * co-mentor, and whoever followed another mentor, share both with other rows: there the mentor is a part of the key.
 */
export function keyedPairings(file: RecordFile<Pairing>): {
  readonly columns: readonly string[];
  readonly rows: readonly KeyedRow[];
} {
  const { header, rows } = encodeRecordFile(pairingsCodec, file);
  const taken = new Set<string>();
  return {
    columns: header,
    rows: rows.map((row) => {
      const cells = new Map(header.map((column, at) => [column, row[at] ?? '']));
      const short = `${cells.get('pairing_id')}\0${cells.get('mentee')}`;
      const key =
        taken.has(short) || (cells.get('role') ?? '') !== '' ? `${short}\0${cells.get('mentor')}` : short;
      taken.add(short);
      return { key, cells };
    }),
  };
}

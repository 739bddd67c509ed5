import { createHash } from 'node:crypto';
import { sortedBy } from '../model/order.ts';
import type { InputSummary, SourceFile } from '../model/source-file.ts';
import { decodeText } from './decode-text.ts';
import type { FolderTable } from './read-tables.ts';
import type { Table } from './table.ts';

/**
 * What a result rests on, by file: rows and a hash of the table with its rows in canonical order, so that row order,
 * encoding, delimiter and line ends do not count. The canonical order is that of the rows' own hashes, which a million
 * rows can be sorted by. Of program.yaml the text, with its lines as rows.
 */
export function summariseInputs(
  tables: Iterable<FolderTable>,
  program: SourceFile | undefined,
): InputSummary[] {
  const summaries = [...tables].flatMap(({ file, table }): InputSummary[] => {
    if (table === undefined) return [];
    return [{ file, rows: table.rowCount, sha256: tableHash(table) }];
  });
  if (program !== undefined) {
    const text = decodeText(program.bytes).text.replace(/\r\n?/g, '\n');
    summaries.push({
      file: program.path,
      rows: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length,
      sha256: sha256(text),
    });
  }
  return sortedBy(summaries, ({ file }) => file);
}

/** SHA-256 of the header and of the sorted hashes of the rows; a row's hash is cut to 16 bytes. */
function tableHash({ header, columns, rowCount }: Table): string {
  const halves = new BigUint64Array(rowCount * 2);
  const bytes = new Uint8Array(halves.buffer);
  const order = Uint32Array.from({ length: rowCount }, (_, at) => at);
  for (let at = 0; at < rowCount; at++) {
    const row = JSON.stringify(columns.map((column) => column.text(at)));
    bytes.set(createHash('sha256').update(row, 'utf8').digest().subarray(0, 16), at * 16);
  }
  order.sort((a, b) => compareWords(halves, a, b));
  const hash = createHash('sha256').update(JSON.stringify(header), 'utf8');
  for (const at of order) hash.update(bytes.subarray(at * 16, at * 16 + 16));
  return hash.digest('hex');
}

/** Any order will do that the hashes alone decide. */
function compareWords(halves: BigUint64Array, a: number, b: number): number {
  const [x = 0n, y = 0n] = [halves[a * 2], halves[b * 2]];
  if (x !== y) return x < y ? -1 : 1;
  const [v = 0n, w = 0n] = [halves[a * 2 + 1], halves[b * 2 + 1]];
  return v === w ? 0 : v < w ? -1 : 1;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

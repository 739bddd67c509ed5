import { Buffer } from 'node:buffer';
import type { SourceFile } from '../../model/source-file.ts';
import { csvForm } from '../../read/parse-csv.ts';
import { decodeSingleBytes, singleByteEncodings } from '../../read/single-bytes.ts';
import type { Encoding } from '../../read/table.ts';
import { openText } from '../../read/text-pieces.ts';
import { type CellSpan, type CsvRecord, type CsvUnits, cellSpans, csvRecords } from './csv-records.ts';
import type { EditRow } from './edit-table.ts';
import { encodeAs } from './encode-as.ts';
import { joinBytes } from './whole-bytes.ts';

/** A delimited text as it lies in memory. */
type CsvText = {
  readonly bytes: Uint8Array;
  readonly units: CsvUnits;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Stretches of units as text, without taking off a mark. */
  readonly decode: (from: number, to: number) => string;
};

/**
 * The bytes of a delimited text with its records edited: what is not touched stays as it is to the byte, whatever it is.
 * Undefined where the encoding can only be named. A line with a broken quote is one cell, quotes and all.
 */
export async function editCsv(file: SourceFile, edit: EditRow): Promise<Uint8Array | undefined> {
  const { bytes } = file;
  const opened = await openText(file);
  if (opened.foreign !== undefined) return undefined;
  const { delimiter, skip } = await csvForm(opened);
  const { encoding } = opened;
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const decode = sliceDecoder(bytes, encoding, wide);
  const text = { bytes, units: unitsOf(bytes, encoding), encoding, delimiter, decode };
  const parts: Uint8Array[] = [];
  let kept = 0;
  const splice = (from: number, to: number, by: Uint8Array) => {
    parts.push(bytes.subarray(kept, from * wide), by);
    kept = Math.min(to * wide, bytes.length);
  };
  for (const record of csvRecords(text.units, delimiter, startOf(text, skip)))
    editRecord(text, record, edit, splice);
  if (parts.length === 0) return bytes;
  return joinBytes([...parts, bytes.subarray(kept)]);
}

type Splice = (from: number, to: number, by: Uint8Array) => void;

function editRecord(text: CsvText, record: CsvRecord, edit: EditRow, splice: Splice): void {
  const { encoding, delimiter, units, decode } = text;
  const { from, end, next, row, broken } = record;
  const old = broken ? [oneLineEnd(decode(from, end))] : cellsOf(decode(from, end), delimiter);
  const edited = edit(row, old);
  if (edited === 'remove') splice(from, next, new Uint8Array(0));
  if (edited === undefined || edited === 'remove') return;
  if (edited.every((cell, at) => cell === old[at])) return;
  const spans = broken ? [{ from, to: end, quoted: false }] : cellSpans((at) => units[at], record, delimiter);
  spans.forEach((span, at) => {
    const cell = edited[at];
    if (cell === undefined || cell === old[at]) return;
    const written = broken ? cell : cellText(cell, span, { delimiter, was: decode(span.from, span.to) });
    splice(span.from, span.to, encodeAs(written, encoding));
  });
}

/** A cell as it is written: in quotes where it was or must be, its line breaks of the kind that stood in it. */
function cellText(
  cell: string,
  { quoted }: CellSpan,
  { delimiter, was }: { readonly delimiter: string; readonly was: string },
): string {
  const lines = cell.replace(/\r\n?|\n/g, /\r\n?|\n/.exec(was)?.[0] ?? '\n');
  return quoted || /["\r\n]/.test(cell) || cell.includes(delimiter)
    ? `"${lines.replaceAll('"', '""')}"`
    : lines;
}

const oneLineEnd = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function cellsOf(record: string, delimiter: string): readonly string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const text = oneLineEnd(record);
  return cellSpans((at) => text.charCodeAt(at), { from: 0, end: text.length }, delimiter).map(
    ({ from, to, quoted }) =>
      quoted ? text.slice(from + 1, to - 1).replaceAll('""', '"') : text.slice(from, to),
  );
}

/** Behind the byte order mark and Excel's `sep=` line; a mark may stand once more behind it. */
function startOf({ units, decode }: CsvText, skip: number): number {
  let start = decode(0, 3).startsWith('\uFEFF') ? markLength(units) : 0;
  if (skip > 0) {
    while (start < units.length && units[start] !== 0x0a && units[start] !== 0x0d) start++;
    start += units[start] === 0x0d && units[start + 1] === 0x0a ? 2 : 1;
  }
  return decode(start, start + 3).startsWith('\uFEFF') ? start + markLength(units) : start;
}

const markLength = (units: CsvUnits): number => (units instanceof Uint16Array ? 1 : 3);

/** In UTF-16 half a letter at the end is one that nobody can read. */
function unitsOf(bytes: Uint8Array, encoding: Encoding): CsvUnits {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return bytes;
  const units = new Uint16Array(Math.ceil(bytes.length / 2));
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let at = 0; at < units.length; at++)
    units[at] = (bytes[at * 2 + low] ?? 0xfd) | ((bytes[at * 2 + high] ?? 0xff) << 8);
  return units;
}

function sliceDecoder(bytes: Uint8Array, encoding: Encoding, wide: number): CsvText['decode'] {
  const slice = (from: number, to: number) => bytes.subarray(from * wide, to * wide);
  const single = singleByteEncodings.find((one) => one === encoding);
  if (single !== undefined) return (from, to) => decodeSingleBytes(slice(from, to), single);
  if (encoding === 'utf-8') {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (from, to) => buffer.toString('utf8', from, to);
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (from, to) => decoder.decode(slice(from, to));
}

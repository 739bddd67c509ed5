import { Buffer } from 'node:buffer';
import { decodeSingleBytes, type SingleByteEncoding } from '../../src/read/single-bytes.ts';

/** A table as cells; the first row is the header. */
export type Cells = readonly (readonly string[])[];

export type Saved = {
  readonly encoding: SaveEncoding;
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quoting: 'minimal' | 'all';
};

/** How each encoding writes a text. The tables of single bytes are turned round from those that read them. */
export const saveEncodings = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'UTF-16 LE with BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE with BOM': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 LE': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(text, 'utf16le').swap16(),
  'Windows-1252': singleBytes('windows-1252'),
  'ISO-8859-15': singleBytes('iso-8859-15'),
  'Mac Roman': singleBytes('macintosh'),
} as const satisfies Record<string, (text: string) => Uint8Array>;
export type SaveEncoding = keyof typeof saveEncodings;

export const delimiters = [',', ';', '\t', '|'] as const;
export const lineEnds = ['\n', '\r\n', '\r'] as const;
export const quotings = ['minimal', 'all'] as const;

/** The bytes that a spreadsheet would write for a table. */
export function save(cells: Cells, saved: Saved): Uint8Array {
  return saveEncodings[saved.encoding](csvOf(cells, saved));
}

/** Delimited text per RFC 4180; line breaks inside cells stay LF, as in Excel. */
export function csvOf(cells: Cells, { delimiter, lineEnd, quoting }: Omit<Saved, 'encoding'>): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const needs = (cell: string) => /["\n\r]/.test(cell) || cell.includes(delimiter);
  return cells
    .map((row) => row.map((cell) => (quoting === 'all' || needs(cell) ? quoted(cell) : cell)).join(delimiter))
    .map((row) => row + lineEnd)
    .join('');
}

function singleBytes(encoding: SingleByteEncoding): (text: string) => Uint8Array {
  const letters = decodeSingleBytes(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return (text) =>
    Uint8Array.from(text, (letter) => {
      const byte = letters.indexOf(letter);
      if (byte < 0) throw new Error(`${encoding} has no ${letter}`);
      return byte;
    });
}

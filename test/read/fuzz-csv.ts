import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readTable } from '../../src/read/read-table.ts';
import { countRecords } from './count-records.ts';
import { delimiters, lineEnds } from './re-save.ts';

/** What people paste into cells: every delimiter, quotes, line breaks, blanks around, letters of one to four bytes. */
const snippets = [
  ...[
    ',',
    ';',
    '\t',
    '|',
    '"',
    '""',
    '\n',
    ' ',
    '  ',
    "'",
    '\\',
    '\\"',
    '=',
    '+1',
    '-',
    '@',
    '#',
    '//',
    '\u00A0',
    '\u3000',
  ],
  ...[
    'a',
    'Müller',
    'e\u0301',
    'Zoë',
    'ß',
    'İ',
    '嘉怡',
    'นัท',
    'مرحبا',
    'שלום',
    '👩🏽‍🚀',
    '𝕄',
    '\u{10FFFF}',
    'ﬁ',
    '\u200B',
    '\u202E',
  ],
  ...[
    '__proto__',
    'null',
    'NaN',
    '0',
    '007',
    '1e5',
    '1.234,5',
    '2026-03-02',
    '<b>',
    '\u0024{x}',
    '=1+1',
    'sep=;',
    'NULL',
  ],
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...snippets) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const cell = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(''));

export const wellFormed = fc.record({
  rows: fc
    .integer({ min: 3, max: 7 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })),
  headers: fc.array(cell, { minLength: 7, maxLength: 7 }),
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom(...lineEnds),
  /** Which cells are quoted though they need no quotes. */
  quoteToo: fc.infiniteStream(fc.boolean()),
  marked: fc.boolean(),
  declared: fc.boolean(),
  lastLineEnd: fc.boolean(),
});
export type WellFormed = typeof wellFormed extends fc.Arbitrary<infer T> ? T : never;

/**
 * One file, read by the reader, by csv-parse alone, which is told the delimiter, and letter by letter. All come as
 * header and rows: what the reader promises to do beyond the cells (blank rows gone, headers trimmed) is done to the
 * other two here.
 */
export async function readThreeWays(
  file: WellFormed,
): Promise<Readonly<Record<'ours' | 'theirs' | 'counted', string[][]>>> {
  const text = textOf(file);
  const options = { delimiter: file.delimiter, record_delimiter: '\n' };
  const theirs: string[][] = parse(text.replace(/\r\n?/g, '\n'), options);
  const counted = countRecords(text, file.delimiter) ?? [];
  return {
    ours: await readCells({ path: 'people.csv', bytes: Buffer.from(beginOf(file) + text) }),
    theirs: tidy(theirs),
    counted: tidy(counted),
  };
}

function tidy(records: readonly (readonly string[])[]): string[][] {
  return records
    .filter((row, at) => at === 0 || row.some((cell) => cell.trim() !== ''))
    .map((row, at) => (at === 0 ? row.map((cell) => cell.trim()) : [...row]));
}

/** The same file at once, and in pieces as large files come. */
export async function readInPieces(
  file: WellFormed,
  size: number,
): Promise<{ whole: string[][]; pieces: string[][] }> {
  const bytes = Buffer.from(beginOf(file) + textOf(file));
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const path = 'people.csv';
  return {
    whole: await readCells({ path, bytes }),
    pieces: await readCells({ path, bytes: bytes.subarray(0, size), pieces }),
  };
}

/** A header that another delimiter parts into as many cells needs Excel's `sep=` line; nobody could tell them apart. */
function beginOf({ marked, declared, delimiter, lineEnd, headers, rows }: WellFormed): string {
  const width = rows[0]?.length ?? 3;
  const header = headers.slice(0, width).join('');
  const unclear = delimiters.some((other) => other !== delimiter && header.split(other).length >= width);
  return (marked ? '\uFEFF' : '') + (declared || unclear ? `sep=${delimiter}${lineEnd}` : '');
}

/** The header with the problems, if any, and the rows. */
async function readCells(source: SourceFile): Promise<string[][]> {
  const { table, problems } = await readTable(source);
  const errors = problems.map(({ code, at }) => `${code} ${at?.row}:${at?.column}`);
  return [[...(table?.header ?? []), ...errors], ...(table?.rows ?? []).map(({ cells }) => [...cells])];
}

/** Headers are made different from each other, since two equal ones are a defect. */
function textOf({ rows, headers, delimiter, lineEnd, quoteToo, lastLineEnd }: WellFormed): string {
  const width = rows[0]?.length ?? 3;
  const header = headers.slice(0, width).map((one, at) => `${one.replace(/\n/g, ' ')} h${at}`);
  const write = (one: string) =>
    /["\n\r]/.test(one) || one.includes(delimiter) || quoteToo.next().value === true
      ? `"${one.replaceAll('"', '""').replaceAll('\n', lineEnd)}"`
      : one;
  const lines = [header, ...rows].map((row) => row.map(write).join(delimiter));
  return lines.join(lineEnd) + (lastLineEnd ? lineEnd : '');
}

import { Buffer } from 'node:buffer';
import type { SourceFile } from '../../model/source-file.ts';
import { decodeText } from '../../read/decode-text.ts';
import { foreignKind, isZip } from '../../read/file-kind.ts';
import { contentLines } from './content-lines.ts';
import { readEntities } from './entities.ts';
import { mailReadings, packedFiles } from './mail-readings.ts';
import { markupReadings } from './markup-readings.ts';
import { textKinds } from './text-kinds.ts';
import { unescapedReadings } from './unescaped-readings.ts';
import { type UnreadPart, unpackedFiles } from './unpacked-files.ts';
import { wholeBytes } from './whole-bytes.ts';

/** What can be read in a file. */
export type FileTexts = {
  /** Every reading of it: as it stands, unfolded, without escapes, part by part. */
  readonly texts: readonly string[];
  /** Some of it is no text (a picture, a PDF): only its bytes were looked through as if they were letters. */
  readonly opaque: boolean;
  /** Parts that could not be opened at all, by the name of the part, '' for the file. */
  readonly unread: readonly UnreadPart[];
};

/** Every reading of a file in which somebody's name could hide, to look for it once it has been taken out. */
export async function textsOf(file: SourceFile): Promise<FileTexts> {
  const found: Found = { texts: [], opaque: false, unread: [] };
  readInto(found, { name: '', bytes: await wholeBytes(file), depth: 0 });
  return found;
}

type Found = { texts: string[]; opaque: boolean; unread: UnreadPart[] };
type Part = { readonly name: string; readonly bytes: Uint8Array; readonly depth: number };

/** Zips within mails within zips: no deeper. */
const deepest = 4;

function readInto(found: Found, { name, bytes, depth }: Part): void {
  const within = (inner: string) => (name === '' || inner === '' ? name + inner : `${name}/${inner}`);
  const packed = unpackedFiles(bytes);
  if (packed !== undefined) {
    found.texts.push(...packed.texts);
    found.unread.push(...packed.unread.map((part) => ({ ...part, name: within(part.name) })));
    if (depth === deepest) found.unread.push({ name, why: 'too-deep' });
    else
      for (const file of packed.files)
        readInto(found, { name: within(file.name), bytes: file.bytes, depth: depth + 1 });
    return;
  }
  const kind = foreignKind(bytes);
  const { text: whole, encoding, damaged, foreign } = decodeText(bytes);
  if (isZip(bytes) || !textKinds.has(kind) || foreign !== undefined) {
    found.opaque = true;
    if (kind === 'encrypted-workbook') found.unread.push({ name, why: 'password' });
    else if (isZip(bytes)) found.unread.push({ name, why: 'damaged' });
    found.texts.push(...bytesAsLetters(bytes));
    return;
  }
  const text = workbookPart.test(name) ? withoutAddresses(whole) : whole;
  // Folds may part the bytes of one letter, which of two bytes each do not.
  const lines = encoding.startsWith('utf-16') ? Buffer.from(text) : bytes;
  found.texts.push(...readingsOf(text, lines), ...(damaged ? bytesAsLetters(bytes) : []));
  if (depth === deepest) return;
  for (const file of packedFiles(text)) readInto(found, { name, bytes: file, depth: depth + 1 });
}

const workbookPart = /(?:^|\/)xl\/[^<>]*\.xml$/;

/** What a workbook says, without what it counts by: of an employee E12 nothing is said by the cell E12. */
function withoutAddresses(xml: string): string {
  return xml
    .replace(/(t="s"[^<>]*>\s*<(?:\w+:)?v>)\d+/g, '$1')
    .replace(/\s(?:r|ref|sqref|activeCell|topLeftCell|spans|count|uniqueCount)="[^"]*"/g, '')
    .replace(
      /(<(?:\w+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*)?>)([^<]*)/g,
      (_, tag: string, formula: string) => tag + (readEntities(formula).match(quoted) ?? []).join(' '),
    );
}

/** Words of a formula, and names of sheets. */
const quoted = /"[^"]*"|'[^']*'(?=!)/g;

/** A text as it stands, and in every way in which something in it is written for something else. */
function readingsOf(text: string, bytes: Uint8Array): string[] {
  const readings = [text];
  if (/[\r\n][ \t]/.test(text) && /^[\w.-]+[:;]/.test(text)) {
    const lines = contentLines(bytes).map(({ unfolded }) => unfolded);
    readings.push(decodeText(Buffer.from(lines.join('\n'), 'latin1')).text);
  }
  if (/=\?|=[\dA-F]{2}|=\r?\n/i.test(text)) readings.push(...mailReadings(text));
  return readings.flatMap((reading) => {
    const unescaped = unescapedReadings(reading);
    const [plain = reading] = unescaped;
    return [reading, ...unescaped, ...(holdsMarkup.test(plain) ? markupReadings(plain) : [])];
  });
}

const holdsMarkup = /<[\w!/?]|&#|&[a-z]{2,16};/i;

/** Bytes of which nobody knows the letters, as those of the usual encodings. */
function bytesAsLetters(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = buffer.length - (buffer.length % 2);
  const shifted = buffer.subarray(1, 1 + buffer.length - 1 - ((buffer.length - 1) % 2));
  const swapped = (part: Buffer) => Buffer.from(part).swap16().toString('utf16le');
  return [
    buffer.toString('latin1'),
    buffer.toString('utf8'),
    ...[buffer.subarray(0, even), shifted].flatMap((part) => [part.toString('utf16le'), swapped(part)]),
  ];
}

import { Buffer } from 'node:buffer';
import type { ForeignKind } from '../model/foreign-kind.ts';
import { sniffEncoding } from './sniff-encoding.ts';

/** Bytes at the start of a file, in hexadecimal, as the documents of the formats give them; none of them begins a text. */
const signatures: readonly (readonly [string, ForeignKind])[] = [
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['fd377a585a00', 'archive'],
  ['53514c69746520666f726d6174203300', 'database'],
  ['5041523115', 'database'],
  ['4152524f57310000', 'database'],
];

/** How a text that is no table begins. */
const openings: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^BEGIN:VCALENDAR/i, 'calendar'],
  [/^BEGIN:VCARD/i, 'contacts'],
  [/^<!doctype html|^<(html|head|body|table|meta|script|title)[\s>]/i, 'web-page'],
  [/^<\?xml[\s\S]*?<html[\s>]/i, 'web-page'],
  [/^<\?xml[\s\S]*?urn:schemas-microsoft-com:office:spreadsheet/i, 'spreadsheet-xml'],
  [/^<\?xml/i, 'xml'],
  [/^\{\s*(["}]|$)|^\[\s*(\[|\{|"|\]|$)/, 'json'],
];

const compoundFile = 'd0cf11e0a1b11ae1';
const sampleSize = 4096;

/**
 * What a file is if it is no table: named by its first bytes, whatever its ending says, so that a login page that was
 * saved as people.csv is called a web page. Undefined for text, for workbooks (.xlsx) and for plain zips. Reads the
 * start of the file, and of zips and old Office files their directory of names.
 */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleSize));
  const hex = head.subarray(0, 16).toString('hex');
  if (hex.startsWith(compoundFile)) return kindOfCompoundFile(bytes);
  if (isZip(bytes)) return kindOfZip(bytes);
  const signed = signatures.find(([signature]) => hex.startsWith(signature));
  if (signed !== undefined) return signed[1];
  const text = beginningOf(head);
  const opened = openings.find(([opening]) => opening.test(text));
  if (opened !== undefined) return opened[1];
  if (head.length > 0 && head.every((byte) => byte === 0)) return 'nul-bytes';
  return looksBinary(head) ? 'binary' : undefined;
}

/** The start as text, whichever encoding: NULs of UTF-16 and the byte order mark are left out. */
function beginningOf(head: Buffer): string {
  return head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .trimStart();
}

/** Files of Office before 2007 and encrypted ones of today: streams under names in UTF-16 ([MS-CFB], [MS-OFFCRYPTO]). */
function kindOfCompoundFile(bytes: Uint8Array): ForeignKind {
  if (holdsName(bytes, 'EncryptedPackage', 'utf16le')) return 'encrypted-workbook';
  return holdsName(bytes, 'WordDocument', 'utf16le') ? 'word' : 'xls';
}

function kindOfZip(bytes: Uint8Array): ForeignKind | undefined {
  if (holdsName(bytes.subarray(0, 200), 'application/vnd.oasis.opendocument', 'latin1')) return 'ods';
  if (holdsName(bytes, 'xl/workbook.bin', 'latin1')) return 'xlsb';
  if (holdsName(bytes, 'word/document.xml', 'latin1')) return 'word';
  return holdsName(bytes, 'Index/Document.iwa', 'latin1') ? 'numbers' : undefined;
}

function holdsName(bytes: Uint8Array, name: string, encoding: 'utf16le' | 'latin1'): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, encoding);
}

/** Text has hardly a control character but line ends and tabs; where letters take two bytes, any byte may be one. */
function looksBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head)
    if (byte < 32 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  if (controls < 5 || controls * 20 < head.length) return false;
  const sniffed = sniffEncoding(head);
  return sniffed.kind === 'text' && !sniffed.encoding.startsWith('utf-16');
}

/** True for the first bytes of a zip, which a workbook is as well; a header may begin with PK and a letter. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;
}

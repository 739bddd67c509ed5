import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import type { BrokenFile } from './broken-files.ts';
import { zipOf } from './zip-of.ts';

/** An old Office file or an encrypted new one as far as it can be told apart: its signature and its stream names. */
function compoundFile(...streams: readonly string[]): Buffer {
  const start = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(start);
  const entries = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    return entry;
  });
  return Buffer.concat([start, ...entries, Buffer.alloc(1000, 7)]);
}

const picture = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.alloc(200, 0x9a),
]);
const login =
  '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form>a,b,c</form></body></html>\n';
const excel2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';

const kinds: readonly (readonly [name: string, kind: string, content: string | Uint8Array])[] = [
  ['PDF', 'pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['PNG', 'image', picture],
  ['JPEG', 'image', Buffer.from('ffd8ffe000104a46494600010100', 'hex')],
  ['GIF', 'image', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
  ['old Excel workbook', 'xls', compoundFile('Workbook')],
  ['workbook with a password', 'encrypted-workbook', compoundFile('EncryptionInfo', 'EncryptedPackage')],
  ['old Word document', 'word', compoundFile('WordDocument')],
  ['OpenDocument', 'ods', openDocument()],
  [
    'Apple Numbers',
    'numbers',
    zipOf([
      ['Index/Document.iwa', 'x'],
      ['preview.jpg', 'x'],
    ]),
  ],
  [
    'binary Excel workbook',
    'xlsb',
    zipOf([
      ['[Content_Types].xml', '<Types/>'],
      ['xl/workbook.bin', 'x'],
    ]),
  ],
  [
    'Word document',
    'word',
    zipOf([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', '<w/>'],
    ]),
  ],
  ['login page', 'web-page', login],
  ['login page in UTF-16', 'web-page', Buffer.from(`\uFEFF${login}`, 'utf16le')],
  ['table of a web page', 'web-page', '\n\n<table border=1><tr><td>id</td></tr></table>'],
  ['XHTML', 'web-page', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>'],
  ['XML spreadsheet', 'spreadsheet-xml', excel2003],
  ['XML', 'xml', '\uFEFF<?xml version="1.0"?><people><person id="1"/></people>'],
  ['JSON list', 'json', '[\n  {"id": 1, "name": "Anna, A."},\n  {"id": 2}\n]\n'],
  ['JSON object', 'json', '{"error": "unauthorized", "code": 401}'],
  ['RTF', 'rtf', '{\\rtf1\\ansi Name, Email}'],
  ['calendar', 'calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'],
  ['contacts', 'contacts', 'BEGIN:VCARD\r\nFN:Anna\r\nEND:VCARD\r\n'],
  ['SQLite', 'database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(500, 1)])],
  ['gzip', 'archive', gzipSync('id,name\n1,Anna\n')],
  ['7-Zip', 'archive', Buffer.from('377abcaf271c0004', 'hex')],
  ['nothing but NULs', 'nul-bytes', Buffer.alloc(4000)],
  ['program', 'binary', Buffer.from('\x7FELF\x02\x01\x01\x03\x02\x04\x05\x06\x0e\x0f\x10\x11\x12', 'latin1')],
];

/** Files of another kind under the name of a table; each must be called what it is. */
export function foreignFiles(table: string): readonly BrokenFile[] {
  const named = kinds.map(([name, kind, content]) => ({
    name,
    kind,
    code: 'wrong-kind-of-file',
    bytes: Buffer.from(content as Uint8Array),
  }));
  // And what only begins like one is a table.
  const tables = ['BEGIN,', '{a},', '[Monday],', '<b>,', 'PKZ,', '%PDF,'].map((start) => ({
    name: `a table whose header begins with ${start}`,
    bytes: Buffer.from(start + table.replaceAll('\n', '\n,').replace(/,$/, '')),
  }));
  return [...named, ...tables];
}

/** Its first entry is the stored type, as the format demands; our zips are deflated, so it is written by hand. */
function openDocument(): Buffer {
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt32LE(type.length, 18);
  head.writeUInt16LE(8, 26);
  return Buffer.concat([head, Buffer.from(`mimetype${type}`), zipOf([['content.xml', '<x/>']])]);
}

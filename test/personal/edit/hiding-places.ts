import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { markFinder } from '../../../src/personal/marks.ts';
import { renderEml } from '../../../src/render/eml.ts';
import { sheetOf, textRow, workbookOf } from '../../read/workbook-of.ts';
import { zipOf } from '../../read/zip-of.ts';

/** A name with letters of one, two and three bytes, that every program writes in its own way. */
export const name = 'Zoë Müller-Łęcka';
export const finder = markFinder({
  ids: new Set(['NW0714']),
  addresses: new Set(['zoe.mueller@x.example']),
  names: new Set([name]),
});

const workbook = workbookOf([{ name: 'a', xml: sheetOf(textRow(1, ['id', name])) }]);
const card = (lines: string) => `BEGIN:VCARD\r\nVERSION:4.0\r\n${lines}\r\nEND:VCARD\r\n`;
const calendar = (lines: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const mail = (subject: string, text: string) =>
  renderEml({
    to: [{ name: 'Jan', address: 'jan@x.example' }],
    subject,
    text: `${text}\n`,
    html: '<p>Hallo</p>\n',
    attachments: [],
  });

/** The bytes of one letter of the name come to stand in two lines. */
function foldedAmid(): Buffer {
  const line = Buffer.from(`SUMMARY:${name} und Jan`);
  const at = line.indexOf(0xc3) + 1;
  const folded = Buffer.concat([line.subarray(0, at), Buffer.from('\r\n '), line.subarray(at)]);
  const [before = '', after = ''] = calendar('@').split('@');
  return Buffer.concat([Buffer.from(before), folded, Buffer.from(after)]);
}

/** Where a name can stand in a file that can be rewritten: the path tells the kind. */
export const rewritable: Readonly<Record<string, readonly [path: string, content: string | Uint8Array]>> = {
  'plain text': ['a.md', `# About ${name}\n\nShe said so.\n`],
  'taken apart, over two lines': ['a.txt', `for ${name.normalize('NFD').replace(' ', '\r\n')}\r\n`],
  'UTF-16': ['a.txt', Buffer.from(`\uFEFFfor ${name}`, 'utf16le')],
  'UTF-16, the other way round': ['a.txt', Buffer.from(`\uFEFFfor ${name}`, 'utf16le').swap16()],
  'beside bytes that nobody can read': [
    'a.txt',
    Buffer.concat([Buffer.from([0xff, 0x81, 0xfd, 10]), Buffer.from(`für ${name}\n`)]),
  ],
  YAML: ['program.yaml', `# ${name}\nname: "x"\n`],
  'JSON with escapes': [
    'a.json',
    `{"who": "Zo\\u00eb M\\u00fcller-\\u0141\\u0119cka", "n": 1, "${name}": [1.50]}`,
  ],
  'a line of JSON': ['a.jsonl', `{"id": "NW0714"}\n{"id":"NW0715"}\n`],
  'a page with entities': [
    'a.html',
    '<!doctype html><p title="Zo&euml; M&#252;ller-&Lstrok;&eogon;cka">&amp; NW0714</p>',
  ],
  'a link of a page': ['a.html', '<!doctype html><a href="mailto:zoe%2Emueller%40x.example">x</a>'],
  'a calendar, folded': [
    'a.ics',
    calendar(
      `SUMMARY:A very long title of a meeting about mentoring with ${name.slice(0, 6)}\r\n ${name.slice(6)}\r\nLOCATION:Berlin`,
    ),
  ],
  'a calendar, folded amid a letter': ['a.ics', foldedAmid()],
  'a calendar with escapes': ['a.ics', calendar('SUMMARY:Müller-Łęcka\\, Zoë\\; and Jan')],
  'a parameter of a calendar': ['a.ics', calendar(`ATTENDEE;CN="${name}":mailto:zoe.mueller@x.example`)],
  'a card': ['a.vcf', card(`N:Müller-Łęcka;Zoë;;;\r\nFN:${name}`)],
  'a workbook': ['a.xlsx', workbook],
  'a zip of one file': ['a.csv.zip', zipOf([['a.csv', `id,name\nNW0714,"${name}"\n`]])],
  'a zip of several files': [
    'a.zip',
    zipOf([
      ['a.csv', 'id\n1\n'],
      ['b/c.xlsx', workbook],
      ['d.zip', zipOf([['e.md', name]])],
    ]),
  ],
  'a text document': [
    'a.docx',
    zipOf([
      ['[Content_Types].xml', '<Types/>'],
      [
        'word/document.xml',
        `<w:document xmlns:w="w"><w:p><w:r><w:t>for ${name.slice(0, 2)}</w:t></w:r><w:r><w:rPr/><w:t>${name.slice(2)}</w:t></w:r></w:p></w:document>`,
      ],
    ]),
  ],
};

/** Where it can stand in a file that is only looked through. */
export const seenOnly: Readonly<Record<string, readonly [path: string, content: string | Uint8Array]>> = {
  'the header of a mail': [
    'a.eml',
    mail(`Fragen an ${name}, die lang genug sind, um gefaltet zu werden, und noch etwas`, 'x'),
  ],
  'the text of a mail': ['a.eml', mail('x', `${'Hallo '.repeat(11)}${name}`)],
  'an attached file': [
    'a.eml',
    `Content-Transfer-Encoding: base64\r\n\r\n${(workbook.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`,
  ],
  'a short text in base64': [
    'a.eml',
    `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(name).toString('base64')}\r\n`,
  ],
  'a page within a page': [
    'a.html',
    `<!doctype html><img src="data:image/svg+xml;base64,${Buffer.from(`<svg><text>${name}</text></svg>`).toString('base64')}">`,
  ],
  'two cells of a page': [
    'a.html',
    '<!doctype html><table><tr><td>Zo&#xEB;</td><td>Müller-Łęcka</td></tr></table>',
  ],
  'half bold': ['a.html', '<!doctype html><p><b>Zo</b>ë Müller-Łęcka</p>'],
  'rich text': ['a.rtf', "{\\rtf1\\ansi Zo\\'eb {\\b M\\'fcller-}\\u321?\\u281?cka}"],
  'a search': ['a.txt', 'https://x.example/?q=Zo%C3%AB+M%C3%BCller-%C5%81%C4%99cka&x=1'],
  gzip: ['a.csv.gz', gzipSync(`id,name\n1,${name}\n`)],
  'a picture': [
    'a.png',
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(`Author\0${name}\0`)]),
  ],
  'an old workbook': [
    'a.xls',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5), Buffer.from(name, 'utf16le')]),
  ],
  'the name of a file in a zip': [
    'a.zip',
    zipOf([
      [`${name}.txt`, 'x'],
      ['b.txt', 'y'],
    ]),
  ],
  'a mail in a zip': [
    'a.zip',
    zipOf([
      ['a.eml', mail('x', name)],
      ['b.txt', 'y'],
    ]),
  ],
};

export const bytesOf = (content: string | Uint8Array): Buffer => Buffer.from(content as Uint8Array);

import { Buffer } from 'node:buffer';
import writeXlsxFile from 'write-excel-file/node';
import { readFixture } from '../read-fixture.ts';
import { mutationsOf, numbersFrom } from './broken-bytes.ts';
import { foreignFiles } from './foreign-files.ts';
import { zipOf } from './zip-of.ts';

export type BrokenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The code of the one problem that says all; absent where the general promises are enough. */
  readonly code?: string;
  /** What the file is to be called, if it is no table. */
  readonly kind?: string;
};

const header = 'Employee number,Full name,Email,Role,Topics,Level';
const row = (at: number) =>
  `E${at},"Müller, Anna ${at}",anna${at}@northwind.example,${at % 2 === 0 ? 'mentor' : 'mentee'},Leadership;Feedback,3`;
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, at) => row(from + at));
const plain = [header, ...rows(12)];
const text = `${plain.join('\n')}\n`;

const file = (name: string, content: string | Uint8Array, code?: string): BrokenFile => ({
  name,
  bytes: Buffer.from(content as Uint8Array),
  ...(code === undefined ? {} : { code }),
});

/** Quotes that do not close or stand where none belongs, by the place in the file. */
const quotes: BrokenFile[] = [
  ...[1, 6, 12].map((at) => {
    const lines = plain.map((line, index) =>
      index === at ? line.replace('"', '').replace(',', ',"') : line,
    );
    return file(`quote never closed in row ${at + 1}`, lines.join('\n').replace(/ (\d+)",/, ' $1,'));
  }),
  ...[0, 5, 11].map((at) =>
    file(
      `last row opens a quote, ${at}`,
      `${[header, ...rows(at), 'E99,"Open'].join('\n')}`,
      'unclosed-quote',
    ),
  ),
  file('header opens a quote', `"${text}`),
  file('only a quote', '"', 'unclosed-quote'),
  file('inch signs', text.replaceAll('Leadership', 'a 5" screen')),
  file('a quote after the closing one', text.replace('Anna 3"', 'Anna 3"x'), 'unclosed-quote'),
  file('typographic quotes', text.replaceAll('"', '“').replaceAll(', Anna', ' Anna')),
  file('single quotes', text.replaceAll('"', "'")),
  file('backslash before quotes', text.replace('Anna 4', 'Anna \\"4\\"')),
  file('every cell in three quotes', text.replaceAll(/E\d+/g, '"""$&"""')),
];

const lineEndings: BrokenFile[] = [
  file(
    'three line ends in one file',
    plain.map((line, at) => line + (['\n', '\r\n', '\r'][at % 3] ?? '')).join(''),
  ),
  file('line ends doubled', text.replaceAll('\n', '\r\r\n')),
  file('LF CR', text.replaceAll('\n', '\n\r')),
  file('line separators of Unicode', text.replaceAll('\n', '\u2028')),
  file('next line of EBCDIC', text.replaceAll('\n', '\u0085')),
  file('no line end', text.replaceAll('\n', ' ')),
  file('form feeds', text.replaceAll('\n', '\n\f')),
  file('end of file of DOS', `${text}\x1A`),
];

const half = text.length / 2;
const twoEncodings = (first: BufferEncoding, second: BufferEncoding) =>
  Buffer.concat([Buffer.from(text.slice(0, half), first), Buffer.from(text.slice(half), second)]);

const encodings: BrokenFile[] = [
  file('UTF-8, then Latin-1', twoEncodings('utf8', 'latin1')),
  file('Latin-1, then UTF-8', twoEncodings('latin1', 'utf8')),
  file('UTF-8, then UTF-16', twoEncodings('utf8', 'utf16le')),
  file('UTF-16, then UTF-8', twoEncodings('utf16le', 'utf8')),
  ...[0, 1, 2, 3].map((at) => {
    const marked = at < 2 ? `\uFEFF${text}` : text;
    const wide = Buffer.from(marked, 'utf16le');
    return file(
      `UTF-16 of odd length, ${at + 1}`,
      (at % 2 === 0 ? wide : wide.swap16()).subarray(0, 401 + at * 2),
    );
  }),
  file(
    'UTF-16 with a lone surrogate',
    Buffer.from(`\uFEFF${text.replace('Müller', 'M\uD800ller')}`, 'utf16le'),
    'cell-undecodable',
  ),
  file('UTF-16 with the wrong mark', Buffer.from(`\uFFFE${text}`, 'utf16le')),
  file(
    'surrogates in UTF-8',
    Buffer.concat([Buffer.from(text), Buffer.from([0x45, 0x2c, 0xed, 0xa0, 0x80, 0x0a])]),
  ),
  file('overlong slash', Buffer.concat([Buffer.from(text), Buffer.from([0x45, 0xc0, 0xaf, 0x0a])])),
  file('two byte order marks', `\uFEFF\uFEFF${text}`),
  file('byte order mark in a quoted header', `"\uFEFFEmployee number"${text.slice(15)}`),
  file('quoted header behind two marks', `\uFEFF\uFEFF"Employee number"${text.slice(15)}`),
  file('only a byte order mark of UTF-8', [0xef, 0xbb, 0xbf] as never, 'file-unreadable'),
  file('only a byte order mark of UTF-16', [0xff, 0xfe] as never, 'file-unreadable'),
  file('U+FFFD that another program wrote', text.replace('Anna 3', 'Ann\uFFFD 3')),
  file('Müller twice encoded', Buffer.from(Buffer.from(text).toString('latin1'))),
];

const shapes: BrokenFile[] = [
  file('no byte', '', 'file-empty'),
  ...['a', '"', ',', '\n', '\r', '\0', ' ', '\x1A', '\t', '\xFF'].map((one) =>
    file(`one byte, ${JSON.stringify(one)}`, Buffer.from(one, 'latin1')),
  ),
  file('only blanks', ' \n \n\t\n'),
  file('only delimiters', ',,,\n,,,\n,,,\n', 'file-unreadable'),
  file('only a header', `${header}\n`),
  file('a header without a line end', header),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((count) =>
    file(
      `${count} lines above the header`,
      `${Array.from({ length: count }, (_, at) => (at % 3 === 1 ? '' : `Report ${at}`)).join('\n')}\n${text}`,
    ),
  ),
  ...[',', ';', '\t', '|'].map((delimiter) =>
    file(`sep=${delimiter}`, `sep=${delimiter}\r\n${text.replaceAll(',', delimiter)}`),
  ),
  file('sep= of another delimiter', `sep=;\n${text}`),
  file('sep=^', `sep=^\n${text}`),
  file('sep= without a delimiter', `sep=\n${text}`),
  file('sep= twice', `sep=,\nsep=,\n${text}`),
  file('sep= in quotes', `"sep=,"\n${text}`),
  file(
    'rows shorter and shorter',
    plain
      .map((line, at) =>
        line
          .split(',')
          .slice(0, Math.max(1, 7 - at))
          .join(','),
      )
      .join('\n'),
  ),
  file('rows longer and longer', plain.map((line, at) => line + ',x'.repeat(at)).join('\n')),
  file('every row ragged', `${header}\n${'a,b\n'.repeat(3000)}`),
  file('header shorter than the rows', text.replace(',Topics,Level', '')),
  file('header longer than the rows', text.replace(',Level', ',Level,More,And more')),
  file('blank headers', text.replace('Full name', '').replace('Role', '  ')),
  file('one header twice', text.replace('Level', 'Email'), 'header-twice'),
  file('one header twice in other letters', text.replace('Level', ' e\u200Bmail ')),
  file('all headers equal', text.replace(header, 'a,a,a,a,a,a')),
  file('the header again in the middle', [...plain, header, ...rows(3, 20)].join('\n')),
  file(
    'blank rows by the thousand',
    `${header}\n${',,,,,\n'.repeat(4000)}${row(1)}\n${'\n'.repeat(4000)}${row(2)}\n`,
  ),
  file('trailing delimiters', text.replaceAll('\n', ',,,,\n')),
  file(
    'git conflict',
    [header, ...rows(2), '<<<<<<< HEAD', row(3), '=======', row(4), '>>>>>>> theirs', row(5)].join('\n'),
  ),
  file(
    'git conflict in the header',
    ['<<<<<<< HEAD', header, '=======', header, '>>>>>>> theirs', ...rows(3)].join('\n'),
  ),
  file('two tables in one file', `${text}\nName,Hours\nA,3\nB,4\n`),
  file('a total below', `${text}Total,,,,,12\n`),
];

const large: BrokenFile[] = [
  file('a million columns', `${'a,'.repeat(999_999)}a\n${'1,'.repeat(999_999)}1\n`, 'too-large'),
  file('a million columns in one row', `${text}${','.repeat(1_000_000)}\n`),
  file(
    'a cell of 50 MB',
    Buffer.concat([Buffer.from(`${text}E13,"`), Buffer.alloc(50_000_000, 'x'), Buffer.from('"\n')]),
  ),
  file('a line of 20 MB', Buffer.alloc(20_000_000, 'lorem ipsum '), 'too-large'),
  file('a million quotes', `${text}E13,${'"'.repeat(1_000_000)},a,mentor,b,3\n`),
  file('a million quotes and one', `${text}E13,${'"'.repeat(1_000_001)},a,mentor,b,3\n`),
  file('a million quotes apart', `${text}E13,${'" '.repeat(1_000_000)}\n`),
  file('a million blanks in a cell', `${text}E13,${' '.repeat(1_000_000)}x,a,mentor,b,3\n`),
  file('a million line ends in a cell', `${text}E13,"${'\n'.repeat(1_000_000)}",a,mentor,b,3\n`),
  file('a header of 100,000 blanks', `${' '.repeat(100_000)}x${text}`),
  file('a header of 100,000 brackets', `${'['.repeat(100_000)}${text}`),
  file('a million NULs behind the text', Buffer.concat([Buffer.from(text), Buffer.alloc(1_000_000)])),
  file('a million blank rows', `${text}${'\n'.repeat(1_000_000)}`),
];

const naughty = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|'/c calc'!A1", '=HYPERLINK("http://x","y")', '%0A=1'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'null',
    'undefined',
    'NaN',
    'Infinity',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE people;--",
    '\u0024{7*7}',
    '{{7*7}}',
    '$(id)',
  ],
  ...[
    '../../etc/passwd',
    'CON',
    'a/b',
    'a\\b',
    '%s%n',
    '\x1B[31mred',
    '\x07',
    '\u202Eabc',
    '\u200B',
    '\uFEFF',
    '\u0000x',
  ],
  ...['👩🏽‍🚀', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'ﷺ', '𝕿𝖍𝖊', 'İstanbul', 'ı', 'ß', 'ﬁ', '½', '٣', '1e999', '0x1F', '1_000', '-0'],
];

const words: BrokenFile[] = [
  file(
    'naughty strings as ids',
    [header, ...naughty.map((one, at) => row(at).replace(/^E\d+/, quoted(one)))].join('\n'),
  ),
  file(
    'naughty strings as names',
    [header, ...naughty.map((one, at) => row(at).replace(/"[^"]*"/, quoted(one)))].join('\n'),
  ),
  file(
    'naughty strings as topics',
    [header, ...naughty.map((one, at) => row(at).replace(/Leadership;Feedback/, quoted(one)))].join('\n'),
  ),
  file(
    'naughty strings as headers',
    `${header},${naughty.map(quoted).join(',')}\n${row(1)}${',x'.repeat(naughty.length)}\n`,
  ),
  file('__proto__ as a header', text.replace('Level', '__proto__')),
  file('constructor as a header', text.replace('Full name', 'constructor')),
];

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function noise(): BrokenFile[] {
  return Array.from({ length: 24 }, (_, at) => {
    const below = numbersFrom(7_000 + at);
    const letters = at < 8 ? undefined : at < 16 ? ' ,;"\n\rab\t|=' : 'aä,"\n\uFEFF\u0301é;’1🚀';
    const length = 1 + below(3000);
    if (letters === undefined)
      return file(
        `noise ${at}`,
        Uint8Array.from({ length }, () => below(256)),
      );
    const units = Array.from(letters);
    return file(`noise ${at}`, Array.from({ length }, () => units[below(units.length)] ?? '').join(''));
  });
}

async function workbooks(): Promise<BrokenFile[]> {
  const cells = plain.map((line) =>
    line
      .replaceAll('"', '')
      .split(',')
      .map((value) => ({ value })),
  );
  const workbook = await writeXlsxFile(cells).toBuffer();
  const below = numbersFrom(99);
  const flipped = (source: Buffer) => {
    const copy = Buffer.from(source);
    for (let left = 4; left > 0; left--) copy[below(copy.length)] = below(256);
    return copy;
  };
  const zipped = zipOf([['Sign-up.csv', text]]);
  const bomb = zipOf([['Sign-up.csv', Buffer.alloc(300_000_000)]]);
  return [
    file('an intact workbook', workbook),
    file('a zip of one CSV', zipped),
    ...[0.1, 0.5, 0.9, 0.99].map((share) =>
      file(`workbook cut at ${share}`, workbook.subarray(0, workbook.length * share)),
    ),
    ...[0.1, 0.5, 0.9, 0.99].map((share) =>
      file(`zip cut at ${share}`, zipped.subarray(0, zipped.length * share)),
    ),
    ...Array.from({ length: 12 }, (_, at) => file(`workbook with bytes replaced, ${at}`, flipped(workbook))),
    ...Array.from({ length: 8 }, (_, at) => file(`zip with bytes replaced, ${at}`, flipped(zipped))),
    file('zip with something in front', Buffer.concat([Buffer.from('PK  '), zipped])),
    file('zip bomb of 300 MB', bomb, 'file-unreadable'),
    file('zip in a zip', zipOf([['a.zip', zipped]]), 'file-unreadable'),
    file('empty zip', zipOf([]), 'file-unreadable'),
    file(
      'zip of two files',
      zipOf([
        ['a.csv', text],
        ['b.csv', text],
      ]),
      'file-unreadable',
    ),
    file('zip whose file is a workbook', zipOf([['a.xlsx', workbook]])),
    file('zip whose file leads out', zipOf([['../../a.csv', text]])),
    file(
      'workbook without sheets',
      zipOf([
        ['[Content_Types].xml', '<Types/>'],
        ['xl/workbook.xml', '<workbook/>'],
      ]),
      'file-unreadable',
    ),
    file('workbook of a billion laughs', laughingWorkbook(), 'file-unreadable'),
  ];
}

/** Entities that grow tenfold at each level, ten levels deep. */
function laughingWorkbook(): Buffer {
  const entities = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('');
  const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities}]><workbook><sheets><sheet name="&l10;" sheetId="1"/></sheets></workbook>`;
  return zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', xml],
  ]);
}

/** Files that a person might put into the folder by mistake or by bad luck, the same in every run. */
export async function brokenFiles(): Promise<readonly BrokenFile[]> {
  const fixtures = ['Mentor sign-up (Responses).csv', 'Mentee application 2026(1-41).csv', 'roster.csv'];
  const shipped = readFixture('northwind');
  const mutated = fixtures.flatMap((path, at) =>
    mutationsOf(
      path,
      shipped.find((one) => one.path === path)?.bytes ?? new Uint8Array(0),
      10_000 * (at + 1),
    ),
  );
  return [
    ...mutated,
    ...quotes,
    ...lineEndings,
    ...encodings,
    ...shapes,
    ...large,
    ...words,
    ...noise(),
    ...foreignFiles(text),
    ...(await workbooks()),
  ];
}

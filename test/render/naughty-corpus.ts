import fc from 'fast-check';
import { naughtyStrings } from '../cli/naughty-strings.ts';
import { hostileTexts } from './hostile.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));

/** How a formula may begin, full-width and small forms included. */
export const formulaStarts: readonly string[] = [...'=+-@＝＋－＠﹦﹢﹣﹫', '\t', '\r'];
/** What may stand before it without being seen. */
const unseen: readonly string[] = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u2003',
  '\u3000',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u202e',
  '\u2060',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\u{e0020}',
  '\0',
  '\u001b',
  '\u0085',
  "'",
  "''",
  '＇',
  ' \u200b\u00a0',
];
const formulas = unseen.flatMap((before) => formulaStarts.map((sign) => `${before}${sign}1+1`));

/** Every control character: C0, DEL and C1; and all that turn the direction of text (UAX 9). */
export const controls: readonly string[] = [...range(0, 0x1f), ...range(0x7f, 0x9f)];
export const turns: readonly string[] = [
  '\u061c',
  '\u200e',
  '\u200f',
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
];
const embedded = [...controls, ...turns, ...range(0xfff9, 0xfffb), '\ufeff', '\u2028', '\u2029'].flatMap(
  (one) => [`a${one}b`, `${one}a`, `a${one}`],
);

const lineEnds = ['\n', '\r', '\r\n', '\n\r', '\n\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const injections = [
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'ATTENDEE:mailto:evil@evil.example',
  ' folded',
  'Bcc: evil@evil.example',
  '--=_mixed_0',
  '.',
  'From nobody',
  '---',
  '...',
  '- a: b',
  '| --- | --- |',
  '# h',
  '=1+1',
  '::error::x',
  '"quoted',
].flatMap((line) => lineEnds.map((end) => `x${end}${line}`));

/** What means something to one format or another, wherever it stands. */
const syntax = [
  ...['"', '""', '"a"', 'a"b', '"a', 'a"', ',', ';', '|', '\\', '\\n', '\\,', '\\\\', "'", '`', '``a` b`'],
  ...[
    '<b>',
    '</td></table>',
    '<!-- a',
    ']]>',
    '&amp;',
    '&#0;',
    '&#x202e;',
    '&copy',
    '<svg/onload=a>',
    "a='b'",
  ],
  ...[
    '*a*',
    '__a__',
    '~~a~~',
    '[a](b)',
    '[a]: b',
    '![a](b)',
    '<http://a.example>',
    'a@b.example',
    '\\|',
    '$a$',
  ],
  ...['    indented', '  - a', '1) a', '1.', '+', '-', '***', '===', '[ ] a', '\\', '# ', '#a', '####### a'],
  ...['{a: b}', '[a, b]', '!!js/function', '&a', '*a', '%YAML 1.2', '@a', '? a', ': a', 'a: b', 'a #b', '~'],
  ...['y', 'No', 'null', 'true', '0123', '0o7', '1e3', '1_000', '.nan', '-.inf', '12:30', '2026-01-01', '<<'],
  ...['$(touch x)', '`touch x`', '$HOME', '!!', '%PATH%', '\\u0041', '%0A', '%25', '%', 'a%0d%0ab'],
  ...['=?utf-8?B?QQ==?=', '=?utf-8?Q?=0D=0A?=', "utf-8''a%20b", '=0D=0A', 'a=', '=\r\n'],
  ...[
    '_x0000_',
    '_x005F_x0041_',
    '_x0041',
    '<f>1+1</f>',
    '<![CDATA[',
    '<?xml?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
  ],
  ...['\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\u001b[8m', '\b\b\b', '\u001bc', '\u001bPq'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
];

const paths = [
  ...[
    '../x',
    '..\\x',
    '/etc/passwd',
    'C:\\x',
    'a:b',
    'a/b',
    '.',
    '..',
    '~',
    '-rf',
    '.hidden',
    'a.',
    'a ',
    ' a',
  ],
  ...[
    'CON',
    'con.txt',
    'nul',
    'NUL.tar.gz',
    'COM1',
    'LPT9',
    'AUX.',
    'CONIN$',
    'a::$DATA',
    '\\\\host\\a',
    'a*b?',
  ],
  ...[
    'n'.repeat(300),
    'é'.repeat(150),
    '漢'.repeat(100),
    'Straße',
    'STRASSE',
    'straße',
    'İ',
    'ı',
    'I',
    'ﬁ',
    'K',
    'Å',
  ],
  ...['Zo\u00eb', 'Zoe\u0308', 'ZOË', 'Å', 'A\u030a', 'ё', 'ё', 'ᾳ', 'a\u0323\u0307', 'a\u0307\u0323'],
];

const letters = [
  ...['\ud800', '\udc00', 'a\ud800b', '\udc00\ud800', '\ufffd', '\ufffe', '\uffff', '\u{10ffff}', '\ufdd0'],
  ...['👩‍👩‍👧‍👦', '👍🏽', '🇩🇪', '🏴\u{e0067}\u{e0062}\u{e007f}', '1️⃣', 'नि', 'ကျွန်ုပ်', '각', 'ﷺ', '𒐫', '\u0300'],
  ...[
    'محمد علي',
    'יעל כהן',
    'ישראל (abc) 123',
    'سارة, "x"; y',
    'שלום\u200f!',
    'ف\u0640ف',
    '\u0627\u200c\u0628',
  ],
  ...[
    'a\u0301'.repeat(40),
    `a${'\u0335'.repeat(500)}`,
    'Z\u0351\u036b\u0343a\u0328',
    '\u200b\u200b',
    '\u2800',
  ],
  ...[
    'x'.repeat(32_767),
    '漢'.repeat(20_000),
    '👩'.repeat(17_000),
    `${'long '.repeat(9_000)}end`,
    '"'.repeat(33_000),
  ],
  ...[
    'ß'.repeat(76),
    `${'a'.repeat(74)}é`,
    `${'a'.repeat(73)}👩`,
    ' '.repeat(80),
    `${' '.repeat(80)}a`,
    'a b',
  ],
];

/** More than 1,500 texts that have broken something somewhere: each format's own syntax in every format. */
export const naughtyCorpus: readonly string[] = [
  ...new Set([
    ...naughtyStrings,
    ...hostileTexts,
    ...formulas,
    ...embedded,
    ...lineEnds,
    ...injections,
    ...syntax,
    ...paths,
    ...letters,
  ]),
];

/** Those that nobody minds to see written out a hundred times. */
export const shortCorpus: readonly string[] = naughtyCorpus.filter(({ length }) => length < 1_000);

/** Any text at all: of any code units, of real letters, of the corpus, and of pieces of the corpus beside each other. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...shortCorpus),
  fc
    .array(fc.constantFrom(...shortCorpus.filter(({ length }) => length < 12)), { maxLength: 8 })
    .map((all) => all.join('')),
);

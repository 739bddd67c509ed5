import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { mutate, type Tokens } from './fuzz-bytes.ts';
import { anyCell } from './fuzz-cells.ts';
import type { Dice } from './fuzz-dice.ts';
import { sheetOf, workbookOf } from './workbook-of.ts';
import { zipOf } from './zip-of.ts';

/** What the parts of a workbook are made of, and what none should hold. */
const xml: Tokens = [
  ...[
    '<c r="A1" t="s"><v>99999</v></c>',
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A1"/>',
    '<c>',
    '</c>',
    '<c',
    '<v>',
  ],
  ...[
    '<row r="1048576">',
    '<row r="0">',
    '<row>',
    '</row>',
    '<row r="1e9"/>',
    '<is><t>',
    '</t></is>',
    '<t',
    '<si>',
    '</si>',
  ],
  ...[
    '<f>SUM(A1)</f>',
    '<rPh sb="0" eb="1">',
    '</rPh>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ],
  ...[
    '&#x110000;',
    '&#0;',
    '&a;',
    '&amp',
    '_x000D_',
    '_xD800_',
    '_x0000_',
    ' t="inlineStr"',
    ' t="b"',
    ' t="d"',
    ' s="999"',
  ],
  ...[
    '<mergeCell ref="A1:A1048576"/>',
    '<mergeCell ref="A2:A9"/>',
    '<dimension ref="A1:XFD1048576"/>',
    '<sheet ',
    ' r:id="rId1"',
  ],
  ...[
    'sheetData',
    '<sheetData/>',
    '</sheetData>',
    'xl/',
    '../',
    '/xl/worksheets/sheet1.xml',
    'worksheet',
    'x:',
    '1e308',
    '-1',
    '46083.99999',
  ],
];

/** Numbers that a directory of a zip should not hold. */
const lies = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 65_535, 22, 30, 46, 300_000_000] as const;
const names: Tokens = [
  '../../a.csv',
  '/etc/passwd',
  'a.csv',
  '[Content_Types].xml',
  'xl/workbook.xml',
  '__MACOSX/._a',
  'a/',
  '',
  'C:\\a',
  'x.ics',
];

/** A zip with a part twice, one renamed, another zip or nothing but zeros inside. */
function oddParts(parts: readonly (readonly [string, Uint8Array])[], dice: Dice) {
  const odd: (readonly [string, Uint8Array])[] = [...parts];
  const at = dice.below(odd.length);
  const [name = '', bytes = new Uint8Array(0)] = odd[at] ?? [];
  switch (dice.below(6)) {
    case 0:
      odd.push([name, mutate(bytes, dice, xml)]);
      break;
    case 1:
      odd.splice(at, 1);
      break;
    case 2:
      odd[at] = [dice.pick(names), bytes];
      break;
    case 3:
      odd[at] = [name, zipOf(parts)];
      break;
    case 4:
      odd[at] = [name, Buffer.alloc(dice.some(3_000_000))];
      break;
    default:
      for (let left = dice.some(3000); left > 0; left--) odd.push([`${left}.xml`, new Uint8Array(0)]);
  }
  return odd;
}

/** Some four bytes of the directory of a zip replaced by a lie. */
function lying(zip: Buffer, dice: Dice): Buffer {
  const copy = Buffer.from(zip);
  const at = dice.once(2) ? copy.length - 22 : copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (let left = dice.some(3); left > 0 && at >= 0 && at + 50 < copy.length + 28; left--) {
    const place = Math.min(copy.length - 4, at + 4 + dice.below(42));
    copy.writeUInt32LE(dice.pick(lies), place);
  }
  return copy;
}

/** A sheet from nothing: cells of every kind at places in order, out of order and far out. */
function inventedSheet(dice: Dice): Buffer {
  const rows: string[] = [];
  let row = 0;
  for (let left = dice.some(30); left > 0; left--) {
    row = dice.once(40) ? dice.below(1_100_000) : row + 1 + (dice.once(10) ? dice.some(100) : 0);
    const cells = Array.from({ length: dice.some(12) }, (_, column) => inventedCell(column, row, dice));
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const merged = dice.once(4)
    ? `<mergeCells>${'<mergeCell ref="B2:B9"/>'.repeat(dice.some(2000))}</mergeCells>`
    : '';
  const name = dice.once(5) ? escaped(anyCell(dice)).slice(0, 2000) : 'Sheet';
  const sheet = { name, xml: sheetOf(rows.join(''), merged) };
  return workbookOf(Array.from({ length: dice.some(20) }, () => sheet));
}

function inventedCell(column: number, row: number, dice: Dice): string {
  const letters = dice.once(30)
    ? dice.pick(['XFD', 'AAAA', 'a', '', 'ZZZ'])
    : String.fromCharCode(65 + column);
  const place = `r="${letters}${row}"${dice.once(6) ? ` s="${dice.below(4)}"` : ''}`;
  const text = escaped(anyCell(dice));
  switch (dice.below(6)) {
    case 0:
      return `<c ${place}><v>${dice.pick(['1', '46083', '46083.5', '1e308', '-1', '0.1', 'x', '', '2958466', '1E+11'])}</v></c>`;
    case 1:
      return `<c ${place} t="${dice.pick(['s', 'b', 'd', 'e', 'str', 'n', 'zzz'])}"><v>${text}</v></c>`;
    case 2:
      return `<c ${place}><f>A1</f></c>`;
    default:
      return `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
  }
}

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(/\p{Cc}/gu, '');

/** A workbook like one of these, and yet not: its parts, its zip or its cells disturbed. */
export function anyWorkbook(corpus: readonly Uint8Array[], dice: Dice): Uint8Array {
  if (dice.once(4)) return dice.once(3) ? mutate(inventedSheet(dice), dice, xml) : inventedSheet(dice);
  const whole = Buffer.from(dice.pick(corpus));
  if (dice.once(8))
    return mutate(whole, dice, ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', '\0\0\0\0', '\xff\xff']);
  const parts = Object.entries(unzipSync(whole));
  if (dice.once(6)) return lying(zipOf(parts), dice);
  const changed = dice.once(6) ? oddParts(parts, dice) : parts;
  const wanted = dice.pick([
    'sheet1.xml',
    'workbook.xml',
    'sharedStrings.xml',
    'styles.xml',
    'workbook.xml.rels',
    'sheet1.xml',
  ] as const);
  return zipOf(
    changed.map(([name, bytes]) => [name, name.endsWith(wanted) ? mutate(bytes, dice, xml) : bytes]),
  );
}

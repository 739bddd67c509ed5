import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { MentorError } from '../../src/model/mentor-error.ts';
import { parseXlsx } from '../../src/read/parse-xlsx.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import type { Sheet, SheetCell, SheetColumn } from '../../src/report/workbook.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';

const text = (words: string): SheetCell => ({ type: 'text', text: words });
const number = (value: number, decimals = 0): SheetCell => ({ type: 'number', value, decimals });
const column = (title: string, kind: SheetColumn['kind'] = 'text'): SheetColumn => ({ title, kind });

function sheetOf(rows: readonly (readonly SheetCell[])[], name = 'Pairs', wraps = false): Sheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { name, wraps, columns: Array.from({ length: width }, (_, at) => column(`c${at + 1}`)), rows };
}

const written = (...sheets: readonly Sheet[]) => renderXlsx({ language: 'en', sheets });

/** The parts of a workbook as text. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What a program of another make reads: rows without the headers. */
async function readBack(bytes: Uint8Array, sheet = 0) {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheets[sheet]?.data.slice(1) ?? [];
}

/** What our own reader makes of it. */
function readOurs(bytes: Uint8Array, sheet?: string): string[][] {
  const rows: string[][] = [];
  const { problems } = parseXlsx({ file: 'pairings.xlsx', bytes, sheet }, (cells) => {
    rows.push([...cells]);
  });
  expect(problems).toEqual([]);
  return rows;
}

/** What a file cannot hold is seen as such; nothing else changes. */
const holdable = (words: string): string => words.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

describe('texts come back', () => {
  const ownWords = ['constructor', '__proto__', 'toString', '_x0041_', '_x005F_', '_x_', "'", "'=1", '00123'];
  const all = [...shortCorpus, ...ownWords].filter((words) => words !== '');

  test('every naughty one is text, and equal in another reader and in ours', async () => {
    const bytes = written(sheetOf(all.map((words) => [text(words), text(`${words} ${words}`)])));
    const found = await readBack(bytes);
    expect(found).toEqual(all.map((words) => [holdable(words), holdable(`${words} ${words}`)]));
    const ours = readOurs(bytes).slice(1);
    expect(ours).toEqual(found.map((row) => row.map((cell) => String(cell).replace(/\r\n?/g, '\n'))));
  });

  test('whatever people write', async () => {
    const someText = anyText.filter((words) => words !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(someText, { minLength: 1, maxLength: 100, size: 'max' }), async (words) => {
        const found = await readBack(written(sheetOf(words.map((word) => [text(word), text('end')]))));
        expect(found).toEqual(words.map((word) => [holdable(word), 'end']));
      }),
      { numRuns: 12 },
    );
  });

  test('nothing is a formula, a link or a macro', () => {
    const parts = partsOf(written(sheetOf(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1'].map((w) => [text(w)]))));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[\s>]/);
    expect(sheet.match(/<c [^>]*>/g)).toEqual(
      expect.not.arrayContaining([expect.not.stringContaining(' t="s"')]),
    );
    expect([...parts.keys()].filter((path) => /vba|external|hyperlink|drawing/i.test(path))).toEqual([]);
  });
});

describe('cells have the type of their value', () => {
  const rows: SheetCell[][] = [
    [
      text('00123'),
      { type: 'day', day: '2026-02-16' },
      number(87.25, 2),
      { type: 'share', value: 0.9044, decimals: 1 },
      text('[c]'),
      text(''),
    ],
    [
      number(12),
      number(-0.004, 2),
      number(0.1 + 0.2, 2),
      text('not yet'),
      { type: 'day', day: '1900-03-01' },
    ],
  ];

  test('days, numbers and shares are what a spreadsheet counts with; ids and words are text', async () => {
    const [first = [], second = []] = await readBack(written(sheetOf(rows)));
    expect(first.slice(0, 5)).toEqual(['00123', new Date('2026-02-16'), 87.25, 0.904, '[c]']);
    expect(second.slice(0, 5)).toEqual([12, 0, 0.3, 'not yet', new Date('1900-03-01')]);
    expect(readOurs(written(sheetOf(rows))).slice(1)).toEqual([
      ['00123', '2026-02-16', '87.25', '0.904', '[c]'],
      ['12', '0', '0.3', 'not yet', '1900-03-01'],
    ]);
  });

  test('what a spreadsheet would get wrong stays text', async () => {
    const odd: SheetCell[] = [
      number(1234567890123456),
      number(Number.POSITIVE_INFINITY),
      { type: 'day', day: '1899-12-31' },
      number(999_999_999_999_999),
    ];
    const [found] = await readBack(written(sheetOf([odd])));
    expect(found).toEqual(['1234567890123456', 'Infinity', '1899-12-31', 999_999_999_999_999]);
  });

  test.each([
    ['en', 'yyyy-mm-dd'],
    ['de', '[$-407]dd.mm.yyyy'],
  ] as const)('days in %s are shown as they are read: %s', (language, format) => {
    const bytes = renderXlsx({ language, sheets: [sheetOf([[{ type: 'day', day: '2026-02-16' }]])] });
    expect(partsOf(bytes).get('xl/styles.xml')).toContain(`formatCode="${format}"`);
    expect(readOurs(bytes)[1]).toEqual(['2026-02-16']);
  });
});

describe('a sheet that people work in', () => {
  const bytes = written(
    {
      ...sheetOf([[text('P001'), text('draft'), text(''), text('x'.repeat(300))]]),
      columns: [
        column('pairing_id'),
        { ...column('state'), choices: ['draft', 'proposed'] },
        column('ended', 'day'),
        column('note'),
      ],
    },
    sheetOf([], 'Müller & Söhne’s'),
  );
  const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';

  test('headers and ids stay in view, and every column can be filtered', () => {
    expect(sheet).toContain('topLeftCell="B2" activePane="bottomRight" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:D2"/>');
    const workbook = partsOf(bytes).get('xl/workbook.xml');
    expect(workbook).toContain(">'Pairs'!$A$1:$D$2</definedName>");
    expect(workbook).toContain("'Müller &amp; Söhne’s'!$A$1:$A$1");
    expect(sheet).toContain('<formula1>&quot;draft,proposed&quot;</formula1>');
    expect(sheet).toContain('<ignoredError sqref="A1:D2" numberStoredAsText="1"/>');
  });

  test('a day that is typed into an empty cell is shown as the others are, an id as text', () => {
    const styles = [...sheet.matchAll(/<col min="(\d)" max="\d" width="(\d+)" style="(\d+)"/g)];
    const xfs = partsOf(bytes)
      .get('xl/styles.xml')
      ?.match(/<cellXfs.*<\/cellXfs>/)?.[0]
      .match(/<xf .*?<\/xf>/g);
    const formats = new Map(
      [...(partsOf(bytes).get('xl/styles.xml') ?? '').matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
        ([, id, code]) => [id, code],
      ),
    );
    const formatOf = (style: string | undefined) =>
      formats.get(/numFmtId="(\d+)"/.exec(xfs?.[Number(style)] ?? '')?.[1]);
    expect(styles.map(([, , , style]) => formatOf(style))).toEqual(['@', '@', 'yyyy-mm-dd', '@']);
    // Excel saves a day as hashes where its column is too narrow, and so a text of 256 letters that is formatted as text.
    expect(Number(styles[2]?.[2])).toBeGreaterThanOrEqual(12);
    const long = /<c r="D2" s="(\d+)"/.exec(sheet)?.[1];
    expect([formatOf(long), xfs?.[Number(long)]]).toEqual([
      undefined,
      expect.stringContaining('quotePrefix="1"'),
    ]);
  });

  test('its elements stand in the order that Excel insists on', () => {
    const order = [
      ...sheet.matchAll(
        /<(sheetPr|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|dataValidations|pageMargins|pageSetup|ignoredErrors)[ >/]/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'ignoredErrors',
    ]);
  });

  test('texts to be read take the lines they need', () => {
    const long = 'Nobody is eligible. '.repeat(7);
    const rows = [[text('short')], [text(long)], [text('two\nlines')]];
    const heights = (wraps: boolean) =>
      [
        ...(partsOf(written(sheetOf(rows, 'Why', wraps))).get('xl/worksheets/sheet1.xml') ?? '').matchAll(
          / ht="(\d+)"/g,
        ),
      ].map(([, height]) => Number(height));
    expect([heights(false), heights(true)]).toEqual([[], [45, 30]]);
  });
});

describe('names of tabs', () => {
  test('are free of what Excel refuses, told apart, and no longer than it allows', async () => {
    const names = [
      'a/b:c',
      'A B C',
      'x'.repeat(40),
      'X'.repeat(40),
      "'",
      'History',
      '',
      `${'y'.repeat(29)}😀z`,
    ];
    const sheets = await readWorkbook(Buffer.from(written(...names.map((name) => sheetOf([], name)))));
    const tabs = sheets.map(({ sheet }) => sheet);
    expect(tabs).toEqual([
      'a b c',
      'A B C (2)',
      `${'x'.repeat(30)}…`,
      `${'X'.repeat(26)}… (2)`,
      'Table',
      'History (2)',
      'Table (2)',
      `${'y'.repeat(29)}…`,
    ]);
  });
});

describe('what does not fit is refused in words', () => {
  const many = (count: number): SheetCell[][] => Array.from({ length: count }, () => []);
  test.each([
    ['a long text', sheetOf([[text('a')], [text('x'.repeat(32_768))]]), 'cell A3 has 32,768 letters'],
    ['many rows', sheetOf(many(1_048_576)), 'it has 1,048,577 rows'],
    [
      'many columns',
      { ...sheetOf([]), columns: Array.from({ length: 16_385 }, () => column('c')) },
      'it has 16,385 columns',
    ],
    [
      'many cells',
      { ...sheetOf(many(100_000)), columns: Array.from({ length: 51 }, () => column('c')) },
      'it has 5,100,000 cells',
    ],
  ])('%s', (_, sheet, words) => {
    expect(() => written(sheet)).toThrow(MentorError);
    expect(() => written(sheet)).toThrow(`The sheet “Pairs” does not fit into a workbook: ${words}`);
  });

  test('the longest text that fits', async () => {
    const longest = `${'x'.repeat(32_766)}\u0001`;
    expect(await readBack(written(sheetOf([[text(longest)]])))).toEqual([[longest]]);
  });
});

test('the same sheets are the same bytes, and tell no time', () => {
  const sheets = [sheetOf([[text('a'), number(1)]]), sheetOf([[text('b')]], 'Other')];
  const bytes = written(...sheets);
  expect(Buffer.from(written(...sheets)).equals(Buffer.from(bytes))).toBe(true);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // Noon on 1 January 1980, as a zip writes it.
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
  expect([...partsOf(bytes).values()].join('')).not.toMatch(/20\d\d-\d\d-\d\dT/);
});

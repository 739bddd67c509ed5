import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { DamageKind } from '../../src/model/damage-kind.ts';
import { damageKinds } from '../../src/model/damage-kind.ts';
import type { ColumnKind } from '../../src/read/column-evidence.ts';
import { findLookAlikes } from '../../src/read/look-alikes.ts';
import { columnKind, damageProblem, findCutRows, findDamage } from '../../src/read/spreadsheet-damage.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

type Case = readonly [
  kind: DamageKind,
  column: ColumnKind,
  damaged: string,
  likely: string | undefined,
  others: readonly string[],
];

const umlauts = 'M\u00C3\u00BCller';
const cases: readonly Case[] = [
  ['lost-zeros', 'id', '123', '00123', ['00124', '01000', '12345']],
  ['scientific', 'id', '1.23457E+11', undefined, ['987654321098']],
  ['scientific', 'id', '1,23457E+11', undefined, ['987654321098']],
  ['scientific', 'id', '1.00E+05', '1E5', ['A12', 'B7']],
  ['scientific', 'number', '1.2E+05', '120000', ['80000', '95000']],
  ['scientific', 'phone', '4.91711E+11', undefined, ['+49 171 1234567']],
  ['rounded-digits', 'id', '1234567890123450', undefined, ['4715823690012346']],
  ['decimal-zero', 'id', '4.0', '4', ['4', '5', '12']],
  ['decimal-zero', 'id', '1234.00', '1234', ['1235']],
  ['decimal-zero', 'ordinal', '4,0', '4', ['3', '5']],
  ['thousands', 'id', '1,234', '1234', ['998', '999']],
  ['thousands', 'id', '1.234', '1234', ['998', '999']],
  ['day-month', 'id', '2-Sep', 'SEP2', ['E12', 'MAR11A']],
  ['day-month', 'id', '02. Sep', 'SEP2', ['E12', 'E13']],
  ['day-month', 'id', '2. Mrz', 'MAR2', ['E12', 'E13']],
  ['day-month', 'category', '01. Feb', '1/2', ['1/4', '3/4', '1']],
  ['day-month', 'ordinal', '1-Feb', '1-2', ['3-5', '6-10']],
  ['day-month', 'set', '2-Jan', '1-2', ['3-5', 'more']],
  ['month-year', 'id', 'Sep-02', 'SEP2', ['E12', 'E13']],
  ['full-date', 'id', '2026-09-02 00:00:00', undefined, ['E12', 'E13']],
  ['full-date', 'number', '02.09.2026', undefined, ['12', '13']],
  ['date-serial', 'date', '43891', '2020-03-01', ['2020-03-02', '2021-04-01']],
  ['date-serial', 'text', '43891', '2020-03-01', ['02.03.2020', '01.04.2021']],
  ['date-serial', 'id', '43891', '2020-03-01', ['E12', 'E13', 'F9', 'G8', 'H1']],
  ['zero-date', 'text', '1900-01-00', undefined, ['yes']],
  ['zero-date', 'availability', '30.12.1899 09:00:00', '09:00', ['Mon 9-12']],
  ['clock-time', 'ordinal', '01:02:00', '1:2', ['1:3', '2', '3', '4']],
  ['time-serial', 'availability', '0.375', '09:00', ['10:00', '11:00']],
  ['percent-fraction', 'number', '0.05', '5%', ['10%', '12 %']],
  ['truth-value', 'set', 'WAHR', undefined, ['Leading', 'Budgets', 'Conflict']],
  ['truth-value', 'name', 'TRUE', undefined, ['Julia Zhou', 'Ana Li', 'Ed Oh']],
  ['lost-plus', 'phone', '491711234567', '+491711234567', ['+491721234567']],
  ['lost-plus', 'phone', '1711234567', '01711234567', ['01721234567']],
  ['hashes', 'date', '########', undefined, ['2026-01-01']],
  ['error-ref', 'id', '#REF!', undefined, ['E1']],
  ['error-ref', 'text', '#BEZUG!', undefined, ['E1']],
  ['error-name', 'text', '#NAME?', undefined, ['-Leading']],
  ['error-na', 'category', '#N/A', undefined, ['Sales']],
  ['error-na', 'category', '#NV', undefined, ['Sales']],
  ['error-value', 'number', '#VALUE!', undefined, ['1']],
  ['error-div', 'number', '#DIV/0!', undefined, ['1']],
  ['error-num', 'number', '#NUM!', undefined, ['1']],
  ['error-null', 'number', '#NULL!', undefined, ['1']],
  ['error-other', 'text', '#SPILL!', undefined, ['a']],
  ['error-other', 'text', 'Err:502', undefined, ['a']],
  ['formula', 'text', '=VLOOKUP(A2;Sheet2!A:B;2;0)', undefined, ['Sales']],
  ['cut-32767', 'text', 'a'.repeat(32_767), undefined, ['short']],
  ['cut-255', 'text', `${'words '.repeat(42)}cut`, undefined, ['short']],
  ['apostrophe', 'id', "'007", '007', ['008']],
  ['quotes', 'id', '“E12”', 'E12', ['E13']],
  ['no-break-space', 'id', 'E\u00A012', 'E 12', ['E 13']],
  ['xml-escape', 'text', 'one_x000D_two', 'onetwo', ['three']],
  ['mojibake', 'name', umlauts, 'Müller', ['Julia Zhou']],
  ['mojibake', 'text', 'It\u00E2\u20AC\u2122s', 'It’s', ['yes']],
  ['mojibake', 'name', 'M\u00C3\u0192\u00C2\u00BCller', 'Müller', ['Julia Zhou']],
  ['question-mark', 'name', 'M?ller', 'Müller', ['Müller', 'Julia Zhou']],
  ['question-mark', 'category', 'Z?rich', undefined, ['Bern', 'Basel']],
  ['replacement-character', 'name', 'M\uFFFDller', 'Müller', ['Müller']],
];

describe('damage is found, and only that', () => {
  test.each(cases)('%s in a column of %s: %s', (kind, column, damaged, likely, others) => {
    const found = findDamage({ texts: [...others, damaged], kind: column });
    expect(found).toEqual([{ kind, found: damaged, ...(likely === undefined ? {} : { likely }) }]);
    expect(findDamage({ texts: others, kind: column })).toEqual([]);
  });

  test('every kind has a case', () => {
    const shown = new Set<string>([...cases.map(([kind]) => kind), 'rows-cut']);
    expect(damageKinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });

  test('rows end where spreadsheets end', () => {
    expect([65_535, 65_536, 65_537, 1_048_576].map((row) => findCutRows(row)?.found)).toEqual([
      undefined,
      'Row 65,536',
      undefined,
      'Row 1,048,576',
    ]);
  });
});

describe('ids of other files say what stood there', () => {
  test.each([
    ['123', '00123'],
    ['1.23457E+11', '123456789012'],
    ['1.00E+03', '1e3'],
    ['1234567890123450', '1234567890123456'],
    ['2-Sep', 'SEP-2'],
    ['2-Sep', '2-9'],
    ['43891', 'MAR1'],
  ])('%s was %s', (damaged, likely) => {
    expect(findDamage({ texts: [damaged], kind: 'id' }, new Set([likely, 'E99']))).toEqual([
      { kind: expect.any(String), found: damaged, likely },
    ]);
  });

  test('what two ids could have been is not guessed', () => {
    const known = new Set(['123456789012', '123456789013']);
    expect(findDamage({ texts: ['1.23457E+11'], kind: 'id' }, known)).toEqual([
      { kind: 'scientific', found: '1.23457E+11' },
    ]);
  });
});

describe('no false alarm', () => {
  test.each<[ColumnKind, readonly string[]]>([
    ['id', ['1', '2', '10', '12345', '43891']],
    ['id', ['E1', 'E10', '1E5', '12E3', 'SEP2', 'MARCH1', 'May', 'E-12']],
    ['id', ['001', '002', '099', '100']],
    [
      'id',
      [
        '4715823690012346',
        '4715823690012350',
        ...Array.from({ length: 10 }, (_, at) => `471582369001234${at === 0 ? 1 : at}`),
      ],
    ],
    ['id', ['1.234', '1.235', '2.001']],
    ['id', ['O’Brien', 'd’Arc']],
    [
      'name',
      [
        "'t Hooft",
        'O’Rourke',
        'Zoë Ångström',
        'João',
        'Đorđe',
        'François Œuvray',
        'Ñuñez',
        'SÃO TOMÉ',
        'May Sept',
        'April March',
      ],
    ],
    ['name', ['True North', 'Julia Zhou', 'A', 'B']],
    ['date', ['43891', '43892']],
    ['date', ['2026-01-01', '31.12.2026', '3. März 2026']],
    ['number', ['0.05', '0.12', '5']],
    ['number', ['1,234', '2,345', '1.5']],
    ['number', ['5%', '0%', '0']],
    ['phone', ['+49 171 1234567', '0171 1234567', '0049 171 1234567']],
    ['category', ['TRUE', 'FALSE']],
    ['category', ['10115', '43891', 'Berlin']],
    ['category', ['2. Mai', '5. Jun', '12. Sep']],
    ['category', ['Sales (S01)', 'R&D', 'C#', '# of people', 'Q?A']],
    ['boolean', ['TRUE', 'FALSE', 'x', 'yes', 'no', 'maybe']],
    ['availability', ['Mon 09:00-12:00', '09:00', 'Tue 14:00-17:00']],
    ['set', ['Budgets, planning;Leading', 'Why? How?', '1-2', '3-5']],
    [
      'text',
      [
        'I would like 5 May or 2. Mai',
        '5 May',
        'Can we meet?yes',
        '=)',
        '-',
        '- first\n- second',
        'Düsseldorf – Köln',
        '100 °C',
        '#mentoring',
        '### plan',
      ],
    ],
    ['text', ['x'.repeat(254), 'y'.repeat(255), 'z'.repeat(300)]],
    ['text', [`${'y'.repeat(254)}.`]],
  ])('%s: %j', (kind, texts) => expect(findDamage({ texts, kind })).toEqual([]));
});

const fixtures = new URL('../../fixtures/', import.meta.url);
const clean = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.csv') && !path.startsWith('problems'))
  .sort();

/** Every kind that a column of such texts under such a header could be taken for. */
function kindsOf(header: string, texts: readonly string[]): ColumnKind[] {
  if (texts.some((text) => /^[^\s@]+@[^\s@]+$/.test(text))) return ['email', 'text'];
  if (/name|mentor$|mentee$|person/i.test(header)) return ['name', 'text'];
  if (/\bid\b|_id|number|personal/i.test(header)) return ['id', 'text'];
  if (texts.every((text) => /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text))) return ['date'];
  return texts.every((text) => /^[\d.,\s%-]+$/.test(text))
    ? ['number', 'ordinal']
    : ['category', 'set', 'text'];
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

test.each(clean)('no false alarm in %s', (path) => {
  const bytes = readFileSync(new URL(encodeURI(path).replaceAll('#', '%23'), fixtures));
  const text = decode(bytes);
  const delimiter = [';', '\t', '|'].find((one) => (text.split('\n')[0] ?? '').split(one).length > 2) ?? ',';
  const records = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
  // A report has its title above its header.
  const top = records.findIndex((cells) => cells.filter((cell) => cell !== '').length * 2 > cells.length);
  const [header = [], ...rows] = records.slice(top);
  const found = header.flatMap((name, at) => {
    const texts = [...new Set(rows.map((row) => row[at] ?? ''))].filter((cell) => cell !== '');
    return kindsOf(name, texts).flatMap((kind) => [
      ...findDamage({ texts, kind }),
      ...(kind === 'id' || kind === 'email' || kind === 'name' ? findLookAlikes({ texts, kind }) : []),
    ]);
  });
  expect(found).toEqual([]);
});

describe('words', () => {
  test.each(cases)(
    '%s in a column of %s: %s is named with what was likely there',
    (_, kind, damaged, likely, others) => {
      const [damage] = findDamage({ texts: [...others, damaged], kind });
      if (damage === undefined) throw new Error('not found');
      const found = damageProblem(damage, { header: 'Some header' }, { file: 'a.csv', row: 7, column: 2 });
      const { message, advice } = problemWords(found);
      expect(found.code).toBe('spreadsheet-damage');
      expect(message).toContain('"Some header"');
      expect(message.length).toBeLessThan(300);
      expect(message.includes('It was probably')).toBe(likely !== undefined);
      expect(advice).toMatch(/^[A-Z].*\.$/);
    },
  );

  test('of a file cut short the row is named', () => {
    const cut = findCutRows(65_536);
    const words = cut && problemWords(damageProblem(cut, { header: '' }, { file: 'roster.csv' }));
    expect(words?.message).toMatch(/^Row 65,536 /);
  });
});

test.each([
  ['name', 'text', 'Your name', 'name'],
  ['email', 'text', 'E-mail', 'email'],
  ['manager_id', 'text', 'Manager ID', 'id'],
  ['mobile_number', 'category', 'Mobile number', 'phone'],
  ['telefon', 'text', 'Telefon', 'phone'],
  ['topics_wanted', 'set', 'Topics', 'set'],
] as const)('the column %s of type %s headed %s is of kind %s', (name, type, header, kind) =>
  expect(columnKind({ name, type, header })).toBe(kind),
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateColumnProblem } from '../../src/read/date-column-problem.ts';
import { decideDates, readDate, readDates, readTimestamp } from '../../src/read/parse-dates.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

const settings = { order: undefined, latestYear: 2036 };
const said = (reading: ReturnType<typeof readDate>): string =>
  typeof reading === 'string' ? reading : reading.day;
const days = (...texts: string[]): string[] => readDates(texts, settings).map(said);
const two = (number: number): string => String(number).padStart(2, '0');

const pairs = Array.from({ length: 12 }, (_, d) =>
  Array.from({ length: 12 }, (_, m) => [d + 1, m + 1] as const),
)
  .flat()
  .filter(([day, month]) => day !== month);
const writings = [
  (a: number, b: number) => `${two(a)}/${two(b)}/2026`,
  (a: number, b: number) => `${a}/${b}/2026`,
  (a: number, b: number) => `${a}/${b}/26`,
  (a: number, b: number) => `${two(a)}-${two(b)}-2026`,
  (a: number, b: number) => `${a}/${b}/2026 19:08:16`,
  (a: number, b: number) => `${a}/${b}/2026, 7:08 PM`,
];

describe.each(writings.map((write) => [write(3, 4), write] as const))('pairs written like %s', (_, write) => {
  test('there are 132 of them', () => expect(pairs).toHaveLength(132));

  test('alone each is refused as ambiguous', () => {
    expect(pairs.map(([day, month]) => days(write(day, month))[0])).toEqual(pairs.map(() => 'ambiguous'));
  });

  test('one value over 12 in the column settles it, on whatever side', () => {
    for (const [day, month] of pairs) {
      expect(days(write(day, month), write(25, 12))).toEqual([
        `2026-${two(month)}-${two(day)}`,
        '2026-12-25',
      ]);
      expect(days(write(12, 25), write(month, day))).toEqual([
        '2026-12-25',
        `2026-${two(month)}-${two(day)}`,
      ]);
    }
  });

  test('where the column is silent the declared order holds', () => {
    for (const [day, month] of pairs) {
      const expected = [{ day: `2026-${two(month)}-${two(day)}` }];
      expect(readDates([write(day, month)], { ...settings, order: 'dmy' })).toEqual(expected);
      expect(readDates([write(month, day)], { ...settings, order: 'mdy' })).toEqual(expected);
    }
  });
});

test('ISO, dots and months in words are never ambiguous and settle nothing for others', () => {
  expect(days('2026-03-04', '04.03.2026', '4 Mar 2026', '25.12.2026', '03/04/2026')).toEqual([
    '2026-03-04',
    '2026-03-04',
    '2026-03-04',
    '2026-12-25',
    'ambiguous',
  ]);
});

test('a day that does not exist settles nothing', () => {
  expect(days('31/04/2026', '03/04/2026')).toEqual(['invalid', 'ambiguous']);
});

test.each([
  ['3. März 2026', '2026-03-03'],
  ['3 Mar 2026', '2026-03-03'],
  ['March 3, 2026', '2026-03-03'],
  ['Mar 3 2026', '2026-03-03'],
  ['3rd March 2026', '2026-03-03'],
  ['3. Mrz. 2026', '2026-03-03'],
  ['3. Maerz 2026', '2026-03-03'],
  ['3. Jänner 2026', '2026-01-03'],
  ['03-Okt-26', '2026-10-03'],
  ['Dienstag, 3. März 2026', '2026-03-03'],
  ['Tuesday, March 3, 2026', '2026-03-03'],
  ['Tue Mar 3, 2026', '2026-03-03'],
  ['3. Dezember 2026, 14:05', '2026-12-03'],
  ['3. Dezember 2026 um 14:05 Uhr', '2026-12-03'],
  ['March 3, 2026 at 2:05 PM', '2026-03-03'],
  ['2026-Mar-03', '2026-03-03'],
  ['2022/11/30 10:39:41 PM GMT+1', '2022-11-30'],
  ['2022/11/30 10:39:41\u202fPM MEZ', '2022-11-30'],
  ['2026-03-31T08:15:00.000+02:00', '2026-03-31'],
  ['2026-03-31T08:15:00+02:00[Europe/Berlin]', '2026-03-31'],
  ['8/31/23', '2023-08-31'],
  ['31.12.99', '1999-12-31'],
  ['20260331', '2026-03-31'],
  ['45261', '2023-12-01'],
  ['45261.4371', '2023-12-01'],
  ['\u00a031.03.2026 ', '2026-03-31'],
])('%s is %s', (text, day) => expect(days(text)).toEqual([day]));

test.each([
  '29 Feb 2027',
  '29.02.2027',
  '29/02/2027',
  '2027-02-29',
  '31 April 2026',
  '31.04.2026',
  '31/04/2026',
  '2026-13-01',
  '13/13/2026',
  '00/05/2026',
  '2026-00-10',
  '0026-01-01',
  '01.01.0026',
  '1/1/0026',
  '31.12.9999',
  '2026-03-31 24:00',
  '2026-03-31T24:00:00',
  '2026-03-31 10:61',
  '31/12/2026 13:05 PM',
  'Marble 3, 2026',
  '3. Ma 2026',
  '2026',
  '2-Sep',
  '2026-03/31',
  '03/04-2026',
  '2026-03-31 sometime',
  '99999',
  'k. A.',
  '',
])('%j is refused', (text) => expect(days(text)).toEqual(['invalid']));

describe('what is wrong with a column is said once', () => {
  const at = (texts: readonly string[]) => (text: string) => ({
    file: 'a.csv',
    row: texts.indexOf(text) + 2,
    column: 3,
  });
  const problemOf = (texts: readonly string[]) =>
    dateColumnProblem(decideDates(texts, settings), 'Start', at(texts));

  test('two cells that contradict each other are both named', () => {
    const texts = ['03/04/2026', '25/12/2025', '01.02.2026', '12/25/2025'];
    const found = problemOf(texts);
    expect(found).toEqual({
      code: 'dates-contradict',
      facts: { found: '25/12/2025', header: 'Start', other: '12/25/2025', otherRow: 5 },
      at: { file: 'a.csv', row: 3, column: 3 },
    });
    expect(found && problemWords(found).message).toContain('"12/25/2025" in row 5');
    expect(days(...texts)).toEqual(['ambiguous', 'ambiguous', '2026-02-01', 'ambiguous']);
  });

  test('the first cell that nothing settles is named', () => {
    expect(problemOf(['2026-01-01', '04/04/2026', '03/04/2026'])).toMatchObject({
      code: 'ambiguous-dates',
      facts: { found: '03/04/2026' },
      at: { row: 4 },
    });
  });

  test('a column that decides has no problem', () => {
    expect(problemOf(['03/04/2026', '25/12/2025', '31/31/2026'])).toBeUndefined();
  });

  test('the declared order holds where the column contradicts itself, and the other cell is refused', () => {
    expect(
      readDates(['25/12/2025', '12/25/2025', '03/04/2026'], { ...settings, order: 'dmy' }).map(said),
    ).toEqual(['2025-12-25', 'invalid', '2026-04-03']);
  });
});

test('deciding by the distinct texts is deciding by all of them, in any order', () => {
  const slashed = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }))
    .map(([a, b]) => `${a}/${b}/2026`);
  fc.assert(
    fc.property(fc.array(slashed, { maxLength: 6 }), (texts) => {
      const column = decideDates(new Set([...texts].reverse()), settings);
      expect(texts.map((text) => readDate(text, column))).toEqual(readDates(texts, settings));
    }),
  );
});

test('moments of one column are in order, whatever their offsets', () => {
  const column = decideDates([], settings);
  const at = (text: string) => readTimestamp(text, column) ?? Number.NaN;
  expect(at('2022/11/30 10:39:41 PM GMT+1')).toBe(at('2022-11-30T21:39:41Z'));
  expect(at('2022/11/30 10:39:41 PM MEZ')).toBe(at('2022-11-30T21:39:41Z'));
  expect(at('2022-11-30T16:09:41-05:30')).toBe(at('2022-11-30T21:39:41Z'));
  expect(at('44895.5')).toBe(at('2022-11-30 12:00:00'));
  expect(at('2022/11/30 12:00:00 AM GMT+1')).toBeLessThan(at('2022/11/30 12:00:01 AM GMT+1'));
});

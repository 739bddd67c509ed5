import { describe, expect, test } from 'vitest';
import { missingAssumption, saysMissing } from '../../src/read/missing-words.ts';
import { decideNumbers, readNumber, readNumbers } from '../../src/read/parse-numbers.ts';

describe('the column decides which sign parts the decimals', () => {
  test.each<[readonly string[], readonly (number | undefined)[]]>([
    [
      ['1.234,5', '1.234'],
      [1234.5, 1234],
    ],
    [
      ['1,234.5', '1,234'],
      [1234.5, 1234],
    ],
    [
      ['0,125', '1.234'],
      [0.125, 1234],
    ],
    [
      ['0.125', '1,234'],
      [0.125, 1234],
    ],
    [
      ['1.234.567', '1.234'],
      [1_234_567, 1234],
    ],
    [
      ['12,5', '7,5', '1.5'],
      [12.5, 7.5, undefined],
    ],
    [
      ['12.5', '7.5', '1,5'],
      [12.5, 7.5, undefined],
    ],
    [
      ['1\u00a0234,5', '1\u202f234\u202f567,25'],
      [1234.5, 1_234_567.25],
    ],
    [
      ['1 234', '12 34'],
      [1234, undefined],
    ],
    [
      ["1'234.50", '1’234’567'],
      [1234.5, 1_234_567],
    ],
    [
      ['80 %', '12,5%', '5\u00a0%'],
      [80, 12.5, 5],
    ],
    [
      ['€ 1.234,50', '99,90 EUR', 'CHF'],
      [1234.5, 99.9, undefined],
    ],
    [
      ['-3', '−4', '– 5', '1.234,50-'],
      [-3, -4, -5, -1234.5],
    ],
    [['+7'], [7]],
    [
      ['1.2E+05', '########', '#DIV/0!', '2+', 'two', '1.2.3', '1,2,3', ''],
      Array.from({ length: 8 }, () => undefined),
    ],
  ])('%j', (texts, numbers) => expect(readNumbers(texts)).toEqual(numbers));

  test('that a number was taken for one of two possible ones is known', () => {
    expect(decideNumbers(['12', '1.234'])).toEqual({ decimal: '.', guessed: '1.234' });
    expect(decideNumbers(['12', '1,234'])).toEqual({ decimal: '.', guessed: '1,234' });
    expect(decideNumbers(['12,5', '1.234'])).toEqual({ decimal: ',' });
    expect(decideNumbers(['12', '12345'])).toEqual({ decimal: '.' });
  });
});

describe('missing is not zero', () => {
  const column = decideNumbers([]);
  test.each(['-', '–', 'n/a', 'N/A', 'k. A.', 'k.A.', 'keine Angabe', 'unknown', 'NULL', '?', ' - '])(
    '%j says that there is no answer',
    (text) => {
      expect(saysMissing(text)).toBe(true);
      expect(readNumber(text, column)).toBe('missing');
    },
  );

  test.each(['0', '0.0', '0 %', '-0'])('%j is zero', (text) =>
    expect(readNumber(text, column)).toEqual({ number: 0 }),
  );

  test.each(['none', 'zero', '#N/A', 'nobody', ''])('%j is neither', (text) =>
    expect(readNumber(text, column)).toBe('invalid'),
  );

  test('what was taken for missing is said once', () => {
    expect(missingAssumption('months_in_role', ['n/a', '-', '- ', 'n/a'])).toEqual([
      { about: 'months_in_role', text: '"-", "n/a" mean that there is no answer, not 0' },
    ]);
    expect(missingAssumption('months_in_role', [])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { missingAssumption, saysMissing } from '../../src/read/missing-words.ts';
import { decideNumbers, guessAssumption, readNumber, readNumbers } from '../../src/read/parse-numbers.ts';
import { assumptionWords } from '../../src/texts/assumption-words/assumption-words.ts';
import { readTexts } from './folder.ts';

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

test('how a number was read that nothing settles is said', () => {
  expect(
    guessAssumption('budget', decideNumbers(['1.234', '12'])).map((one) => assumptionWords(one)),
  ).toEqual([
    { about: 'budget', text: '"1.234" is 1.234: nothing in its column tells decimals from thousands' },
  ]);
  expect(
    guessAssumption('budget', decideNumbers(['1,234'])).map((one) => assumptionWords(one)),
  ).toMatchObject([{ text: expect.stringMatching(/^"1,234" is 1234:/) }]);
  expect(guessAssumption('budget', decideNumbers(['1.234', '12,5']))).toEqual([]);
});

test('missing values and guesses of a whole folder are assumptions', async () => {
  const { assumptions, problems } = await readTexts({
    'program.yaml': 'fields: {budget: {type: number}}\n',
    'mentors.csv': 'ID,Name,Budget\nN1,A,n/a\nN2,B,1.234\nN3,C,0\n',
    'mentees.csv': 'ID,Name\nE1,D\n',
  });
  expect(problems).toEqual([]);
  expect(
    assumptions.filter(({ about }) => about === 'budget').map((one) => assumptionWords(one).text),
  ).toEqual([
    '"n/a" means that there is no answer, not 0',
    '"1.234" is 1.234: nothing in its column tells decimals from thousands',
  ]);
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
    expect(
      missingAssumption('months_in_role', ['n/a', '-', '- ', 'n/a']).map((one) => assumptionWords(one)),
    ).toEqual([{ about: 'months_in_role', text: '"-", "n/a" mean that there is no answer, not 0' }]);
    expect(missingAssumption('months_in_role', []).map((one) => assumptionWords(one))).toEqual([]);
  });
});

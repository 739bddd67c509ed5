import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasStrongSeparator, longestFirst, splitSet } from '../../src/read/split-set.ts';

const spellings = [
  'Budgets',
  'Budgets, planning',
  'Leading',
  'Leading, without authority',
  'Writing; speaking',
  'C++',
  'R&D',
  'Über Zahlen, Daten und Fakten sprechen',
];
const options = longestFirst(spellings);

describe('declared options come first', () => {
  test.each([
    ['Budgets, planning, Leading', ['Budgets, planning', 'Leading']],
    ['Leading, without authority, Budgets', ['Leading, without authority', 'Budgets']],
    ['Leading, Budgets', ['Leading', 'Budgets']],
    ['Writing; speaking', ['Writing; speaking']],
    ['Writing; speaking, Leading', ['Writing; speaking', 'Leading']],
    ['Writing; speaking;Budgets, planning;', ['Writing; speaking', 'Budgets, planning']],
    ['Budgets|||Leading|||C++', ['Budgets', 'Leading', 'C++']],
    ['Budgets\r\nLeading', ['Budgets', 'Leading']],
    ['über zahlen, daten und fakten sprechen, R&D', ['Über Zahlen, Daten und Fakten sprechen', 'R&D']],
    ['U\u0308ber Zahlen, Daten und Fakten sprechen', ['Über Zahlen, Daten und Fakten sprechen']],
    ['Sailing, Budgets, planning', ['Sailing', 'Budgets, planning']],
    ['Leadings, Budgets', ['Leadings', 'Budgets']],
    ['Leading;', ['Leading']],
    [';;Leading;;', ['Leading']],
    [' , ', []],
    ['', []],
  ])('%j', (text, items) => expect(splitSet(text, options, true)).toEqual(items));
});

describe('an answer of their own', () => {
  test.each([
    ['Leading, Other: sailing, and boats', ['Leading', 'sailing, and boats']],
    ['Leading;Other: sailing;', ['Leading', 'sailing']],
    ['Sonstiges: Segeln', ['Segeln']],
    ['Other (please specify): sailing', ['sailing']],
    ['Other:', []],
    ['Other: leading', ['Leading']],
    ['Others first, Leading', ['Others first', 'Leading']],
  ])('%j', (text, items) => expect(splitSet(text, options, true)).toEqual(items));
});

test('a semicolon inside an option does not make the cell one of semicolons', () => {
  expect(hasStrongSeparator('Writing; speaking, Leading', options)).toBe(false);
  expect(hasStrongSeparator('Writing; speaking;Leading', options)).toBe(true);
  expect(hasStrongSeparator('Writing; speaking, Leading')).toBe(true);
});

test('any choice of options comes back, whatever joins them', () => {
  const chosen = fc.shuffledSubarray(spellings, { minLength: 1 });
  fc.assert(
    fc.property(
      chosen,
      fc.constantFrom(', ', ';', '; ', '|||', '\n', ';\n'),
      fc.boolean(),
      (items, sign, trailing) => {
        const text = items.join(sign) + (trailing ? sign : '');
        expect(splitSet(text, options, true)).toEqual(items);
      },
    ),
  );
});

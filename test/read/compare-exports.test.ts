import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedIds, swappedDates, type TwoDays } from '../../src/read/compare-exports.ts';

const two = (n: number) => String(n).padStart(2, '0');
type Parts = { readonly year: number; readonly month: number; readonly day: number };
const text = ({ year, month, day }: Parts) => `${year}-${two(month)}-${two(day)}`;
/** What a spreadsheet makes of a day that it can misread; of others it makes nothing. */
const swap = (parts: Parts): Parts =>
  parts.day > 12 ? parts : { ...parts, month: parts.day, day: parts.month };
const parts = fc.record({
  year: fc.integer({ min: 1980, max: 2026 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const readable = ({ month, day }: Parts) => day <= 12 && day !== month;

const pairs = (all: readonly Parts[], other: (one: Parts, at: number) => Parts): TwoDays[] =>
  all.map((one, at) => ({ person: `E${at}`, day: text(one), otherDay: text(other(one, at)) }));

describe('day and month swapped between two files', () => {
  test('law: a swapped column is found as soon as three of its days can be misread', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (all) => {
        const misread = all.filter(readable).length;
        const found = swappedDates(pairs(all, swap));
        if (misread < 3) expect(found).toBeUndefined();
        else expect(found).toMatchObject({ swapped: misread, differing: misread });
      }),
    );
  });

  test('law: it is found whatever fewer other days have changed', () => {
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 40 }),
        fc.array(parts, { maxLength: 20 }),
        (swapped, moved) => {
          const real = swapped.filter(readable);
          const other = moved.map((one) => ({ ...one, year: one.year + 30 }));
          const days = [...pairs(real, swap), ...pairs(other, (one) => ({ ...one, year: one.year + 1 }))];
          expect(swappedDates(days) !== undefined).toBe(real.length >= 3 && real.length > other.length);
        },
      ),
    );
  });

  test('law: equal files are never flagged, nor files that differ in the year or by a day', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (all) => {
        expect(swappedDates(pairs(all, (one) => one))).toBeUndefined();
        expect(swappedDates(pairs(all, (one) => ({ ...one, year: one.year + 1 })))).toBeUndefined();
        expect(
          swappedDates(pairs(all, (one, at) => (at % 2 === 0 ? one : { ...one, day: (one.day % 28) + 1 }))),
        ).toBeUndefined();
      }),
    );
  });

  test('two examples, the first', () => {
    const all = [3, 4, 5, 6].map((day) => ({ year: 2020, month: 1, day }));
    expect(swappedDates(pairs(all, swap))?.examples).toEqual([
      { person: 'E0', day: '2020-01-03', otherDay: '2020-03-01' },
      { person: 'E1', day: '2020-01-04', otherDay: '2020-04-01' },
    ]);
  });
});

describe('ids damaged between two files', () => {
  const files = (here: readonly string[], other: readonly string[]) =>
    damagedIds(
      { file: 'a.csv', unknown: here.filter((id) => !other.includes(id)) },
      { file: 'b.csv', unknown: other.filter((id) => !here.includes(id)) },
    );

  test.each([
    ['7', '007'],
    ['7', '7.0'],
    ['0815', '815,00'],
    ['n12', 'N12'],
  ])('%s and %s', (a, b) => {
    expect(files([a, 'x'], [b, 'y'])).toMatchObject([
      { code: 'ids-damaged', at: { file: 'a.csv' }, facts: { count: 1, examples: [{ found: a, other: b }] } },
    ]);
  });

  test.each([
    ['7', '70'],
    ['N007', 'N7'],
    ['0', '00x'],
    ['', '0x'],
  ])('%j and %j are two people', (a, b) => {
    expect(files([a], [b])).toEqual([]);
  });

  test('law: the same ids are never damaged, in any order', () => {
    const ids = fc.uniqueArray(fc.string());
    fc.assert(
      fc.property(ids, (all) => {
        expect(files(all, all.toReversed())).toEqual([]);
      }),
    );
  });
});

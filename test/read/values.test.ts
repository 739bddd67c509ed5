import { describe, expect, test } from 'vitest';
import { inferOrder, rankOf } from '../../src/read/level-order.ts';
import { editDistance, nearestText } from '../../src/read/nearest-text.ts';
import { parseAvailability } from '../../src/read/parse-availability.ts';
import { readDates, readTimestamps } from '../../src/read/parse-dates.ts';
import { readNumbers } from '../../src/read/parse-numbers.ts';
import { parseZone } from '../../src/read/parse-zone.ts';
import { longestFirst, splitSet } from '../../src/read/split-set.ts';

const settings = { order: undefined, latestYear: 2036 };
const days = (...texts: string[]) =>
  readDates(texts, settings).map((found) => (typeof found === 'string' ? found : found.day));

describe('dates', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31 00:00:00', '2026-03-31'],
    ['2026-03-31T08:15:00Z', '2026-03-31'],
    ['2022/11/30 10:39:41 PM GMT+1', '2022-11-30'],
    ['31.03.2026', '2026-03-31'],
    ['1.3.26', '2026-03-01'],
    ['31.12.99', '1999-12-31'],
    ['8/31/2023 19:08:16', '2023-08-31'],
    ['31/8/2023', '2023-08-31'],
    ['5 March 2026', '2026-03-05'],
    ['5. März 2026', '2026-03-05'],
    ['March 5, 2026', '2026-03-05'],
    ['01-Mar-26', '2026-03-01'],
    ['Dezember 2015', '2015-12-01'],
    ['03/2016', '2016-03-01'],
    ['2016-03', '2016-03-01'],
    ['43891', '2020-03-01'],
    ['02/02/2026', '2026-02-02'],
  ])('%s is %s', (text, day) => expect(days(text)).toEqual([day]));

  test.each(['29.02.2027', '2026-04-31', '0026-01-01', '31/31/2026', 'soon', '12345678', '2026', '10:30'])(
    '%s is no day',
    (text) => expect(days(text)).toEqual(['invalid']),
  );

  test('the whole column decides between day and month', () => {
    expect(days('03/04/2026', '25/12/2025')).toEqual(['2026-04-03', '2025-12-25']);
    expect(days('03/04/2026', '12/25/2025')).toEqual(['2026-03-04', '2025-12-25']);
  });

  test('where nothing decides, or the column contradicts itself, nothing is guessed', () => {
    expect(days('03/04/2026', '05/06/2026')).toEqual(['ambiguous', 'ambiguous']);
    expect(days('25/12/2025', '12/25/2025', '03/04/2026')).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
    expect(readDates(['03/04/2026'], { ...settings, order: 'dmy' })).toEqual([{ day: '2026-04-03' }]);
  });

  test('timestamps order answers: afternoon, seconds and offsets count', () => {
    const [a, b, c, d] = readTimestamps(
      ['1/21/2026 9:59:59', '1/21/2026 10:00:00', '1/21/2026 9:00:00 PM', '1/22/2026 0:30:00'],
      settings,
    );
    expect([a, b, c, d]).toEqual([a, b, c, d].sort());
    const [winter, summer] = readTimestamps(
      ['2022/10/30 2:30:00 AM GMT+2', '2022/10/30 2:10:00 AM GMT+1'],
      settings,
    );
    expect(winter).toBeLessThan(summer ?? 0);
  });
});

describe('numbers', () => {
  test.each([
    [
      ['1.234,5', '2'],
      [1234.5, 2],
    ],
    [
      ['1,234.5', '2'],
      [1234.5, 2],
    ],
    [
      ['12,5', '1.234'],
      [12.5, 1234],
    ],
    [
      ['12.5', '1,234'],
      [12.5, 1234],
    ],
    [['1.234'], [1.234]],
    [['1,234'], [1234]],
    [
      ['80 %', '-3', '−4'],
      [80, -3, -4],
    ],
    [
      ['two', '', '2+', '1.2.3'],
      [undefined, undefined, undefined, undefined],
    ],
  ])('%j', (texts, numbers) => expect(readNumbers(texts)).toEqual(numbers));
});

describe('sets', () => {
  const options = longestFirst(['Budgets', 'Budgets, planning', 'Leading', 'Leading, without authority']);
  test.each([
    ['Budgets, planning, Leading', ['Budgets, planning', 'Leading']],
    ['Leading, Budgets', ['Leading', 'Budgets']],
    ['leading, WITHOUT authority', ['Leading, without authority']],
    ['Sailing, Budgets, planning', ['Sailing', 'Budgets, planning']],
    ['Budgets, planning;Leading;', ['Budgets, planning', 'Leading']],
    ['Budgets|||Leading', ['Budgets', 'Leading']],
    ['Budgets\nLeading', ['Budgets', 'Leading']],
    ['Leadings', ['Leadings']],
    [' ; ', []],
  ])('%s', (text, items) => expect(splitSet(text, options, true)).toEqual(items));

  test('in a column parted by semicolons a comma is part of the answer', () => {
    expect(splitSet('Salt, pepper', [], false)).toEqual(['Salt, pepper']);
  });
});

describe('availability', () => {
  const windows = (text: string, label?: string) =>
    parseAvailability(text, label).windows.map(
      ({ weekday, from, to }) => `${weekday} ${from / 60}-${to / 60}`,
    );
  test.each([
    ['Mon 09:00-12:00; Wed 14:00-17:00', undefined, ['1 9-12', '3 14-17']],
    ['Monday 9-12, Fri 2 pm - 4 pm', undefined, ['1 9-12', '5 14-16']],
    ['Tuesday afternoon', undefined, ['2 14-17']],
    ['Mo-Mi vormittags', undefined, ['1 9-12', '2 9-12', '3 9-12']],
    ['Donnerstag 14 bis 17 Uhr', undefined, ['4 14-17']],
    ['Mon', undefined, ['1 9-17']],
    ['Morning; Midday;', 'Monday', ['1 9-14']],
    ['Morning, Afternoon', 'Dienstag', ['2 9-12', '2 14-17']],
    ['09:00–12:30', 'Fri', ['5 9-12.5']],
    ['Monday, Friday', 'Morning', ['1 9-12', '5 9-12']],
    ['not available', 'Monday', []],
    ['x', 'Monday', ['1 9-17']],
  ])('%s (%s)', (text, label, expected) => expect(windows(text, label)).toEqual(expected));

  test.each([
    ['whenever', 'Monday'],
    ['17-9', 'Monday'],
    ['Someday 9-12', undefined],
  ])('%s (%s) cannot be read', (text, label) =>
    expect(parseAvailability(text, label).unknown).toEqual([text]),
  );
});

describe('time zones', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin', true],
    ['europe/berlin', 'Europe/Berlin', true],
    ['America/New_York', 'America/New_York', true],
    ['Berlin', 'Europe/Berlin', false],
    ['New York', 'America/New_York', false],
    ['München', 'Europe/Berlin', false],
    ['CET', 'Europe/Berlin', false],
    ['MEZ', 'Europe/Berlin', false],
    ['Eastern Time', 'America/New_York', false],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles', false],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam', false],
    ['GMT+1', 'Etc/GMT-1', false],
    ['UTC-05:00', 'Etc/GMT+5', false],
  ])('%s is %s', (text, zone, exact) => expect(parseZone(text)).toEqual({ zone, exact }));

  test.each(['Atlantis', 'Europe/Atlantis', '+01:00', '__proto__', 'constructor'])('%s is no zone', (text) =>
    expect(parseZone(text)).toBeUndefined(),
  );
});

const once = (texts: readonly string[]) => texts.map((text) => ({ text, count: 1 }));

describe('levels', () => {
  test('the steps of a common ladder that occur, lowest first', () => {
    expect(inferOrder(once(['Partner', 'Associate', 'Manager', 'associate']))?.order).toEqual([
      'Associate',
      'Manager',
      'Partner',
    ]);
    expect(inferOrder(once(['SEO', 'Grade 7', 'EO']))?.order).toEqual(['EO', 'SEO', 'Grade 7']);
    expect(inferOrder(once(['Teamleitung', 'Mitarbeiter', 'Abteilungsleitung']))?.order).toEqual([
      'Mitarbeiter',
      'Teamleitung',
      'Abteilungsleitung',
    ]);
  });

  test('whole numbers keep their distances', () => {
    const order = inferOrder(once(['L3', 'L7', 'L4']));
    expect(order && ['L3', 'L7'].map((text) => rankOf(text, order))).toEqual([0, 4]);
  });

  test('words on no ladder have no order', () => expect(inferOrder(once(['red', 'green']))).toBeUndefined());

  test('a code behind the word does not count', () => {
    expect(rankOf('manager (M2)', { order: ['Associate', 'Manager'], from: 'declared' })).toBe(1);
  });
});

describe('the nearest known value', () => {
  test.each([
    ['Consultatn', ['Consultant', 'Manager'], 'Consultant'],
    ['lead', ['Leadership', 'Load'], 'Load'],
    ['xyz', ['Consultant'], undefined],
    ['CONSULTANT', ['Consultant'], 'Consultant'],
  ])('%s', (found, known, nearest) => expect(nearestText(found, known)).toBe(nearest));

  test('distance counts insertions, deletions, exchanges and swaps', () => {
    expect([
      editDistance('kitten', 'sitting', 9),
      editDistance('weight', 'wieght', 9),
      editDistance('', 'ab', 9),
    ]).toEqual([3, 1, 2]);
  });
});

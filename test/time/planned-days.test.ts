import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addSpan } from '../../src/time/day.ts';
import { plannedDays } from '../../src/time/planned-days.ts';

const start = '2027-03-01';

test('stretches have so many meetings as they name, each after its own interval', () => {
  expect(
    plannedDays({ start, end: '2027-12-31', every: ['2 x 1 week', '2 x 4 weeks'], firstWithin: '3 days' }),
  ).toEqual(['2027-03-04', '2027-03-11', '2027-04-08', '2027-05-06']);
});

test('the last of the stretches is on the last day, where that comes a little early', () => {
  expect(
    plannedDays({ start, end: '2027-05-01', every: ['2 x 1 week', '2 x 4 weeks'], firstWithin: '3 days' }),
  ).toEqual(['2027-03-04', '2027-03-11', '2027-04-08', '2027-05-01']);
});

test('one interval goes on to the end', () => {
  expect(plannedDays({ start, end: '2027-04-12', every: '2 weeks', firstWithin: '14 days' })).toEqual([
    '2027-03-15',
    '2027-03-29',
    '2027-04-12',
  ]);
});

test('days ascend, from the latest first meeting to the end', () => {
  const cadence = fc.oneof(
    fc.constantFrom('1 week', '3 weeks', '1 month', 'monthly on 2nd Tuesday', 'monthly on the 15th'),
    fc.constantFrom(['4 x 1 week', '6 x 4 weeks'], ['1 x 2 weeks', '30 x 2 months']),
  );
  fc.assert(
    fc.property(
      cadence,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 40 }),
      (every, length, first) => {
        const end = addDays(start, length);
        const days = plannedDays({ start, end, every, firstWithin: `${first} days` });
        expect([...days]).toEqual([...new Set(days)].sort());
        expect(days.every((day) => day >= addSpan(start, `${first} days`) && day <= end)).toBe(true);
        expect(days.length > 0).toBe(first <= length);
      },
    ),
  );
});

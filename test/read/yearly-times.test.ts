import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readBusyCalendar } from '../../src/read/busy-calendar.ts';

/** The days of an event, as far as a window shows them, and what is said of it. */
function daysOf(start: string, rule: string, window: { readonly from: string; readonly to: string }) {
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `DTSTART:${start}T090000Z`,
    'DURATION:PT1H',
    `RRULE:${rule}`,
  ];
  const bytes = Buffer.from([...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
  const { busy, problems } = readBusyCalendar(
    { path: 'busy/E1.ics', bytes },
    { person: 'E1', zone: 'UTC' },
    window,
  );
  return problems.length > 0
    ? problems.map(({ facts }) => facts)
    : busy.map((time) => String(time.start).slice(0, 10));
}

describe('days of the year', () => {
  const years = { from: '1996-12-31', to: '2000-12-31' };
  test.each([
    // The first three are examples of RFC 5545 3.8.5.3.
    [
      'the 20th Monday',
      '19970519',
      'FREQ=YEARLY;BYDAY=20MO',
      ['1997-05-19', '1998-05-18', '1999-05-17', '2000-05-15'],
    ],
    [
      'the Monday of week 20',
      '19970512',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      ['1997-05-12', '1998-05-11', '1999-05-17', '2000-05-15'],
    ],
    [
      'the 1st, 100th and 200th day',
      '19970101',
      'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09', '2000-07-18'],
    ],
    [
      'the last Friday',
      '19971226',
      'FREQ=YEARLY;BYDAY=-1FR',
      ['1997-12-26', '1998-12-25', '1999-12-31', '2000-12-29'],
    ],
    [
      'the last day',
      '19971231',
      'FREQ=YEARLY;BYYEARDAY=-1;COUNT=3',
      ['1997-12-31', '1998-12-31', '1999-12-31'],
    ],
    [
      'week 53, which few years have',
      '19980105',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
      ['1998-01-05', '1998-12-28'],
    ],
    [
      'the last week, on the weekday of the first time',
      '19971224',
      'FREQ=YEARLY;BYWEEKNO=-1',
      ['1997-12-24', '1998-12-30', '1999-12-29', '2000-12-27'],
    ],
    [
      'the last working day',
      '19971231',
      'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      ['1997-12-31', '1998-12-31', '1999-12-31', '2000-12-29'],
    ],
    [
      'until a day',
      '19970519',
      'FREQ=YEARLY;BYDAY=20MO;UNTIL=19981231T000000Z',
      ['1997-05-19', '1998-05-18'],
    ],
  ])('%s', (_, start, rule, days) => {
    expect(daysOf(start, rule, years)).toEqual(days);
  });
});

describe('what cannot be followed is said, and nothing is made up', () => {
  const window = { from: '2026-03-01', to: '2026-03-31' };
  test.each([
    [
      'the second of some days of a week',
      '20260302',
      'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=2',
      'its BYSETPOS cannot be followed',
    ],
    [
      'times of the day on days of the year',
      '20260302',
      'FREQ=YEARLY;BYDAY=20MO;BYHOUR=9,15',
      'it names days of the year and times of the day as well',
    ],
    [
      'the second Monday of a week',
      '20260302',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=2MO',
      'it counts weekdays within weeks',
    ],
    ['a year of two digits', '00260302', 'FREQ=DAILY', 'its DTSTART is "00260302T090000Z"'],
  ])('%s', (_, start, rule, detail) => {
    expect(daysOf(start, rule, window)).toEqual([expect.objectContaining({ detail })]);
  });
});

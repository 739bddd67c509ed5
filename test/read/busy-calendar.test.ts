import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readBusyCalendar } from '../../src/read/busy-calendar.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

const owner = { person: 'E1', zone: 'Europe/Berlin', email: 'ana@northwind.example' };
const window = { from: '2026-03-01', to: '2026-06-30' };
const fileOf = (text: string) => ({
  path: 'busy/E1.ics',
  bytes: new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n')),
});
const calendar = (...components: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components, 'END:VCALENDAR', ''].join('\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n');
const read = (...components: string[]) => readBusyCalendar(fileOf(calendar(...components)), owner, window);
/** Start and length in minutes, in Berlin. */
const spans = ({ busy }: ReturnType<typeof read>): string[] =>
  busy.map(({ start, end }) => {
    const from = Temporal.Instant.from(start).toZonedDateTimeISO('Europe/Berlin');
    return `${from.toPlainDateTime().toString({ smallestUnit: 'minute' })} ${Temporal.Instant.from(start).until(end).total('minutes')}`;
  });

describe('single events', () => {
  for (const [what, lines, expected] of [
    ['in UTC', ['DTSTART:20260305T090000Z', 'DTEND:20260305T100000Z'], ['2026-03-05T10:00 60']],
    [
      'in an IANA zone',
      ['DTSTART;TZID=America/New_York:20260320T090000', 'DTEND;TZID=America/New_York:20260320T093000'],
      ['2026-03-20T14:00 30'],
    ],
    [
      'in a zone of Windows',
      ['DTSTART;TZID="W. Europe Standard Time":20260305T090000', 'DURATION:PT2H'],
      ['2026-03-05T09:00 120'],
    ],
    [
      'in a zone with a path',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260305T090000', 'DURATION:PT1H'],
      ['2026-03-05T10:00 60'],
    ],
    [
      'floating, on the owner’s clock',
      ['DTSTART:20260305T090000', 'DTEND:20260305T100000'],
      ['2026-03-05T09:00 60'],
    ],
    ['on a whole day', ['DTSTART;VALUE=DATE:20260305'], ['2026-03-05T00:00 1440']],
    [
      'on whole days over the change of the clock',
      ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'],
      ['2026-03-28T00:00 2820'],
    ],
    ['transparent', ['DTSTART:20260305T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'], []],
    ['cancelled', ['DTSTART:20260305T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'], []],
    ['free in Outlook', ['DTSTART:20260305T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'], []],
    ['without a length', ['DTSTART:20260305T090000Z'], []],
    ['outside the window', ['DTSTART:20250305T090000Z', 'DURATION:PT1H'], []],
    [
      'with an alarm inside',
      [
        'DTSTART:20260305T090000Z',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'DURATION:PT5M',
        'REPEAT:1',
        'END:VALARM',
        'DURATION:PT1H',
      ],
      ['2026-03-05T10:00 60'],
    ],
    [
      'declined by its owner',
      [
        'DTSTART:20260305T090000Z',
        'DURATION:PT1H',
        'ATTENDEE;PARTSTAT=DECLINED;CN="Silva; Ana":mailto:Ana@northwind.example',
      ],
      [],
    ],
    [
      'declined by somebody else',
      [
        'DTSTART:20260305T090000Z',
        'DURATION:PT1H',
        'ATTENDEE;PARTSTAT=ACCEPTED;CN="PARTSTAT=DECLINED;":mailto:ana@northwind.example',
        'ATTENDEE;PARTSTAT=DECLINED:mailto:lea@northwind.example',
      ],
      ['2026-03-05T10:00 60'],
    ],
    [
      'of a day, by the clock on the wall',
      ['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1D'],
      ['2026-03-28T12:00 1380'],
    ],
    [
      'of 24 hours, whatever the clock does',
      ['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:PT24H'],
      ['2026-03-28T12:00 1440'],
    ],
    ['on a day without saying so', ['DTSTART:20260305', 'DTEND:20260307'], ['2026-03-05T00:00 2880']],
    [
      'in a zone as Outlook shows it, which the file does not describe',
      [
        'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20260305T090000',
        'DURATION:PT1H',
      ],
      ['2026-03-05T09:00 60'],
    ],
    [
      'with a line that is broken and does not matter',
      ['X-JUNK', 'DTSTART:20260305T090000Z', 'ATTENDEE;CN="a:mailto:x', 'DURATION:PT1H'],
      ['2026-03-05T10:00 60'],
    ],
  ] as const)
    it(what, () => {
      const result = read(event('UID:1', ...lines));
      expect(result.problems).toEqual([]);
      expect(spans(result)).toEqual(expected);
    });
  it('in a zone that only the file describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\n');
    expect(spans(read(zone, event('DTSTART;TZID=Office:20260305T120000', 'DURATION:PT1H')))).toEqual([
      '2026-03-05T10:00 60',
    ]);
  });
});

describe('repeated events', () => {
  const weekly = [
    'UID:7',
    'DTSTART;TZID=Europe/Berlin:20260318T083000',
    'DTEND;TZID=Europe/Berlin:20260318T093000',
  ];
  it('keep their wall time over the change of the clock, to the last one that UNTIL allows', () => {
    expect(spans(read(event(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20260408T063000Z')))).toEqual([
      '2026-03-18T08:30 60',
      '2026-03-25T08:30 60',
      '2026-04-01T08:30 60',
      '2026-04-08T08:30 60',
    ]);
  });
  it('leave out EXDATE, take in RDATE, and follow what was moved or cancelled', () => {
    const result = read(
      event(
        ...weekly,
        'RRULE:FREQ=WEEKLY;COUNT=6',
        'EXDATE;TZID=Europe/Berlin:20260325T083000',
        'RDATE;TZID=Europe/Berlin:20260411T120000',
      ),
      event(
        'UID:7',
        'RECURRENCE-ID:20260401T063000Z',
        'DTSTART;TZID=Europe/Berlin:20260402T150000',
        'DURATION:PT30M',
      ),
      event(
        'UID:7',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260408T083000',
        'DTSTART;TZID=Europe/Berlin:20260408T083000',
        'DURATION:PT1H',
        'STATUS:CANCELLED',
      ),
    );
    expect(spans(result)).toEqual([
      '2026-03-18T08:30 60',
      '2026-04-02T15:00 30',
      '2026-04-11T12:00 60',
      '2026-04-15T08:30 60',
      '2026-04-22T08:30 60',
    ]);
  });
  it('leave out an added date that EXDATE names, and know a date by its day or by the wall alone', () => {
    const dates = ['RDATE;TZID=Europe/Berlin:20260411T120000', 'EXDATE;TZID=Europe/Berlin:20260411T120000'];
    const marks = ['EXDATE;VALUE=DATE:20260325', 'EXDATE:20260401T083000'];
    const moved = event(
      'UID:7',
      'RECURRENCE-ID;VALUE=DATE:20260408',
      'DTSTART:20260409T080000Z',
      'DURATION:PT1H',
    );
    expect(spans(read(event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=4', ...dates, ...marks), moved))).toEqual([
      '2026-03-18T08:30 60',
      '2026-04-09T10:00 60',
    ]);
  });
  it('follow a change of one date and all later ones, and what stands for a date behind it', () => {
    const series = event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=6');
    const later = event(
      'UID:7',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260401T083000',
      'DTSTART;TZID=Europe/Berlin:20260402T100000',
      'DURATION:PT30M',
    );
    const moved = event(
      'UID:7',
      'RECURRENCE-ID:20260415T063000Z',
      'DTSTART:20260417T080000Z',
      'DURATION:PT1H',
    );
    expect(spans(read(series, later, moved))).toEqual([
      '2026-03-18T08:30 60',
      '2026-03-25T08:30 60',
      '2026-04-02T10:00 30',
      '2026-04-09T10:00 30',
      '2026-04-17T10:00 60',
      '2026-04-23T10:00 30',
    ]);
    const over = event(
      'UID:7',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260325T073000Z',
      'DTSTART:20260325T073000Z',
      'STATUS:CANCELLED',
    );
    expect(spans(read(over, series))).toEqual(['2026-03-18T08:30 60']);
  });
  it('count in their latest version, of themselves and of a date', () => {
    const version = (sequence: number, ...lines: string[]) =>
      event('UID:8', `SEQUENCE:${sequence}`, ...lines, 'DURATION:PT1H');
    const [old, current] = [version(0, 'DTSTART:20260305T090000Z'), version(1, 'DTSTART:20260306T090000Z')];
    expect(spans(read(current, old))).toEqual(['2026-03-06T10:00 60']);
    const away = event('UID:8', 'SEQUENCE:2', 'DTSTART:20300306T090000Z', 'DTEND:20300306T100000Z');
    expect(spans(read(away, old, current))).toEqual([]);
  });
  it('skip months and years that lack the day', () => {
    expect(spans(read(event('DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY')))).toEqual([
      '2026-03-31T00:00 1440',
      '2026-05-31T00:00 1440',
    ]);
    expect(spans(read(event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY')))).toEqual([]);
  });
  it('agree with looking at every day', () => {
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const byDays = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
    const start = fc
      .integer({ min: 0, max: 200 })
      .map((days) => Temporal.PlainDate.from('2025-11-03').add({ days }));
    const common = {
      start,
      interval: fc.integer({ min: 1, max: 5 }),
      count: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      months: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), {
        nil: undefined,
      }),
    };
    const rules = fc.oneof(
      fc.record({
        ...common,
        freq: fc.constant('DAILY' as const),
        days: fc.option(byDays, { nil: undefined }),
        monthDay: fc.constant(undefined),
        isFromSunday: fc.constant(false),
      }),
      fc.record({
        ...common,
        freq: fc.constant('WEEKLY' as const),
        days: fc.option(byDays, { nil: undefined }),
        monthDay: fc.constant(undefined),
        isFromSunday: fc.boolean(),
      }),
      fc.record({
        ...common,
        freq: fc.constant('MONTHLY' as const),
        days: fc.constant(undefined),
        monthDay: fc.integer({ min: -31, max: 31 }).filter((n) => n !== 0),
        isFromSunday: fc.constant(false),
      }),
    );
    fc.assert(
      fc.property(rules, ({ start: first, freq, interval, count, days, months, monthDay, isFromSunday }) => {
        const rule = [
          `FREQ=${freq}`,
          `INTERVAL=${interval}`,
          count && `COUNT=${count}`,
          days && `BYDAY=${days}`,
          months && `BYMONTH=${months}`,
          monthDay && `BYMONTHDAY=${monthDay}`,
          isFromSunday && 'WKST=SU',
        ]
          .filter(Boolean)
          .join(';');
        const weekBegin = first.subtract({ days: isFromSunday ? first.dayOfWeek % 7 : first.dayOfWeek - 1 });
        const named = days ?? (freq === 'WEEKLY' ? [names[first.dayOfWeek - 1]] : names);
        const expected: string[] = [];
        let counted = 0;
        for (
          let day = first;
          Temporal.PlainDate.compare(day, '2026-07-02') < 0 && counted < (count ?? 9999);
          day = day.add({ days: 1 })
        ) {
          const apart = {
            DAILY: first.until(day).days,
            WEEKLY: Math.floor(weekBegin.until(day).days / 7),
            MONTHLY: (day.year - first.year) * 12 + day.month - first.month,
          }[freq];
          const fits =
            apart % interval === 0 &&
            named.includes(names[day.dayOfWeek - 1] ?? '') &&
            (months?.includes(day.month) ?? true) &&
            (monthDay === undefined || day.day === monthDay || day.day === day.daysInMonth + 1 + monthDay);
          if (!fits && !day.equals(first)) continue;
          counted += 1;
          if (
            Temporal.PlainDate.compare(day, '2026-03-01') >= 0 &&
            Temporal.PlainDate.compare(day, '2026-06-30') <= 0
          )
            expected.push(`${day}T10:00 60`);
        }
        const result = read(
          event(`DTSTART:${first.toString().replaceAll('-', '')}T100000`, 'DURATION:PT1H', `RRULE:${rule}`),
        );
        expect([rule, `${first}`, result.problems]).toEqual([rule, `${first}`, []]);
        const inside = spans(result).filter((span) => span >= '2026-03-01' && span < '2026-07-01');
        expect([rule, `${first}`, inside]).toEqual([rule, `${first}`, expected]);
      }),
      { numRuns: 80, seed: 5545 },
    );
  });
});

it('reads the busy periods of a free-busy list', () => {
  const list = [
    'BEGIN:VFREEBUSY',
    'FREEBUSY;FBTYPE=BUSY:20260305T090000Z/20260305T100000Z,20260306T090000Z/PT30M',
    'FREEBUSY;FBTYPE=FREE:20260307T090000Z/PT1H',
    'FREEBUSY:20260308T090000Z/PT1H',
    'END:VFREEBUSY',
  ].join('\n');
  expect(spans(read(list))).toEqual(['2026-03-05T10:00 60', '2026-03-06T10:00 30', '2026-03-08T10:00 60']);
});

it('cuts to the window what lasts for ever', () => {
  const { busy, problems } = read(event('DTSTART:20200305T090000Z', 'DURATION:P99999999W'));
  expect({ days: busy.map(({ start, end }) => [start.slice(0, 10), end.slice(0, 10)]), problems }).toEqual({
    days: [['2026-02-28', '2026-07-02']],
    problems: [],
  });
});

it('joins what overlaps and keeps no titles', () => {
  const { busy } = read(
    event('SUMMARY:Doctor', 'DTSTART:20260305T090000Z', 'DURATION:PT1H'),
    event('DTSTART:20260305T093000Z', 'DURATION:PT1H'),
  );
  expect(busy).toEqual([
    { person: 'E1', start: '2026-03-05T09:00:00+00:00', end: '2026-03-05T10:30:00+00:00' },
  ]);
});

describe('what cannot be read', () => {
  const good = event('DTSTART:20260305T090000Z', 'DURATION:PT1H');
  for (const [what, broken, detail] of [
    ['no start', event('SUMMARY:Budget\\, round 2', 'DURATION:PT1H'), 'it has no DTSTART'],
    [
      'a start that is no time',
      event('SUMMARY:Budget', 'DTSTART:tomorrow at nine'),
      'its DTSTART is "tomorrow at nine"',
    ],
    [
      'a start on a day that does not exist',
      event('DTSTART:20260230T090000Z', 'DURATION:PT1H'),
      'its DTSTART is "20260230T090000Z"',
    ],
    [
      'an end at an hour that does not exist',
      event('DTSTART:20260305T090000Z', 'DTEND:20260305T990000Z'),
      'its DTEND is "20260305T990000Z"',
    ],
    [
      'an end before the start',
      event('DTSTART:20260305T090000Z', 'DTEND:20260305T080000Z'),
      'it ends before it begins',
    ],
    [
      'a zone nobody knows',
      event('DTSTART;TZID=Mars/Olympus:20260305T090000', 'DURATION:PT1H'),
      'the time zone "Mars/Olympus" is unknown',
    ],
    [
      'a rule that never ends to be asked',
      event('DTSTART:20260305T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY'),
      'it repeats secondly',
    ],
    [
      'a rule with nonsense',
      event('DTSTART:20260305T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=XX'),
      'its RRULE is "FREQ=WEEKLY;BYDAY=XX"',
    ],
    [
      'an interval out of bounds',
      event('DTSTART:20260305T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;INTERVAL=99999999999'),
      'its INTERVAL is 99999999999',
    ],
    ['no end of the component', 'BEGIN:VEVENT\nDTSTART:20260305T070000Z\nDURATION:PT1H', 'it has no end'],
  ] as const)
    it(`${what}: a warning with its line, and the rest is used`, () => {
      const result = read(broken, good);
      expect(spans(result)).toEqual(['2026-03-05T10:00 60']);
      expect(result.problems.map((p) => [p.code, p.at])).toEqual([
        ['calendar-event-unreadable', { file: 'busy/E1.ics', row: 3 }],
      ]);
      const [found] = result.problems;
      if (found !== undefined) expect(problemWords(found).message).toContain(detail);
    });
  it('names a file that is no calendar', () => {
    expect(readBusyCalendar(fileOf('a;b;c\n1;2;3\n'), owner, window).problems.length).toBe(1);
  });
  it('never throws and never hangs, whatever the bytes', () => {
    const line = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'TZID:X',
      'DTSTART;TZID=X:20260305T090000',
      'DTSTART:2026',
      'RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=12',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'RRULE:FREQ=WEEKLY;INTERVAL=52;BYMONTH=9',
      'DTSTART:20260305T090000Z',
      'DURATION:PT1H',
      'DURATION:-PT1H',
      'RDATE;VALUE=PERIOD:20260305T090000Z/x',
      'EXDATE:',
      ' folded',
      'RECURRENCE-ID:x',
      '\u0000',
      'UID:1',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), (lines) => {
        readBusyCalendar(fileOf(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines].join('\n')), owner, window);
      }),
      { numRuns: 250, seed: 5545 },
    );
  });
});

it('reads the calendars of the example program', () => {
  for (const [person, count] of [
    ['N0532', 1],
    ['N0649', 1],
  ] as const) {
    const bytes = readFileSync(new URL(`../../fixtures/northwind/busy/${person}.ics`, import.meta.url));
    const result = readBusyCalendar(
      { path: `busy/${person}.ics`, bytes },
      { person, zone: 'Europe/Berlin' },
      { from: '2026-03-01', to: '2026-11-27' },
    );
    expect(result.problems).toEqual([]);
    expect(result.busy.length).toBeGreaterThan(count);
  }
});

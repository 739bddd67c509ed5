import { Buffer } from 'node:buffer';
import { mutate, type Tokens } from './fuzz-bytes.ts';
import type { Dice } from './fuzz-dice.ts';
import { zipOf } from './zip-of.ts';

const grammar: Tokens = [
  ...[
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VALARM',
    'END:VALARM',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
  ],
  ...[
    'BEGIN:STANDARD',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'END:DAYLIGHT',
    'BEGIN:VFREEBUSY',
    'END:VFREEBUSY',
    '\r\n',
    '\r\n ',
    '\r\n\t',
    '\n',
  ],
  ...[
    'TZID:Europe/Berlin',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:-9999',
    'TZOFFSETTO:+0200',
    ';TZID=Europe/Berlin',
    ';TZID="tzone://x"',
    ';VALUE=DATE',
    ';VALUE=PERIOD',
  ],
  ...[
    'RANGE=THISANDFUTURE',
    'TRANSP:TRANSPARENT',
    'STATUS:CANCELLED',
    'UID:1',
    'SEQUENCE:-1',
    'SEQUENCE:1e9',
    ':',
    ';',
    '"',
    ',',
    '\\n',
    '\\',
    '=',
  ],
];

const times: Tokens = [
  ...[
    '20260302T090000',
    '20260302T090000Z',
    '20260302',
    '20260329T023000',
    '20261025T023000',
    '00010101T000000Z',
    '99991231T235959Z',
    '19700101T000000',
  ],
  ...[
    '20260230T090000',
    '20260302T240000',
    '20260302T250000',
    '2026-03-02T09:00:00',
    'T090000',
    '',
    'x',
    '99999999T999999',
    '20260302T090000Z/PT1H',
    '20260302T090000Z/20260301T090000Z',
  ],
];
const numbers: Tokens = [
  '0',
  '1',
  '-1',
  '2',
  '31',
  '53',
  '366',
  '-366',
  '999',
  '1000000',
  '1e9',
  '99999999999999999999',
  '0.5',
  '',
  'x',
  '1,2,3',
  '-1,1',
];
const ruleParts: Tokens = [
  'INTERVAL',
  'COUNT',
  'BYMONTH',
  'BYMONTHDAY',
  'BYYEARDAY',
  'BYWEEKNO',
  'BYHOUR',
  'BYMINUTE',
  'BYSECOND',
  'BYSETPOS',
];
const frequencies: Tokens = [
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
  'NEVER',
  '',
];
const days: Tokens = [
  'MO',
  'TU,TH',
  '1MO',
  '-1SU',
  '53MO',
  '-54FR',
  'XX',
  'MO,MO,MO',
  '0MO',
  '+1MO',
  '99999MO',
  '',
];

function anyRule(dice: Dice): string {
  const parts = [`FREQ=${dice.pick(frequencies)}`];
  for (let left = dice.below(5); left > 0; left--)
    parts.push(`${dice.pick(ruleParts)}=${dice.pick(numbers)}`);
  if (dice.once(3)) parts.push(`BYDAY=${dice.pick(days)}`);
  if (dice.once(3)) parts.push(`UNTIL=${dice.pick(times)}`);
  if (dice.once(5)) parts.push(`WKST=${dice.pick(['SU', 'MO', 'XX'])}`);
  return parts.join(';');
}

const zone = (dice: Dice): string =>
  dice.pick([
    '',
    '',
    ';TZID=Europe/Berlin',
    ';TZID=Own',
    ';TZID=W. Europe Standard Time',
    ';VALUE=DATE',
    ';TZID=Mars/X',
  ]);

function anyEvent(dice: Dice): string[] {
  const dated = (name: string) => `${name}${zone(dice)}:${dice.pick(times)}`;
  const lines = [
    dated('DTSTART'),
    dice.once(3) ? `DURATION:${dice.pick(['PT1H', '-PT1H', 'P9999999W', 'P1D', 'PT', 'x'])}` : dated('DTEND'),
  ];
  if (dice.once(2)) lines.push(`RRULE:${anyRule(dice)}`);
  if (dice.once(8)) lines.push(`RRULE:${anyRule(dice)}`);
  for (const name of ['EXDATE', 'RDATE', 'RECURRENCE-ID'])
    if (dice.once(4)) for (let left = dice.some(200); left > 0; left--) lines.push(dated(name));
  lines.push(`UID:${dice.below(3)}`);
  if (dice.once(4)) lines.push(dice.pick(grammar));
  if (dice.once(6)) lines.push(`SUMMARY:${'x\r\n '.repeat(dice.some(2000))}`);
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

function anyZone(dice: Dice): string[] {
  const part = (kind: string) => [
    `BEGIN:${kind}`,
    `DTSTART:${dice.pick(times)}`,
    `RRULE:${anyRule(dice)}`,
    `TZOFFSETFROM:${dice.pick(['+0100', '-0000', '+9999', '+010000', 'x'])}`,
    `TZOFFSETTO:${dice.pick(['+0200', '-2400', '+0000'])}`,
    `END:${kind}`,
  ];
  return ['BEGIN:VTIMEZONE', 'TZID:Own', ...part('STANDARD'), ...part('DAYLIGHT'), 'END:VTIMEZONE'];
}

function invented(dice: Dice): Buffer {
  const blocks = Array.from({ length: dice.some(12) }, () => (dice.once(5) ? anyZone(dice) : anyEvent(dice)));
  const lines = ['BEGIN:VCALENDAR', ...blocks.flat(), 'END:VCALENDAR', ''];
  return Buffer.from(lines.join(dice.once(8) ? '\n' : '\r\n'));
}

/** A calendar like one of these, and yet not; now and then some of them in a zip. */
export function anyCalendar(corpus: readonly Uint8Array[], dice: Dice): { path: string; bytes: Uint8Array } {
  const own = dice.once(2) ? invented(dice) : Buffer.from(dice.pick(corpus));
  const bytes = dice.once(3) ? own : mutate(own, dice, [...grammar, ...times, ...ruleParts, ...days]);
  if (!dice.once(10)) return { path: 'busy/N0649.ics', bytes };
  const zip = zipOf(
    Array.from({ length: dice.some(5) }, (_, at): [string, Uint8Array] => [
      `${'../'.repeat(dice.below(3))}${at}.ics`,
      bytes,
    ]),
  );
  return {
    path: 'busy/N0649.zip',
    bytes: dice.once(2) ? zip : mutate(zip, dice, ['PK\x01\x02', '\xff\xff\xff\xff']),
  };
}

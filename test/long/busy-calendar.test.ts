import { expect, it } from 'vitest';
import { readBusyCalendar } from '../../src/read/busy-calendar.ts';
import { addDays } from '../../src/time/day.ts';

const owner = { person: 'E1', zone: 'Europe/Berlin', email: 'ana@northwind.example' };
const fileOf = (lines: readonly string[]) => ({
  path: 'busy/E1.ics',
  bytes: new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')),
});

it('reads ten years of a calendar, 20,000 events of which 500 are repeated, in a second or so', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => {
    const day = addDays('2017-01-01', Math.floor(at / 6)).replaceAll('-', '');
    const hour = String(8 + (at % 6)).padStart(2, '0');
    return [
      'BEGIN:VEVENT',
      `DTSTART;TZID=Europe/Berlin:${day}T${hour}0000`,
      `DTEND;TZID=Europe/Berlin:${day}T${hour}4500`,
      `UID:${at}@google.com`,
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:a@x.example',
      `DESCRIPTION:${'What was agreed last time. '.repeat(12)}`,
      ...(at % 40 === 0 ? ['RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231T000000Z'] : []),
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ].join('\r\n');
  });
  const file = fileOf(lines);
  const before = process.cpuUsage();
  const { busy, problems } = readBusyCalendar(file, owner, { from: '2025-03-01', to: '2025-11-30' });
  const { user, system } = process.cpuUsage(before);
  expect(problems).toEqual([]);
  expect(busy.length).toBeGreaterThan(300);
  // Under 0.9 s on an idle machine; twice that where others are at work.
  expect((user + system) / 1e6).toBeLessThan(2);
});

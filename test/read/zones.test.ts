import { describe, expect, test } from 'vitest';
import { parseZone } from '../../src/read/parse-zone.ts';
import { windowsZones } from '../../src/read/windows-zones.ts';

describe('labels become zones and are reported', () => {
  test.each([
    ['UTC+05:30', 'Asia/Kolkata'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['UTC+5.5', 'Asia/Kolkata'],
    ['GMT-3:30', 'America/St_Johns'],
    ['GMT+1', 'Etc/GMT-1'],
    ['UTC −5', 'Etc/GMT+5'],
    ['UTC±0', 'UTC'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['E. South America Standard Time', 'America/Sao_Paulo'],
    ['New Zealand Standard Time', 'Pacific/Auckland'],
    ['CET/CEST', 'Europe/Berlin'],
    ['CET (UTC+1)', 'Europe/Berlin'],
    ['UTC+1 (Berlin)', 'Europe/Berlin'],
    ['Central European Time (CET)', 'Europe/Berlin'],
    ['Berlin, Germany', 'Europe/Berlin'],
    ['Eastern Time (ET)', 'America/New_York'],
    ['(GMT-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['London (GMT/BST)', 'Europe/London'],
    ['Zürich', 'Europe/Zurich'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Europe/Berlin (CET)', 'Europe/Berlin'],
  ])('%s is %s', (text, zone) => expect(parseZone(text)).toEqual({ zone, exact: false }));

  test('every name of Windows is understood', () => {
    for (const [name] of windowsZones) expect(parseZone(name), name).toBeDefined();
  });
});

test.each(['Europe/Kyiv', 'asia/calcutta', 'US/Eastern', 'EST5EDT', 'UTC'])('%s is a name of IANA', (text) =>
  expect(parseZone(text)?.exact).toBe(true),
);

test.each(['Remote', 'UTC+15', 'UTC+5:15', 'UTC+1.3', 'somewhere', '', '+02:00', 'GMT plus one'])(
  '%j is no zone',
  (text) => expect(parseZone(text)).toBeUndefined(),
);

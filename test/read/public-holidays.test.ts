import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { HolidayArea } from '../../src/model/day-off.ts';
import { countryNames } from '../../src/read/country-names.ts';
import { countryBy, countryOf, namedRegions, regionOf } from '../../src/read/holiday-area.ts';
import { publicHolidays } from '../../src/read/public-holidays.ts';
import { regionNames } from '../../src/read/region-names.ts';
import { dayFromNumber, weekdayOf } from '../../src/time/day.ts';
import { holidaysElsewhere } from './public-holidays-reference.ts';

function areaOf(key: string): HolidayArea {
  const [country = '', ...region] = key.split('.');
  return region.length === 0 ? { country } : { country, region: region.join('.') };
}

/** The days off of an area between two days, as `2026-05-01 May Day`. */
async function daysIn(key: string, from: string, to: string): Promise<string[]> {
  const days = (await publicHolidays([areaOf(key)], { from, to, language: 'en' })).get(key) ?? new Map();
  return [...days].map(([day, name]) => `${dayFromNumber(day)} ${name}`).sort();
}

describe('public holidays', () => {
  it('are those that another library knows, on the days on which people work', async () => {
    const found: Record<string, string[]> = {};
    for (const area of Object.keys(holidaysElsewhere)) {
      const days = (await daysIn(area, '2026-01-01', '2027-12-31')).map((day) => day.slice(0, 10));
      const workdays = days.filter((day) => weekdayOf(day) < 6);
      found[area] = ['2026-', '2027-'].map((year) =>
        workdays.flatMap((day) => (day.startsWith(year) ? [day.slice(5)] : [])).join(' '),
      );
    }
    expect(found).toEqual(holidaysElsewhere);
  });

  it('are the same whatever the zone of the machine, on days without a midnight too', async () => {
    const areas = ['BR', 'DE.BY', 'CL', 'IL', 'TR', 'SZ'];
    const before = process.env.TZ;
    const found = new Set<string>();
    try {
      // In Santiago the clocks are put forward at midnight, on 6 September 2026: a holiday of Swaziland.
      for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'America/Santiago']) {
        process.env.TZ = zone;
        expect(new Date(2026, 0, 1).getTimezoneOffset() === 0).toBe(zone === 'UTC');
        found.add(
          JSON.stringify(await Promise.all(areas.map((area) => daysIn(area, '2026-01-01', '2026-12-31')))),
        );
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(found.size).toBe(1);
  });

  it('are whole days: from noon on is a working day, and three days are three', async () => {
    expect(await daysIn('CN', '2026-03-01', '2026-03-31')).toEqual([]);
    expect((await daysIn('TR', '2026-03-01', '2026-03-31')).map((day) => day.slice(0, 10))).toEqual([
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
    ]);
  });

  it('count from the year before where they last over New Year, and only between the days asked for', async () => {
    const days = await daysIn('SZ', '2027-01-01', '2027-01-31');
    expect(days.map((day) => day.slice(0, 10))).toEqual(['2027-01-01', '2027-01-02']);
    expect(await daysIn('DE', '2026-05-02', '2026-05-13')).toEqual([]);
  });

  it('are called by the language asked for, where the calendar has it', async () => {
    const named = await publicHolidays([{ country: 'FR' }], {
      from: '2026-05-01',
      to: '2026-05-01',
      language: 'de',
    });
    expect([...(named.get('FR')?.values() ?? [])]).toEqual(['Tag der Arbeit']);
  });
});

describe('the tables of countries and regions', () => {
  const library = new Holidays();
  const codes = countryNames
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 2));
  const regions = regionNames
    .trim()
    .split(/\n(?=[A-Z])/)
    .flatMap((block) => {
      const [head = '', ...lines] = block.split('\n');
      return lines
        .join('')
        .split(';')
        .map((entry) => entry.trim().split(' ')[0] ?? '')
        .filter((code) => code !== '')
        .map((code) => ({ country: head.slice(0, 2), code }));
    });

  it('know of every country whether the library has its holidays', () => {
    const known = new Set(Object.keys(library.getCountries('en')));
    // The Canary Islands are a country of their own there; here they are a region of Spain.
    known.delete('IC');
    expect(codes.filter((code) => countryBy(code)?.hasHolidays === true)).toEqual([...known].sort());
  });

  it('name no region that the library does not have', () => {
    const strange = regions.filter(({ country, code }) => {
      const [state = '', part] = code.split('.');
      const states = library.getStates(country);
      const parts = library.getRegions(country, state);
      return !(state in states) || (part !== undefined && !(part in parts));
    });
    expect(strange).toEqual([]);
    expect(regions.length).toBeGreaterThan(350);
  });

  it('read back every name and code of theirs', () => {
    for (const code of codes) {
      const country = countryBy(code);
      for (const text of [code, code.toLowerCase(), country?.english ?? '', country?.german ?? ''])
        expect([text, countryOf(text)]).toEqual([text, { country: code }]);
    }
    for (const { country, code } of regions)
      expect([country, regionOf(country, code)]).toEqual([country, code]);
  });

  it.each([
    ['DEU', 'DE'],
    ['Deutschland', 'DE'],
    ['Germany (DE)', 'DE'],
    ['DE – Deutschland', 'DE'],
    ['🇩🇪 Germany', 'DE'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['日本', 'JP'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['Korea, Republic of', 'KR'],
    ['Sudan, South', 'SS'],
    ['Turkey', 'TR'],
    ['Scotland', 'GB SCT'],
    ['England', 'GB ENG'],
    ['Ireland/UK', undefined],
    ['Berlin', undefined],
    ['Deutchland', undefined],
  ])('the country "%s" is %s', (text, expected) => {
    const found = countryOf(text);
    expect(found && [found.country, ...(found.region === undefined ? [] : [found.region])].join(' ')).toBe(
      expected,
    );
  });

  it.each([
    ['DE', 'BY', 'BY'],
    ['DE', 'DE-BY', 'BY'],
    ['DE', 'Bavaria', 'BY'],
    ['DE', 'Freistaat Bayern', 'BY'],
    ['DE', 'Augsburg', 'BY.A'],
    ['CH', 'Canton de Genève', 'GE'],
    ['CH', 'Zürich (ZH)', 'ZH'],
    ['AT', 'AT-9', '9'],
    ['AT', 'Wien', '9'],
    ['US', 'State of New York', 'NY'],
    ['IN', 'IN-OD', 'OR'],
    ['DE', 'EMEA', undefined],
    ['SG', 'Central', undefined],
  ])('of %s the region "%s" is %s', (country, text, expected) => {
    expect(regionOf(country, text)).toBe(expected);
  });

  it('advise regions, not parts of them', () => {
    expect(namedRegions('DE').names).toHaveLength(16);
    expect(namedRegions('SG').names).toEqual([]);
  });
});

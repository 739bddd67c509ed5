import type { HolidayArea } from '../model/day-off.ts';
import type { Language } from '../model/language.ts';
import { dayNumber } from '../time/day.ts';

/** Day numbers with the name of the holiday. */
export type Days = ReadonlyMap<number, string>;

/** An area as one text: `DE`, `DE.BY`, `DE.BY.A`; what lies within it begins with it. */
export const areaKey = ({ country, region }: HolidayArea): string =>
  region === undefined ? country : `${country}.${region}`;

/**
 * The public holidays of areas between two days, both included, by `areaKey`, as the library date-holidays knows them: whole days
 * only, since a day that is free from noon on is a working day. The library is large and loaded here alone. Neither the
 * machine's zone, its locale nor its clock tells in the result.
 */
export async function publicHolidays(
  areas: readonly HolidayArea[],
  { from, to, language }: { readonly from: string; readonly to: string; readonly language: Language },
): Promise<ReadonlyMap<string, Days>> {
  const { default: Holidays } = await import('date-holidays');
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const found = new Map<string, Days>();
  for (const area of areas) {
    if (found.has(areaKey(area))) continue;
    const [state = '', part = ''] = area.region?.split('.') ?? [];
    // In a zone without clock changes a holiday lasts 24 hours a day, and the data of no other zone are needed.
    const calendar = new Holidays({ country: area.country, state, region: part }, { timezone: 'UTC' });
    const days = new Map<number, string>();
    // What lasts over New Year began in the year before.
    const firstYear = Number(from.slice(0, 4)) - (from.slice(5, 7) === '01' ? 1 : 0);
    for (let year = firstYear; year <= Number(to.slice(0, 4)); year++)
      for (const { type, date, start, end, name } of calendar.getHolidays(year, language)) {
        if (type !== 'public') continue;
        const begins = dayNumber(date.slice(0, 10));
        const whole = Math.floor((end.getTime() - start.getTime()) / 86_400_000);
        for (let day = Math.max(begins, first); day < begins + whole && day <= last; day++)
          if (!days.has(day)) days.set(day, name);
      }
    found.set(areaKey(area), days);
  }
  return found;
}

import type { DaysOff, HolidayArea, HolidaysKept, OwnHoliday } from '../model/day-off.ts';
import type { Language } from '../model/language.ts';
import { sortedBy } from '../model/order.ts';
import type { Person } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import { dayNumber } from '../time/day.ts';
import { countryBy } from './holiday-area.ts';
import { areaKey, type Days, publicHolidays } from './public-holidays.ts';
import { personArea, usualAreas } from './usual-areas.ts';

export type DaysOffQuestion = {
  readonly people: readonly Person[];
  /** Rows of holidays.csv. */
  readonly own: readonly OwnHoliday[];
  /** Where people work who do not say their country. */
  readonly setting: Program['meetings']['holidays'];
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
  /** Of the holidays' names, where the calendar has them in it. */
  readonly language: Language;
};

/**
 * The days off of each person: the public holidays of their country and region, or of where the setting says they work, then what holidays.csv says otherwise. Where
 * no country is known, only the rows of holidays.csv count that are about everybody. The calendar of holidays is loaded
 * only where somebody's is known to it.
 */
export async function readDaysOff(
  question: DaysOffQuestion,
): Promise<{ readonly daysOff: DaysOff; readonly kept: HolidaysKept }> {
  const { people, own, setting, language } = question;
  const usual = usualAreas(setting);
  const settled = people.map((person) => ({ id: person.id, area: personArea(person, usual) }));
  const areas = settled.flatMap(({ area }) =>
    area !== undefined && countryBy(area.country)?.hasHolidays === true ? [area] : [],
  );
  const holidays = areas.length === 0 ? new Map<string, Days>() : await publicHolidays(areas, question);
  const combined = new Map<string, Days>();
  const daysOff = new Map<string, Days>();
  for (const { id, area } of settled) {
    const key = area === undefined ? '' : areaKey(area);
    const days = combined.get(key) ?? withOwnDays(holidays.get(key), area, question);
    combined.set(key, days);
    if (days.size > 0) daysOff.set(id, days);
  }
  return {
    daysOff,
    kept: {
      countries: countPeople(areas, language),
      withoutCountry: people.length - areas.length,
      ownDays: own.length,
    },
  };
}

/** The rows of holidays.csv over the holidays of an area: those about everybody first, those about its region last. */
function withOwnDays(
  days: Days | undefined,
  area: HolidayArea | undefined,
  { own, from, to }: DaysOffQuestion,
): Days {
  const result = new Map(days);
  const meant = own
    .filter((row) => row.area === undefined || (area !== undefined && isWithin(area, row.area)))
    .map((row, at) => ({ row, at, depth: row.area === undefined ? 0 : areaKey(row.area).split('.').length }));
  for (const { row } of sortedBy(
    meant,
    ({ depth }) => depth,
    ({ at }) => at,
  )) {
    const day = dayNumber(row.day);
    if (!row.off) result.delete(day);
    else if (row.day >= from && row.day <= to) result.set(day, row.name ?? result.get(day) ?? row.day);
  }
  return result;
}

function isWithin(area: HolidayArea, wider: HolidayArea): boolean {
  return `${areaKey(area)}.`.startsWith(`${areaKey(wider)}.`);
}

/** How many people each country's holidays count for, most first. */
function countPeople(areas: readonly HolidayArea[], language: Language): HolidaysKept['countries'] {
  const counts = new Map<string, number>();
  for (const { country } of areas) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts].map(([country, people]) => {
    const known = countryBy(country);
    return { country, people, name: (language === 'de' ? known?.german : known?.english) ?? country };
  });
  return sortedBy(
    countries,
    ({ people }) => -people,
    ({ country }) => country,
  );
}

import type { Day } from './day.ts';

/** Days on which a person does not work, by person: day numbers with the name of the holiday. */
export type DaysOff = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * Whose public holidays count: a country by its two letters of ISO 3166, and the part of it that has holidays of its own,
 * as `BY`, or `BY.A` for a part of that part.
 */
export type HolidayArea = { readonly country: string; readonly region?: string };

/** A row of holidays.csv: a day off that no calendar of holidays knows, or a holiday that is worked through. */
export type OwnHoliday = {
  readonly day: Day;
  /** Absent: for everybody. */
  readonly area?: HolidayArea;
  readonly name?: string;
  /** False: people work on that day, whatever the calendar of holidays says. */
  readonly off: boolean;
};

/** What the days off of a plan rest on, for those who read it. */
export type HolidaysKept = {
  /** Countries with how many people are in each, by their two letters. */
  readonly countries: readonly { readonly country: string; readonly name: string; readonly people: number }[];
  /** People of whom no country is known that could be used: no public holidays count for them. */
  readonly withoutCountry: number;
  /** Rows of holidays.csv. */
  readonly ownDays: number;
};

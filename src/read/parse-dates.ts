import type { Day } from '../model/day.ts';
import { dayFromNumber, dayNumber, isDay } from '../time/day.ts';
import { foldName } from './fold-text.ts';

export type DateOrder = 'dmy' | 'mdy';

/** `ambiguous`: nothing tells the day from the month. `invalid`: no day, or one that does not exist. */
export type DateReading = { readonly day: Day } | 'ambiguous' | 'invalid';

/** What is known of a column of dates from elsewhere. */
export type DateSettings = {
  /** `dates:` of program.yaml; used where the column does not decide. */
  readonly order: DateOrder | undefined;
  /** Two digits of a year mean the latest year up to this one. */
  readonly latestYear: number;
};

type Parts =
  | {
      readonly kind: 'day';
      readonly year: number;
      readonly month: number;
      readonly date: number;
      readonly rest: string;
    }
  | {
      readonly kind: 'slashed';
      readonly year: number;
      readonly first: number;
      readonly second: number;
      readonly rest: string;
    };

const time = String.raw`(?:[T ,]+(\d{1,2}:\d{2}.*))?`;
const isoForm = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${time}$`);
const dottedForm = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})${time}$`);
const slashedForm = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${time}$`);
const dayMonthForm = /^(\d{1,2})[.\s-]*([\p{L}]{3,})[.\s-]*(\d{4}|\d{2})$/u;
const monthDayForm = /^([\p{L}]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const monthForm = /^([\p{L}]{3,})\.? (\d{4})$/u;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const germanMonths: Record<string, number> = { maerz: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };

/**
 * Days of one column: ISO 8601, `31.12.2026`, `12/31/26` (its order decided by the whole column: a value over 12
 * settles it), months in words or alone (their first day), Excel's serial numbers.
 */
export function readDates(texts: readonly string[], settings: DateSettings): DateReading[] {
  const parts = texts.map((text) => partsOf(text, settings.latestYear));
  const order = columnOrder(parts) ?? settings.order;
  return parts.map((part) => toReading(part, order));
}

/** Seconds since 1970 of the moments in one column, where offsets are not written by one and the same clock. */
export function readTimestamps(texts: readonly string[], settings: DateSettings): (number | undefined)[] {
  const parts = texts.map((text) => partsOf(text, settings.latestYear));
  const order = columnOrder(parts) ?? settings.order;
  return parts.map((part) => {
    const reading = toReading(part, order);
    return part === undefined || typeof reading === 'string'
      ? undefined
      : dayNumber(reading.day) * 86_400 + secondsOf(part.rest);
  });
}

function toReading(part: Parts | undefined, order: DateOrder | undefined): DateReading {
  if (part === undefined) return 'invalid';
  if (part.kind === 'day') return existing(part.year, part.month, part.date);
  if (part.first === part.second) return existing(part.year, part.first, part.second);
  if (order === undefined) return 'ambiguous';
  return order === 'dmy'
    ? existing(part.year, part.second, part.first)
    : existing(part.year, part.first, part.second);
}

/** What the values over 12 say; nothing where they contradict each other. */
function columnOrder(parts: readonly (Parts | undefined)[]): DateOrder | undefined {
  const slashed = parts.filter((part) => part?.kind === 'slashed');
  const dmy = slashed.some(({ first }) => first > 12);
  const mdy = slashed.some(({ second }) => second > 12);
  return dmy === mdy ? undefined : dmy ? 'dmy' : 'mdy';
}

function partsOf(found: string, latestYear: number): Parts | undefined {
  const text = found.trim().replace(/\s+/g, ' ');
  const iso = isoForm.exec(text);
  if (iso !== null) return dayParts(iso[1], iso[2], iso[3], iso[4]);
  const dotted = dottedForm.exec(text);
  if (dotted !== null) return dayParts(fullYear(dotted[3], latestYear), dotted[2], dotted[1], dotted[4]);
  const slashed = slashedForm.exec(text);
  if (slashed !== null) {
    const year = fullYear(slashed[3], latestYear);
    return {
      kind: 'slashed',
      year,
      first: Number(slashed[1]),
      second: Number(slashed[2]),
      rest: slashed[4] ?? '',
    };
  }
  return wordParts(text, latestYear) ?? numberParts(text);
}

function dayParts(
  year: number | string | undefined,
  month: number | string | undefined,
  date: number | string | undefined,
  rest = '',
): Parts {
  return { kind: 'day', year: Number(year), month: Number(month), date: Number(date), rest };
}

function wordParts(text: string, latestYear: number): Parts | undefined {
  const dayFirst = dayMonthForm.exec(text);
  if (dayFirst !== null) return namedMonth(dayFirst[2], fullYear(dayFirst[3], latestYear), dayFirst[1]);
  const monthFirst = monthDayForm.exec(text);
  if (monthFirst !== null) return namedMonth(monthFirst[1], Number(monthFirst[3]), monthFirst[2]);
  const month = monthForm.exec(text);
  return month === null ? undefined : namedMonth(month[1], Number(month[2]), '1');
}

/** `2016-03` and `03/2016` are months; five digits are Excel's days since 30 December 1899. */
function numberParts(text: string): Parts | undefined {
  const yearFirst = /^(\d{4})-(\d{2})$/.exec(text);
  if (yearFirst !== null) return dayParts(yearFirst[1], yearFirst[2], 1);
  const monthFirst = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (monthFirst !== null) return dayParts(monthFirst[2], monthFirst[1], 1);
  const serial = /^\d{5}(?:\.0+)?$/.test(text) ? Number(text) : 0;
  if (serial < 14_000 || serial > 80_000) return undefined;
  const day = dayFromNumber(serial + dayNumber('1899-12-30'));
  return dayParts(day.slice(0, 4), day.slice(5, 7), day.slice(8));
}

function namedMonth(word: string | undefined, year: number, date: string | undefined): Parts | undefined {
  const name = foldName((word ?? '').replace('ä', 'ae'));
  const month =
    germanMonths[name] ?? germanMonths[name.slice(0, 3)] ?? monthNames.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? undefined : dayParts(year, month, date);
}

function fullYear(digits: string | undefined, latestYear: number): number {
  const year = Number(digits);
  if (digits === undefined || digits.length !== 2) return year;
  const century = latestYear - (latestYear % 100);
  return century + year > latestYear ? century - 100 + year : century + year;
}

function existing(year: number, month: number, date: number): DateReading {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? { day } : 'invalid';
}

/** `10:39:41 PM GMT+1`: seconds from midnight UTC, or of the wall where no offset is written. */
function secondsOf(rest: string): number {
  const parts =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?\.?\s*(?:(?:GMT|UTC)?([+-]\d{1,2}):?(\d{2})?|Z)?/i.exec(
      rest,
    );
  if (parts === null) return 0;
  const [, hours, minutes, seconds = '0', half, offset = '0', offsetMinutes = '0'] = parts;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const ahead = Number(offset) * 3600 + Math.sign(Number(offset)) * Number(offsetMinutes) * 60;
  return hour * 3600 + Number(minutes) * 60 + Number(seconds) - ahead;
}

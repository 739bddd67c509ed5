import { dayFromNumber, dayNumber, isDay } from '../time/day.ts';
import { clockSeconds } from './clock-time.ts';
import { monthNamed } from './month-names.ts';

/** A date as its text alone tells it: `slashed` leaves open which of two numbers is the month. Seconds from midnight. */
export type DateParts =
  | { readonly kind: 'day'; readonly day: string; readonly seconds: number }
  | {
      readonly kind: 'slashed';
      readonly year: number;
      readonly first: number;
      readonly second: number;
      readonly seconds: number;
    };

const time = String.raw`(?:(?:T|,? (?:um |at )?)(\d{1,2}:.*))?`;
const isoForm = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const compactForm = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const dottedForm = new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})${time}$`);
const slashedForm = new RegExp(String.raw`^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})${time}$`);
const weekday = String.raw`(?:\p{L}{2,10}\.?,? )?`;
const dayMonthForm = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th)?(?:\. ?|[ -]|(?=\p{L}))(\p{L}{3,9})(?:\.[ -]?|,? |-)(\d{4}|\d{2})${time}$`,
  'u',
);
const monthDayForm = new RegExp(
  String.raw`^${weekday}(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${time}$`,
  'u',
);
const yearMonthDayForm = new RegExp(String.raw`^(\d{4})[ -](\p{L}{3,9})\.?[ -](\d{1,2})${time}$`, 'u');
const monthForm = /^(\p{L}{3,9})\.? (\d{4})$/u;
const serialForm = /^(\d{5})(?:\.(\d+))?$/;

/**
 * What a text says of a day: ISO 8601, `31.12.2026`, `12/31/26`, months in words or alone (their first day), Excel's
 * serial numbers from 1938 to 2119. Two digits of a year mean the latest year up to `latestYear`. Undefined where it is
 * no date, a day that does not exist, or a time that no clock shows.
 */
export function datePartsOf(found: string, latestYear: number): DateParts | undefined {
  const text = found.trim().replace(/\s+/g, ' ');
  const iso = isoForm.exec(text);
  if (iso !== null) return dayParts([iso[1], iso[3], iso[4]], iso[5]);
  const slashed = slashedForm.exec(text);
  if (slashed !== null) return slashedParts(slashed, latestYear);
  const dotted = dottedForm.exec(text);
  if (dotted !== null) return dayParts([fullYear(dotted[3], latestYear), dotted[2], dotted[1]], dotted[4]);
  return /\p{L}/u.test(text) ? wordParts(text, latestYear) : numberParts(text);
}

/** `YYYY-MM-DD` where that day stands in the calendar. */
export function existingDay(year: number, month: number, date: number): string | undefined {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

type Digits = number | string | undefined;

function dayParts(
  [year, month, date]: readonly [Digits, Digits, Digits],
  clock: string | undefined,
): DateParts | undefined {
  const day = existingDay(Number(year), Number(month), Number(date));
  const seconds = clock === undefined ? 0 : clockSeconds(clock);
  return day === undefined || seconds === undefined ? undefined : { kind: 'day', day, seconds };
}

function slashedParts(found: RegExpExecArray, latestYear: number): DateParts | undefined {
  const [, first, , second, digits, clock] = found;
  const seconds = clock === undefined ? 0 : clockSeconds(clock);
  if (seconds === undefined) return undefined;
  const year = fullYear(digits, latestYear);
  return { kind: 'slashed', year, first: Number(first), second: Number(second), seconds };
}

function wordParts(text: string, latestYear: number): DateParts | undefined {
  const dayFirst = dayMonthForm.exec(text);
  if (dayFirst !== null) {
    const [, date, month, year, clock] = dayFirst;
    return dayParts([fullYear(year, latestYear), monthNamed(month ?? ''), date], clock);
  }
  const monthFirst = monthDayForm.exec(text);
  if (monthFirst !== null) {
    const [, month, date, year, clock] = monthFirst;
    return dayParts([year, monthNamed(month ?? ''), date], clock);
  }
  const yearFirst = yearMonthDayForm.exec(text);
  if (yearFirst !== null) {
    const [, year, month, date, clock] = yearFirst;
    return dayParts([year, monthNamed(month ?? ''), date], clock);
  }
  const month = monthForm.exec(text);
  return month === null ? undefined : dayParts([month[2], monthNamed(month[1] ?? ''), 1], undefined);
}

/** `2016-03` and `03/2016` are months; five digits are Excel's days since 30 December 1899, decimals parts of a day. */
function numberParts(text: string): DateParts | undefined {
  const yearFirst = /^(\d{4})-(\d{2})$/.exec(text);
  if (yearFirst !== null) return dayParts([yearFirst[1], yearFirst[2], 1], undefined);
  const monthFirst = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (monthFirst !== null) return dayParts([monthFirst[2], monthFirst[1], 1], undefined);
  const compact = compactForm.exec(text);
  if (compact !== null) return dayParts([compact[1], compact[2], compact[3]], undefined);
  const serial = serialForm.exec(text);
  const day = serial === null ? undefined : serialDay(Number(serial[1]));
  const seconds = Math.min(86_399, Math.round(Number(`0.${serial?.[2] ?? '0'}`) * 86_400));
  return day === undefined ? undefined : { kind: 'day', day, seconds };
}

/** The day of Excel's serial number, counted from 30 December 1899; only those from 1938 to 2119. */
export function serialDay(serial: number): string | undefined {
  return Number.isInteger(serial) && serial >= 14_000 && serial <= 80_000
    ? dayFromNumber(serial + dayNumber('1899-12-30'))
    : undefined;
}

function fullYear(digits: string | undefined, latestYear: number): number {
  const year = Number(digits);
  if (digits === undefined || digits.length !== 2) return year;
  const century = latestYear - (latestYear % 100);
  return century + year > latestYear ? century - 100 + year : century + year;
}

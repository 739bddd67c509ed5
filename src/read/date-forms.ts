import { dayFromNumber, dayNumber, daysInMonth } from '../time/day.ts';
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
/** No date in words is longer; of longer texts nothing is tried. */
const longestDate = 80;
const timeBehind = new RegExp(`^${time}$`);
const compactForm = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
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
  if (found.length > longestDate) return undefined;
  const text = /[^!-~ ]|^ | $| {2}/.test(found) ? found.replace(/\s+/g, ' ').trim() : found;
  const head = numbersOf(text);
  if (head !== undefined) return headParts(head, text, latestYear);
  return /\p{L}/u.test(text) ? wordParts(text, latestYear) : numberParts(text);
}

/** Three numbers with one sign between them, as digits, and where they end. */
type Head = {
  readonly first: string;
  readonly sign: string;
  readonly second: string;
  readonly third: string;
  readonly end: number;
};

/** `31.12.2026`, `2026-03-31`, `12/31/26`: read letter by letter, since forms of a million rows hold little else. */
function numbersOf(text: string): Head | undefined {
  const one = digitsFrom(text, 0);
  const sign = text.charAt(one);
  if (one === 0 || one > 4 || (sign !== '-' && sign !== '/' && sign !== '.')) return undefined;
  const gap = sign === '.' && text.charAt(one + 1) === ' ' ? 2 : 1;
  const two = digitsFrom(text, one + gap);
  const length = two - one - gap;
  if (length === 0 || length > 2 || text.charAt(two) !== sign) return undefined;
  const from = two + (sign === '.' && text.charAt(two + 1) === ' ' ? 2 : 1);
  const end = digitsFrom(text, from);
  return end === from
    ? undefined
    : {
        first: text.slice(0, one),
        sign,
        second: text.slice(one + gap, two),
        third: text.slice(from, end),
        end,
      };
}

function digitsFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}

function headParts(
  { first, sign, second, third, end }: Head,
  text: string,
  latestYear: number,
): DateParts | undefined {
  const behind = end === text.length ? undefined : timeBehind.exec(text.slice(end));
  if (behind === null) return undefined;
  const clock = behind?.[1];
  if (first.length === 4) return third.length > 2 ? undefined : dayParts([first, second, third], clock);
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return undefined;
  const year = fullYear(third, latestYear);
  if (sign === '.') return dayParts([year, second, first], clock);
  const seconds = clock === undefined ? 0 : clockSeconds(clock);
  return seconds === undefined
    ? undefined
    : { kind: 'slashed', year, first: Number(first), second: Number(second), seconds };
}

/** `YYYY-MM-DD` where that day stands in the calendar, from 1900 to 2199. */
export function existingDay(year: number, month: number, date: number): string | undefined {
  return isExisting(year, month, date) ? `${year}-${two(month)}-${two(date)}` : undefined;
}

/** Does the day stand in the calendar, from 1900 to 2199? */
export function isExisting(year: number, month: number, date: number): boolean {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= 31)) return false;
  return date <= 28 || date <= daysInMonth(year, month);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
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

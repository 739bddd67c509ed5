/**
 * Calendar days as text, `YYYY-MM-DD`, and arithmetic on them. No zone and no clock: a day is a square on the wall.
 * Counting is done in whole days since 1970-01-01, which the proleptic Gregorian calendar of `Date.UTC` gives exactly.
 */
const msPerDay = 86_400_000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export type SpanUnit = 'day' | 'week' | 'month';
export type Span = { readonly count: number; readonly unit: SpanUnit };

/** Own tables: the same on every machine and in every locale. */
const dayWords = {
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    afterDay: '',
    afterWeekday: '',
  },
  de: {
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    shortMonths: [
      'Jan.',
      'Feb.',
      'März',
      'Apr.',
      'Mai',
      'Juni',
      'Juli',
      'Aug.',
      'Sept.',
      'Okt.',
      'Nov.',
      'Dez.',
    ],
    weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    afterDay: '.',
    afterWeekday: ',',
  },
} as const;

/** The languages days are written in. */
type DayLanguage = keyof typeof dayWords;

/** Days since 1970-01-01. The day must exist; days from files are checked with `isDay` where they are read. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / msPerDay;
}

/** A program's days are few, and asked for a hundred thousand times: each is written once. */
const written = new Map<number, string>();

/** The day that many days after 1970-01-01; the inverse of `dayNumber`. */
export function dayFromNumber(number: number): string {
  const known = written.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * msPerDay).toISOString().slice(0, 10);
  written.set(number, day);
  return day;
}

/** True for a day that stands in the calendar, written `YYYY-MM-DD`, from 1900 to 2199: 2027-02-29 and 0026-01-01 do not. */
export function isDay(text: string): boolean {
  const parts = dayPattern.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  return year >= 1900 && year < 2200 && dayFromNumber(dayNumber(text)) === text;
}

/** `days` may be negative. */
export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** `14 days`, `3 weeks`, `1 month`, as the schema lets them through; RangeError for anything else, which is a bug. */
export function parseSpan(text: string): Span {
  const parts = /^(\d+) (day|week|month)s?$/.exec(text);
  if (parts === null) throw new RangeError(`"${text}" is not a span`);
  return { count: Number(parts[1]), unit: parts[2] as SpanUnit };
}

/** The span as in program.yaml, or parsed. Months keep the day of the month where it exists, else the month's last day: 31 January + 1 month is 28 February. */
export function addSpan(day: string, text: Span | string): string {
  const span = typeof text === 'string' ? parseSpan(text) : text;
  if (span.unit !== 'month') return addDays(day, span.unit === 'week' ? span.count * 7 : span.count);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + span.count;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  return dayFromNumber(
    Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month + 1))) / msPerDay,
  );
}

/** `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(day: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return weekdayOfNumber(dayNumber(day));
}

/** The weekday of a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOfNumber(number: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((number + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Whole months from `a` to `b`, the most that `addSpan` can add; negative where `b` is earlier: 15 January to 14 March is 1. */
export function monthsBetween(a: string, b: string): number {
  if (b < a) return -monthsBetween(b, a);
  const months =
    (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  return addSpan(a, { count: months, unit: 'month' }) > b ? months - 1 : months;
}

/**
 * Years from `a` to `b` as a decimal: whole anniversaries, and the days since the last one over the days of that year
 * of service. Exact on anniversaries, so that "three years of service" starts on the day itself.
 */
export function yearsBetween(a: string, b: string): number {
  if (b < a) return -yearsBetween(b, a);
  const whole = Math.floor(monthsBetween(a, b) / 12);
  const last = addSpan(a, { count: whole * 12, unit: 'month' });
  const next = addSpan(a, { count: whole * 12 + 12, unit: 'month' });
  return whole + daysBetween(last, b) / daysBetween(last, next);
}

/** The month in full: `March`, `März`. */
export function formatMonth(day: string, language: DayLanguage = 'en'): string {
  return dayWords[language].months[Number(day.slice(5, 7)) - 1] ?? '';
}

/** The month where there is little room: `Mar`, `März`, `Sept.` */
export function formatShortMonth(day: string, language: DayLanguage = 'en'): string {
  return dayWords[language].shortMonths[Number(day.slice(5, 7)) - 1] ?? '';
}

/** The day where there is little room and the year is known: `5 Mar`, `5. März`. */
export function formatShortDay(day: string, language: DayLanguage = 'en'): string {
  return `${Number(day.slice(8, 10))}${dayWords[language].afterDay} ${formatShortMonth(day, language)}`;
}

/** With the weekday where there is little room: `Thu 5 Mar`, `Do, 5. März`. */
export function formatWeekdayAndShortDay(day: string, language: DayLanguage = 'en'): string {
  const { weekdays, afterWeekday } = dayWords[language];
  return `${weekdays[weekdayOf(day) - 1]}${afterWeekday} ${formatShortDay(day, language)}`;
}

/** In prose: `5 March 2026`, `5. März 2026`. */
export function formatDay(day: string, language: DayLanguage = 'en'): string {
  return `${Number(day.slice(8, 10))}${dayWords[language].afterDay} ${formatMonth(day, language)} ${day.slice(0, 4)}`;
}

/** In prose with the weekday: `Thu 5 March 2026`, `Do, 5. März 2026`. */
export function formatWeekdayAndDay(day: string, language: DayLanguage = 'en'): string {
  const { weekdays, afterWeekday } = dayWords[language];
  return `${weekdays[weekdayOf(day) - 1]}${afterWeekday} ${formatDay(day, language)}`;
}

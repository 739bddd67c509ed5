import type { Language } from '../model/language.ts';
import { numberWord } from './counted.ts';

type CadenceWords = {
  /** Every so many days, weeks or months; `count` from 1. */
  readonly every: (count: number, unit: Unit) => string;
  /** `weekday`: "2nd Tuesday" or "15th", as program.yaml has it. */
  readonly monthly: (weekday: string) => string;
  readonly taper: (first: string, last: string) => string;
  readonly hour: string;
  readonly hours: (count: string) => string;
  readonly minutes: (count: number) => string;
};
type Unit = 'day' | 'week' | 'month';

const germanUnits = {
  day: ['jeden Tag', 'Tage'],
  week: ['jede Woche', 'Wochen'],
  month: ['jeden Monat', 'Monate'],
} as const satisfies Record<Unit, readonly [string, string]>;

const germanWeekdays: ReadonlyMap<string, string> = new Map([
  ['Monday', 'Montag'],
  ['Tuesday', 'Dienstag'],
  ['Wednesday', 'Mittwoch'],
  ['Thursday', 'Donnerstag'],
  ['Friday', 'Freitag'],
  ['Saturday', 'Samstag'],
  ['Sunday', 'Sonntag'],
]);

const words = {
  en: {
    every: (count, unit) => (count === 1 ? `every ${unit}` : `every ${numberWord(count)} ${unit}s`),
    monthly: (weekday) => `every month, on the ${weekday}`,
    taper: (first, last) => `${first} at first, later ${last}`,
    hour: 'an hour',
    hours: (count) => `${count} hours`,
    minutes: (count) => `${count} minutes`,
  },
  de: {
    every: (count, unit) =>
      count === 1 ? germanUnits[unit][0] : `alle ${numberWord(count, 'de')} ${germanUnits[unit][1]}`,
    monthly: (weekday) => `jeden Monat, am ${germanMonthDay(weekday)}`,
    taper: (first, last) => `zuerst ${first}, später ${last}`,
    hour: 'eine Stunde',
    hours: (count) => `${count} Stunden`,
    minutes: (count) => `${count} Minuten`,
  },
} as const satisfies Record<Language, CadenceWords>;

/** `2nd Tuesday` → `2. Dienstag`, `last Friday` → `letzten Freitag`. */
function germanMonthDay(text: string): string {
  return text
    .split(' ')
    .map(
      (word) =>
        germanWeekdays.get(word) ?? word.replace(/^last$/, 'letzten').replace(/(?:st|nd|rd|th)$/, '.'),
    )
    .join(' ');
}

/** `2 weeks` → "every two weeks", `1 month` → "every month". */
function spanWords(span: string, language: Language): string {
  const [count = '', unit = ''] = span.split(' ');
  return words[language].every(Number(count), unit.replace(/s$/, '') as Unit);
}

/** The rhythm of meetings in words: "every two weeks", "every month, on the 2nd Tuesday", "every week at first, later every four weeks". */
export function cadenceWords(cadence: string | readonly string[], language: Language = 'en'): string {
  const { monthly, taper } = words[language];
  if (typeof cadence === 'string') {
    const each = /^monthly on (?:the )?(.+)$/.exec(cadence)?.[1];
    return each === undefined ? spanWords(cadence, language) : monthly(each);
  }
  const spans = [...new Set(cadence.map((stretch) => spanWords(stretch.replace(/^\d+ x /, ''), language)))];
  return spans.length < 2 ? (spans[0] ?? '') : taper(spans[0] ?? '', spans.at(-1) ?? '');
}

/** `60 min` → "an hour", `90 min` → "90 minutes", `2 h` → "two hours". */
export function lengthWords(length: string, language: Language = 'en'): string {
  const [count = '', unit] = length.split(' ');
  const total = Number(count) * (unit === 'h' ? 60 : 1);
  const { hour, hours, minutes } = words[language];
  if (total === 60) return hour;
  return total % 60 === 0 ? hours(numberWord(total / 60, language)) : minutes(total);
}

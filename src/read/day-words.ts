import type { Weekday } from '../model/day.ts';
import { foldName } from './fold-text.ts';

/** The beginnings of the names of weekdays, English and German; two letters where German forms use them. */
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'montag', 'mon', 'mo'],
  ['tuesday', 'dienstag', 'tues', 'tue', 'di'],
  ['wednesday', 'mittwoch', 'wed', 'mi'],
  ['thursday', 'donnerstag', 'thurs', 'thur', 'thu', 'do'],
  ['friday', 'freitag', 'fri', 'fr'],
  ['saturday', 'samstag', 'sonnabend', 'sat', 'sa'],
  ['sunday', 'sonntag', 'sun', 'so'],
];

const weekdays: ReadonlyMap<string, Weekday> = new Map(
  weekdayNames.flatMap((names, at) => names.map((name): [string, Weekday] => [name, (at + 1) as Weekday])),
);

export type DayPart = { readonly from: number; readonly to: number };

const hours = (from: number, to: number): DayPart => ({ from: from * 60, to: to * 60 });

/** Parts of a day as forms name them, in minutes from midnight. */
const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ...['morning', 'mornings', 'am', 'vormittag', 'vormittags', 'morgens', 'morgen'].map(
    (word): [string, DayPart] => [word, hours(9, 12)],
  ),
  ...['midday', 'noon', 'lunch', 'lunchtime', 'mittag', 'mittags'].map((word): [string, DayPart] => [
    word,
    hours(12, 14),
  ]),
  ...['afternoon', 'afternoons', 'pm', 'nachmittag', 'nachmittags'].map((word): [string, DayPart] => [
    word,
    hours(14, 17),
  ]),
  ...['evening', 'evenings', 'abend', 'abends'].map((word): [string, DayPart] => [word, hours(17, 20)]),
  ...['all day', 'whole day', 'any time', 'anytime', 'ganztags', 'ganzer tag', 'jederzeit'].map(
    (word): [string, DayPart] => [word, hours(9, 17)],
  ),
]);

/** Monday is 1; undefined for what is no weekday. */
export function weekdayOf(word: string): Weekday | undefined {
  return weekdays.get(foldName(word).replace(/ ?s$/, '')) ?? weekdays.get(foldName(word));
}

const week = [1, 2, 3, 4, 5, 6, 7] as const;
const severalDays: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ...['weekdays', 'weekday', 'workdays', 'werktags', 'wochentags', 'unter der woche'].map(
    (word): [string, readonly Weekday[]] => [word, week.slice(0, 5)],
  ),
  ...['daily', 'every day', 'everyday', 'taglich', 'jeden tag'].map((word): [string, readonly Weekday[]] => [
    word,
    week,
  ]),
  ...['weekends', 'weekend', 'wochenende', 'am wochenende'].map((word): [string, readonly Weekday[]] => [
    word,
    week.slice(5),
  ]),
]);

/** The days of `weekdays`, `daily` or `Wochenende`; undefined for other words. */
export function weekdaysOf(word: string): readonly Weekday[] | undefined {
  return severalDays.get(foldName(word));
}

export function dayPartOf(word: string): DayPart | undefined {
  return dayParts.get(foldName(word));
}

/** For the advice in problems. */
export const dayPartExamples = ['Morning', 'Midday', 'Afternoon', 'Evening', '09:00-12:00'] as const;

import { cadenceWords, lengthWords } from '../../texts/cadence-words.ts';
import { capitalised, listed } from '../../texts/counted.ts';
import { formatDay, formatWeekdayAndDay } from '../../time/day.ts';
import { parseLength } from '../../time/grammar.ts';
import type { Inline } from '../document.ts';
import { qualityLines } from './quality-lines.ts';
import type { ScheduleView } from './schedule-view.ts';

/** What the plan rests on, line by line: the program's settings for meetings, and what was not known. */
export function basisItems(view: ScheduleView): Inline[] {
  const { words, language, folder, span, busyCalendars } = view;
  const { meetings } = folder.program;
  const stretches = meetings.blackout.map(({ from, to, why }) =>
    words.named(why, words.fromTo(formatDay(from, language), formatDay(to, language))),
  );
  const { rotation } = meetings;
  const isOneDay = rotation !== undefined && view.rotations.length > 0;
  return [
    ...(isOneDay ? [oneDayLine(view, rotation)] : rhythmLines(view)),
    ...(stretches.length === 0 || isOneDay ? [] : [words.blackout(stretches.join('; '))]),
    ...(isOneDay ? [] : holidayLines(view)),
    words.calendars(busyCalendars, folder.cohort.people.length),
    ...span.assumed.map((key) => words.assumed[key](formatDay(span[key], language))),
    words.stays,
    ...(isOneDay ? [] : [...qualityLines(view.result, language), words.seeded]),
  ].map((line) => [capitalised(line)]);
}

function holidayLines({ words, folder, holidays }: ScheduleView): string[] {
  if (folder.program.meetings.holidays === false) return [words.holidaysIgnored];
  return holidays === undefined
    ? []
    : [words.holidays(holidays.countries, holidays.withoutCountry, holidays.ownDays)];
}

function oneDayLine(
  { words, language }: ScheduleView,
  { on, talk, change }: { readonly on: string; readonly talk: string; readonly change: string },
): string {
  return words.oneDay({
    day: formatWeekdayAndDay(on.slice(0, 10), language),
    clock: on.slice(11),
    talk: parseLength(talk),
    change: parseLength(change),
  });
}

/** Where nobody leads, and for the talks of a rotation, no limit of mentors counts. */
function rhythmLines(view: ScheduleView): string[] {
  const { words, language, folder } = view;
  const { every, length, hours, limits } = folder.program.meetings;
  const isLed = !['circle', 'peer', 'flash'].includes(folder.program.format);
  return [
    words.rhythm(cadenceWords(every, language), lengthWords(length, language)),
    words.hours(daysWords(view, hours.days), hours.from, hours.to),
    ...(isLed ? [words.limits(limits.mentor_per_day, limits.mentor_per_week, parseLength(limits.gap))] : []),
  ];
}

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `from Monday to Friday` of three or more days that follow one another, else `on Monday and Thursday`. */
function daysWords({ words, language }: ScheduleView, days: readonly (typeof week)[number][]): string {
  const places = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
  const names = places.flatMap((place) => week[place] ?? []).map((day) => words.weekdays[day]);
  const [from, to] = [names[0], names.at(-1)];
  const areInARow = places.every((place, nth) => place === (places[0] ?? 0) + nth);
  return names.length > 2 && areInARow && from !== undefined && to !== undefined
    ? words.fromDayToDay(from, to)
    : words.onDays(listed(names, language));
}

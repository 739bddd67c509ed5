import type { Language } from '../../model/language.ts';
import { relaxedOfUnit } from '../../model/meeting.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { listed } from '../../texts/counted.ts';
import { relaxationWords } from '../../texts/schedule-words/relaxation-words.ts';
import { formatWeekdayAndDay, formatWeekdayAndShortDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import type { PeopleById } from '../people-by-id.ts';
import { cityOf } from '../sheets/sheet-person.ts';

type Unplaced = ScheduleResult['unplaced'][number];
type Relaxed = NonNullable<Unplaced['relaxation']>;
export type RelaxationView = {
  readonly people: PeopleById;
  readonly language: Language;
  readonly timezone: string;
};

/** `With 30 minutes more of Ana’s hours, meetings 4 and 5 would have a time, the first: …`, one line for each change; else what was tried. */
export function relaxationLines(view: RelaxationView, unplaced: readonly Unplaced[]): string[] {
  const words = relaxationWords(view.language);
  const groups = new Map<string, { first: Relaxed; numbers: number[] }>();
  for (const { number, relaxation } of unplaced) {
    if (relaxation === undefined) continue;
    const what = whatOf(view, relaxation);
    const group = groups.get(what) ?? { first: relaxation, numbers: [] };
    group.numbers.push(number);
    groups.set(what, group);
  }
  if (groups.size === 0) return unplaced.length === 0 ? [] : [words.noSingle];
  const lines = [...groups].map(([what, { first, numbers }]) => {
    const meetings = words.meetings(listed(numbers.map(String), view.language), numbers.length);
    const when = whenOf(view, first, formatWeekdayAndDay);
    return words.sentence({ what, meetings, when, count: numbers.length });
  });
  if (unplaced.length <= relaxedOfUnit) return lines;
  return lines.map((line, nth) => (nth === lines.length - 1 ? `${line} ${words.laterOnes}` : line));
}

/** `30 minutes more of Ana’s hours would do: Thu 5 Mar, 16:30 (Berlin)`, of the first meeting that has such a change. */
export function shortRelaxation(view: RelaxationView, unplaced: readonly Unplaced[]): string {
  const words = relaxationWords(view.language);
  const relaxation = unplaced.find((u) => u.relaxation !== undefined)?.relaxation;
  if (relaxation === undefined) return words.noSingleShort;
  return words.wouldDo(whatOf(view, relaxation), whenOf(view, relaxation, formatWeekdayAndShortDay));
}

/** On the clock of whoever is asked to give way, else on the program's. */
function whenOf(
  { people, language, timezone }: RelaxationView,
  { person, at }: Relaxed,
  format: typeof formatWeekdayAndDay,
): string {
  const zone = people.person(person ?? '')?.timezone ?? timezone;
  const { day, clock } = instantToWall(at, zone);
  return relaxationWords(language).when(format(day, language), clock, cityOf(zone));
}

function whatOf({ people, language }: RelaxationView, relaxation: Relaxed): string {
  const words = relaxationWords(language);
  const { person, minutes = 0 } = relaxation;
  const name = person === undefined ? undefined : people.name(person);
  switch (relaxation.kind) {
    case 'hours':
      return words.hours(name, minutes);
    case 'length':
      return words.length(minutes);
    case 'limit':
      return words.limit[relaxation.limit ?? 'gap'](relaxation.to ?? 0);
    case 'day-off':
      return words.dayOff(relaxation.name ?? '');
    case 'busy':
      return words.busy(name ?? '');
    case 'room':
      return words.room(relaxation.seats ?? 0);
    case 'window':
      return words.window(relaxation.days ?? 0);
  }
}

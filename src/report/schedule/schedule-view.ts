import type { Day } from '../../model/day.ts';
import type { DaysOff, HolidaysKept } from '../../model/day-off.ts';
import type { Language } from '../../model/language.ts';
import type { MilestoneDate } from '../../model/milestone.ts';
import { sortedBy } from '../../model/order.ts';
import {
  liveUnit,
  type PairingUnit,
  pairingUnits,
  peopleOf,
  type UnitKind,
} from '../../model/pairing-unit.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { listed } from '../../texts/counted.ts';
import { type ScheduleWords, scheduleWords } from '../../texts/schedule-words/schedule-words.ts';
import { unitNoun } from '../../texts/schedule-words/unit-nouns.ts';
import { formatShortDay } from '../../time/day.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';

export type SchedulePageInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort' | 'pairings'>;
  readonly result: ScheduleResult;
  /** The days between which meetings are planned, and which of the two program.yaml does not name. */
  readonly span: { readonly start: Day; readonly end: Day; readonly assumed: readonly ('start' | 'end')[] };
  /** The check-in waves in order, each with the days it opens for the first and the last pair. */
  readonly waves: readonly {
    readonly wave: string;
    readonly opens: Day;
    readonly lastOpens: Day;
    /** How many pairs are asked. */
    readonly units: number;
  }[];
  /** Of all open units, each with the day on which it falls due. */
  readonly milestones: readonly MilestoneDate[];
  /** Whose public holidays are kept; absent where the program wants none kept. */
  readonly holidays?: HolidaysKept;
  readonly daysOff?: DaysOff;
  /** How many people gave a calendar of busy times. */
  readonly busyCalendars: number;
  readonly today: Day;
  /** Command, version, inputs. */
  readonly footer: readonly string[];
};

export type PlannedMeeting = ScheduleResult['meetings'][number];

/** One open unit with what is planned for it, by number: a pair, a group, a circle, or a whole rotation. */
export type PlannedUnit = {
  readonly id: string;
  readonly kind: UnitKind;
  /** How it is called in a sentence: "Ana and Tom", "Group of Ana". */
  readonly name: string;
  /** The same in a table, in two parts. */
  readonly title: string;
  readonly small: string;
  /** Everybody in it, first whose clock counts. */
  readonly people: readonly string[];
  readonly meetings: readonly PlannedMeeting[];
  readonly unplaced: ScheduleResult['unplaced'];
  /** Members without whom it meets, because no weekly time suits all. */
  readonly leftOut: readonly string[];
};

export type ScheduleView = SchedulePageInput & {
  readonly language: Language;
  readonly words: ScheduleWords;
  readonly people: PeopleById;
  /** By name of the mentee, then of the mentor; groups by who leads them. Rotations are not among them. */
  readonly units: readonly PlannedUnit[];
  readonly rotations: readonly PlannedUnit[];
  /** Meetings of pairs that were not cancelled, closed pairs included: what mentors had and have to do. */
  readonly standing: readonly PlannedMeeting[];
  /** In order of start, cancelled ones included. */
  readonly events: readonly (PlannedMeeting & { readonly name: string })[];
  /** How many people are in a meeting or an event. */
  readonly attending: number;
};

/** What the page about the schedule is made from, sorted out once. */
export function scheduleView(input: SchedulePageInput): ScheduleView {
  const { folder, result } = input;
  const { language } = folder.program;
  const words = scheduleWords(language, unitNoun(folder.program.format));
  const standing = result.meetings.filter((m) => m.pairing !== null && m.state !== 'cancelled');
  const units = plannedUnits(input, standing, words);
  return {
    ...input,
    language,
    words,
    people: peopleById(folder.cohort),
    units: units.filter(({ kind }) => kind !== 'rotation'),
    rotations: units.filter(({ kind }) => kind === 'rotation'),
    standing,
    attending: new Set(result.meetings.flatMap((m) => (m.state === 'cancelled' ? [] : m.people))).size,
    events: sortedBy(
      result.meetings
        .filter((m) => m.pairing === null)
        .map((m) => ({
          ...m,
          name: folder.program.meetings.events[m.number - 1]?.name ?? words.event,
        })),
      (m) => m.start,
      (m) => m.id,
    ),
  };
}

function plannedUnits(
  { folder, result }: SchedulePageInput,
  standing: readonly PlannedMeeting[],
  words: ScheduleWords,
): PlannedUnit[] {
  const ofUnit = listsBy(standing, (m) => m.pairing);
  const unplaced = listsBy(result.unplaced, (u) => u.pairing);
  const leftOut = new Map((result.leftOut ?? []).map((left) => [left.pairing, left.persons]));
  const { format, language } = folder.program;
  const records = folder.pairings.rows.map(({ record }) => record);
  const units = pairingUnits(records, format).flatMap((whole): PlannedUnit[] => {
    const unit = liveUnit(whole, format);
    const planned = ofUnit.get(whole.id) ?? [];
    const without = unplaced.get(whole.id) ?? [];
    if (unit === undefined || planned.length + without.length === 0) return [];
    const meetings = sortedBy(
      planned,
      (m) => m.number,
      (m) => m.id,
    );
    const named = { id: unit.id, kind: unit.kind, ...unitNames(unit, words, language) };
    return [{ ...named, meetings, unplaced: without, leftOut: leftOut.get(unit.id) ?? [] }];
  });
  return sortedBy(
    units,
    ({ title }) => title,
    ({ small }) => small,
    ({ id }) => id,
  );
}

type Names = Pick<PlannedUnit, 'name' | 'title' | 'small' | 'people'>;

/** How the page calls a unit; names as they stand in the records. */
function unitNames(unit: PairingUnit, words: ScheduleWords, language: Language): Names {
  const names = new Map(
    unit.rows.flatMap((row) => [
      [row.mentee, row.menteeName],
      [row.mentor, row.mentorName],
    ]),
  );
  const named = (ids: readonly string[]): string =>
    listed(
      ids.map((id) => names.get(id) ?? id),
      language,
    );
  const { kind, mentors, members } = unit;
  const isLed = kind === 'group' || kind === 'pair';
  const [first = '', ...others] = isLed ? [...members, ...mentors] : peopleOf(unit);
  if (kind === 'group')
    return {
      name: words.groupOf(named(mentors)),
      title: words.groupOf(named(mentors)),
      small: words.withMentor(named(members)),
      people: peopleOf(unit),
    };
  return {
    name: named([first, ...others]),
    title: named([first]),
    small: words.withMentor(named(others)),
    people: [first, ...others],
  };
}

/** `3 Mar` or `3 Mar to 13 Mar`: the year stands under the axis. */
export function shortStretch({ words, language }: ScheduleView, from: Day, to: Day): string {
  const first = formatShortDay(from, language);
  return from === to ? first : words.fromTo(first, formatShortDay(to, language));
}

export const dayOf = ({ start }: PlannedMeeting): Day => start.slice(0, 10);

/** Items under what they have in common, in their order. */
export function listsBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const item of items) {
    const list = lists.get(key(item));
    if (list === undefined) lists.set(key(item), [item]);
    else list.push(item);
  }
  return lists;
}

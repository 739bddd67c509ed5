import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import type { MilestoneDate } from '../../model/milestone.ts';
import { sortedBy } from '../../model/order.ts';
import { capitalised } from '../../texts/counted.ts';
import { milestoneName } from '../../texts/milestone-words.ts';
import { type DueWords, dueWords } from '../../texts/schedule-words/due-words.ts';
import { unitNoun } from '../../texts/schedule-words/unit-nouns.ts';
import { waveWords } from '../../texts/wave-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Table } from '../document.ts';
import { type SchedulePageInput, type ScheduleView, scheduleView } from './schedule-view.ts';

/** Something that falls due for every unit of a cohort: from the first day to the last. */
type Due = {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly units: number;
} & (
  | { readonly kind: 'wave'; readonly wave: string }
  | { readonly kind: 'milestone'; readonly name: string; readonly due: MilestoneDate['due'] }
);

/** A whole day in the coordinator's calendar; `id` stays the same when the day moves. */
export type DateToSend = {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
};

/** Milestones and waves in order of their first day. */
function duesOf({ waves, milestones }: SchedulePageInput): Due[] {
  const byName = groupBy(milestones, ({ name, due }) => `${due} ${name}`);
  return sortedBy(
    [
      ...waves.map(({ wave, opens, lastOpens, units }): Due => {
        const id = `wave-${encodeURIComponent(wave)}`;
        return { id, kind: 'wave', wave, from: opens, to: lastOpens, units };
      }),
      ...[...byName].flatMap(([key, dates]): Due[] => {
        const days = sortedBy(dates, ({ day }) => day);
        const [first, last] = [days[0], days.at(-1)];
        if (first === undefined || last === undefined) return [];
        const { name, due } = first;
        const units = new Set(dates.map(({ pairing }) => pairing)).size;
        return [
          {
            id: `milestone-${encodeURIComponent(key)}`,
            kind: 'milestone',
            name,
            due,
            from: first.day,
            to: last.day,
            units,
          },
        ];
      }),
    ],
    ({ from }) => from,
    ({ to }) => to,
    ({ id }) => id,
  );
}

/** What falls due when, for the first unit and for the last; undefined where nothing does. */
export function dueTable(view: ScheduleView): Table | undefined {
  const words = dueWords(view.language);
  const noun = unitNoun(view.folder.program.format);
  const dues = duesOf(view);
  if (dues.length === 0) return undefined;
  const columns = [words.what, words.first, words.last, words.units[noun]];
  return {
    id: 'due-table',
    caption: words.caption,
    measure: words.measure(noun),
    layout: 'stack',
    columns: columns.map((title, nth) => ({ id: `c${nth}`, title, numeric: nth === 3 })),
    rows: dues.map((due) => ({
      cells: [
        { type: 'text', text: capitalised(nameOf(due, words, view)) },
        { type: 'day', day: due.from },
        { type: 'day', day: due.to },
        { type: 'number', value: due.units, decimals: 0 },
      ],
    })),
  };
}

function nameOf(due: Due, words: DueWords, { language }: Pick<ScheduleView, 'language'>): string {
  return due.kind === 'wave'
    ? words.wave(waveWords(due.wave, language))
    : words.milestone(milestoneName(due.name, language), due.due);
}

/**
 * What the coordinator has to think of, day by day from today on: each form on the first and the last day on which it goes
 * out, each milestone on the first and the last day on which it falls due, and the agreement review of every unit.
 */
export function datesToSend(input: SchedulePageInput): DateToSend[] {
  const view = scheduleView(input);
  const dates = [...duesOf(input).flatMap((due) => endsOf(due, view)), ...reviewDates(view)];
  return sortedBy(
    dates.filter(({ day }) => day >= input.today),
    ({ day }) => day,
    ({ id }) => id,
  );
}

function endsOf(due: Due, { language, folder }: ScheduleView): DateToSend[] {
  const words = dueWords(language);
  if (due.kind === 'milestone' && due.name === reviewName) return [];
  const days = formatted(due, language);
  const text =
    due.kind === 'wave'
      ? words.sendNote
      : words.dueNote(unitNoun(folder.program.format), due.units, days.from, days.to);
  const titled = (part: 'only' | 'first' | 'last'): string =>
    due.kind === 'wave'
      ? words.send(waveWords(due.wave, language), part)
      : capitalised(words.due(milestoneName(due.name, language), part));
  const { id, from, to } = due;
  return from === to
    ? [{ id: `${id}-first`, day: from, title: titled('only'), text }]
    : [
        { id: `${id}-first`, day: from, title: titled('first'), text },
        { id: `${id}-last`, day: to, title: titled('last'), text },
      ];
}

const formatted = ({ from, to }: Due, language: ScheduleView['language']) => ({
  from: formatDay(from, language),
  to: formatDay(to, language),
});

const reviewName = 'agreement review';

/** Each on its own: somebody may want to ask this pair how it went. */
function reviewDates({ milestones, units, language, result }: ScheduleView): DateToSend[] {
  const words = dueWords(language);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const numbers = new Map(result.meetings.map(({ id, number }) => [id, number]));
  return milestones
    .filter(({ name }) => name === reviewName)
    .map(({ pairing, day, meeting }) => {
      const number = numbers.get(meeting ?? '');
      return {
        id: `review-${meeting ?? pairing}`,
        day,
        title: words.review(names.get(pairing) ?? pairing),
        text: number === undefined ? pairing : `${pairing}. ${words.reviewNote(number)}`,
      };
    });
}

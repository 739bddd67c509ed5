import type { Day } from '../../model/day.ts';
import { sortedBy } from '../../model/order.ts';
import { waveWords } from '../../texts/wave-words.ts';
import { formatDay, formatShortDay } from '../../time/day.ts';
import type { Chart, Table } from '../document.ts';
import { holidaysRow, weeksRow } from './count-rows.ts';
import { milestonesRow } from './milestones-row.ts';
import { roundsOf } from './rounds.ts';
import { dayOf, type PlannedMeeting, type ScheduleView, shortStretch } from './schedule-view.ts';

type TimelineChart = Extract<Chart, { kind: 'timeline' }>;
type Row = TimelineChart['rows'][number];

/** When something begins for the first pair and for the last. */
type Stretch = { readonly from: Day; readonly to: Day; readonly pairs: number };

function stretchOf({ units }: ScheduleView, kind: PlannedMeeting['kind']): Stretch | undefined {
  const days = units.flatMap(({ meetings }) =>
    meetings
      .filter((m) => m.kind === kind)
      .map(dayOf)
      .slice(0, 1),
  );
  const sorted = sortedBy(days, (day) => day);
  const [from] = sorted;
  const to = sorted.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to, pairs: days.length };
}

const lasting = (from: Day, to: Day, label: string) =>
  from === to ? { day: from, label } : { day: from, until: to, label };

function pairsRow(view: ScheduleView, label: string, kind: PlannedMeeting['kind']): Row[] {
  const stretch = stretchOf(view, kind);
  if (stretch === undefined) return [];
  const when = shortStretch(view, stretch.from, stretch.to);
  return [{ label, events: [lasting(stretch.from, stretch.to, view.words.pairsIn(stretch.pairs, when))] }];
}

/** One tick where all rounds are on one day, else one a round. */
function roundsRow(view: ScheduleView): Row[] {
  const { words, language } = view;
  const rounds = roundsOf(view);
  const [first] = rounds;
  const last = rounds.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first.from === last.to) {
    const label = words.named(words.rounds(first.round, last.round), formatShortDay(first.from, language));
    return [{ label: words.roundsTitle, events: [{ day: first.from, label }] }];
  }
  const events = rounds.map(({ round, from, to }) =>
    lasting(from, to, words.named(words.roundNumber(round), shortStretch(view, from, to))),
  );
  return [{ label: words.roundsTitle, events }];
}

type Dated = { readonly name: string; readonly day: Day };

/** Events that stand in the plan, and those with a day of their own that were over, or today, before there was a plan. */
function eventDays({ folder, events }: ScheduleView): Dated[] {
  const planned = events.filter((event) => event.state !== 'cancelled');
  const others = folder.program.meetings.events.flatMap(({ name, on }) =>
    on === undefined || events.some((event) => event.name === name) ? [] : [{ name, day: on.slice(0, 10) }],
  );
  return sortedBy(
    [...planned.map((event) => ({ name: event.name, day: dayOf(event) })), ...others],
    (event) => event.day,
    (event) => event.name,
  );
}

function timelineRows(view: ScheduleView): Row[] {
  const { words, language, span, waves, folder } = view;
  const breaks = sortedBy(
    folder.program.meetings.blackout.filter((b) => b.to >= span.start && b.from <= span.end),
    (b) => b.from,
    (b) => b.to,
  );
  const rows: Row[] = [
    {
      label: words.program,
      events: [
        lasting(
          span.start,
          span.end,
          words.fromTo(formatDay(span.start, language), formatDay(span.end, language)),
        ),
      ],
    },
    {
      label: words.events,
      events: eventDays(view).map(({ name, day }) => ({
        day,
        label: words.named(name, formatShortDay(day, language)),
      })),
    },
    ...pairsRow(view, words.firstMeetings, 'first'),
    ...pairsRow(view, words.reviews, 'review'),
    ...roundsRow(view),
    ...milestonesRow(view),
    ...weeksRow(view),
    {
      label: words.waves,
      events: waves.map(({ wave, opens, lastOpens }) =>
        lasting(
          opens,
          lastOpens,
          words.named(waveWords(wave, language), shortStretch(view, opens, lastOpens)),
        ),
      ),
    },
    {
      label: words.breaks,
      events: breaks.map(({ from, to, why }) =>
        lasting(from, to, words.named(why, shortStretch(view, from, to))),
      ),
    },
    ...holidaysRow(view),
  ];
  return rows.filter((row) => row.events.length > 0 || row.counts !== undefined);
}

/** The dates of the whole cohort on one line each, today marked. */
export function timelineChart(view: ScheduleView): Chart {
  const { words, language, today, span } = view;
  const rows = timelineRows(view);
  const days = rows.flatMap((row) => row.events.flatMap(({ day, until }) => [day, until ?? day]));
  const next = eventDays(view).find(({ day }) => day >= today);
  const long = (day: Day) => formatDay(day, language);
  const finding =
    next === undefined
      ? words.runs(long(span.start), long(span.end))
      : words.nextForAll(next.name, long(next.day));
  return {
    kind: 'timeline',
    id: 'fig-dates',
    finding,
    measure: words.timelineMeasure,
    alternative: `${finding}. ${rows.map((row) => `${row.label}: ${row.counts?.most ?? row.events.map((event) => event.label).join('; ')}`).join('. ')}.`,
    source: words.timelineSource,
    from: sortedBy(days, (day) => day)[0] ?? span.start,
    to: sortedBy(days, (day) => day).at(-1) ?? span.end,
    today,
    rows,
    table: timelineTable(view, rows),
  };
}

function timelineTable({ words }: ScheduleView, rows: readonly Row[]): Table {
  return {
    id: 'dates-table',
    caption: words.timelineTable,
    layout: 'stack',
    columns: [
      { id: 'kind', title: words.kindOfDate, numeric: false },
      { id: 'name', title: words.what, numeric: false },
      { id: 'from', title: words.from, numeric: false },
      { id: 'to', title: words.until, numeric: false },
    ],
    rows: rows.flatMap((row) =>
      [...row.events, ...(row.counts?.stretches ?? [])].map(({ day, until, label }) => ({
        cells: [
          { type: 'text' as const, text: row.label },
          { type: 'text' as const, text: label },
          { type: 'day' as const, day },
          { type: 'day' as const, day: until ?? day },
        ],
      })),
    ),
  };
}

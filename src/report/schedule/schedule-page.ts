import { formatNumber } from '../../model/format-number.ts';
import { sortedBy } from '../../model/order.ts';
import { changeWords } from '../../texts/schedule-words/change-words.ts';
import { dueWords } from '../../texts/schedule-words/due-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Document, Figure, Section } from '../document.ts';
import { changeCounts } from './change-lines.ts';
import { changesTable } from './changes-table.ts';
import { clockMovesTable } from './clock-moves.ts';
import { clocksChart } from './clocks-chart.ts';
import { dueTable } from './due-dates.ts';
import { fairnessChart } from './fairness-chart.ts';
import { loadHeatmap } from './load-heatmap.ts';
import { roundsTable } from './rounds.ts';
import { basisItems } from './schedule-basis.ts';
import { timelineChart } from './schedule-charts.ts';
import { eventsTable, unitDatesTable } from './schedule-tables.ts';
import {
  dayOf,
  type SchedulePageInput,
  type ScheduleView,
  scheduleView,
  shortStretch,
} from './schedule-view.ts';
import { turnsChart, unevenWords } from './turns-chart.ts';
import { lacking, unplacedBlocks } from './unplaced-section.ts';

/**
 * The coordinator's page about the schedule: what found no time and why, the dates of the cohort, what mentors carry
 * week by week, who meets outside their own hours, the events, and the dates of each pair.
 */
export function scheduleDocument(input: SchedulePageInput): Document {
  const view = scheduleView(input);
  const { words } = view;
  const load = loadHeatmap(view);
  const due = dueTable(view);
  const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ id, title, blocks }];
  return {
    kind: 'report',
    program: input.folder.program.name,
    title: words.title,
    lead: [leadWords(view)],
    audience: 'coordinator',
    audienceNote: words.audienceNote,
    asOf: input.today,
    language: view.language,
    sections: [
      ...section('unplaced', words.unplacedTitle, unplacedBlocks(view)),
      ...section('changes', changesTitle(view), changesBlocks(view)),
      ...section('summary', words.summary, [{ kind: 'figures', items: mainFigures(view) }]),
      ...section('dates', words.timelineTitle, [{ kind: 'chart', chart: timelineChart(view) }]),
      ...section('load', words.loadTitle, load === undefined ? [] : [{ kind: 'chart', chart: load }]),
      ...section('fairness', words.fairnessTitle, fairnessBlocks(view)),
      ...section('events', words.eventsTitle, [
        view.events.length === 0
          ? { kind: 'prose', text: [words.noEvents] }
          : { kind: 'table', table: eventsTable(view) },
      ]),
      ...section(
        'due',
        dueWords(view.language).title,
        due === undefined ? [] : [{ kind: 'table', table: due }],
      ),
      ...section('rounds', words.roundsTitle, roundsBlocks(view)),
      ...section(
        'pairs',
        words.pairsTitle,
        view.units.length === 0
          ? []
          : [unitDatesTable(view), clockMovesTable(view)].flatMap((table) =>
              table === undefined ? [] : [{ kind: 'table', table }],
            ),
      ),
      ...section('basis', words.basisTitle, [{ kind: 'list', ordered: false, items: basisItems(view) }]),
    ],
    footer: input.footer,
  };
}

function leadWords(view: ScheduleView): string {
  const { words, language, standing, units, rotations, result } = view;
  const events = view.events.filter((event) => event.state !== 'cancelled');
  const days = sortedBy([...standing, ...events].map(dayOf), (day) => day);
  const [from] = days;
  const to = days.at(-1);
  const without = lacking(view);
  const left = result.leftOut ?? [];
  const placed =
    without.length === 0 ? words.allPlaced : words.notPlaced(result.unplaced.length, without.length);
  const alone = left.reduce((sum, { persons }) => sum + persons.length, 0);
  const rest = alone === 0 ? placed : `${placed} ${words.leftOut(alone, left.length)}`;
  if (from === undefined || to === undefined) return without.length === 0 ? words.leadNothing : rest;
  const lead = words.lead({
    meetings: standing.length,
    pairs: [...units, ...rotations].filter((unit) => unit.meetings.length > 0).length,
    events: events.length,
    from: formatDay(from, language),
    to: formatDay(to, language),
  });
  return `${lead} ${rest}`;
}

/** What this run did to dates that stood before: `3 moved, 2 cancelled`. */
function changesTitle({ language, result }: ScheduleView): string {
  const words = changeWords(language);
  return `${words.heading}: ${words.title(changeCounts(result.changes))}`;
}

function changesBlocks({ folder, people, language, result, units }: ScheduleView): Block[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const changes = { program: folder.program, people, language, result };
  const table = changesTable(changes, (pairing) => names.get(pairing));
  return table === undefined ? [] : [{ kind: 'table', table }];
}

function mainFigures(view: ScheduleView): Figure[] {
  const { words, language, standing, units, result, today } = view;
  const figure = (value: number) => formatNumber(value, { language });
  const firsts = units.flatMap(({ meetings }) => meetings.filter((m) => m.kind === 'first').slice(0, 1));
  const days = sortedBy(firsts.map(dayOf), (day) => day);
  const outside = result.outsideHours.filter((o) => o.minutes > 0);
  const [moved = 0, cancelled = 0] = (['moved', 'cancelled'] as const).map(
    (state) => result.meetings.filter((m) => m.state === state).length,
  );
  return [
    {
      label: words.meetings,
      value: figure(standing.length),
      detail: words.toCome(standing.filter((m) => dayOf(m) >= today).length),
    },
    ...(units.length === 0
      ? []
      : [
          {
            label: words.firstMeetings,
            value: figure(firsts.length),
            of: words.ofPairs(units.length),
            detail:
              days.length === 0 ? words.none : shortStretch(view, days[0] ?? today, days.at(-1) ?? today),
          },
        ]),
    {
      label: words.withoutTime,
      value: figure(result.unplaced.length),
      detail: result.unplaced.length === 0 ? words.none : words.ofSoManyPairs(lacking(view).length),
    },
    {
      label: words.outside,
      value: figure(outside.length),
      of: words.ofPeople(view.attending),
      detail:
        outside.length === 0 ? words.none : words.upToMinutes(Math.max(...outside.map((o) => o.minutes))),
    },
    ...(moved + cancelled === 0
      ? []
      : [
          {
            label: words.changed,
            value: figure(moved + cancelled),
            detail: words.movedAndCancelled(moved, cancelled),
          },
        ]),
  ];
}

/** The rounds of the program's rotations, and the way to the page for the door. */
function roundsBlocks(view: ScheduleView): Block[] {
  if (view.rotations.length === 0) return [];
  const link = { link: view.words.roundsPage, href: 'rounds.html' };
  return [
    { kind: 'table', table: roundsTable(view) },
    { kind: 'prose', text: [link] },
  ];
}

function fairnessBlocks(view: ScheduleView): Block[] {
  const charts = [fairnessChart(view), clocksChart(view), turnsChart(view)].flatMap((chart) => chart ?? []);
  const uneven = unevenWords(view);
  if (charts.length > 0)
    return [
      ...charts.map((chart): Block => ({ kind: 'chart', chart })),
      ...(uneven.length === 0 ? [] : [{ kind: 'prose' as const, text: [uneven.join(' ')] }]),
    ];
  const { words, standing, events } = view;
  return standing.length + events.length === 0
    ? []
    : [{ kind: 'prose', text: [`${words.nobodyOutside} ${words.ownHours}`] }];
}

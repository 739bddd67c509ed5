import { formatNumber } from '../../model/format-number.ts';
import type { UnplacedMeeting } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import { listed } from '../../texts/counted.ts';
import type { ScheduleWords } from '../../texts/schedule-words/schedule-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Block, Document, Entry, Figure, Inline, Section } from '../document.ts';
import { loadHeatmap } from './load-heatmap.ts';
import { roundsTable } from './rounds.ts';
import { basisItems } from './schedule-basis.ts';
import { fairnessChart, timelineChart } from './schedule-charts.ts';
import { eventsTable, unitDatesTable } from './schedule-tables.ts';
import {
  dayOf,
  type PlannedUnit,
  type SchedulePageInput,
  type ScheduleView,
  scheduleView,
  shortStretch,
} from './schedule-view.ts';

/**
 * The coordinator's page about the schedule: what found no time and why, the dates of the cohort, what mentors carry
 * week by week, who meets outside their own hours, the events, and the dates of each pair.
 */
export function scheduleDocument(input: SchedulePageInput): Document {
  const view = scheduleView(input);
  const { words } = view;
  const load = loadHeatmap(view);
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
      ...section('summary', words.summary, [{ kind: 'figures', items: mainFigures(view) }]),
      ...section('dates', words.timelineTitle, [{ kind: 'chart', chart: timelineChart(view) }]),
      ...section('load', words.loadTitle, load === undefined ? [] : [{ kind: 'chart', chart: load }]),
      ...section('fairness', words.fairnessTitle, fairnessBlocks(view)),
      ...section('events', words.eventsTitle, [
        view.events.length === 0
          ? { kind: 'prose', text: [words.noEvents] }
          : { kind: 'table', table: eventsTable(view) },
      ]),
      ...section('rounds', words.roundsTitle, roundsBlocks(view)),
      ...section(
        'pairs',
        words.pairsTitle,
        view.units.length === 0 ? [] : [{ kind: 'table', table: unitDatesTable(view) }],
      ),
      ...section('basis', words.basisTitle, [{ kind: 'list', ordered: false, items: basisItems(view) }]),
    ],
    footer: input.footer,
  };
}

/** Those for whom a meeting or a member found no time, the most meetings first. */
const unplacedUnits = ({ units, rotations }: ScheduleView): PlannedUnit[] =>
  sortedBy(
    [...units, ...rotations].filter((unit) => unit.unplaced.length + unit.leftOut.length > 0),
    (unit) => -unit.unplaced.length,
    (unit) => unit.id,
  );
const lacking = (view: ScheduleView): PlannedUnit[] =>
  unplacedUnits(view).filter(({ unplaced }) => unplaced.length > 0);

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

/** As many as one can decide about in a sitting; the table of pairs has the others. */
const mostEntries = 12;

const isReason = (words: ScheduleWords, reason: string): reason is UnplacedMeeting['reason'] =>
  Object.hasOwn(words.reason, reason);

function unplacedBlocks(view: ScheduleView): Block[] {
  const { words } = view;
  const units = unplacedUnits(view);
  if (units.length === 0) return [];
  const left = units.length - mostEntries;
  return [
    {
      kind: 'entries',
      act: true,
      items: units.slice(0, mostEntries).map((unit) => unplacedEntry(view, unit)),
    },
    ...(left > 0 ? [{ kind: 'note' as const, text: [words.moreUnplaced(left)] }] : []),
  ];
}

function unplacedEntry(view: ScheduleView, unit: PlannedUnit): Entry {
  const { words, people, language } = view;
  const { unplaced, leftOut } = unit;
  const reasons = [...new Set(unplaced.map((u) => u.reason))].filter((r) => isReason(words, r));
  const count = words.unplacedOf(unplaced.length, unplaced.length + unit.meetings.length);
  const names = (ids: readonly string[]): string => listed(ids.map(people.name), language);
  return {
    id: `without-${unit.id}`,
    title: unit.kind === 'rotation' ? words.roundsTitle : unit.name,
    aside: unit.id,
    paragraphs: [
      ...(unplaced.length === 0
        ? []
        : [
            [
              `${count}: ${reasons.map((reason) => words.reason[reason]).join('; ')}.`,
              ...whoIsInTheWay(view, unit),
            ],
          ]),
      ...reasons.map((reason): Inline => [words.advice[reason]]),
      ...(leftOut.length === 0 ? [] : [[words.meetsWithout(names(leftOut))], [words.meetsWithoutAdvice]]),
    ],
  };
}

/** Of more than two the people without whom there would be times; of a rotation the talks. */
function whoIsInTheWay({ words, people, language }: ScheduleView, { kind, unplaced }: PlannedUnit): string[] {
  const named = (ids: readonly string[]): string => listed(ids.map(people.name), language);
  if (kind === 'rotation') {
    const talks = unplaced.map((u) => words.talkInTheWay(named(u.persons ?? []), u.number));
    return [` ${talks.join('; ')}.`];
  }
  const persons = [...new Set(unplaced.flatMap((u) => u.persons ?? []))];
  return persons.length === 0 ? [] : [` ${words.inTheWay(named(persons))}`];
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
  const chart = fairnessChart(view);
  if (chart !== undefined) return [{ kind: 'chart', chart }];
  const { words, standing, events } = view;
  return standing.length + events.length === 0
    ? []
    : [{ kind: 'prose', text: [`${words.nobodyOutside} ${words.ownHours}`] }];
}

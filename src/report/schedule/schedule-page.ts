import { formatNumber } from '../../model/format-number.ts';
import type { UnplacedMeeting } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import { cadenceWords, lengthWords } from '../../texts/cadence-words.ts';
import { capitalised, listed } from '../../texts/counted.ts';
import type { ScheduleWords } from '../../texts/schedule-words/schedule-words.ts';
import { formatDay } from '../../time/day.ts';
import { parseLength } from '../../time/grammar.ts';
import type { Block, Document, Entry, Figure, Inline, Section } from '../document.ts';
import { loadHeatmap } from './load-heatmap.ts';
import { fairnessChart, shortStretch, timelineChart } from './schedule-charts.ts';
import { eventsTable, pairDatesTable } from './schedule-tables.ts';
import {
  dayOf,
  type PlannedPair,
  type SchedulePageInput,
  type ScheduleView,
  scheduleView,
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
      ...section(
        'pairs',
        words.pairsTitle,
        view.pairs.length === 0 ? [] : [{ kind: 'table', table: pairDatesTable(view) }],
      ),
      ...section('basis', words.basisTitle, [{ kind: 'list', ordered: false, items: basisItems(view) }]),
    ],
    footer: input.footer,
  };
}

const unplacedPairs = ({ pairs }: ScheduleView): PlannedPair[] =>
  sortedBy(
    pairs.filter((pair) => pair.unplaced.length > 0),
    (pair) => -pair.unplaced.length,
    (pair) => pair.id,
  );

function leadWords(view: ScheduleView): string {
  const { words, language, standing, pairs, result } = view;
  const events = view.events.filter((event) => event.state !== 'cancelled');
  const days = sortedBy([...standing, ...events].map(dayOf), (day) => day);
  const [from] = days;
  const to = days.at(-1);
  const without = unplacedPairs(view);
  const rest =
    without.length === 0 ? words.allPlaced : words.notPlaced(result.unplaced.length, without.length);
  if (from === undefined || to === undefined) return without.length === 0 ? words.leadNothing : rest;
  const lead = words.lead({
    meetings: standing.length,
    pairs: pairs.filter((pair) => pair.meetings.length > 0).length,
    events: events.length,
    from: formatDay(from, language),
    to: formatDay(to, language),
  });
  return `${lead} ${rest}`;
}

function mainFigures(view: ScheduleView): Figure[] {
  const { words, language, standing, pairs, result, today } = view;
  const figure = (value: number) => formatNumber(value, { language });
  const firsts = pairs.flatMap(({ meetings }) => meetings.filter((m) => m.kind === 'first').slice(0, 1));
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
    {
      label: words.firstMeetings,
      value: figure(firsts.length),
      of: words.ofPairs(pairs.length),
      detail: days.length === 0 ? words.none : shortStretch(view, days[0] ?? today, days.at(-1) ?? today),
    },
    {
      label: words.withoutTime,
      value: figure(result.unplaced.length),
      detail: result.unplaced.length === 0 ? words.none : words.ofSoManyPairs(unplacedPairs(view).length),
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
  const pairs = unplacedPairs(view);
  if (pairs.length === 0) return [];
  const left = pairs.length - mostEntries;
  return [
    {
      kind: 'entries',
      act: true,
      items: pairs.slice(0, mostEntries).map((pair) => unplacedEntry(view, pair)),
    },
    ...(left > 0 ? [{ kind: 'note' as const, text: [words.moreUnplaced(left)] }] : []),
  ];
}

function unplacedEntry({ words, language }: ScheduleView, pair: PlannedPair): Entry {
  const { unplaced } = pair;
  const reasons = [...new Set(unplaced.map((u) => u.reason))].filter((r) => isReason(words, r));
  const count = words.unplacedOf(unplaced.length, unplaced.length + pair.meetings.length);
  return {
    id: `without-${pair.id}`,
    title: listed([pair.menteeName, pair.mentorName], language),
    aside: pair.id,
    paragraphs: [
      [`${count}: ${reasons.map((reason) => words.reason[reason]).join('; ')}.`],
      ...reasons.map((reason): Inline => [words.advice[reason]]),
    ],
  };
}

function fairnessBlocks(view: ScheduleView): Block[] {
  const chart = fairnessChart(view);
  if (chart !== undefined) return [{ kind: 'chart', chart }];
  const { words, standing, events } = view;
  return standing.length + events.length === 0
    ? []
    : [{ kind: 'prose', text: [`${words.nobodyOutside} ${words.ownHours}`] }];
}

function basisItems(view: ScheduleView): Inline[] {
  const { words, language, folder, span, busyCalendars } = view;
  const { meetings } = folder.program;
  const { hours, limits, blackout } = meetings;
  const stretches = blackout.map(({ from, to, why }) =>
    words.named(why, words.fromTo(formatDay(from, language), formatDay(to, language))),
  );
  const days = hours.days.map((day) => words.weekdays[day]);
  return [
    words.rhythm(cadenceWords(meetings.every, language), lengthWords(meetings.length, language)),
    words.hours(listed(days, language), hours.from, hours.to),
    words.limits(limits.mentor_per_day, limits.mentor_per_week, parseLength(limits.gap)),
    ...(stretches.length === 0 ? [] : [words.blackout(stretches.join('; '))]),
    words.calendars(busyCalendars, folder.cohort.people.length),
    ...span.assumed.map((key) => words.assumed[key](formatDay(span[key], language))),
    words.stays,
    words.notProven,
  ].map((line) => [capitalised(line)]);
}

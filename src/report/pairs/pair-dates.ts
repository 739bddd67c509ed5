import type { Meeting } from '../../model/meeting.ts';
import { titleOf } from '../../model/meeting-agendas.ts';
import { kindsOfMilestones } from '../../model/milestone.ts';
import { sortedBy } from '../../model/order.ts';
import { milestoneName } from '../../texts/milestone-words.ts';
import { calledName } from '../../texts/person-names.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import { epochOf, instantToWall } from '../../time/zone.ts';
import type { Block, Cell, Table } from '../document.ts';
import { scoredPair } from './pair-score.ts';
import type { PairView, PlacedPair } from './pair-view.ts';

const most = 3;

/** The first meetings on both clocks, and what they are about; nothing where none is planned yet, which the record says. */
export function datesBlocks(placed: PlacedPair, view: PairView): Block[] {
  const { words, language } = view;
  const two = scoredPair(placed, view);
  const planned = view.meetingsOf(placed.pair).filter((m) => m.state !== 'cancelled');
  const meetings = sortedBy(
    planned,
    (m) => epochOf(m.start),
    (m) => m.id,
  ).slice(0, most);
  if (meetings.length === 0 || two === undefined) return [];
  const { mentee, mentor } = two;
  const zones = [...new Set([mentee.timezone, mentor.timezone])];
  const titles =
    zones.length === 1
      ? [words.clock]
      : [mentee, mentor].map((p) => words.clockOf(calledName(p.name, language)));
  const columns = [words.what, words.date, ...titles];
  const table: Table = {
    id: `${placed.anchor}-dates`,
    caption: words.dates,
    ...(zones.length === 1 ? {} : { measure: words.datesMeasure }),
    layout: 'stack',
    columns: columns.map((title, i) => ({ id: `c${i + 1}`, title, numeric: false })),
    rows: meetings.map((meeting) => {
      const day = instantToWall(meeting.start, mentee.timezone).day;
      const place = meeting.place === undefined ? '' : `, ${meeting.place}`;
      return {
        cells: [
          `${[words.meeting(meeting.number), ...aboutOf(meeting, view)].join(': ')}${place}`,
          formatWeekdayAndDay(day, language),
          ...zones.map((zone) => clocks(meeting, { zone, day }, view)),
        ].map((text): Cell => ({ type: 'text', text })),
      };
    }),
  };
  return [{ kind: 'table', table }];
}

/** Its kind, where that is a milestone, and what it is about. */
function aboutOf({ kind, agenda }: Meeting, { agendaTitles, language }: PairView): readonly string[] {
  const [milestone] = [...kindsOfMilestones].find(([, own]) => own === kind) ?? [];
  const title = titleOf(agenda, agendaTitles);
  return [
    ...(milestone === undefined ? [] : [milestoneName(milestone, language)]),
    ...(title === undefined ? [] : [title]),
  ];
}

/** From when to when by the clock of a zone; with the day where it is another there. */
function clocks(
  meeting: Meeting,
  { zone, day }: { readonly zone: string; readonly day: string },
  { words, language }: PairView,
): string {
  const start = instantToWall(meeting.start, zone);
  const said = words.clockFromTo(start.clock, instantToWall(meeting.end, zone).clock);
  return start.day === day ? said : words.onDay(said, formatWeekdayAndDay(start.day, language));
}

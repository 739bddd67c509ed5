import { listed } from '../../texts/counted.ts';
import { stateWords } from '../../texts/state-words.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Cell, Table } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { onPage } from './on-page.ts';
import type { PlannedMeeting, PlannedUnit, ScheduleView } from './schedule-view.ts';

const text = (words: string, small?: string): Cell =>
  small === undefined ? { type: 'text', text: words } : { type: 'text', text: words, small };

/** The events of the whole cohort on the program's clock. */
export function eventsTable({ words, language, folder, events }: ScheduleView): Table {
  const { timezone } = folder.program;
  const columns = [words.event, words.day, words.time, words.people, words.stateTitle];
  return {
    id: 'events-table',
    caption: words.eventsTable,
    measure: words.eventsMeasure(cityOf(timezone)),
    layout: 'stack',
    columns: columns.map((title, nth) => ({ id: `c${nth}`, title, numeric: nth === 3 })),
    rows: events.map((event) => {
      const from = instantToWall(event.start, timezone);
      const to = instantToWall(event.end, timezone);
      return {
        cells: [
          text(event.name),
          { type: 'day', day: from.day },
          text(words.fromTo(from.clock, to.clock)),
          { type: 'number', value: event.people.length, decimals: 0 },
          text(stateWords(language).meeting[event.state]),
        ],
      };
    }),
  };
}

/** `10:00 Lisbon, 11:00 Berlin`; one clock where both live by it. */
function clocks(meeting: PlannedMeeting, zones: readonly string[]): string {
  const own = instantToWall(meeting.start, zones[0] ?? 'UTC').day;
  return [...new Set(zones)]
    .map((zone) => {
      const { day, clock } = instantToWall(meeting.start, zone);
      return `${clock} ${cityOf(zone)}${day === own ? '' : ` (${day})`}`;
    })
    .join(', ');
}

function dateCell(view: ScheduleView, unit: PlannedUnit, kind: PlannedMeeting['kind']): Cell {
  const { words, people, language, folder } = view;
  const meeting = unit.meetings.find((m) => m.kind === kind);
  if (meeting === undefined)
    return { type: 'missing', word: unit.unplaced.length > 0 ? words.noTime : words.notPlanned };
  const zones = unit.people.map((id) => people.person(id)?.timezone ?? folder.program.timezone);
  const { day } = instantToWall(meeting.start, zones[0] ?? folder.program.timezone);
  return kind === 'first'
    ? text(formatWeekdayAndDay(day, language), clocks(meeting, zones))
    : { type: 'day', day };
}

/** Of more units than this one looks for a single one: the table opens when asked, so that what follows it is not far down. */
const mostUnfolded = 100;

/** Each unit with the dates one asks about: the first with its clocks, the review, the mid-point, the closing. */
export function unitDatesTable(view: ScheduleView): Table {
  const { words, units, people, language } = view;
  const kinds = ['first', 'review', 'mid-point', 'closing'] as const;
  const smallOf = ({ unplaced, leftOut }: PlannedUnit): { readonly small?: string } => {
    const notes = [
      ...(unplaced.length === 0 ? [] : [words.soManyWithout(unplaced.length)]),
      ...(leftOut.length === 0 ? [] : [words.without(listed(leftOut.map(people.name), language))]),
    ];
    return notes.length === 0 ? {} : { small: notes.join('; ') };
  };
  return {
    id: 'pairs-table',
    caption: words.pairsTable(units.length),
    measure: words.pairsMeasure,
    layout: 'stack',
    columns: [
      { id: 'pair', title: words.pair, numeric: false },
      { id: 'first', title: words.first, numeric: false },
      { id: 'review', title: words.review, numeric: false },
      { id: 'mid-point', title: words.midPoint, numeric: false },
      { id: 'closing', title: words.closing, numeric: false },
      { id: 'meetings', title: words.meetings, numeric: true },
    ],
    rows: units.map((unit) => ({
      id: unit.id,
      cells: [
        text(unit.title, unit.small),
        ...kinds.map((kind) => dateCell(view, unit, kind)),
        {
          type: 'number',
          value: unit.meetings.length,
          decimals: 0,
          ...smallOf(unit),
        },
      ],
    })),
    ...(units.length > mostUnfolded ? { folded: true } : {}),
    ...onPage(units.length, language),
  };
}

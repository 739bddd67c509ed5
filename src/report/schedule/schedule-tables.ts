import { stateWords } from '../../texts/state-words.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Cell, Table } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import type { PlannedMeeting, PlannedPair, ScheduleView } from './schedule-view.ts';

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

function dateCell(view: ScheduleView, pair: PlannedPair, kind: PlannedMeeting['kind']): Cell {
  const { words, people, language, folder } = view;
  const meeting = pair.meetings.find((m) => m.kind === kind);
  if (meeting === undefined)
    return { type: 'missing', word: pair.unplaced.length > 0 ? words.noTime : words.notPlanned };
  const zones = [pair.mentee, pair.mentor].map(
    (id) => people.person(id)?.timezone ?? folder.program.timezone,
  );
  const { day } = instantToWall(meeting.start, zones[0] ?? folder.program.timezone);
  return kind === 'first'
    ? text(formatWeekdayAndDay(day, language), clocks(meeting, zones))
    : { type: 'day', day };
}

/** Each pair with the dates one asks about: the first with its clocks, the review, the mid-point, the closing. */
export function pairDatesTable(view: ScheduleView): Table {
  const { words, pairs } = view;
  const kinds = ['first', 'review', 'mid-point', 'closing'] as const;
  return {
    id: 'pairs-table',
    caption: words.pairsTable(pairs.length),
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
    rows: pairs.map((pair) => ({
      id: pair.id,
      cells: [
        text(pair.menteeName, words.withMentor(pair.mentorName)),
        ...kinds.map((kind) => dateCell(view, pair, kind)),
        {
          type: 'number',
          value: pair.meetings.length,
          decimals: 0,
          ...(pair.unplaced.length === 0 ? {} : { small: words.soManyWithout(pair.unplaced.length) }),
        },
      ],
    })),
  };
}

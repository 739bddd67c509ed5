import { sortedBy } from '../../model/order.ts';
import { clockWords } from '../../texts/schedule-words/clock-words.ts';
import { instantToWall, offsetMinutes } from '../../time/zone.ts';
import type { Table } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { onPage } from './on-page.ts';
import {
  dayOf,
  listsBy,
  type PlannedMeeting,
  type PlannedUnit,
  type ScheduleView,
  shortStretch,
} from './schedule-view.ts';

/** A meeting on the clock whose time is kept; `apart`: minutes by which each of the other zones is ahead of it. */
type Timed = { readonly meeting: PlannedMeeting; readonly clock: string; readonly apart: readonly number[] };
/** Meetings of one unit at one time that is not the usual one, since the clocks stand otherwise than usually. */
type Move = {
  readonly unit: PlannedUnit;
  /** The first keeps its time. */
  readonly zones: readonly string[];
  readonly usual: Timed;
  readonly meetings: readonly [Timed, ...Timed[]];
};

/**
 * Meetings that leave their usual time because a clock has changed and another has not, or not by as much: the wall time of
 * one side is kept as long as it lies within the hours of all. Undefined where every meeting could keep it.
 */
export function clockMovesTable(view: ScheduleView): Table | undefined {
  const { language, units } = view;
  const words = clockWords(language);
  const burdened = new Set(view.result.outsideHours.flatMap(({ meetings }) => meetings.map(({ id }) => id)));
  const moves = units.flatMap((unit) => movesOf(view, unit, burdened));
  if (moves.length === 0) return undefined;
  const count = moves.reduce((sum, { meetings }) => sum + meetings.length, 0);
  return {
    id: 'clocks-moved-table',
    caption: words.caption(count),
    measure: words.measure,
    layout: 'stack',
    columns: [view.words.pair, ...words.columns].map((title, nth) => ({
      id: `c${nth}`,
      title,
      numeric: false,
    })),
    rows: moves.map((move) => ({
      cells: [
        { type: 'text', text: move.unit.title, small: move.unit.small },
        { type: 'text', ...datesOf(view, move) },
        { type: 'text', text: words.instead(move.meetings[0].clock, move.usual.clock) },
        { type: 'text', text: words.apart(cityOf(move.zones[0] ?? ''), apartOf(move)) },
      ],
    })),
    ...onPage(moves.length, language),
  };
}

/** Where the burden alternates each turn has its own usual time. */
function movesOf(view: ScheduleView, unit: PlannedUnit, burdened: ReadonlySet<string>): Move[] {
  const zones = zonesOf(view, unit);
  const [own, ...others] = zones;
  if (own === undefined || others.length === 0) return [];
  const alternates = unit.meetings.some(({ id }) => burdened.has(id));
  const planned = unit.meetings
    .filter(({ state }) => state !== 'moved')
    .map((meeting): Timed => {
      const offset = offsetMinutes(own, meeting.start);
      const apart = others.map((zone) => offsetMinutes(zone, meeting.start) - offset);
      return { meeting, clock: instantToWall(meeting.start, own).clock, apart };
    });
  return [...listsBy(planned, ({ meeting }) => (alternates ? meeting.number % 2 : 0)).values()].flatMap(
    (turn) => offUsual(turn).map((move) => ({ unit, zones, ...move })),
  );
}

/** Of meetings with one usual time, those at another on days on which no meeting at the usual one has the clocks so far apart. */
function offUsual(turn: readonly Timed[]): Pick<Move, 'usual' | 'meetings'>[] {
  const [most] = sortedBy(
    listsBy(turn, ({ clock }) => clock).values(),
    (same) => -same.length,
    ([first]) => first?.meeting.number ?? 0,
  );
  const [usual] = most ?? [];
  if (most === undefined || usual === undefined) return [];
  const known = new Set(most.map(({ apart }) => apart.join(' ')));
  const off = turn.filter(({ clock, apart }) => clock !== usual.clock && !known.has(apart.join(' ')));
  return [...listsBy(off, ({ clock, apart }) => `${clock} ${apart.join(' ')}`).values()].flatMap(
    ([first, ...rest]) => (first === undefined ? [] : [{ usual, meetings: [first, ...rest] as const }]),
  );
}

/** The zones of a unit, first the one whose wall time is kept: of two people the first's, of more the one that most have. */
function zonesOf({ people, folder }: ScheduleView, { people: ids }: PlannedUnit): readonly string[] {
  const zones = ids.map((id) => people.person(id)?.timezone ?? folder.program.timezone);
  const distinct = [...new Set(zones)];
  if (ids.length < 3) return distinct;
  return sortedBy(
    distinct,
    (zone) => -zones.filter((other) => other === zone).length,
    (zone) => zones.indexOf(zone),
  );
}

function datesOf(view: ScheduleView, { meetings }: Move): { readonly text: string; readonly small: string } {
  const numbers = meetings.map(({ meeting }) => meeting.number).join(', ');
  const [first] = meetings;
  const last = meetings.at(-1) ?? first;
  return {
    text: shortStretch(view, dayOf(first.meeting), dayOf(last.meeting)),
    small: clockWords(view.language).numbers(numbers, meetings.length),
  };
}

/** The clocks that stand otherwise than usually. */
function apartOf({ zones, usual, meetings: [first] }: Move) {
  return zones.slice(1).flatMap((zone, nth) => {
    const [now = 0, usually = 0] = [first.apart[nth], usual.apart[nth]];
    const hours = (minutes: number): number => Math.abs(minutes) / 60;
    return now === usually ? [] : [{ city: cityOf(zone), hours: hours(now), usually: hours(usually) }];
  });
}

import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { Program } from '../schema/program.ts';
import { addDays, addSpan, dayNumber, daysBetween } from '../time/day.ts';
import { type Cadence, parseCadence, parseLength } from '../time/grammar.ts';
import { clockMinutes } from '../time/zone.ts';
import { joinedTable, type WeekTable, weekTable } from './week-table.ts';

/** Everything about the program that placing a meeting needs. Days are day numbers, lengths minutes. */
export type Frame = {
  readonly start: number;
  readonly end: number;
  /** The first day for meetings of pairings: the day after the kick-off, if an event opens the program. */
  readonly opening: number;
  /** The last day that is not to be planned any more: today. */
  readonly today: number;
  readonly cadence: Cadence;
  readonly length: number;
  /** Days after a pairing's start on which the first meeting may lie at the latest. */
  readonly firstWithin: number;
  readonly hours: WeekTable;
  /** Where no hours are shared: the same days from six to ten, and the program's hours. */
  readonly wideHours: WeekTable;
  readonly blackout: ReadonlySet<number>;
  readonly limits: { readonly perDay: number; readonly perWeek: number; readonly gap: number };
};

const weekdays = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 } as const;

/**
 * The days between which meetings are planned. A program without a start begins on the first day already planned, else a
 * week from today; one without an end runs 26 weeks, or as far as it is planned. `assumed` names what program.yaml lacks.
 */
export function planningSpan(
  program: Program,
  existing: readonly Meeting[],
  today: Day,
): { readonly start: Day; readonly end: Day; readonly assumed: readonly ('start' | 'end')[] } {
  const planned = existing.filter((m) => m.state !== 'cancelled').map((m) => m.start.slice(0, 10));
  const [first] = sortedBy(planned, (day) => day);
  const start = program.start ?? first ?? addDays(today, 7);
  const last = sortedBy([start, ...planned], (day) => day).at(-1) ?? start;
  // With an assumed start the assumed end would wander from run to run; what is planned holds it in place.
  const assumedEnd = program.start === undefined && first !== undefined ? last : addSpan(start, '26 weeks');
  const assumed = (['start', 'end'] as const).filter((key) => program[key] === undefined);
  return { start, end: program.end ?? assumedEnd, assumed };
}

/** The program's settings for meetings, parsed once. */
export function programFrame(program: Program, existing: readonly Meeting[], today: Day): Frame {
  const { meetings } = program;
  const { start, end } = planningSpan(program, existing, today);
  const window = { from: clockMinutes(meetings.hours.from), to: clockMinutes(meetings.hours.to) };
  const days = meetings.hours.days.map((day) => weekdays[day]);
  const hours = weekTable(days.map((weekday) => ({ weekday, ...window })));
  const blackout = new Set<number>();
  for (const { from, to } of meetings.blackout)
    for (let day = dayNumber(from); day <= dayNumber(to); day += 1) blackout.add(day);
  const firstWithin = daysBetween(start, addSpan(start, meetings.first_within));
  const opening = openingDay(meetings.events, dayNumber(start), firstWithin);
  return {
    start: dayNumber(start),
    end: dayNumber(end),
    opening,
    today: dayNumber(today),
    cadence: parseCadence(meetings.every),
    length: parseLength(meetings.length),
    firstWithin: firstWithin - (opening - dayNumber(start)),
    hours,
    wideHours: joinedTable(hours, weekTable(days.map((weekday) => ({ weekday, from: 360, to: 1320 })))),
    blackout,
    limits: {
      perDay: meetings.limits.mentor_per_day,
      perWeek: meetings.limits.mentor_per_week,
      gap: parseLength(meetings.limits.gap),
    },
  };
}

/** Pairs meet for the first time at the kick-off: an event so early that first meetings still find room after it. */
function openingDay(events: Program['meetings']['events'], start: number, firstWithin: number): number {
  const days = events.flatMap(({ on, at }) =>
    on === undefined ? (at === 'start' ? [start] : []) : [dayNumber(on)],
  );
  const early = days.filter((day) => day >= start && day < start + firstWithin);
  return early.length === 0 ? start : Math.min(...early) + 1;
}

import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../../src/model/meeting.ts';
import { answersOf, type Person } from '../../src/model/person.ts';
import type { Program } from '../../src/schema/program.ts';

/** A row with its instants in milliseconds; `isJudged`: the planner may still place it somewhere else. */
export type Row = {
  readonly meeting: Meeting;
  readonly from: number;
  readonly to: number;
  readonly isJudged: boolean;
};
/** Monday is 1; minutes from midnight. */
export type Window = { readonly weekday: number; readonly from: number; readonly to: number };

export const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

export function rowOf(meeting: Meeting, today: string): Row {
  const isJudged =
    meeting.state === 'planned' && meeting.pairing !== undefined && meeting.start.slice(0, 10) > today;
  return { meeting, from: millis(meeting.start), to: millis(meeting.end), isJudged };
}

/** `60 min` and `2 h` in minutes. */
export function lengthInMinutes(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith('h') ? 60 : 1);
}

/** `3 weeks` as Temporal has it. */
export function spanOf(text: string): Record<string, number> {
  const [count, unit = ''] = text.split(' ');
  return { [`${unit.replace(/s$/, '')}s`]: Number(count) };
}

export function wallOf(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

export const minuteOfDay = ({ hour, minute }: { hour: number; minute: number }): number => hour * 60 + minute;

/** Whether all of a meeting lies in one window on the wall of a zone. */
export function isInside(
  windows: readonly Window[],
  { from, to }: { readonly from: number; readonly to: number },
  zone: string,
): boolean {
  const wall = wallOf(from, zone);
  const begin = minuteOfDay(wall);
  const end = begin + (to - from) / 60_000;
  return windows.some((w) => w.weekday === wall.dayOfWeek && w.from <= begin && end <= w.to);
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Where meetings of a person belong, and where they may lie where no hours are shared. */
export function hoursOf(
  { meetings }: Program,
  person: Person,
): { readonly inside: readonly Window[]; readonly bearable: readonly Window[] } {
  const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const days = meetings.hours.days.map((day) => weekdays.indexOf(day) + 1);
  const of = (from: number, to: number): Window[] => days.map((weekday) => ({ weekday, from, to }));
  const program = of(clock(meetings.hours.from), clock(meetings.hours.to));
  const answer = (answersOf(person, 'mentor') ?? answersOf(person, 'mentee'))?.get('availability');
  if (answer?.type !== 'availability')
    return { inside: program, bearable: [...program, ...of(6 * 60, 22 * 60)] };
  const both = answer.windows.flatMap((own) =>
    program
      .filter(({ weekday }) => weekday === own.weekday)
      .map(({ weekday, from, to }) => ({
        weekday,
        from: Math.max(from, own.from),
        to: Math.min(to, own.to),
      })),
  );
  return { inside: both.filter(({ from, to }) => from < to), bearable: answer.windows };
}

/** Pairs of rows of which one at least is judged and that lie nearer to each other than a gap; milliseconds. */
export function clashes(rows: readonly Row[], gap: number): [Row, Row][] {
  const sorted = [...rows].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.flatMap((row, nth) =>
    sorted
      .slice(nth + 1)
      .filter((later) => later.from < row.to + gap && (row.isJudged || later.isJudged))
      .map((later): [Row, Row] => [row, later]),
  );
}

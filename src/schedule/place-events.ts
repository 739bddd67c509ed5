import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { Program } from '../schema/program.ts';
import { dayFromNumber, dayNumber, weekdayOfNumber } from '../time/day.ts';
import { momentDays, parseLength, parseMoment } from '../time/grammar.ts';
import { epochOf, wallToInstant } from '../time/zone.ts';
import type { ZoneClock } from '../time/zone-clock.ts';
import type { Desk } from './place-beat.ts';
import type { Member } from './roll.ts';
import { minutesOutside } from './week-table.ts';

type EventSetting = Program['meetings']['events'][number];
/** One event of the whole cohort; minutes since 1970. `existing` is its row in schedule.csv. */
export type PlacedEvent = {
  readonly number: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly existing?: Meeting;
};
export type EventInput = {
  readonly program: Program;
  readonly clock: ZoneClock;
  /** Everybody in an open pairing, once. */
  readonly members: readonly Member[];
  /** Rows of events that are planned and still to come. */
  readonly standing: readonly Meeting[];
  /** Rows of events that are over or were cancelled or fixed by people: never planned again. */
  readonly settled: readonly Meeting[];
  /** Rows of events that the program named once and dropped; named again, they are planned again. */
  readonly dropped: readonly Meeting[];
};

/**
 * The events of the cohort that are still to come, and their bookings in everybody's diary. `on` is kept to the minute in
 * the program's zone, whoever it disturbs; `at` finds a working day near its moment, of those within a week one on which
 * fewest have a holiday, and the time at which fewest minutes lie outside anybody's hours or over a busy time. A standing
 * date that still fits stays.
 */
export function placeEvents(desk: Desk, input: EventInput): PlacedEvent[] {
  const used = new Set<Meeting>();
  const events = input.program.meetings.events.flatMap((setting, index): PlacedEvent[] => {
    const ofName = (rows: readonly Meeting[]): Meeting[] => rows.filter((row) => row.agenda === setting.name);
    const days = eventDays(desk, setting).slice(ofName(input.settled).length);
    return days.flatMap((day) => {
      const existing = ofName([...input.standing, ...input.dropped]).find((row) => !used.has(row));
      const length = parseLength(setting.length);
      const from = eventStart(desk, input, { setting, day, existing });
      if (from === undefined || localDayOf(input.clock, from) <= desk.frame.today) return [];
      if (existing !== undefined) used.add(existing);
      return [
        {
          number: index + 1,
          name: setting.name,
          from,
          to: from + length,
          ...(existing === undefined ? {} : { existing }),
        },
      ];
    });
  });
  for (const { from, to, existing } of events)
    desk.diary.book({ members: input.members, from, to, counts: false, inRoom: existing?.place });
  return events;
}

function eventDays({ frame }: Desk, { on, at }: EventSetting): number[] {
  if (on !== undefined) return [dayNumber(on)];
  const span = { start: dayFromNumber(frame.start), end: dayFromNumber(frame.end) };
  return at === undefined ? [] : momentDays(parseMoment(at), span).map(dayNumber);
}

type Wanted = {
  readonly setting: EventSetting;
  readonly day: number;
  readonly existing: Meeting | undefined;
};

function eventStart(desk: Desk, input: EventInput, { setting, day, existing }: Wanted): number | undefined {
  const { on } = setting;
  if (on !== undefined)
    return epochOf(wallToInstant(on.slice(0, 10), on.slice(11), input.program.timezone).instant) / 60;
  const standing = existing === undefined ? undefined : Math.floor(epochOf(existing.start) / 60);
  if (
    standing !== undefined &&
    mayStay(desk, input.members, { stands: localDayOf(input.clock, standing), day })
  )
    return standing;
  const best = nearestWorkingDay(desk, input.members, day);
  return best === undefined
    ? undefined
    : bestTime(desk, input, { day: best, length: parseLength(setting.length) });
}

/** A date that stands gives way to a holiday only where most of those who come have it: moving costs everybody something. */
function mayStay(
  { frame }: Desk,
  members: readonly Member[],
  { stands, day }: { readonly stands: number; readonly day: number },
): boolean {
  // A dropped event that is wanted again may have had a date that is over by now.
  if (stands <= frame.today || Math.abs(stands - day) > nearDays || !isWorkingDay(frame, stands))
    return false;
  return onHoliday(members, stands) * 2 <= members.length;
}

/** How many days an event at a moment of the program may lie off it for the sake of holidays, and stay off it. */
const nearDays = 7;

/**
 * Of the working days within a week the one on which fewest have a holiday, else the nearest further off. Of equal ones the
 * nearest, the later of two first; from the last day of the program on only earlier ones.
 */
function nearestWorkingDay({ frame }: Desk, members: readonly Member[], day: number): number | undefined {
  let best: { readonly day: number; readonly off: number } | undefined;
  for (let away = 0; away <= 60; away += 1) {
    if (away > nearDays && best !== undefined) break;
    for (const near of day === frame.end ? [day - away] : [day + away, day - away]) {
      if (!isWorkingDay(frame, near)) continue;
      const off = onHoliday(members, near);
      if (best === undefined || off < best.off) best = { day: near, off };
    }
    if (best?.off === 0) break;
  }
  return best?.day;
}

const onHoliday = (members: readonly Member[], day: number): number =>
  members.filter(({ daysOff }) => daysOff?.has(day) === true).length;

function isWorkingDay(frame: Desk['frame'], day: number): boolean {
  return (frame.hours[weekdayOfNumber(day) - 1] ?? []).length > 0 && !frame.blackout.has(day);
}

/** The half hour of the program's day that disturbs least; of equal ones the one nearest to ten o'clock. */
function bestTime(
  desk: Desk,
  { clock, members }: EventInput,
  at: { day: number; length: number },
): number | undefined {
  const starts = (desk.frame.wideHours[weekdayOfNumber(at.day) - 1] ?? []).flatMap(({ from, to }) => {
    const minutes: number[] = [];
    for (let minute = Math.ceil(from / 30) * 30; minute + at.length <= to; minute += 30) minutes.push(minute);
    return minutes;
  });
  const weighed = starts.flatMap((minute) => {
    const from = clock.minuteOfWall(at.day * 1440 + minute);
    if (from === undefined) return [];
    const cost = members.reduce(
      (sum, member) => sum + disturbance(desk, member, { from, length: at.length }),
      0,
    );
    return [{ from, cost, away: Math.abs(minute - 600), minute }];
  });
  return sortedBy(
    weighed,
    (w) => w.cost,
    (w) => w.away,
    (w) => w.minute,
  )[0]?.from;
}

function disturbance(desk: Desk, member: Member, { from, length }: { from: number; length: number }): number {
  const outside = minutesOutside(member.own, from + member.clock.offsetAt(from), length);
  return outside + (desk.diary.clash([member], from, from + length) === 'busy' ? length : 0);
}

const localDayOf = (clock: ZoneClock, minute: number): number =>
  Math.floor((minute + clock.offsetAt(minute)) / 1440);

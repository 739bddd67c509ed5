import type { UnplacedMeeting } from '../model/meeting.ts';
import { weekdayOfNumber } from '../time/day.ts';
import type { Diary } from './diary.ts';
import { localDay } from './diary.ts';
import type { Frame } from './frame.ts';
import type { Party } from './party.ts';
import type { Beat } from './rhythm.ts';
import { fitsInto, reachOutside, type Stretch } from './week-table.ts';

/** What a plan is made on: the program's settings and everybody's diary. */
export type Desk = { readonly frame: Frame; readonly diary: Diary };
/** `inside`: within everybody's hours. `bearable`: within the wide hours, where none are shared. */
export type Tier = 'inside' | 'bearable';
export type Fault = UnplacedMeeting['reason'];
/** The time a meeting would like to have on the anchor's clock, in minutes from midnight. */
export type Wish = {
  readonly minute: number;
  /** All times of a weekday (1 is Monday) on its raster that the anchor can keep, nearest to the wish first. */
  readonly around: (weekday: number, tier: Tier) => readonly number[];
};
/** Minutes since 1970; `regular`: at the wished time on the beat's own day. */
export type Place = { readonly from: number; readonly regular: boolean };

/** From the first thing that can stand in the way of a time to the last; the binding reason is the last one reached. */
const stages = [
  'after-end',
  'no-common-hours',
  'blackout',
  'busy',
  'limits',
] as const satisfies readonly Fault[];

/** What stands in the way of a meeting at that moment, or nothing. */
export function faultAt(
  desk: Desk,
  party: Party,
  at: { readonly from: number; readonly tier: Tier },
): Fault | undefined {
  const { length, blackout } = desk.frame;
  for (const member of party.members)
    if (!fitsInto(member[at.tier], at.from + member.clock.offsetAt(at.from), length))
      return 'no-common-hours';
  for (const member of party.members) if (blackout.has(localDay(member, at.from))) return 'blackout';
  return desk.diary.clash(party.members, at.from, at.from + length);
}

/** The moment at which the anchor's clock shows this; nothing where the clock skips the time or shows it twice. */
export function momentOf(party: Party, day: number, minute: number): number | undefined {
  return party.anchor.clock.minuteOfWall(day * 1440 + minute);
}

/**
 * A place for one beat: its own day at the wished time, else the nearest free time within everybody's hours, else, where
 * no hours in the window are shared, the least burden. Else the binding reason. Nothing is booked.
 */
export function placeBeat(
  desk: Desk,
  party: Party,
  beat: Beat,
  wish: Wish & { readonly tier: Tier },
): Place | Fault {
  if (beat.high < beat.low) return 'after-end';
  const own = momentOf(party, beat.day, wish.minute);
  const inWindow = beat.low <= beat.day && beat.day <= beat.high;
  if (inWindow && own !== undefined && faultAt(desk, party, { from: own, tier: wish.tier }) === undefined)
    return { from: own, regular: true };
  const inside = wish.tier === 'inside' ? nearestInside(desk, party, beat, wish) : 'no-common-hours';
  return inside === 'no-common-hours' ? leastBurden(desk, party, beat, wish) : inside;
}

/** The free time nearest to the wish within the beat's window and everybody's hours. */
export function nearestInside(desk: Desk, party: Party, beat: Beat, wish: Wish): Place | Fault {
  let reached = 0;
  for (const day of daysAround(beat)) {
    for (const minute of wish.around(weekdayOfNumber(day), 'inside')) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const fault = faultAt(desk, party, { from, tier: 'inside' });
      if (fault === undefined) return { from, regular: false };
      reached = Math.max(reached, stages.indexOf(fault));
    }
  }
  return stages[Math.max(reached, 1)] ?? 'no-common-hours';
}

/** The free time that reaches least out of all members' hours together; the side whose turn it is bears it. */
function leastBurden(desk: Desk, party: Party, beat: Beat, wish: Wish): Place | Fault {
  let best: { readonly place: Place; readonly cost: readonly [number, number] } | undefined;
  let reached = 0;
  for (const day of daysAround(beat)) {
    for (const minute of wish.around(weekdayOfNumber(day), 'bearable')) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const fault = faultAt(desk, party, { from, tier: 'bearable' });
      if (fault !== undefined) reached = Math.max(reached, stages.indexOf(fault));
      if (fault !== undefined) continue;
      const cost = burden(desk.frame, party, { from, number: beat.number });
      if (
        best === undefined ||
        cost[0] < best.cost[0] ||
        (cost[0] === best.cost[0] && cost[1] < best.cost[1])
      )
        best = { place: { from, regular: false }, cost };
    }
  }
  return best?.place ?? stages[Math.max(reached, 1)] ?? 'no-common-hours';
}

/**
 * How far a meeting reaches out of everybody's own hours, in minutes: of all together, and of the side that is spared this
 * time. The mentee's side bears meetings with odd numbers, the mentor's those with even ones.
 */
export function burden(
  frame: Frame,
  party: Party,
  at: { readonly from: number; readonly number: number },
): readonly [number, number] {
  const spared = at.number % 2 === 1 ? 'mentor' : 'mentee';
  let total = 0;
  let ofSpared = 0;
  for (const member of party.members) {
    const reach = reachOutside(member.own, at.from + member.clock.offsetAt(at.from), frame.length);
    total += reach;
    if (member.side === spared) ofSpared += reach;
  }
  return [total, ofSpared];
}

/** The days of a beat's window, nearest to its own day first, the later of two equally near ones before the earlier. */
function daysAround({ day, low, high }: Beat): number[] {
  const days: number[] = [];
  const furthest = Math.max(Math.abs(low - day), Math.abs(high - day));
  for (let away = 0; away <= furthest; away += 1) {
    if (low <= day + away && day + away <= high) days.push(day + away);
    if (away > 0 && low <= day - away && day - away <= high) days.push(day - away);
  }
  return days;
}

/** A wish and the times around it, on a raster of so many minutes through it. */
export function wishAt(party: Party, minute: number, grid: number): Wish {
  const known = {
    inside: new Map<number, readonly number[]>(),
    bearable: new Map<number, readonly number[]>(),
  };
  return {
    minute,
    around: (weekday, tier) => {
      const minutes =
        known[tier].get(weekday) ?? minutesAround(party.anchor[tier][weekday - 1] ?? [], minute, grid);
      known[tier].set(weekday, minutes);
      return minutes;
    },
  };
}

function minutesAround(stretches: readonly Stretch[], minute: number, grid: number): number[] {
  return stretches
    .flatMap(({ from, to }) => {
      const minutes: number[] = [];
      for (let at = minute + Math.ceil((from - minute) / grid) * grid; at < to; at += grid) minutes.push(at);
      return minutes;
    })
    .sort((a, b) => Math.abs(a - minute) - Math.abs(b - minute) || a - b);
}

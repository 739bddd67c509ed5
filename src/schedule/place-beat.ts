import type { UnplacedMeeting } from '../model/meeting.ts';
import { weekdayOfNumber } from '../time/day.ts';
import type { Diary } from './diary.ts';
import { localDay } from './diary.ts';
import type { Frame } from './frame.ts';
import { attending, membersOn, type Party } from './party.ts';
import type { Beat } from './rhythm.ts';
import { fitsInto, minutesOutside, reachOutside, type Stretch } from './week-table.ts';

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
  'holiday',
  'busy',
  'limits',
  'room',
] as const satisfies readonly Fault[];

/** What stands in the way of a meeting at that moment, or nothing. */
export function faultAt(
  desk: Desk,
  party: Party,
  at: { readonly from: number; readonly tier: Tier },
): Fault | undefined {
  const { length, blackout } = desk.frame;
  const fault = hoursFault(desk.frame, party, at);
  if (fault !== undefined) return fault;
  const members = attending(party, at.from);
  for (const member of members) if (blackout.has(localDay(member, at.from))) return 'blackout';
  return desk.diary.clash(members, at.from, at.from + length);
}

function hoursFault(
  { length }: Frame,
  party: Party,
  at: { readonly from: number; readonly tier: Tier },
): Fault | undefined {
  for (const member of attending(party, at.from))
    if (!fitsInto(member[at.tier], at.from + member.clock.offsetAt(at.from), length))
      return 'no-common-hours';
  return undefined;
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
  let nearest: number | undefined;
  const reason = freeTimes(desk, party, { beat, wish, tier: 'inside' }, (from) => {
    nearest = from;
    return 'enough';
  });
  return nearest === undefined ? reason : { from: nearest, regular: false };
}

/** The free time that reaches least out of both sides' hours together; the side whose turn it is bears it. */
function leastBurden(desk: Desk, party: Party, beat: Beat, wish: Wish): Place | Fault {
  let best: { readonly from: number; readonly cost: readonly [number, number] } | undefined;
  const reason = freeTimes(desk, party, { beat, wish, tier: 'bearable' }, (from) => {
    const cost = burden(desk.frame, party, { from, number: beat.number });
    const isLess =
      best === undefined || cost[0] < best.cost[0] || (cost[0] === best.cost[0] && cost[1] < best.cost[1]);
    if (isLess) best = { from, cost };
    return 'more';
  });
  return best === undefined ? reason : { from: best.from, regular: false };
}

type Search = { readonly beat: Beat; readonly wish: Wish; readonly tier: Tier };

/** Hands out the free times of a beat's window, nearest to the wish first; returns the reason that binds where none is. */
function freeTimes(
  desk: Desk,
  party: Party,
  { beat, wish, tier }: Search,
  visit: (from: number) => 'enough' | 'more',
): Fault {
  let reached = 1;
  for (const day of daysAround(beat)) {
    const isFull = isFullDay(desk, party, day);
    for (const minute of wish.around(weekdayOfNumber(day), tier)) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const fault = isFull
        ? (hoursFault(desk.frame, party, { from, tier }) ?? 'limits')
        : faultAt(desk, party, { from, tier });
      if (fault === undefined && visit(from) === 'enough') return 'busy';
      if (fault !== undefined) reached = Math.max(reached, stages.indexOf(fault));
      // One look is enough to know that it is the limits that bind on this day.
      if (isFull && fault === 'limits') break;
    }
  }
  return stages[reached] ?? 'no-common-hours';
}

/** Whether a mentor has no meeting left on any day of their own that this day of the anchor touches. */
function isFullDay({ diary }: Desk, party: Party, day: number): boolean {
  const begin = day * 1440 - party.anchor.clock.offsetAt(day * 1440);
  return membersOn(party, day).some(
    (member) =>
      diary.isFull(member, localDay(member, begin - 60)) &&
      diary.isFull(member, localDay(member, begin + 720)) &&
      diary.isFull(member, localDay(member, begin + 1500)),
  );
}

/**
 * How far a meeting reaches out of people's own hours, in minutes: of both sides together, and of the side that is spared
 * this time. The side whose turn is odd bears meetings with odd numbers, the other those with even ones; of a side of
 * several it is the one who has it worst who counts, so that five people never outvote the sixth. The minutes that are lost
 * count beside the reach: one side at a time gives up less than both do who meet half way between their days.
 */
export function burden(
  frame: Frame,
  party: Party,
  at: { readonly from: number; readonly number: number },
): readonly [number, number] {
  const worst = { odd: 0, even: 0 };
  for (const member of attending(party, at.from)) {
    const wall = at.from + member.clock.offsetAt(at.from);
    const reach = reachOutside(member.own, wall, frame.length);
    const lost = reach === 0 ? 0 : minutesOutside(member.own, wall, frame.length);
    worst[member.turn] = Math.max(worst[member.turn], reach + lost);
  }
  return [worst.odd + worst.even, at.number % 2 === 1 ? worst.even : worst.odd];
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

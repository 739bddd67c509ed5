import type { UnplacedMeeting } from '../model/meeting.ts';
import { burden, compareBurdens } from './burden.ts';
import type { Booking, Diary } from './diary.ts';
import { localDay } from './diary.ts';
import { fittingTimes, nearestFirst } from './fitting-times.ts';
import type { Frame } from './frame.ts';
import { lightestFirst } from './lightest-first.ts';
import { attending, membersOn, type Party } from './party.ts';
import { type Beat, daysAround } from './rhythm.ts';
import { dayOffAt } from './roll.ts';
import { fitsInto } from './week-table.ts';
import type { Tier, Wish } from './wish.ts';

/** What a plan is made on: the program's settings and everybody's diary. */
export type Desk = { readonly frame: Frame; readonly diary: Diary };
export type Fault = UnplacedMeeting['reason'];
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

/** The booking of a party's meeting with that number, at that moment. */
export function bookingAt(
  { frame }: Desk,
  party: Party,
  { number, from }: { readonly number: number; readonly from: number },
): Booking {
  const seating = { pairing: party.pairing, number, anchor: party.anchor };
  return { members: attending(party, from), from, to: from + frame.length, counts: true, seating };
}

/** A time to ask about, in minutes since 1970, for the meeting of that number. */
export type AskedTime = { readonly from: number; readonly tier: Tier; readonly number: number };

/** What stands in the way of the meeting with that number at that moment, or nothing. */
export function faultAt(desk: Desk, party: Party, at: AskedTime): Fault | undefined {
  const { frame, diary } = desk;
  const fault = hoursFault(frame, party, at);
  if (fault !== undefined) return fault;
  const members = attending(party, at.from);
  let dayOff: Fault | undefined;
  for (const member of members) {
    const off = dayOffAt(frame, member, at.from);
    if (off === 'blackout') return off;
    dayOff ??= off;
  }
  const clash = dayOff ?? diary.clash(members, at.from, at.from + frame.length);
  if (clash !== undefined || diary.rooms === undefined) return clash;
  return diary.rooms.hasRoom(bookingAt(desk, party, at)) ? undefined : 'room';
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
  const own = ownTime(desk, party, beat, wish);
  if (wish.tier === 'inside') {
    const inside = own ?? nearestInside(desk, party, beat, wish);
    if (inside !== 'no-common-hours') return inside;
  }
  const least = leastBurden(desk, party, beat, wish);
  if (own === undefined || typeof least === 'string') return own ?? least;
  const [ofOwn, ofLeast] = [own, least].map(({ from }) =>
    burden(desk.frame, party, { from, number: beat.number }),
  );
  // The usual time is worth nothing where it would burden the side that is to be spared this time.
  return ofOwn === undefined || ofLeast === undefined || compareBurdens(ofOwn, ofLeast) > 0 ? least : own;
}

/** The wished time on the beat's own day, where it is free. */
function ownTime(
  desk: Desk,
  party: Party,
  beat: Beat,
  { minute, tier }: Wish & { readonly tier: Tier },
): Place | undefined {
  const from = momentOf(party, beat.day, minute);
  if (from === undefined || beat.day < beat.low || beat.high < beat.day) return undefined;
  const isFree = faultAt(desk, party, { from, tier, number: beat.number }) === undefined;
  return isFree ? { from, regular: true } : undefined;
}

/** The free time nearest to the wish within the beat's window and everybody's hours. */
export function nearestInside(desk: Desk, party: Party, beat: Beat, wish: Wish): Place | Fault {
  const { number } = beat;
  return onRasters(wish, (raster) => {
    let reached = 1;
    for (const day of daysAround(beat)) {
      const on = { day, minute: wish.minute, raster, tier: 'inside' } as const;
      const times = fittingTimes(desk.frame, party, on);
      if (times.length > 0 && isFullDay(desk, party, day)) {
        reached = Math.max(reached, stages.indexOf('limits'));
        continue;
      }
      for (const minute of nearestFirst(times, wish.minute)) {
        const from = momentOf(party, day, minute);
        if (from === undefined) continue;
        const fault = faultAt(desk, party, { from, tier: 'inside', number });
        if (fault === undefined) return { from, regular: false };
        reached = Math.max(reached, stages.indexOf(fault));
      }
    }
    return stages[reached] ?? 'no-common-hours';
  });
}

/** The free time of the least burden, which the side whose turn it is bears as far as it can. */
function leastBurden(desk: Desk, party: Party, beat: Beat, wish: Wish): Place | Fault {
  const { number } = beat;
  return onRasters(wish, (raster) => {
    let reached = 1;
    const full = new Map<number, boolean>();
    for (const { day, minute } of lightestFirst(desk.frame, party, { beat, wish, raster })) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const isFull = full.get(day) ?? isFullDay(desk, party, day);
      full.set(day, isFull);
      const fault = isFull ? 'limits' : faultAt(desk, party, { from, tier: 'bearable', number });
      if (fault === undefined) return { from, regular: false };
      reached = Math.max(reached, stages.indexOf(fault));
    }
    return stages[reached] ?? 'no-common-hours';
  });
}

/** Tries a search on finer and finer rasters; of several reasons the one that was reached last binds. */
function onRasters(wish: Wish, search: (raster: number) => Place | Fault): Place | Fault {
  let reached = 1;
  for (const raster of wish.rasters) {
    const found = search(raster);
    if (typeof found !== 'string') return found;
    reached = Math.max(reached, stages.indexOf(found));
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

import { weekdayOfNumber } from '../time/day.ts';
import type { Frame } from './frame.ts';
import { membersOn, type Party } from './party.ts';
import type { Member } from './roll.ts';
import { fitsInto } from './week-table.ts';
import type { Tier } from './wish.ts';

/** A day of the anchor, and a raster through a minute of it. */
export type OnDay = {
  readonly day: number;
  readonly minute: number;
  readonly raster: number;
  readonly tier: Tier;
};
/** What was looked up once for people on a weekday with these offsets; most days of a year are alike. */
const known = new WeakMap<readonly Member[], Map<string, readonly number[]>>();

/** The times of a day that suit everybody's hours of that tier, ascending; minutes from midnight on the anchor's clock. */
export function fittingTimes(frame: Frame, party: Party, on: OnDay): readonly number[] {
  const members = membersOn(party, on.day);
  const ofMembers = known.get(members) ?? new Map<string, readonly number[]>();
  known.set(members, ofMembers);
  const key = `${on.tier} ${likeness(party, members, on)}`;
  const times = ofMembers.get(key) ?? timesOn(frame, party, on);
  ofMembers.set(key, times);
  return times;
}

/** Days and rasters with the same text are alike: the weekday and all offsets; a day on which a clock changes is like no other. */
export function likeness(
  { anchor }: Party,
  members: readonly Member[],
  { day, minute, raster }: OnDay,
): string {
  const begin = day * 1440 - anchor.clock.offsetAt(day * 1440);
  let text = `${raster} ${minute % raster} ${weekdayOfNumber(day)} ${anchor.clock.offsetAt(begin)}`;
  for (const { clock } of members) {
    const offset = clock.offsetAt(begin - 1440);
    text += clock.offsetAt(begin + 2880) === offset ? ` ${offset}` : ` day ${day}`;
  }
  return text;
}

function timesOn({ length }: Frame, party: Party, { day, minute, raster, tier }: OnDay): readonly number[] {
  const { anchor } = party;
  const members = membersOn(party, day);
  return (anchor[tier][weekdayOfNumber(day) - 1] ?? []).flatMap(({ from, to }) => {
    const times: number[] = [];
    const first = minute + Math.ceil((from - minute) / raster) * raster;
    for (let at = first; at + length <= to; at += raster) {
      const moment = anchor.clock.minuteOfWall(day * 1440 + at);
      if (moment === undefined) continue;
      const fits = members.every((m) => fitsInto(m[tier], moment + m.clock.offsetAt(moment), length));
      if (fits) times.push(at);
    }
    return times;
  });
}

/** Ascending times, those nearest to a minute first; of two equally near ones the earlier. */
export function nearestFirst(times: readonly number[], minute: number): readonly number[] {
  let high = times.findIndex((time) => time >= minute);
  if (high === -1) high = times.length;
  let low = high - 1;
  const sorted: number[] = [];
  while (sorted.length < times.length) {
    const before = minute - (times[low] ?? Number.NEGATIVE_INFINITY);
    const after = (times[high] ?? Number.POSITIVE_INFINITY) - minute;
    const next = before <= after ? times[low--] : times[high++];
    if (next === undefined) break;
    sorted.push(next);
  }
  return sorted;
}

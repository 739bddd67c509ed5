import { fittingTimes, likeness, type OnDay } from './fitting-times.ts';
import type { Frame } from './frame.ts';
import { attending, membersOn, type Party } from './party.ts';
import type { Member } from './roll.ts';
import { minutesOutside, reachOutside } from './week-table.ts';

/** What a meeting outside people's own hours weighs, and how much of it is minutes of the side that is spared this time. */
export type Burden = readonly [weight: number, spared: number];

/**
 * A minute of the side that is spared weighs as much as two of the side whose turn it is. So whoever has the turn gives up at
 * most two minutes for each one that the other keeps, and no meeting costs both together more than twice the least. With
 * one for one the same side would bear nearly every meeting of zones eleven or thirteen hours apart, where the day of only
 * one of them is long enough to hold it alone.
 */
const sparing = 2;

/**
 * How far a meeting reaches out of people's own hours, in minutes, weighed by whose turn it is: the side whose turn is odd
 * bears meetings with odd numbers, the other those with even ones. Of a side of several it is the one who has it worst who
 * counts, so that five people never outvote the sixth. The minutes that are lost count beside the reach: one side at a time
 * gives up less than both do who meet half way between their days.
 */
export function burden(
  frame: Frame,
  party: Party,
  at: { readonly from: number; readonly number: number },
): Burden {
  return burdenOf(frame, attending(party, at.from), at);
}

function burdenOf(
  frame: Frame,
  members: readonly Member[],
  at: { readonly from: number; readonly number: number },
): Burden {
  let odd = 0;
  let even = 0;
  for (const member of members) {
    const wall = at.from + member.clock.offsetAt(at.from);
    const reach = reachOutside(member.own, wall, frame.length);
    if (reach === 0) continue;
    const cost = reach + minutesOutside(member.own, wall, frame.length);
    if (member.turn === 'odd') odd = Math.max(odd, cost);
    else even = Math.max(even, cost);
  }
  const [bearing, spared] = at.number % 2 === 1 ? [odd, even] : [even, odd];
  return [bearing + sparing * spared, spared];
}

/** Times of one day with one burden, ascending, in minutes from midnight on the anchor's clock. */
export type BurdenGroup = { readonly burden: Burden; readonly minutes: readonly number[] };
type OfNumber = Omit<OnDay, 'tier'> & { readonly number: number };
/** What was weighed once for people on a weekday with these offsets. */
const weighed = new WeakMap<readonly Member[], Map<string, readonly BurdenGroup[]>>();

/** The bearable times of a day of the anchor on a raster through `minute`, the least burden first. */
export function byBurden(frame: Frame, party: Party, of: OfNumber): readonly BurdenGroup[] {
  const members = membersOn(party, of.day);
  const known = weighed.get(members) ?? new Map<string, readonly BurdenGroup[]>();
  weighed.set(members, known);
  const on = { ...of, tier: 'bearable' } as const;
  const key = `${of.number % 2} ${likeness(party, members, on)}`;
  const groups = known.get(key) ?? weigh(frame, party, on);
  known.set(key, groups);
  return groups;
}

function weigh(frame: Frame, party: Party, on: OnDay & { readonly number: number }): readonly BurdenGroup[] {
  const groups = new Map<string, { readonly burden: Burden; readonly minutes: number[] }>();
  for (const minute of fittingTimes(frame, party, on)) {
    const from = party.anchor.clock.minuteOfWall(on.day * 1440 + minute);
    if (from === undefined) continue;
    const cost = burdenOf(frame, membersOn(party, on.day), { from, number: on.number });
    const key = cost.join(' ');
    const group = groups.get(key) ?? { burden: cost, minutes: [] };
    groups.set(key, group);
    group.minutes.push(minute);
  }
  return [...groups.values()].sort((a, b) => compareBurdens(a.burden, b.burden));
}

/** Negative where the first is lighter. */
export function compareBurdens(a: Burden, b: Burden): number {
  return a[0] - b[0] || a[1] - b[1];
}

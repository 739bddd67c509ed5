import { sortedBy } from '../model/order.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { shuffled } from '../stats/shuffled.ts';
import { weekdayOfNumber } from '../time/day.ts';
import { burden } from './burden.ts';
import type { Frame } from './frame.ts';
import type { Party } from './party.ts';
import { momentOf } from './place-beat.ts';
import { fitsInto } from './week-table.ts';
import type { Tier } from './wish.ts';

/** One weekly slot on the anchor's clock. Odd and even meetings differ only where the burden alternates. */
export type Slot = { readonly weekday: number; readonly odd: number; readonly even: number };
/** All slots a party could keep, best first, and the raster of minutes they lie on. */
export type SlotChoice = { readonly tier: Tier; readonly grid: number; readonly slots: readonly Slot[] };

/** The minutes from midnight at which a meeting of that number begins. */
export function minuteOf(slot: Slot, number: number): number {
  return number % 2 === 1 ? slot.odd : slot.even;
}

/**
 * The weekly slots of a party: within everybody's hours on the half hour, where there are none on the quarter, on five
 * minutes; where no hours are shared, the least burden. Offsets are those of the program's begin, middle and end; a slot
 * counts that is right on two of the three. Full hours come first, then the seed decides.
 */
export function weeklySlots(frame: Frame, party: Party, seed: string): SlotChoice {
  const random = seededRandom(`${seed}\0slots\0${party.pairing}`);
  for (const grid of [30, 15, 5]) {
    const slots = rasterSlots(frame, party, { grid, tier: 'inside' });
    if (slots.length > 0)
      return {
        tier: 'inside',
        grid,
        slots: distinct(
          frame,
          sortedBy(shuffled(slots, random), (slot) => (slot.odd % 60 === 0 ? 0 : 1)),
        ),
      };
  }
  const wide = [30, 15, 5].map((grid) => ({
    grid,
    slots: rasterSlots(frame, party, { grid, tier: 'bearable' }),
  }));
  const { grid, slots } = wide.find((one) => one.slots.length > 0) ?? { grid: 30, slots: [] };
  const weighed = alternatingSlots(frame, party, shuffled(slots, random));
  return { tier: 'bearable', grid, slots: distinct(frame, weighed) };
}

/** By the day of the month a meeting falls on any weekday: what differs only in the weekday is one slot, the better one. */
function distinct({ cadence }: Frame, slots: readonly Slot[]): readonly Slot[] {
  if (cadence.kind !== 'monthly-date') return slots;
  const seen = new Set<string>();
  return slots.filter(({ odd, even }) => {
    const key = `${odd} ${even}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function rasterSlots(frame: Frame, party: Party, { grid, tier }: { grid: number; tier: Tier }): Slot[] {
  const slots: Slot[] = [];
  party.anchor[tier].forEach((stretches, index) => {
    if (frame.cadence.kind === 'monthly' && frame.cadence.weekday !== index + 1) return;
    for (const { from, to } of stretches) {
      for (let minute = Math.ceil(from / grid) * grid; minute + frame.length <= to; minute += grid) {
        const slot = { weekday: index + 1, odd: minute, even: minute };
        if (isFitting(frame, party, slot, tier)) slots.push(slot);
      }
    }
  });
  return slots;
}

function isFitting(frame: Frame, party: Party, slot: Slot, tier: Tier): boolean {
  const { anchor } = party;
  // The raster lies in the anchor's hours already; whoever has the same clock and the same hours needs no look.
  const others = party.members.filter(
    (member) => member.clock !== anchor.clock || member[tier] !== anchor[tier],
  );
  if (others.length === 0) return true;
  let fitting = 0;
  for (const from of momentsInProgram(frame, party, slot.weekday, slot.odd)) {
    if (others.every((member) => fitsInto(member[tier], from + member.clock.offsetAt(from), frame.length)))
      fitting += 1;
  }
  // Hours that are shared in one season only are better than none.
  return fitting >= (tier === 'inside' ? 2 : 1);
}

/** The slot's moment in the week of the program's begin, middle and end. */
export function momentsInProgram(frame: Frame, party: Party, weekday: number, minute: number): number[] {
  return [frame.start, Math.floor((frame.start + frame.end) / 2), frame.end].flatMap((day) => {
    const from = momentOf(party, day + weekday - weekdayOfNumber(day), minute);
    return from === undefined ? [] : [from];
  });
}

/** For each weekday the four least burdens, borne by the two sides in turn; least of all first. */
function alternatingSlots(frame: Frame, party: Party, slots: readonly Slot[]): Slot[] {
  const weighed = slots.map((slot) => {
    const at = momentsInProgram(frame, party, slot.weekday, slot.odd);
    const cost = (number: number): readonly [number, number] =>
      at
        .map((from) => burden(frame, party, { from, number }))
        .reduce<[number, number]>((sum, c) => [sum[0] + c[0], sum[1] + c[1]], [0, 0]);
    return { slot, odd: cost(1), even: cost(2) };
  });
  const pairs = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const ofDay = weighed.filter((w) => w.slot.weekday === weekday);
    const odd = sortedBy(
      ofDay,
      (w) => w.odd[0],
      (w) => w.odd[1],
    );
    const even = sortedBy(
      ofDay,
      (w) => w.even[0],
      (w) => w.even[1],
    );
    return odd.slice(0, 4).flatMap((o, rank) => {
      const e = even[rank];
      return e === undefined
        ? []
        : [{ slot: { weekday, odd: o.slot.odd, even: e.slot.odd }, cost: o.odd[0] + e.even[0] }];
    });
  });
  return sortedBy(pairs, (p) => p.cost).map((p) => p.slot);
}

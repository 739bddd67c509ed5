import type { Member } from './roll.ts';

/** Why a person cannot meet then. */
export type Clash = 'busy' | 'limits';
/** Minutes since 1970; `counts`: a meeting of a pairing, which the limits of mentors count; an event is none. */
export type Booking = {
  readonly members: readonly Member[];
  readonly from: number;
  readonly to: number;
  readonly counts: boolean;
};
type Limits = { readonly perDay: number; readonly perWeek: number; readonly gap: number };
type Stretch = { readonly from: number; readonly to: number };
type Page = {
  /** By UTC day; a stretch stands under each day it touches. */
  readonly booked: Map<number, Stretch[]>;
  readonly busy: Map<number, Stretch[]>;
  /** Meetings as a mentor by local day, and by local week from Monday. */
  readonly perDay: Map<number, number>;
  readonly perWeek: Map<number, number>;
};

/** Who is taken when, over all pairings, events and calendars. State that truly lives on while a plan is made. */
export class Diary {
  readonly #pages: Page[] = [];
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** A time from somebody's calendar: nothing may overlap it, but it keeps no gap and counts towards no limit. */
  addBusy(page: number, from: number, to: number): void {
    eachDay(from, to, (day) => listOf(this.#page(page).busy, day).push({ from, to }));
  }

  book(booking: Booking): void {
    for (const member of booking.members) {
      const page = this.#page(member.page);
      eachDay(booking.from, booking.to, (day) => listOf(page.booked, day).push(booking));
      this.#count(member, booking, 1);
    }
  }

  release(booking: Booking): void {
    for (const member of booking.members) {
      const page = this.#page(member.page);
      eachDay(booking.from, booking.to, (day) => {
        const list = listOf(page.booked, day);
        list.splice(list.indexOf(booking), 1);
      });
      this.#count(member, booking, -1);
    }
  }

  /** Whether somebody is taken within a gap of this time, and else whether a mentor's day or week is full. */
  clash(members: readonly Member[], from: number, to: number): Clash | undefined {
    for (const member of members) {
      const page = this.#page(member.page);
      if (overlaps(page.busy, from, to)) return 'busy';
      if (overlaps(page.booked, from - this.#limits.gap, to + this.#limits.gap)) return 'busy';
    }
    return members.some((member) => this.isFull(member, localDay(member, from))) ? 'limits' : undefined;
  }

  /** Whether a mentor has as many meetings on that day of theirs, or in its week, as the limits allow. */
  isFull(member: Member, day: number): boolean {
    if (member.side !== 'mentor') return false;
    const page = this.#page(member.page);
    if ((page.perDay.get(day) ?? 0) >= this.#limits.perDay) return true;
    return (page.perWeek.get(weekOf(day)) ?? 0) >= this.#limits.perWeek;
  }

  #count(member: Member, booking: Booking, by: number): void {
    if (member.side !== 'mentor' || !booking.counts) return;
    const page = this.#page(member.page);
    const day = localDay(member, booking.from);
    page.perDay.set(day, (page.perDay.get(day) ?? 0) + by);
    page.perWeek.set(weekOf(day), (page.perWeek.get(weekOf(day)) ?? 0) + by);
  }

  #page(number: number): Page {
    const known = this.#pages[number];
    if (known !== undefined) return known;
    const page = { booked: new Map(), busy: new Map(), perDay: new Map(), perWeek: new Map() };
    this.#pages[number] = page;
    return page;
  }
}

/** The day on a member's own wall at a moment, as a day number. */
export function localDay(member: Member, minute: number): number {
  return Math.floor((minute + member.clock.offsetAt(minute)) / 1440);
}

const weekOf = (day: number): number => Math.floor((day + 3) / 7);

function overlaps(list: ReadonlyMap<number, readonly Stretch[]>, from: number, to: number): boolean {
  const last = Math.floor((to - 1) / 1440);
  for (let day = Math.floor(from / 1440); day <= last; day += 1) {
    for (const taken of list.get(day) ?? []) if (taken.from < to && from < taken.to) return true;
  }
  return false;
}

function eachDay(from: number, to: number, visit: (day: number) => void): void {
  for (let day = Math.floor(from / 1440); day <= Math.floor((to - 1) / 1440); day += 1) visit(day);
}

function listOf(map: Map<number, Stretch[]>, day: number): Stretch[] {
  const list = map.get(day) ?? [];
  if (list.length === 0) map.set(day, list);
  return list;
}

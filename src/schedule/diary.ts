import { isTaken, overlapping, type StretchesByDay, strike, write } from './day-pages.ts';
import type { Member } from './roll.ts';
import type { RoomBook, Sitting } from './room-book.ts';

/** Why a person cannot meet then. */
export type Clash = 'busy' | 'limits';
/** Minutes since 1970; `counts`: a meeting of a pairing, which the limits of mentors count; an event is none. */
export type Booking = Sitting & { readonly counts: boolean };
type Limits = { readonly perDay: number; readonly perWeek: number; readonly gap: number };
type Stretch = { readonly from: number; readonly to: number };
type Page = {
  readonly booked: StretchesByDay<Booking>;
  readonly busy: StretchesByDay<Stretch>;
  /** Meetings as a mentor by local day, and by local week from Monday. */
  readonly perDay: Map<number, number>;
  readonly perWeek: Map<number, number>;
};

/** Who is taken when, over all pairings, events and calendars. State that truly lives on while a plan is made. */
export class Diary {
  readonly #pages: Page[] = [];
  readonly #limits: Limits;
  /** Absent where no meeting looks for a room. */
  readonly rooms: RoomBook | undefined;

  constructor(limits: Limits, rooms?: RoomBook) {
    this.#limits = limits;
    this.rooms = rooms;
  }

  /** A time from somebody's calendar: nothing may overlap it, but it keeps no gap and counts towards no limit. */
  addBusy(page: number, from: number, to: number): void {
    write(this.#page(page).busy, { from, to });
  }

  book(booking: Booking): void {
    for (const member of booking.members) {
      write(this.#page(member.page).booked, booking);
      this.#count(member, booking, 1);
    }
    this.rooms?.book(booking);
  }

  release(booking: Booking): void {
    for (const member of booking.members) {
      strike(this.#page(member.page).booked, booking);
      this.#count(member, booking, -1);
    }
    this.rooms?.release(booking);
  }

  /** Whether somebody is taken within a gap of this time, and else whether a mentor's day or week is full. */
  clash(members: readonly Member[], from: number, to: number): Clash | undefined {
    for (const member of members) {
      const page = this.#page(member.page);
      if (isTaken(page.busy, from, to)) return 'busy';
      if (isTaken(page.booked, from - this.#limits.gap, to + this.#limits.gap)) return 'busy';
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

  /** Everything booked for these people that a meeting at that time would overlap or come too near to; each once. */
  near(members: readonly Member[], from: number, to: number): ReadonlySet<Booking> {
    const found = new Set<Booking>();
    const { gap } = this.#limits;
    for (const member of members) {
      const { booked } = this.#page(member.page);
      for (const other of overlapping(booked, from - gap, to + gap)) found.add(other);
    }
    return found;
  }

  /** The meetings that fill a mentor's day, or where that has room, the week of that day. */
  filling(member: Member, day: number): readonly Booking[] {
    const page = this.#page(member.page);
    const isDayFull = (page.perDay.get(day) ?? 0) >= this.#limits.perDay;
    const [low, high] = isDayFull ? [day, day] : [weekOf(day) * 7 - 3, weekOf(day) * 7 + 3];
    const found = new Set<Booking>();
    for (let near = low - 1; near <= high + 1; near += 1) {
      for (const booking of page.booked.get(near) ?? []) {
        const own = booking.members.find((other) => other.page === member.page);
        if (!booking.counts || own?.side !== 'mentor') continue;
        const on = localDay(own, booking.from);
        if (low <= on && on <= high) found.add(booking);
      }
    }
    return [...found];
  }

  /** How many meetings more a mentor may have on that day of theirs, and in the week of that day. */
  left(member: Member, day: number): { readonly ofDay: number; readonly ofWeek: number } {
    const page = this.#page(member.page);
    return {
      ofDay: this.#limits.perDay - (page.perDay.get(day) ?? 0),
      ofWeek: this.#limits.perWeek - (page.perWeek.get(weekOf(day)) ?? 0),
    };
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

/** Weeks since 1970 from Monday to Sunday. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7);

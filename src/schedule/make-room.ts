import type { Booking } from './diary.ts';
import { localDay } from './diary.ts';
import type { Movable } from './movable.ts';
import { bookingAt, type Desk, faultAt } from './place-beat.ts';

/** What a search may do: meetings moved, of these dates that stood before, and meetings that lose their time. */
export type Allowance = { readonly moves: number; readonly stood: number; readonly drops: number };
/** How a search ended, and whether it was held back by an allowance: with more of it there might be more to find. */
export type Outcome = {
  readonly isFound: boolean;
  readonly lacksMoves: boolean;
  readonly lacksStood: boolean;
};
/** Counts the times that are tried, over many searches. */
export type Steps = { left: number };
/** The times a meeting may have, the likeliest first. */
export type StartsOf = (movable: Movable) => readonly number[];
export type Means = { readonly startsOf: StartsOf; readonly steps: Steps };

/**
 * Finds times for meetings that have none by moving others, which move others in turn: every order of giving way is tried
 * within the allowance, a meeting that was given a time keeps it for the rest of the trial. Complete: where nothing is found
 * and nothing held the search back, there is nothing to be found. State that truly lives on while a plan is made.
 */
export class RoomMaker {
  readonly #desk: Desk;
  readonly #owners = new Map<Booking, Movable>();
  readonly #settled = new Set<Movable>();
  #startsOf: StartsOf = () => [];
  #steps: Steps = { left: 0 };
  #isShortOfMoves = false;
  #isShortOfStood = false;

  constructor(desk: Desk, movables: readonly Movable[]) {
    this.#desk = desk;
    for (const movable of movables)
      if (movable.booking !== undefined) this.#owners.set(movable.booking, movable);
  }

  /** Gives all of these a time, except for as many as may be dropped; where that cannot be, everything is as before. */
  place(waiting: readonly Movable[], allowed: Allowance, by: Means): Outcome {
    this.#settled.clear();
    this.#startsOf = by.startsOf;
    this.#steps = by.steps;
    this.#isShortOfMoves = false;
    this.#isShortOfStood = false;
    const isFound = this.#settle(waiting, allowed);
    return { isFound, lacksMoves: this.#isShortOfMoves, lacksStood: this.#isShortOfStood };
  }

  #settle(waiting: readonly Movable[], allowed: Allowance): boolean {
    const [movable, ...others] = waiting;
    if (movable === undefined) return true;
    const had = movable.booking?.from;
    for (const from of this.#startsOf(movable)) {
      if (this.#steps.left <= 0) return false;
      this.#steps.left -= 1;
      if (from !== had && this.#settleAt(movable, from, { others, allowed })) return true;
    }
    if (allowed.drops === 0) return false;
    return this.#drop(movable, others, { ...allowed, drops: allowed.drops - 1 });
  }

  #drop(movable: Movable, others: readonly Movable[], allowed: Allowance): boolean {
    const had = movable.booking;
    this.#settled.add(movable);
    movable.booking = undefined;
    if (this.#settle(others, allowed)) return true;
    movable.booking = had;
    this.#settled.delete(movable);
    return false;
  }

  #settleAt(movable: Movable, from: number, rest: Rest): boolean {
    const { party, beat } = movable;
    const booking = bookingAt(this.#desk, party, { number: beat.number, from });
    const inTheWay = this.#mayGo([...this.#desk.diary.near(booking.members, from, booking.to)]);
    return inTheWay !== undefined && this.#after(inTheWay, { movable, booking, gone: [] }, rest);
  }

  /** Sends some away, and where that is not enough one more, until the meeting fits; then settles those that went. */
  #after(going: readonly Movable[], trial: Trial, rest: Rest): boolean {
    const { moves, stood, drops } = rest.allowed;
    const noticed = going.filter(isWhereItStood).length;
    if (going.length > moves) this.#isShortOfMoves = true;
    if (noticed > stood) this.#isShortOfStood = true;
    if (going.length > moves || noticed > stood) return false;
    for (const { booking } of going) if (booking !== undefined) this.#desk.diary.release(booking);
    const gone = [...trial.gone, ...going];
    const left = {
      others: rest.others,
      allowed: { moves: moves - going.length, stood: stood - noticed, drops },
    };
    if (this.#fits({ ...trial, gone }, left)) return true;
    for (const { booking } of going) if (booking !== undefined) this.#desk.diary.book(booking);
    return false;
  }

  #fits(trial: Trial, rest: Rest): boolean {
    const { movable, booking, gone } = trial;
    const at = { from: booking.from, number: movable.beat.number, tier: 'bearable' as const };
    const fault = faultAt(this.#desk, movable.party, at);
    if (fault === undefined) return this.#book(trial, { ...rest, others: [...rest.others, ...gone] });
    if (fault !== 'limits' && fault !== 'room') return false;
    const others = fault === 'limits' ? this.#fillers(booking) : this.#sitters(booking);
    for (const other of others) {
      const next = this.#mayGo([other]);
      if (next !== undefined && this.#after(next, trial, rest)) return true;
    }
    return false;
  }

  #book({ movable, booking }: Trial, rest: Rest): boolean {
    const had = movable.booking;
    this.#desk.diary.book(booking);
    this.#owners.set(booking, movable);
    this.#settled.add(movable);
    movable.booking = booking;
    if (this.#settle(rest.others, rest.allowed)) return true;
    movable.booking = had;
    this.#settled.delete(movable);
    this.#owners.delete(booking);
    this.#desk.diary.release(booking);
    return false;
  }

  /** The meetings behind these bookings; nothing where one of them cannot move or has just been given its time. */
  #mayGo(bookings: readonly Booking[]): readonly Movable[] | undefined {
    const movables: Movable[] = [];
    for (const booking of bookings) {
      const movable = this.#owners.get(booking);
      if (movable === undefined || this.#settled.has(movable)) return undefined;
      movables.push(movable);
    }
    return movables;
  }

  /** The meetings that fill the first of the mentors' days or weeks that are full. */
  #fillers({ members, from }: Booking): readonly Booking[] {
    const { diary } = this.#desk;
    const full = members.find((member) => diary.isFull(member, localDay(member, from)));
    return full === undefined ? [] : diary.filling(full, localDay(full, from));
  }

  #sitters(booking: Booking): readonly Booking[] {
    const sitters = new Set<unknown>(this.#desk.diary.rooms?.sittingsInTheWay(booking) ?? []);
    return [...this.#owners.keys()].filter((other) => sitters.has(other));
  }
}

type Rest = { readonly others: readonly Movable[]; readonly allowed: Allowance };
/** A meeting at a time, and those that went to make room for it. */
type Trial = { readonly movable: Movable; readonly booking: Booking; readonly gone: readonly Movable[] };

const isWhereItStood = ({ stood, booking }: Movable): boolean =>
  stood !== undefined && booking?.from === stood;

import { folded } from '../model/folded.ts';
import type { Room } from '../model/room.ts';
import { overlapping, type StretchesByDay, strike, write } from './day-pages.ts';
import type { Member } from './roll.ts';
import { isOpen, isSuitable, roomsBySize } from './suitable-rooms.ts';

/** Which meeting of a pairing it is, and whose clock it keeps. */
export type Seating = { readonly pairing: string; readonly number: number; readonly anchor: Member };
/** What may sit in a room; minutes since 1970. */
export type Sitting = {
  readonly members: readonly Member[];
  readonly from: number;
  readonly to: number;
  /** Absent where nobody looks for a room: events, talks of a rotation, what is over. */
  readonly seating?: Seating;
  /** The place of a row that cannot move: where it names a room, that room is taken, whoever else is in it. */
  readonly inRoom?: string | undefined;
};
/** A room that a meeting has already. A `firm` one stands in schedule.csv, and nobody else is put there. */
export type RoomClaim = {
  readonly pairing: string;
  readonly number: number;
  readonly room: string;
  readonly firm: boolean;
  readonly from: number;
  readonly to: number;
};
export type RoomNeeds = {
  readonly rooms: readonly Room[];
  /** `in-person`: no meeting without a room. `either`: a room where one is free. */
  readonly mode: 'in-person' | 'either';
  /** The pairings whose meetings look for rooms. */
  readonly pairings: ReadonlySet<string>;
  readonly claims: readonly RoomClaim[];
};

type Page = {
  readonly room: Room;
  readonly taken: StretchesByDay<Sitting>;
  readonly claimed: StretchesByDay<RoomClaim>;
};
/** What was changed, so that a trial can be taken back. */
type Step = { readonly sitting: Sitting; readonly page: Page; readonly put: boolean };

const meetingKey = (pairing: string, number: number): string => `${pairing}\0${number}`;

/**
 * Who sits in which room, over the whole cohort: one meeting at a time, no time needed between two. A meeting gets the room
 * it has, else the one its pairing has most often, else the smallest that will do. Where all of them are taken, meetings that
 * are newly planned are seated elsewhere to make room: an augmenting path, exact where meetings begin and end together.
 */
export class RoomBook {
  readonly #needs: RoomNeeds;
  readonly #pages: readonly Page[];
  readonly #claims: ReadonlyMap<string, RoomClaim>;
  readonly #seats = new Map<Sitting, Page>();
  readonly #suitableFor = new WeakMap<readonly Member[], readonly Page[]>();
  /** How often a pairing sits in a room. */
  readonly #usual = new Map<string, Map<Page, number>>();

  constructor(needs: RoomNeeds) {
    this.#needs = needs;
    this.#pages = roomsBySize(needs.rooms).map((room) => ({ room, taken: new Map(), claimed: new Map() }));
    this.#claims = new Map(needs.claims.map((claim) => [meetingKey(claim.pairing, claim.number), claim]));
    for (const claim of needs.claims)
      for (const page of this.#pages)
        if (folded(page.room.name) === folded(claim.room)) write(page.claimed, claim);
  }

  /** Whether meetings of that pairing take place in a room or not at all. */
  isNeededBy(pairing: string): boolean {
    return this.#needs.mode === 'in-person' && this.#needs.pairings.has(pairing);
  }

  /** The rooms that would do for a meeting, whether they are taken or not. */
  roomsFor(sitting: Sitting): readonly Room[] {
    return this.#candidates(sitting).map(({ room }) => room);
  }

  /** Whether a meeting can take place as far as rooms go. */
  hasRoom(sitting: Sitting): boolean {
    if (this.#needs.mode === 'either' || !this.#looksForRoom(sitting)) return true;
    const pages = this.#candidates(sitting);
    if (pages.some((page) => isFree(page, sitting))) return true;
    const steps: Step[] = [];
    const isSeated = this.#seat(sitting, new Set(), steps);
    this.#takeBack(steps, 0);
    return isSeated;
  }

  book(sitting: Sitting): void {
    if (sitting.inRoom !== undefined) {
      const page = this.#pageNamed(sitting.inRoom, sitting.members);
      if (page !== undefined) this.#put(sitting, page);
    } else if (this.#looksForRoom(sitting)) this.#seat(sitting, new Set(), []);
  }

  release(sitting: Sitting): void {
    const page = this.#seats.get(sitting);
    if (page !== undefined) this.#takeOut(sitting, page);
  }

  /** The meetings that sit, at its time, in the rooms that would do for this one. */
  sittingsInTheWay(sitting: Sitting): readonly Sitting[] {
    return this.#candidates(sitting).flatMap(({ taken }) => overlapping(taken, sitting.from, sitting.to));
  }

  /** The name of the room in which a booked meeting sits. */
  roomOf(sitting: Sitting): string | undefined {
    return this.#seats.get(sitting)?.room.name;
  }

  /** Every room that a meeting has by now, for the next round of planning. */
  claims(): readonly RoomClaim[] {
    return [...this.#seats].flatMap(([{ seating, from, to }, { room }]): RoomClaim[] => {
      if (seating === undefined) return [];
      const { pairing, number } = seating;
      const { firm = false, room: had } = this.#claims.get(meetingKey(pairing, number)) ?? {};
      return [{ pairing, number, from, to, room: room.name, firm: firm && had === room.name }];
    });
  }

  #looksForRoom({ seating }: Sitting): boolean {
    return seating !== undefined && this.#needs.pairings.has(seating.pairing);
  }

  /** Finds a seat and notes every step; where there is none, what was tried is taken back. */
  #seat(sitting: Sitting, visited: Set<Sitting>, steps: Step[]): boolean {
    visited.add(sitting);
    const pages = this.#inOrder(sitting);
    const free = pages.find((page) => isFree(page, sitting));
    if (free !== undefined) {
      this.#step(steps, { sitting, page: free, put: true });
      return true;
    }
    for (const page of pages) {
      const others = overlapping(page.taken, sitting.from, sitting.to);
      if (others.some((other) => visited.has(other) || !this.#mayMove(other, page))) continue;
      const before = steps.length;
      for (const other of others) {
        visited.add(other);
        this.#step(steps, { sitting: other, page, put: false });
      }
      this.#step(steps, { sitting, page, put: true });
      if (others.every((other) => this.#seat(other, visited, steps))) return true;
      this.#takeBack(steps, before);
    }
    return false;
  }

  #mayMove({ seating, inRoom }: Sitting, page: Page): boolean {
    if (seating === undefined || inRoom !== undefined) return false;
    const claim = this.#claims.get(meetingKey(seating.pairing, seating.number));
    return claim?.firm !== true || folded(claim.room) !== folded(page.room.name);
  }

  #candidates({ members, from, to, seating }: Sitting): readonly Page[] {
    if (seating === undefined) return [];
    return this.#suitable(members).filter(({ room }) => isOpen(room, seating.anchor, { from, to }));
  }

  /** The rooms that these people can be sent to. The same list of members is asked about a thousand times. */
  #suitable(members: readonly Member[]): readonly Page[] {
    const known = this.#suitableFor.get(members);
    if (known !== undefined) return known;
    const pages = this.#pages.filter(({ room }) => isSuitable(room, members));
    this.#suitableFor.set(members, pages);
    return pages;
  }

  /** The room it has, then those its pairing has most often, then those nobody else has claimed, then the smallest. */
  #inOrder(sitting: Sitting): readonly Page[] {
    const { seating } = sitting;
    const pages = this.#candidates(sitting);
    if (seating === undefined || pages.length < 2) return pages;
    const claim = this.#claims.get(meetingKey(seating.pairing, seating.number));
    const usual = this.#usual.get(seating.pairing);
    const rank = (page: Page): readonly [number, number, number] => [
      claim !== undefined && folded(claim.room) === folded(page.room.name) ? 0 : 1,
      overlapping(page.claimed, sitting.from, sitting.to).some((other) => other !== claim) ? 1 : 0,
      -(usual?.get(page) ?? 0),
    ];
    const ranked = pages.map((page) => ({ page, rank: rank(page) }));
    // Sorting keeps the order of size where nothing else speaks.
    return ranked
      .sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      .map(({ page }) => page);
  }

  #pageNamed(name: string, members: readonly Member[]): Page | undefined {
    const named = this.#pages.filter(({ room }) => folded(room.name) === folded(name));
    return named.find(({ room }) => isSuitable(room, members)) ?? named[0];
  }

  #step(steps: Step[], step: Step): void {
    steps.push(step);
    if (step.put) this.#put(step.sitting, step.page);
    else this.#takeOut(step.sitting, step.page);
  }

  #takeBack(steps: Step[], length: number): void {
    while (steps.length > length) {
      const step = steps.pop();
      if (step?.put === true) this.#takeOut(step.sitting, step.page);
      else if (step !== undefined) this.#put(step.sitting, step.page);
    }
  }

  #put(sitting: Sitting, page: Page): void {
    write(page.taken, sitting);
    this.#seats.set(sitting, page);
    this.#count(sitting, page, 1);
  }

  #takeOut(sitting: Sitting, page: Page): void {
    strike(page.taken, sitting);
    this.#seats.delete(sitting);
    this.#count(sitting, page, -1);
  }

  #count({ seating }: Sitting, page: Page, by: number): void {
    if (seating === undefined) return;
    const counts = this.#usual.get(seating.pairing) ?? new Map<Page, number>();
    counts.set(page, (counts.get(page) ?? 0) + by);
    this.#usual.set(seating.pairing, counts);
  }
}

const isFree = (page: Page, { from, to }: Sitting): boolean => overlapping(page.taken, from, to).length === 0;

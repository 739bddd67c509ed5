import type { SeatGraph } from './seat-graph.ts';

/**
 * People seated one after another, each if all who are seated can still be matched together. Those sets are the
 * independent sets of a transversal matroid (Edmonds & Fulkerson 1965), so that any order ends with as many people as
 * possible. A newcomer is seated along an augmenting path over mentors, each step a bit operation for 32 of them.
 *
 * A search that fails has met only full mentors whose people can go nowhere else; that stays so for the rest of the
 * order, and such mentors are closed: all failing searches of a draw together look at each mentor once.
 */
export class Seating {
  readonly #graph: SeatGraph;
  /** The kind in each place; places of mentor j begin at #first[j]. */
  readonly #holder: Int32Array;
  readonly #first: Int32Array;
  readonly #mentorOf: Int32Array;
  readonly #taken: Int32Array;
  readonly #room: Uint32Array;
  readonly #allRoom: Uint32Array;
  readonly #closed: Uint32Array;
  readonly #seen: Uint32Array;
  readonly #queue: Int32Array;
  /** The place whose holder would move to the mentor, or −1 for the newcomer. */
  readonly #from: Int32Array;
  readonly #expanded: Int32Array;
  #searches = 0;
  #queued = 0;

  constructor(graph: SeatGraph) {
    const mentors = graph.places.length;
    this.#graph = graph;
    this.#first = new Int32Array(mentors + 1);
    this.#allRoom = new Uint32Array(graph.words);
    graph.places.forEach((places, j) => {
      this.#first[j + 1] = (this.#first[j] ?? 0) + places;
      if (places > 0) this.#allRoom[j >>> 5] = (this.#allRoom[j >>> 5] ?? 0) | (1 << (j & 31));
    });
    this.#holder = new Int32Array(this.#first[mentors] ?? 0);
    this.#mentorOf = new Int32Array(this.#holder.length);
    graph.places.forEach((_, j) => {
      this.#mentorOf.fill(j, this.#first[j], this.#first[j + 1]);
    });
    this.#taken = new Int32Array(mentors);
    this.#room = this.#allRoom.slice();
    this.#closed = new Uint32Array(graph.words);
    this.#seen = new Uint32Array(graph.words);
    this.#queue = new Int32Array(mentors);
    this.#from = new Int32Array(mentors);
    this.#expanded = new Int32Array(graph.kinds);
  }

  /** Empties every place. */
  clear(): void {
    this.#taken.fill(0);
    this.#room.set(this.#allRoom);
    this.#closed.fill(0);
  }

  /** Seats somebody of a kind, if everybody who is seated keeps a place; says whether. */
  admit(kind: number): boolean {
    const { words, reach } = this.#graph;
    const base = kind * words;
    for (let w = 0; w < words; w++) {
      const free = (reach[base + w] ?? 0) & (this.#room[w] ?? 0);
      if (free !== 0) {
        this.#holder[this.#place(lowest(free, w))] = kind;
        return true;
      }
    }
    const end = this.#search(kind, this.#closed);
    if (end < 0) {
      for (let w = 0; w < words; w++) this.#closed[w] = (this.#closed[w] ?? 0) | (this.#seen[w] ?? 0);
      return false;
    }
    this.#moveAlong(end, kind);
    return true;
  }

  /** Of somebody who was not admitted: the kinds of those who could each give up the place for them. */
  rivals(kind: number): ReadonlySet<number> {
    this.#search(kind, new Uint32Array(this.#graph.words));
    const rivals = new Set<number>();
    for (let at = 0; at < this.#queued; at++) {
      const j = this.#queue[at] ?? 0;
      for (let k = 0; k < (this.#taken[j] ?? 0); k++)
        rivals.add(this.#holder[(this.#first[j] ?? 0) + k] ?? 0);
    }
    return rivals;
  }

  /** Breadth first from a kind over mentors that are not `closed`; the mentor with room that it ends at, or −1. */
  #search(kind: number, closed: Uint32Array): number {
    this.#searches++;
    this.#queued = 0;
    this.#seen.fill(0);
    let end = this.#visit(kind, -1, closed);
    for (let at = 0; end < 0 && at < this.#queued; at++) {
      const j = this.#queue[at] ?? 0;
      const from = this.#first[j] ?? 0;
      for (let place = from; end < 0 && place < from + (this.#taken[j] ?? 0); place++)
        end = this.#visit(this.#holder[place] ?? 0, place, closed);
    }
    return end;
  }

  /** Notes the mentors that a kind reaches and the search has not: once a kind, whoever of it sits where. */
  #visit(kind: number, place: number, closed: Uint32Array): number {
    if (this.#expanded[kind] === this.#searches) return -1;
    this.#expanded[kind] = this.#searches;
    const { words, reach } = this.#graph;
    for (let w = 0; w < words; w++) {
      const seen = this.#seen[w] ?? 0;
      let fresh = (reach[kind * words + w] ?? 0) & ~seen & ~(closed[w] ?? 0);
      this.#seen[w] = seen | fresh;
      const free = fresh & (this.#room[w] ?? 0);
      if (free !== 0) {
        const end = lowest(free, w);
        this.#from[end] = place;
        return end;
      }
      while (fresh !== 0) {
        const j = lowest(fresh, w);
        this.#from[j] = place;
        this.#queue[this.#queued++] = j;
        fresh &= fresh - 1;
      }
    }
    return -1;
  }

  /** Everybody on the path moves one mentor on, and the newcomer takes the place left empty. */
  #moveAlong(end: number, kind: number): void {
    let target = this.#place(end);
    let place = this.#from[end] ?? -1;
    while (place >= 0) {
      this.#holder[target] = this.#holder[place] ?? 0;
      target = place;
      place = this.#from[this.#mentorOf[place] ?? 0] ?? -1;
    }
    this.#holder[target] = kind;
  }

  /** Takes the next place of a mentor who has room. */
  #place(j: number): number {
    const place = (this.#first[j] ?? 0) + (this.#taken[j] ?? 0);
    this.#taken[j] = (this.#taken[j] ?? 0) + 1;
    if (place + 1 === this.#first[j + 1]) this.#room[j >>> 5] = (this.#room[j >>> 5] ?? 0) & ~(1 << (j & 31));
    return place;
  }
}

/** The mentor of the lowest bit that is set in word `w`. */
const lowest = (bits: number, w: number): number => (w << 5) + 31 - Math.clz32(bits & -bits);

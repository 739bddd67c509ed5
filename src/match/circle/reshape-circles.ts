import type { Guide } from './guide-search.ts';
import { nowhere, type Seating } from './seating.ts';

/** Where somebody sat before, to be put back if a change is not taken. */
type Trail = (readonly [item: number, circle: number])[];

/** Changes of whole circles: one is gathered around somebody, or given up. */
export class Reshaper {
  readonly #seating: Seating;
  readonly #guide: Guide;
  /** By circle the last question that it was asked in, since several who are near may sit there. */
  readonly #askedOf: Uint32Array;
  #asked = 0;

  constructor(seating: Seating, guide: Guide) {
    this.#seating = seating;
    this.#guide = guide;
    this.#askedOf = new Uint32Array(seating.circles);
  }

  /**
   * Gathers those near somebody in a new circle, or in one that stands and lacks people, until it is large enough and its
   * answers differ as asked. `from`: those who sit nowhere; also whom a circle can spare; or anybody, and circles that
   * then are too small are given up. `skips` leaves somebody out now and then; false from `takes` puts everybody back.
   */
  gather(
    first: number,
    circle: number,
    how: {
      readonly from: 'nowhere' | 'spare' | 'anywhere';
      readonly skips: () => boolean;
      readonly takes: () => boolean;
    },
  ): void {
    const seating = this.#seating;
    const trail: Trail = [];
    const large = () => (seating.size[circle] ?? 0) >= seating.plan.min && seating.spreads(circle, -1, -1);
    for (const x of [first, ...(this.#guide.near[first] ?? [])]) {
      if (large()) break;
      if (x !== first && how.skips()) continue;
      if (this.#mayTake(x, circle, how.from)) this.#seat(x, circle, trail);
      else if (x === first) break;
    }
    if (large() && trail.length > 0) {
      const left = new Set(trail.map(([, from]) => from).filter((from) => from !== nowhere));
      for (const from of left)
        if (!seating.allows(from, seating.size[from] ?? 0) || !seating.spreads(from, -1, -1))
          this.#disperse(from, trail);
      if (how.takes()) return;
    }
    this.#back(trail);
  }

  /** Everybody who came to a circle goes to others that have room, or nowhere. */
  giveUp(circle: number, takes: () => boolean): void {
    const trail: Trail = [];
    this.#disperse(circle, trail);
    if (!takes()) this.#back(trail);
  }

  /** Where somebody adds most, among the circles of those near them and those that stand, `but` one; nowhere if in none. */
  bestCircle(x: number, but: number): number {
    const seating = this.#seating;
    const people = seating.plan.people[x] ?? 0;
    let [best, most] = [nowhere, Number.NEGATIVE_INFINITY];
    const [doors, near] = [this.#guide.doors[x] ?? [], this.#guide.near[x] ?? []];
    this.#asked++;
    for (let at = 0; at < doors.length + near.length; at++) {
      const circle = doors[at] ?? seating.circleOf[near[at - doors.length] ?? 0] ?? nowhere;
      if (circle === but || circle === nowhere || this.#askedOf[circle] === this.#asked) continue;
      this.#askedOf[circle] = this.#asked;
      if (!seating.allows(circle, (seating.size[circle] ?? 0) + people)) continue;
      const link = seating.link(x, circle, nowhere);
      if (link < 0) continue;
      const gain = seating.worthWith(circle, people, link) - seating.worthOf(circle);
      if (gain > most && seating.spreads(circle, x, -1)) [best, most] = [circle, gain];
    }
    return best;
  }

  #mayTake(x: number, circle: number, from: 'nowhere' | 'spare' | 'anywhere'): boolean {
    const seating = this.#seating;
    const people = seating.plan.people[x] ?? 0;
    const here = seating.circleOf[x] ?? nowhere;
    if (here === circle || (here !== nowhere && from === 'nowhere')) return false;
    const spared =
      here === nowhere ||
      from === 'anywhere' ||
      (seating.allows(here, (seating.size[here] ?? 0) - people) && seating.spreads(here, -1, x));
    return (
      spared &&
      (seating.size[circle] ?? 0) + people <= seating.plan.max &&
      seating.link(x, circle, nowhere) >= 0 &&
      seating.staysWithin(circle, x)
    );
  }

  #disperse(circle: number, trail: Trail): void {
    const seating = this.#seating;
    const people = seating.itemsOf(circle);
    for (const x of people) {
      trail.push([x, circle]);
      seating.remove(x);
    }
    for (const x of people) {
      const to = this.bestCircle(x, circle);
      if (to !== nowhere) this.#seat(x, to, trail);
    }
  }

  #seat(x: number, circle: number, trail: Trail): void {
    trail.push([x, this.#seating.circleOf[x] ?? nowhere]);
    this.#seating.remove(x);
    this.#seating.add(x, circle);
  }

  #back(trail: Trail): void {
    for (const [x, from] of trail.toReversed()) {
      this.#seating.remove(x);
      if (from !== nowhere) this.#seating.add(x, from);
    }
  }
}

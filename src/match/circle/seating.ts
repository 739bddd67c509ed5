import { type Circle, type CirclePlan, isMixed, worthOf } from './circle-plan.ts';

/** Nobody's circle: those who have no place yet. */
export const nowhere = -1;

/** Circles being changed: all of them possible at any time. The first are those that stand, the rest new or empty. */
export class Seating {
  readonly plan: CirclePlan;
  readonly circleOf: Int32Array;
  readonly size: Int32Array;
  readonly count: Int32Array;
  readonly circles: number;
  /** What everybody's place counts, and all places and points of those who sit. */
  place: Float64Array;
  value = 0;
  readonly #width: number;
  readonly #mixes: boolean;
  readonly #members: Int32Array;
  readonly #doubled: Float64Array;

  constructor(plan: CirclePlan) {
    this.plan = plan;
    const { standing } = plan;
    const people = plan.people.reduce((sum, p) => sum + p, 0);
    this.circles = standing.length + Math.floor(people / plan.min) + 1;
    this.#width = plan.max;
    this.#mixes = plan.spread.some(({ kinds }) => kinds > 1);
    this.circleOf = new Int32Array(plan.items).fill(nowhere);
    this.place = Float64Array.from(plan.weight);
    this.size = Int32Array.from({ length: this.circles }, (_, c) => standing[c]?.members ?? 0);
    this.count = new Int32Array(this.circles);
    this.#members = new Int32Array(this.circles * this.#width);
    this.#doubled = new Float64Array(this.circles);
  }

  /** From now on places count so much. */
  weighPlaces(place: Float64Array): void {
    this.circleOf.forEach((circle, x) => {
      if (circle !== nowhere) this.value += (place[x] ?? 0) - (this.place[x] ?? 0);
    });
    this.place = place;
  }

  item(circle: number, at: number): number {
    return this.#members[circle * this.#width + at] ?? 0;
  }

  itemsOf(circle: number): number[] {
    const from = circle * this.#width;
    return [...this.#members.subarray(from, from + (this.count[circle] ?? 0))];
  }

  /** The place of a new circle that nobody sits in; −1: none. */
  emptyCircle(): number {
    return this.size.indexOf(0, this.plan.standing.length);
  }

  worthOf(circle: number): number {
    return worthOf({ size: this.size[circle] ?? 0, doubled: this.#doubled[circle] ?? 0 });
  }

  /** Twice what an item's affinities add to a circle without `but`; −1 where it may not sit there. */
  link(x: number, circle: number, but: number): number {
    const { items, affinity, standing, calledTo } = this.plan;
    const called = calledTo[x] ?? -1;
    if (called >= 0 && called !== circle) return -1;
    const inner = this.plan.inner[x] ?? -1;
    const joined = circle < standing.length ? (standing[circle]?.affinity[x] ?? -1) : 0;
    if (inner < 0 || joined < 0) return -1;
    const row = x * items;
    const from = circle * this.#width;
    const to = from + (this.count[circle] ?? 0);
    let sum = inner;
    for (let at = from; at < to; at++) {
      const y = this.#members[at] ?? 0;
      if (y === but || y === x) continue;
      const pair = affinity[row + y] ?? -1;
      if (pair < 0) return -1;
      sum += pair;
    }
    return 2 * sum + joined;
  }

  /** What a circle would be worth with so much more in it. */
  worthWith(circle: number, people: number, doubled: number): number {
    return worthOf({
      size: (this.size[circle] ?? 0) + people,
      doubled: (this.#doubled[circle] ?? 0) + doubled,
    });
  }

  /** Whether a circle may have so many people: between the bounds, or nobody but those it stood with. */
  allows(circle: number, size: number): boolean {
    const { min, max, standing } = this.plan;
    return (size >= min && size <= max) || size === (standing[circle]?.members ?? 0);
  }

  /**
   * Whether no answer would be too frequent with `coming` and without `going`. Those who sit there keep to the limits
   * already, so only answers of who comes are counted.
   */
  staysWithin(circle: number, coming: number, going = nowhere): boolean {
    const from = circle * this.#width;
    const to = from + (this.count[circle] ?? 0);
    for (const { atMost, ofItem, ofStanding } of this.plan.spread)
      for (const answer of ofItem[coming] ?? []) {
        let given = timesOf(answer, ofItem[coming]) + timesOf(answer, ofStanding[circle]);
        for (let at = from; at < to && given <= atMost; at++) {
          const y = this.#members[at] ?? 0;
          if (y !== going) given += timesOf(answer, ofItem[y]);
        }
        if (given > atMost) return false;
      }
    return true;
  }

  /** Whether answers would differ as asked with `coming` and without `going`; −1: nobody. */
  spreads(circle: number, coming: number, going: number): boolean {
    if (!this.staysWithin(circle, coming, going)) return false;
    if (!this.#mixes) return true;
    const stay = this.itemsOf(circle).filter((x) => x !== going);
    const items = coming < 0 ? stay : [...stay, coming];
    return items.length === 0 || isMixed(this.plan, { standing: circle, items });
  }

  add(x: number, circle: number): void {
    const people = this.plan.people[x] ?? 0;
    this.value -= this.worthOf(circle);
    this.#doubled[circle] = (this.#doubled[circle] ?? 0) + this.link(x, circle, nowhere);
    this.#members[circle * this.#width + (this.count[circle] ?? 0)] = x;
    this.count[circle] = (this.count[circle] ?? 0) + 1;
    this.size[circle] = (this.size[circle] ?? 0) + people;
    this.value += this.worthOf(circle);
    this.circleOf[x] = circle;
    this.value += this.place[x] ?? 0;
  }

  remove(x: number): void {
    const circle = this.circleOf[x] ?? nowhere;
    if (circle === nowhere) return;
    const people = this.plan.people[x] ?? 0;
    const from = circle * this.#width;
    const last = from + (this.count[circle] ?? 0) - 1;
    this.value -= this.worthOf(circle);
    this.#doubled[circle] = (this.#doubled[circle] ?? 0) - this.link(x, circle, x);
    this.#members[this.#members.indexOf(x, from)] = this.#members[last] ?? 0;
    this.count[circle] = last - from;
    this.size[circle] = (this.size[circle] ?? 0) - people;
    this.value += this.worthOf(circle);
    this.circleOf[x] = nowhere;
    this.value -= this.place[x] ?? 0;
  }

  /** The circles that somebody sits in or joins. */
  list(): Circle[] {
    const { standing } = this.plan;
    return Array.from({ length: this.circles }, (_, c) => ({
      standing: c < standing.length ? c : -1,
      items: this.itemsOf(c).sort((a, b) => a - b),
    })).filter(({ items }) => items.length > 0);
  }
}

function timesOf(answer: number, given: readonly number[] = []): number {
  let times = 0;
  for (const other of given) if (other === answer) times++;
  return times;
}

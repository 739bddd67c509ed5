import { type Circle, type CirclePlan } from './circle-plan.ts';
import { nowhere, Seating } from './seating.ts';

/** How long a search goes on and what it heeds, in counts: the same for the same plan, whatever the machine. */
export type SearchEffort = {
  readonly steps: number;
  /** Losses in hundredths of a point that are accepted at first, and at last, once in e times. */
  readonly hot: number;
  readonly cold: number;
};

type Known = {
  /** For each item others worth sitting with, best first. */
  readonly near: readonly Int32Array[];
  /** 32 bits to draw from. */
  readonly seed: number;
  readonly effort: SearchEffort;
};

/** More than any circle could win by leaving somebody out: people who are seated come before points. */
const perPerson = 1e6;

/** Simulated annealing. */
export function searchCircles(plan: CirclePlan, known: Known, log?: (t: string) => void): Circle[] {
  const search = new Search(plan, known);
  search.construct();
  log?.(`constructed ${search.seating.placed} ${search.seating.worth}`);
  search.anneal();
  return search.best();
}

class Search {
  readonly seating: Seating;
  readonly #plan: CirclePlan;
  readonly #near: readonly Int32Array[];
  readonly #effort: SearchEffort;
  #state: number;
  #bestCircleOf: Int32Array;
  #bestValue = Number.NEGATIVE_INFINITY;
  #heat: number;

  constructor(plan: CirclePlan, { near, seed, effort }: Known) {
    this.#plan = plan;
    this.#near = near;
    this.#effort = effort;
    this.#state = seed | 0 || 1;
    this.#heat = effort.hot;
    this.seating = new Seating(plan);
    this.#bestCircleOf = this.seating.circleOf.slice();
  }

  construct(): void {
    for (let x = 0; x < this.#plan.items; x++) if (this.seating.circleOf[x] === nowhere) this.#open(x, false);
    for (let x = 0; x < this.#plan.items; x++) if (this.seating.circleOf[x] === nowhere) this.#settle(x);
    this.#keepBest();
  }

  anneal(): void {
    const { steps, hot, cold } = this.#effort;
    const { items } = this.#plan;
    const portions = 200;
    for (let portion = 0; portion < portions; portion++) {
      this.#heat = hot * (cold / hot) ** (portion / (portions - 1));
      for (let step = 0; step < steps / portions; step++) {
        const x = this.#below(items);
        if (step % 64 === 0) this.#reshape(x);
        else this.#approach(x);
      }
      this.#keepBest();
    }
  }

  best(): Circle[] {
    const seating = new Seating(this.#plan);
    for (let x = 0; x < this.#plan.items; x++) {
      const circle = this.#bestCircleOf[x] ?? nowhere;
      if (circle !== nowhere) seating.add(x, circle);
    }
    return seating.list();
  }

  #keepBest(): void {
    const value = this.#value();
    if (value <= this.#bestValue) return;
    this.#bestValue = value;
    this.#bestCircleOf = this.seating.circleOf.slice();
  }

  #value(): number {
    return this.seating.placed * perPerson + this.seating.worth;
  }

  /** Marsaglia's xorshift. */
  #draw(): number {
    let s = this.#state;
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    this.#state = s;
    return (s >>> 0) * 2 ** -32;
  }

  #below(count: number): number {
    return Math.floor(this.#draw() * count);
  }

  #accepts(gain: number): boolean {
    return gain >= 0 || gain > this.#heat * Math.log(this.#draw() + 1e-12);
  }

  /** Brings somebody to where somebody near them sits. */
  #approach(x: number): void {
    const near = this.#near[x];
    if (near === undefined || near.length === 0) return;
    const draw = this.#draw();
    const y = near[Math.floor(draw * draw * near.length)] ?? 0;
    const there = this.seating.circleOf[y] ?? nowhere;
    const here = this.seating.circleOf[x] ?? nowhere;
    if (here === there) return;
    if (there === nowhere) {
      this.#swap(y, this.seating.item(here, this.#below(this.seating.count[here] ?? 0)), x);
      return;
    }
    const count = this.seating.count[there] ?? 0;
    const at = this.#below(count + 1);
    if (at === count) this.#move(x, there);
    else this.#swap(x, this.seating.item(there, at), y);
  }

  #move(x: number, to: number): void {
    const { seating } = this;
    const people = this.#plan.people[x] ?? 0;
    if (!seating.allows(to, (seating.size[to] ?? 0) + people)) return;
    const from = seating.circleOf[x] ?? nowhere;
    if (from !== nowhere && !seating.allows(from, (seating.size[from] ?? 0) - people)) return;
    const link = seating.link(x, to, nowhere);
    if (link < 0) return;
    let gain = seating.worthWith(to, people, link) - seating.worthOf(to);
    if (from === nowhere) gain += people * perPerson;
    else gain += seating.worthWith(from, -people, -seating.link(x, from, x)) - seating.worthOf(from);
    if (!this.#accepts(gain) || !seating.spreads(to, x, -1)) return;
    if (from !== nowhere && !seating.spreads(from, -1, x)) return;
    seating.remove(x);
    seating.add(x, to);
  }

  /** x to where z sits, and the other way round; not where z is who x came for. */
  #swap(x: number, z: number, kept: number): void {
    if (z === kept) return;
    const { seating } = this;
    const [from, to] = [seating.circleOf[x] ?? nowhere, seating.circleOf[z] ?? nowhere];
    const more = (this.#plan.people[x] ?? 0) - (this.#plan.people[z] ?? 0);
    if (more !== 0 && !seating.allows(to, (seating.size[to] ?? 0) + more)) return;
    const link = seating.link(x, to, z);
    if (link < 0) return;
    let gain = seating.worthWith(to, more, link - seating.link(z, to, z)) - seating.worthOf(to);
    if (from === nowhere) gain += more * perPerson;
    else {
      if (more !== 0 && !seating.allows(from, (seating.size[from] ?? 0) - more)) return;
      const back = seating.link(z, from, x);
      if (back < 0) return;
      gain += seating.worthWith(from, -more, back - seating.link(x, from, x)) - seating.worthOf(from);
    }
    if (!this.#accepts(gain) || !seating.spreads(to, x, z)) return;
    if (from !== nowhere && !seating.spreads(from, z, x)) return;
    seating.remove(x);
    seating.remove(z);
    seating.add(x, to);
    if (from !== nowhere) seating.add(z, from);
  }

  /** A new circle around somebody, or theirs given up. */
  #reshape(x: number): void {
    const here = this.seating.circleOf[x] ?? nowhere;
    if (here === nowhere || this.#draw() < 0.5) this.#open(x, true);
    else this.#close(here);
  }

  #open(first: number, stealing: boolean): void {
    const { seating } = this;
    const circle = seating.emptyCircle();
    if (circle < 0 || (this.#plan.calledTo[first] ?? -1) >= 0) return;
    const before = this.#value();
    const undo: (readonly [item: number, circle: number])[] = [];
    const take = (x: number): boolean => {
      const from = seating.circleOf[x] ?? nowhere;
      const people = this.#plan.people[x] ?? 0;
      if (from !== nowhere) {
        if (!stealing || !seating.allows(from, (seating.size[from] ?? 0) - people)) return false;
        if (!seating.spreads(from, -1, x)) return false;
      }
      if ((seating.size[circle] ?? 0) + people > this.#plan.max || seating.link(x, circle, nowhere) < 0) return false;
      undo.push([x, from]);
      seating.remove(x);
      seating.add(x, circle);
      return true;
    };
    const complete = () =>
      (seating.size[circle] ?? 0) >= this.#plan.min && seating.spreads(circle, -1, -1);
    if (take(first) && !complete())
      for (const y of this.#near[first] ?? []) {
        if (seating.circleOf[y] !== circle) take(y);
        if (complete()) break;
      }
    if (undo.length > 0 && complete() && this.#accepts(this.#value() - before)) return;
    this.#undo(undo);
  }

  #undo(moves: readonly (readonly [item: number, circle: number])[]): void {
    for (const [x, from] of moves.toReversed()) {
      this.seating.remove(x);
      if (from !== nowhere) this.seating.add(x, from);
    }
  }

  /** Everybody of a circle to others that have room. */
  #close(circle: number): void {
    const { seating } = this;
    const before = this.#value();
    const undo: (readonly [item: number, circle: number])[] = [];
    for (const x of seating.itemsOf(circle)) {
      undo.push([x, circle]);
      seating.remove(x);
    }
    for (const [x] of [...undo]) {
      const to = this.#bestCircle(x, circle);
      if (to === nowhere) continue;
      undo.push([x, nowhere]);
      seating.add(x, to);
    }
    if (!this.#accepts(this.#value() - before)) this.#undo(undo);
  }

  #settle(x: number): void {
    const to = this.#bestCircle(x, nowhere);
    if (to !== nowhere) this.seating.add(x, to);
  }

  /** Where somebody adds most, among the circles of those near them and those that stand; `but` one. */
  #bestCircle(x: number, but: number): number {
    const { seating } = this;
    const people = this.#plan.people[x] ?? 0;
    let [best, most] = [nowhere, Number.NEGATIVE_INFINITY];
    const tried = new Set([but, nowhere]);
    const looked = [...(this.#near[x] ?? [])].map((y) => seating.circleOf[y] ?? nowhere);
    for (const circle of [...this.#plan.standing.keys(), ...looked]) {
      if (tried.has(circle)) continue;
      tried.add(circle);
      if (!seating.allows(circle, (seating.size[circle] ?? 0) + people)) continue;
      const link = seating.link(x, circle, nowhere);
      if (link < 0) continue;
      const gain = seating.worthWith(circle, people, link) - seating.worthOf(circle);
      if (gain > most && seating.spreads(circle, x, -1)) [best, most] = [circle, gain];
    }
    return best;
  }
}

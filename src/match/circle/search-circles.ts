import type { Circle, CirclePlan } from './circle-plan.ts';
import { nowhere, Seating } from './seating.ts';

/** What guides a search: for each item others worth sitting with, and circles that stand and may be joined, best first. */
export type Guide = {
  readonly near: readonly Int32Array[];
  readonly doors: readonly Int32Array[];
  /** Losses, in hundredths of a point, that are accepted once in e times at first, and at last. */
  readonly hot: number;
  readonly cold: number;
};

/** More than any circle could win by leaving somebody out: people who are seated come before points. */
const perPlace = 1e6;
/** The fall of the temperature is cut into so many equal steps. */
const portions = 200;
/** One move in so many opens or closes a circle, and one goes to a circle that stands. */
const reshaping = 64;
const knocking = 16;

/**
 * Good circles by simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983): people move and change places between circles
 * of those they are near to, circles open and close, and losses are accepted ever more rarely. `steps` are counted and
 * draws come from `seed` (32 bits), so the same plan gives the same circles on every machine.
 */
export function searchCircles(
  plan: CirclePlan,
  guide: Guide,
  { steps, seed }: { readonly steps: number; readonly seed: number },
): Circle[] {
  const search = new Search(plan, guide, seed);
  search.construct();
  search.anneal(steps);
  return search.best();
}

class Search {
  readonly #seating: Seating;
  readonly #plan: CirclePlan;
  readonly #guide: Guide;
  readonly #best: { circleOf: Int32Array; value: number };
  #state: number;
  #heat = 0;

  constructor(plan: CirclePlan, guide: Guide, seed: number) {
    this.#plan = plan;
    this.#guide = guide;
    this.#state = seed | 0 || 1;
    this.#seating = new Seating(plan);
    this.#best = { circleOf: this.#seating.circleOf.slice(), value: Number.NEGATIVE_INFINITY };
  }

  /** Circles around each person in turn, then those left over to where there is room. No loss is accepted. */
  construct(): void {
    for (let x = 0; x < this.#plan.items; x++) if (this.#circleOf(x) === nowhere) this.#open(x, false);
    for (let x = 0; x < this.#plan.items; x++) {
      const to = this.#circleOf(x) === nowhere ? this.#bestCircle(x, nowhere) : nowhere;
      if (to !== nowhere) this.#seating.add(x, to);
    }
    this.#keepBest();
  }

  anneal(steps: number): void {
    const { hot, cold } = this.#guide;
    const { items } = this.#plan;
    for (let portion = 0; portion < portions; portion++) {
      this.#heat = hot * (cold / hot) ** (portion / (portions - 1));
      for (let step = 0; step < steps / portions; step++) {
        const x = this.#below(items);
        if (step % reshaping === 0) this.#reshape(x);
        else if (step % knocking === 1) this.#knock(x);
        else this.#approach(x);
      }
      this.#keepBest();
    }
  }

  best(): Circle[] {
    const seating = new Seating(this.#plan);
    this.#best.circleOf.forEach((circle, x) => {
      if (circle !== nowhere) seating.add(x, circle);
    });
    return seating.list();
  }

  #keepBest(): void {
    const value = this.#value();
    // Sums of fractions differ in their last digits by the way they were added up.
    if (value <= this.#best.value + 1e-6) return;
    this.#best.value = value;
    this.#best.circleOf = this.#seating.circleOf.slice();
  }

  #value(): number {
    return this.#seating.weight * perPlace + this.#seating.worth;
  }

  #circleOf(x: number): number {
    return this.#seating.circleOf[x] ?? nowhere;
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

  /** Brings somebody to where somebody near them sits, in a place of their own or in another's. */
  #approach(x: number): void {
    const near = this.#guide.near[x];
    if (near === undefined || near.length === 0) return;
    const draw = this.#draw();
    const y = near[Math.floor(draw * draw * near.length)] ?? 0;
    const [here, there] = [this.#circleOf(x), this.#circleOf(y)];
    if (here === there) return;
    if (there === nowhere) this.#change(y, this.#somebodyOf(here), x);
    else this.#enter(x, there, y);
  }

  /** Brings somebody to a circle that stands. */
  #knock(x: number): void {
    const doors = this.#guide.doors[x];
    if (doors === undefined || doors.length === 0) return;
    const there = doors[this.#below(doors.length)] ?? nowhere;
    if (there !== this.#circleOf(x)) this.#enter(x, there, nowhere);
  }

  #enter(x: number, there: number, kept: number): void {
    const count = this.#seating.count[there] ?? 0;
    const at = this.#below(count + 1);
    if (at === count) this.#move(x, there);
    else this.#change(x, this.#seating.item(there, at), kept);
  }

  #somebodyOf(circle: number): number {
    return this.#seating.item(circle, this.#below(this.#seating.count[circle] ?? 0));
  }

  #move(x: number, to: number): void {
    const seating = this.#seating;
    const people = this.#plan.people[x] ?? 0;
    if (!seating.allows(to, (seating.size[to] ?? 0) + people)) return;
    const from = seating.circleOf[x] ?? nowhere;
    if (from !== nowhere && !seating.allows(from, (seating.size[from] ?? 0) - people)) return;
    const link = seating.link(x, to, nowhere);
    if (link < 0) return;
    let gain = seating.worthWith(to, people, link) - seating.worthOf(to);
    if (from === nowhere) gain += (this.#plan.weight[x] ?? 0) * perPlace;
    else gain += seating.worthWith(from, -people, -seating.link(x, from, x)) - seating.worthOf(from);
    if (!this.#accepts(gain) || !seating.spreads(to, x, -1)) return;
    if (from !== nowhere && !seating.spreads(from, -1, x)) return;
    seating.remove(x);
    seating.add(x, to);
  }

  /** x to where z sits, and the other way round; not where z is who x came for. Who comes from nowhere sends z there. */
  #change(x: number, z: number, kept: number): void {
    if (z === kept) return;
    const seating = this.#seating;
    const [from, to] = [seating.circleOf[x] ?? nowhere, seating.circleOf[z] ?? nowhere];
    const more = (this.#plan.people[x] ?? 0) - (this.#plan.people[z] ?? 0);
    if (more !== 0 && !seating.allows(to, (seating.size[to] ?? 0) + more)) return;
    const link = seating.link(x, to, z);
    if (link < 0) return;
    let gain = seating.worthWith(to, more, link - seating.link(z, to, z)) - seating.worthOf(to);
    if (from === nowhere) gain += ((this.#plan.weight[x] ?? 0) - (this.#plan.weight[z] ?? 0)) * perPlace;
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
    const here = this.#circleOf(x);
    if (here === nowhere || this.#draw() < 0.5) this.#open(x, true);
    else this.#close(here);
  }

  #open(first: number, stealing: boolean): void {
    const seating = this.#seating;
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
      if ((seating.size[circle] ?? 0) + people > this.#plan.max || seating.link(x, circle, nowhere) < 0)
        return false;
      if (!seating.staysWithin(circle, x)) return false;
      undo.push([x, from]);
      seating.remove(x);
      seating.add(x, circle);
      return true;
    };
    const complete = () => (seating.size[circle] ?? 0) >= this.#plan.min && seating.spreads(circle, -1, -1);
    if (take(first) && !complete())
      for (const y of this.#guide.near[first] ?? []) {
        if (seating.circleOf[y] !== circle) take(y);
        if (complete()) break;
      }
    if (undo.length > 0 && complete() && this.#accepts(this.#value() - before)) return;
    this.#undo(undo);
  }

  #undo(moves: readonly (readonly [item: number, circle: number])[]): void {
    for (const [x, from] of moves.toReversed()) {
      this.#seating.remove(x);
      if (from !== nowhere) this.#seating.add(x, from);
    }
  }

  /** Everybody of a circle to others that have room. */
  #close(circle: number): void {
    const seating = this.#seating;
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

  /** Where somebody adds most, among the circles of those near them and those that stand; `but` one. */
  #bestCircle(x: number, but: number): number {
    const seating = this.#seating;
    const people = this.#plan.people[x] ?? 0;
    let [best, most] = [nowhere, Number.NEGATIVE_INFINITY];
    const tried = new Set([but, nowhere]);
    const looked = [...(this.#guide.near[x] ?? [])].map((y) => seating.circleOf[y] ?? nowhere);
    for (const circle of [...(this.#guide.doors[x] ?? []), ...looked]) {
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

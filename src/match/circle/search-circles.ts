import type { Circle, CirclePlan } from './circle-plan.ts';
import type { Guide } from './guide-search.ts';
import { Reshaper } from './reshape-circles.ts';
import { nowhere, Seating } from './seating.ts';

/** What a place counts at first, in first temperatures, and at last: then more than any circle could win without somebody. */
const firstPlace = 6;
const lastPlace = 1e6;
/** Sums of fractions differ by so little, by the way they were added up. */
const rounding = 1e-6;
/** With so few items a search can lose its way: several share the steps. */
const fewItems = 60;
const runsOfFew = 4;
/** The fall of the temperature is cut into so many equal steps. */
const portions = 200;
/** One move in so many opens or closes a circle, and one goes to a circle that stands. */
const reshaping = 64;
const knocking = 16;

/**
 * Good circles by simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983): people move and change places between circles
 * of those they are near to, circles open and close, and losses are accepted ever more rarely. `steps` are counted and
 * draws come from `seed` (32 bits), so the same plan gives the same circles on every machine. The best of several where items are few.
 */
export function searchCircles(
  plan: CirclePlan,
  guide: Guide,
  { steps, seed }: { readonly steps: number; readonly seed: number },
): Circle[] {
  const runs = plan.items <= fewItems ? runsOfFew : 1;
  const searches = Array.from({ length: runs }, (_, run) => {
    const search = new Search(plan, guide, (seed + run) | 0);
    search.construct();
    search.anneal(steps / runs);
    return search;
  });
  return searches.reduce((best, other) => (other.value > best.value + rounding ? other : best)).best();
}

class Search {
  readonly #seating: Seating;
  readonly #reshaper: Reshaper;
  readonly #plan: CirclePlan;
  readonly #guide: Guide;
  readonly #best: { circleOf: Int32Array; value: number };
  #state: number;
  #heat = 0;

  constructor(plan: CirclePlan, guide: Guide, seed: number) {
    this.#plan = plan;
    this.#guide = guide;
    // Marsaglia's generator never leaves 0, and takes a while to part from a neighbouring seed.
    this.#state = Math.imul(seed, 0x9e3779b1) || 1;
    this.#seating = new Seating(plan);
    this.#reshaper = new Reshaper(this.#seating, guide);
    this.#best = { circleOf: this.#seating.circleOf.slice(), value: Number.NEGATIVE_INFINITY };
  }

  /** Of the best that was found: places, then points. */
  get value(): number {
    return this.#best.value;
  }

  /** Circles around each person in turn, of those who sit nowhere yet, then the others to where there is room. */
  construct(): void {
    const all = { from: 'nowhere', skips: () => false, takes: () => true } as const;
    for (let x = 0; x < this.#plan.items; x++) {
      const circle = this.#circleOf(x) === nowhere ? this.#seating.emptyCircle() : nowhere;
      if (circle !== nowhere) this.#reshaper.gather(x, circle, all);
    }
    for (let x = 0; x < this.#plan.items; x++) {
      const to = this.#circleOf(x) === nowhere ? this.#reshaper.bestCircle(x, nowhere) : nowhere;
      if (to !== nowhere) this.#seating.add(x, to);
    }
    this.#keepBest();
  }

  anneal(steps: number): void {
    const { hot, cold } = this.#guide;
    const { items } = this.#plan;
    for (let portion = 0; portion < portions; portion++) {
      const passed = portion / (portions - 1);
      this.#heat = hot * (cold / hot) ** passed;
      this.#seating.weighPlaces(this.#placesAt(Math.min(1, 2 * passed)));
      for (let step = 0; step < steps / portions; step++) {
        const x = this.#below(items);
        if (step % reshaping === 0) this.#reshape(x);
        else if (step % knocking === 1) this.#knock(x);
        else this.#approach(x);
      }
      this.#keepBest();
    }
  }

  /** What places count when so much of their rise has passed: at first people may make room for others, pinned or not. */
  #placesAt(passed: number): Float64Array {
    const { people, weight } = this.#plan;
    const first = firstPlace * this.#guide.hot;
    const each = first * (lastPlace / first) ** passed;
    return Float64Array.from(people, (own, x) => each * own * ((weight[x] ?? 0) / own) ** passed);
  }

  best(): Circle[] {
    const seating = new Seating(this.#plan);
    this.#best.circleOf.forEach((circle, x) => {
      if (circle !== nowhere) seating.add(x, circle);
    });
    return seating.list();
  }

  /** Most places first, each at its full weight, then points. */
  #keepBest(): void {
    const { circleOf, place } = this.#seating;
    const { weight } = this.#plan;
    let value = this.#seating.value;
    for (const [x, circle] of circleOf.entries())
      if (circle !== nowhere) value += (weight[x] ?? 0) * lastPlace - (place[x] ?? 0);
    if (value <= this.#best.value + rounding) return;
    this.#best.value = value;
    this.#best.circleOf = circleOf.slice();
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
    if (from === nowhere) gain += seating.place[x] ?? 0;
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
    if (from === nowhere) gain += (seating.place[x] ?? 0) - (seating.place[z] ?? 0);
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

  /** A circle gathered around somebody, or theirs given up. */
  #reshape(x: number): void {
    const before = this.#seating.value;
    const takes = () => this.#accepts(this.#seating.value - before);
    const here = this.#circleOf(x);
    if (here !== nowhere && this.#draw() < 0.5) {
      this.#reshaper.giveUp(here, takes);
      return;
    }
    const circle = this.#lacking(x);
    if (circle === nowhere) return;
    const from = this.#draw() < 0.5 ? 'spare' : 'anywhere';
    this.#reshaper.gather(x, circle, { from, skips: () => this.#draw() < 0.25, takes });
  }

  /** A circle that somebody could not come to alone: a new one, or one that stands and lacks people. */
  #lacking(x: number): number {
    const { min, people } = this.#plan;
    const doors = this.#guide.doors[x] ?? [];
    const small = [...doors].filter(
      (s) => this.#seating.count[s] === 0 && (this.#seating.size[s] ?? 0) + (people[x] ?? 0) < min,
    );
    const at = this.#below(small.length + 1);
    return small[at] ?? this.#seating.emptyCircle();
  }
}

import type { Circle, CirclePlan } from './circle-plan.ts';
import { sumOf } from './circle-plan.ts';

/** Up to so many items every way to sit is weighed, and so many looks at a set of them. */
const mostItems = 15;
const mostLooks = 2e8;

/**
 * The best circles of all, by dynamic programming over sets of items: what a set can do at best is one circle with its
 * first item, or none, and the best of the rest (held against the best so far in integers). Circles that stand come after,
 * one by one. Undefined where that is too much, or the sums are no longer exact.
 */
export function solveExactly(plan: CirclePlan): Circle[] | undefined {
  if (plan.items > mostItems) return undefined;
  const scale = exactScale(plan);
  if (scale === undefined) return undefined;
  const sets = 2 ** plan.items;
  const worth = (standing: number) =>
    Float64Array.from({ length: sets }, (_, set) => {
      const sum = set === 0 ? undefined : sumOf(plan, { standing, items: itemsIn(set) });
      return sum === undefined ? -1 : sum.doubled * (scale / (sum.size - 1));
    });
  const joining = plan.standing.map((_, s) => worth(s));
  const looks = joining.reduce((sum, of) => sum + sets * of.reduce((n, w) => n + (w < 0 ? 0 : 1), 0), 0);
  if (looks > mostLooks) return undefined;
  const best = new BestOfSets(plan, sets);
  best.fillNew(worth(-1));
  for (const of of joining) best.join(of);
  return best.circles(joining.length);
}

/** Whole numbers that every size − 1 divides; undefined where sums would not stay below 2^53. */
function exactScale({ people, min, max, standing }: CirclePlan): number | undefined {
  const all = people.reduce((sum, p) => sum + p, 0);
  const sizes = [
    ...range(min, Math.min(max, all)),
    ...standing.flatMap(({ members }) => range(members + 1, Math.min(max, members + all))),
  ];
  const most = 2 ** 53 / (all * 20_000);
  let scale = 1;
  for (const size of sizes) {
    scale = (scale / divisor(scale, size - 1)) * (size - 1);
    if (scale > most) return undefined;
  }
  return scale;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

function itemsIn(set: number): number[] {
  const items: number[] = [];
  for (let x = 0; 2 ** x <= set; x++) if ((set >>> x) & 1) items.push(x);
  return items;
}

/** For each set of items the most places and then points that its circles can have, and how. */
class BestOfSets {
  readonly #weight: Float64Array;
  readonly #worth: Float64Array;
  /** Weight of all items of a set. */
  readonly #all: Float64Array;
  readonly #choices: Int32Array[] = [];

  constructor({ weight }: CirclePlan, sets: number) {
    this.#weight = new Float64Array(sets);
    this.#worth = new Float64Array(sets);
    this.#all = new Float64Array(sets);
    for (let set = 1; set < sets; set++) {
      const first = 31 - Math.clz32(set & -set);
      this.#all[set] = (this.#all[set & (set - 1)] ?? 0) + (weight[first] ?? 0);
    }
  }

  fillNew(worth: Float64Array): void {
    const choice = new Int32Array(worth.length);
    for (let set = 1; set < worth.length; set++) {
      const first = set & -set;
      const rest = set ^ first;
      this.#weight[set] = this.#weight[rest] ?? 0;
      this.#worth[set] = this.#worth[rest] ?? 0;
      for (let others = rest; ; others = (others - 1) & rest) {
        this.#weigh(set, others | first, { worth, choice });
        if (others === 0) break;
      }
    }
    this.#choices.push(choice);
  }

  /** One more circle that stands: in place, since a set looks at smaller ones alone. */
  join(worth: Float64Array): void {
    const choice = new Int32Array(worth.length);
    const possible = Int32Array.from(worth.keys()).filter((set) => (worth[set] ?? -1) >= 0);
    for (let set = worth.length - 1; set > 0; set--)
      for (const circle of possible) if ((circle & ~set) === 0) this.#weigh(set, circle, { worth, choice });
    this.#choices.push(choice);
  }

  /** Whether this circle and the best of the others beat what the set has so far. */
  #weigh(
    set: number,
    circle: number,
    { worth, choice }: { readonly worth: Float64Array; readonly choice: Int32Array },
  ): void {
    const own = worth[circle] ?? -1;
    if (own < 0) return;
    const rest = set ^ circle;
    const weight = (this.#weight[rest] ?? 0) + (this.#all[circle] ?? 0);
    const points = (this.#worth[rest] ?? 0) + own;
    const before = this.#weight[set] ?? 0;
    if (weight < before || (weight === before && points <= (this.#worth[set] ?? 0))) return;
    this.#weight[set] = weight;
    this.#worth[set] = points;
    choice[set] = circle;
  }

  circles(standing: number): Circle[] {
    const found: Circle[] = [];
    let set = this.#weight.length - 1;
    for (let s = standing; s >= 1; s--) {
      const circle = this.#choices[s]?.[set] ?? 0;
      if (circle !== 0) found.unshift({ standing: s - 1, items: itemsIn(circle) });
      set ^= circle;
    }
    while (set !== 0) {
      const circle = this.#choices[0]?.[set] ?? 0;
      if (circle !== 0) found.push({ standing: -1, items: itemsIn(circle) });
      set ^= circle === 0 ? set & -set : circle;
    }
    return found;
  }
}

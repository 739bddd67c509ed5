import type { Instance, Solution } from '../../src/match/solve/instance.ts';

/** Repeatable numbers below `limit` (mulberry32). */
export function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export type Shape = {
  readonly mentees: number;
  readonly mentors: number;
  readonly seats: () => number;
  readonly places: () => number;
  /** Hundredths of the pairs that exist. */
  readonly density: number;
  readonly cost: () => number;
  readonly emptyCost: () => number;
};

/** An instance of this shape; `load` is added by whoever wants it. */
export function instanceOf(shape: Shape, draw: (limit: number) => number): Instance {
  const seats = Int32Array.from({ length: shape.mentees }, shape.seats);
  const capacity = Int32Array.from({ length: shape.mentors }, shape.places);
  const first = new Int32Array(shape.mentees + 1);
  const mentor: number[] = [];
  const cost: number[] = [];
  for (let i = 0; i < shape.mentees; i++) {
    for (let j = 0; j < shape.mentors; j++) {
      if (draw(100) >= shape.density) continue;
      mentor.push(j);
      cost.push(shape.cost());
    }
    first[i + 1] = mentor.length;
  }
  const emptyCost = Float64Array.from({ length: shape.mentees }, shape.emptyCost);
  return {
    seats,
    capacity,
    first,
    mentor: Int32Array.from(mentor),
    cost: Float64Array.from(cost),
    emptyCost,
  };
}

/** A small instance of any kind: several seats, none, dear and cheap empty seats, ties, load penalties. */
export function smallInstance(seed: number): { readonly instance: Instance; readonly draws: Float64Array } {
  const draw = numbers(seed);
  const [dear, spread, density] = [[3, 40, 1000][draw(3)] ?? 3, [1, 3, 12][draw(3)] ?? 1, 30 + draw(71)];
  const mentees = 1 + draw(5);
  const mentors = 1 + draw(4);
  const most = 2 + draw(3);
  const plain = instanceOf(
    {
      mentees,
      mentors,
      seats: () => (draw(3) > 0 ? 1 : draw(4)),
      places: () => draw(most),
      density,
      cost: () => draw(spread) * 2,
      emptyCost: () => dear + draw(2) * draw(dear),
    },
    draw,
  );
  const load = { step: draw(5), taken: Int32Array.from({ length: mentors }, () => draw(3)) };
  const draws = Float64Array.from(plain.cost, () => draw(2 ** 30));
  return { instance: draw(4) === 0 ? { ...plain, load } : plain, draws };
}

/** The cost of a match, exactly: pairs, empty seats, load. */
export function costOf({ load, ...instance }: Instance, used: Uint8Array): bigint {
  let cost = 0n;
  const filled = new Int32Array(instance.capacity.length);
  instance.seats.forEach((seats, i) => {
    let left = seats;
    for (let e = instance.first[i] ?? 0; e < (instance.first[i + 1] ?? 0); e++) {
      if (used[e] !== 1) continue;
      const j = instance.mentor[e] ?? 0;
      cost += BigInt(instance.cost[e] ?? 0);
      if (load !== undefined) cost += BigInt(((load.taken[j] ?? 0) + (filled[j] ?? 0)) * load.step);
      filled[j] = (filled[j] ?? 0) + 1;
      left--;
    }
    cost += BigInt(left) * BigInt(instance.emptyCost[i] ?? 0);
  });
  return cost;
}

/** What is wrong with prices as a proof that the match is least costly; nothing, if it holds. */
export function faultsOf(instance: Instance, { used, u, v }: Solution): string[] {
  const { seats, capacity, first, mentor, cost, emptyCost, load } = instance;
  const faults: string[] = [];
  const held = new Int32Array(capacity.length);
  let dual = 0n;
  seats.forEach((places, i) => {
    const price = u[i] ?? 0;
    let left = places;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e++) {
      const j = mentor[e] ?? 0;
      const reduced = (cost[e] ?? 0) - price - (v[j] ?? 0);
      if (used[e] !== 1 && reduced < 0) faults.push(`pair ${e} would improve`);
      if (used[e] !== 1) continue;
      if (reduced > 0 || (reduced < 0 && places < 2)) faults.push(`pair ${e} is not tight: ${reduced}`);
      dual += BigInt(reduced);
      held[j] = (held[j] ?? 0) + 1;
      left--;
    }
    const limit = emptyCost[i] ?? 0;
    if (left < 0 || price > limit || (left > 0 && price !== limit)) faults.push(`price of mentee ${i}`);
    dual += BigInt(places) * BigInt(price);
  });
  capacity.forEach((places, j) => {
    const price = v[j] ?? 0;
    const own = held[j] ?? 0;
    const seat = (k: number) => (load === undefined ? 0 : ((load.taken[j] ?? 0) + k) * load.step);
    if (own > places || price > 0) faults.push(`mentor ${j}`);
    if (own > 0 && price + seat(own - 1) > 0) faults.push(`mentor ${j} costs more than the price`);
    if (own < places && price + seat(own) < 0) faults.push(`mentor ${j} has room at a price`);
    for (let k = 0; k < places; k++) dual += BigInt(Math.min(0, price + seat(k)));
  });
  const primal = costOf(instance, used);
  return primal === dual ? faults : [...faults, `costs ${primal}, proves ${dual}`];
}

/** The least cost and, of all matches at that cost, the one of least draws: every possibility, mentee by mentee. */
export function bestByTrial(
  instance: Instance,
  draws: Float64Array,
): { readonly cost: bigint; readonly used: readonly number[] } {
  type Way = { readonly cost: number; readonly draw: number; readonly used: readonly number[] };
  const { seats, capacity, first, mentor, cost, emptyCost, load } = instance;
  let ways = new Map<string, Way>([[capacity.map(() => 0).join(), { cost: 0, draw: 0, used: [] }]]);
  seats.forEach((places, i) => {
    const next = new Map<string, Way>();
    const extend = (e: number, left: number, held: readonly number[], way: Way): void => {
      if (e === first[i + 1]) {
        const full = { ...way, cost: way.cost + left * (emptyCost[i] ?? 0) };
        const other = next.get(held.join());
        if (
          other === undefined ||
          full.cost < other.cost ||
          (full.cost === other.cost && full.draw < other.draw)
        )
          next.set(held.join(), full);
        return;
      }
      extend(e + 1, left, held, way);
      const j = mentor[e] ?? 0;
      const own = held[j] ?? 0;
      if (left === 0 || own >= (capacity[j] ?? 0)) return;
      const step = load === undefined ? 0 : ((load.taken[j] ?? 0) + own) * load.step;
      const taken = {
        cost: way.cost + (cost[e] ?? 0) + step,
        draw: way.draw + (draws[e] ?? 0),
        used: [...way.used, e],
      };
      extend(e + 1, left - 1, held.with(j, own + 1), taken);
    };
    for (const [held, way] of ways) extend(first[i] ?? 0, places, held.split(',').map(Number), way);
    ways = next;
  });
  const [best] = [...ways.values()].sort((a, b) => a.cost - b.cost || a.draw - b.draw);
  return { cost: BigInt(best?.cost ?? 0), used: best?.used ?? [] };
}

/** The pairs in use, by index. */
export function pairsOf(used: Uint8Array): number[] {
  return [...used.keys()].filter((e) => used[e] === 1);
}

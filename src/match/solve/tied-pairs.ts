import type { Instance, Solution } from './instance.ts';
import { strongComponents } from './strong-components.ts';

/**
 * What may change without changing the cost: `pairs` (index in the instance) and how many seats each side has for them.
 * The first `must` of a mentor's seats are filled in every optimum; a mentee's seat may stay empty only where it says so.
 */
export type Ties = {
  readonly pairs: readonly number[];
  readonly owner: readonly number[];
  readonly seats: Int32Array;
  readonly mayStayEmpty: Uint8Array;
  readonly room: Int32Array;
  readonly must: Int32Array;
};

/** Pairs at no reduced cost, with their mentees, and how many seats are filled now. */
type Tight = {
  readonly pairs: number[];
  readonly owner: number[];
  readonly filled: Int32Array;
  readonly held: Int32Array;
  readonly must: Int32Array;
  readonly most: Int32Array;
};

/** Finds the pairs on alternating cycles of tight pairs: the strong components of the residual graph, empty seats included. */
export function tiedPairs(instance: Instance, solution: Solution): Ties {
  const tight = tightPairs(instance, solution);
  const component = residualComponents(instance, solution, tight);
  const n = instance.seats.length;
  const loose = tight.pairs.map(
    (e, at) => component[tight.owner[at] ?? 0] === component[n + (instance.mentor[e] ?? 0)],
  );
  const pairs = tight.pairs.filter((_, at) => loose[at]);
  const owner = tight.owner.filter((_, at) => loose[at]);
  return { pairs, owner, ...seatsFor({ pairs, owner, instance, solution, tight, component }) };
}

function tightPairs(instance: Instance, { used, u, v }: Solution): Tight {
  const { seats, capacity, first, mentor, cost } = instance;
  const tight: Tight = {
    pairs: [],
    owner: [],
    filled: new Int32Array(seats.length),
    held: new Int32Array(capacity.length),
    must: new Int32Array(capacity.length),
    most: new Int32Array(capacity.length),
  };
  const { pairs, owner, filled, held } = tight;
  for (let i = 0; i < seats.length; i++) {
    if ((seats[i] ?? 0) === 0) continue;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e++) {
      const j = mentor[e] ?? 0;
      if (used[e] === 1) {
        held[j] = (held[j] ?? 0) + 1;
        filled[i] = (filled[i] ?? 0) + 1;
      }
      if ((cost[e] ?? 0) !== (u[i] ?? 0) + (v[j] ?? 0) || (capacity[j] ?? 0) === 0) continue;
      pairs.push(e);
      owner.push(i);
    }
  }
  for (let j = 0; j < capacity.length; j++)
    [tight.must[j], tight.most[j]] = seatRange(instance, j, v[j] ?? 0);
  return tight;
}

/** How many seats of a mentor every optimum fills, and how many it may fill. */
function seatRange({ capacity, load }: Instance, j: number, v: number): [must: number, most: number] {
  const places = capacity[j] ?? 0;
  if (load === undefined) return [v < 0 ? places : 0, places];
  const costOf = (seat: number) => ((load.taken[j] ?? 0) + seat) * load.step;
  let must = 0;
  while (must < places && costOf(must) < -v) must++;
  let most = must;
  while (most < places && costOf(most) === -v) most++;
  return [must, most];
}

/** Nodes: mentees, mentors, and the ground, where every seat ends. An arc is a change that costs nothing. */
function residualComponents(instance: Instance, solution: Solution, tight: Tight): Int32Array {
  const { seats, mentor, emptyCost } = instance;
  const n = seats.length;
  const ground = n + tight.held.length;
  const from: number[] = [];
  const to: number[] = [];
  const arc = (a: number, b: number) => {
    from.push(a);
    to.push(b);
  };
  tight.pairs.forEach((e, at) => {
    const i = tight.owner[at] ?? 0;
    const j = n + (mentor[e] ?? 0);
    if (solution.used[e] === 1) arc(j, i);
    else arc(i, j);
  });
  tight.held.forEach((held, j) => {
    if (held < (tight.most[j] ?? 0)) arc(n + j, ground);
    if (held > (tight.must[j] ?? 0)) arc(ground, n + j);
  });
  tight.filled.forEach((filled, i) => {
    if (solution.u[i] === emptyCost[i]) arc(i, ground);
    if (filled < (seats[i] ?? 0)) arc(ground, i);
  });
  return strongComponents({ nodes: ground + 1, from, to });
}

function seatsFor(input: {
  readonly pairs: readonly number[];
  readonly owner: readonly number[];
  readonly instance: Instance;
  readonly solution: Solution;
  readonly tight: Tight;
  readonly component: Int32Array;
}): Omit<Ties, 'pairs' | 'owner'> {
  const { instance, solution, tight, component } = input;
  const n = instance.seats.length;
  const m = instance.capacity.length;
  const ground = component[n + m];
  const seats = new Int32Array(n);
  const own = new Int32Array(m);
  input.pairs.forEach((e, at) => {
    if (solution.used[e] !== 1) return;
    const i = input.owner[at] ?? 0;
    const j = instance.mentor[e] ?? 0;
    seats[i] = (seats[i] ?? 0) + 1;
    own[j] = (own[j] ?? 0) + 1;
  });
  const mayStayEmpty = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (component[i] !== ground) continue;
    mayStayEmpty[i] = solution.u[i] === instance.emptyCost[i] ? 1 : 0;
    seats[i] = (seats[i] ?? 0) + (instance.seats[i] ?? 0) - (tight.filled[i] ?? 0);
  }
  const elsewhere = (j: number) => (tight.held[j] ?? 0) - (own[j] ?? 0);
  const freely = (j: number) => component[n + j] === ground;
  return {
    seats,
    mayStayEmpty,
    room: own.map((held, j) => (freely(j) ? (tight.most[j] ?? 0) - elsewhere(j) : held)),
    must: own.map((held, j) => (freely(j) ? Math.max(0, (tight.must[j] ?? 0) - elsewhere(j)) : held)),
  };
}

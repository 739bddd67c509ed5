import type { Instance } from './instance.ts';

/** An instance with the sides exchanged; `pair` gives the index of each of its pairs in the original. */
export type Transposed = { readonly instance: Instance; readonly pair: Int32Array };

/**
 * Mentors choose mentees: the same problem, since an empty seat of a mentee may as well be a gain of its price for whoever
 * fills it. A pair costs c − P of its mentee, a mentor's empty seat nothing. With fewer places than mentees this is the
 * easy side to start from: each place finds a mentee nearby, while a mentee left over would search half of all mentors.
 * Prices: v of a mentor is u of the row, u of a mentee is P plus v of the column.
 */
export function transpose(instance: Instance): Transposed {
  const { seats, capacity, first, mentor, cost, emptyCost } = instance;
  const m = capacity.length;
  const rows = new Int32Array(m + 1);
  for (let e = 0; e < mentor.length; e++) {
    const j = mentor[e] ?? 0;
    rows[j + 1] = (rows[j + 1] ?? 0) + 1;
  }
  for (let j = 0; j < m; j++) rows[j + 1] = (rows[j + 1] ?? 0) + (rows[j] ?? 0);
  const next = rows.slice(0, m);
  const pair = new Int32Array(mentor.length);
  const mentee = new Int32Array(mentor.length);
  const gain = new Float64Array(mentor.length);
  for (let i = 0; i < seats.length; i++) {
    const price = emptyCost[i] ?? 0;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e++) {
      const j = mentor[e] ?? 0;
      const at = next[j] ?? 0;
      next[j] = at + 1;
      pair[at] = e;
      mentee[at] = i;
      gain[at] = (cost[e] ?? 0) - price;
    }
  }
  const turned: Instance = {
    seats: capacity,
    capacity: seats,
    first: rows,
    mentor: mentee,
    cost: gain,
    emptyCost: new Float64Array(m),
  };
  return { instance: turned, pair };
}

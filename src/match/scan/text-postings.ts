import type { Text } from '../forms/form.ts';
import type { Worth } from './worth.ts';

/** The mentors of each term: those of term t stand at start[t] … start[t + 1] − 1, in inner order, with their weights. */
export type TextPostings = {
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  readonly share: Float64Array;
  /** What a mentor without a text adds, else 0; and what a millionth adds: 0 without a text. */
  readonly missing: Float64Array;
  readonly each: Float64Array;
};

/** Turns the texts of mentors round: from words of people to people of words. */
export function textPostings({ mentor, terms }: Text, worth: Worth, order: Int32Array): TextPostings {
  const { first, term, weight } = mentor;
  const start = new Int32Array(terms + 1);
  for (const t of term) start[t + 1] = (start[t + 1] ?? 0) + 1;
  for (let t = 0; t < terms; t++) start[t + 1] = (start[t + 1] ?? 0) + (start[t] ?? 0);
  const next = start.slice();
  const places = new Int32Array(term.length);
  const share = new Float64Array(term.length);
  const missing = new Float64Array(order.length);
  const each = new Float64Array(order.length);
  const whole = worth.of(1);
  for (let k = 0; k < order.length; k++) {
    const j = order[k] ?? 0;
    const end = first[j + 1] ?? 0;
    if (first[j] === end) missing[k] = worth.unknown;
    else each[k] = whole;
    for (let at = first[j] ?? 0; at < end; at++) {
      const t = term[at] ?? 0;
      const to = next[t] ?? 0;
      places[to] = k;
      share[to] = weight[at] ?? 0;
      next[t] = to + 1;
    }
  }
  return { start, mentor: places, share, missing, each };
}

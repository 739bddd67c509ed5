import { type Text, toMillionths } from '../forms/form.ts';
import type { Step } from './steps.ts';
import { type TextPostings, textPostings } from './text-postings.ts';
import type { Worth } from './worth.ts';

/**
 * Texts: for each term of a mentee its mentors, so that only shared terms are touched. Products are added in the order
 * of terms, as for a single pair: the same floating-point sum.
 */
export class TextStep implements Step {
  readonly #form: Text;
  readonly #unknown: number;
  readonly #postings: TextPostings;
  readonly #cosine: Float64Array;
  #known = false;

  constructor(form: Text, worth: Worth, order: Int32Array) {
    this.#form = form;
    this.#unknown = worth.unknown;
    this.#postings = textPostings(form, worth, order);
    this.#cosine = new Float64Array(order.length);
  }

  begin(mentee: number): number {
    const { first, term, weight } = this.#form.mentee;
    const begin = first[mentee] ?? 0;
    const end = first[mentee + 1] ?? 0;
    this.#known = begin < end;
    if (!this.#known) return this.#unknown;
    const cosine = this.#cosine.fill(0);
    const { start, mentor, share } = this.#postings;
    for (let at = begin; at < end; at++) {
      const own = weight[at] ?? 0;
      const t = term[at] ?? 0;
      const last = start[t + 1] ?? 0;
      for (let p = start[t] ?? 0; p < last; p++) {
        const k = mentor[p] ?? 0;
        cosine[k] = (cosine[k] ?? 0) + own * (share[p] ?? 0);
      }
    }
    return 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    if (!this.#known) return;
    const cosine = this.#cosine;
    const { missing, each } = this.#postings;
    for (let k = from; k < to; k++)
      sums[k] = (sums[k] ?? 0) + (missing[k] ?? 0) + (each[k] ?? 0) * toMillionths(cosine[k] ?? 0);
  }
}

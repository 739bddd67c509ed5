import { type Text, toMillionths } from '../forms/form.ts';
import type { Step } from './steps.ts';
import type { Worth } from './worth.ts';

/**
 * Texts: for each term of a mentee its mentors, so that only shared terms are touched. Products are added in the order
 * of terms, as for a single pair: the same floating-point sum.
 */
export class TextStep implements Step {
  readonly #form: Text;
  readonly #weight: number;
  readonly #unknown: number;
  /** The mentors of each term, in inner order, with their weights. */
  readonly #start: Int32Array;
  readonly #mentor: Int32Array;
  readonly #share: Float64Array;
  readonly #cosine: Float64Array;
  /** What a mentor without a text adds, else 0; and what a millionth adds: 0 without a text. */
  readonly #missing: Float64Array;
  readonly #each: Float64Array;
  #known = false;

  constructor(form: Text, worth: Worth, order: Int32Array) {
    this.#form = form;
    this.#weight = worth.of(1);
    this.#unknown = worth.unknown;
    const { first, term, weight } = form.mentor;
    const wordless = (j: number) => first[j] === first[j + 1];
    this.#missing = Float64Array.from(order, (j) => (wordless(j) ? worth.unknown : 0));
    this.#each = Float64Array.from(order, (j) => (wordless(j) ? 0 : this.#weight));
    this.#start = new Int32Array(form.terms + 1);
    for (const t of term) this.#start[t + 1] = (this.#start[t + 1] ?? 0) + 1;
    for (let t = 0; t < form.terms; t++)
      this.#start[t + 1] = (this.#start[t + 1] ?? 0) + (this.#start[t] ?? 0);
    const next = this.#start.slice();
    this.#mentor = new Int32Array(term.length);
    this.#share = new Float64Array(term.length);
    order.forEach((j, k) => {
      for (let at = first[j] ?? 0; at < (first[j + 1] ?? 0); at++) {
        const t = term[at] ?? 0;
        const to = next[t] ?? 0;
        this.#mentor[to] = k;
        this.#share[to] = weight[at] ?? 0;
        next[t] = to + 1;
      }
    });
    this.#cosine = new Float64Array(order.length);
  }

  begin(mentee: number): number {
    const { first, term, weight } = this.#form.mentee;
    const begin = first[mentee] ?? 0;
    const end = first[mentee + 1] ?? 0;
    this.#known = begin < end;
    if (!this.#known) return this.#unknown;
    const cosine = this.#cosine.fill(0);
    const mentor = this.#mentor;
    const share = this.#share;
    for (let at = begin; at < end; at++) {
      const own = weight[at] ?? 0;
      const t = term[at] ?? 0;
      const last = this.#start[t + 1] ?? 0;
      for (let p = this.#start[t] ?? 0; p < last; p++) {
        const k = mentor[p] ?? 0;
        cosine[k] = (cosine[k] ?? 0) + own * (share[p] ?? 0);
      }
    }
    return 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    if (!this.#known) return;
    const cosine = this.#cosine;
    const missing = this.#missing;
    const each = this.#each;
    for (let k = from; k < to; k++)
      sums[k] = (sums[k] ?? 0) + (missing[k] ?? 0) + (each[k] ?? 0) * toMillionths(cosine[k] ?? 0);
  }
}

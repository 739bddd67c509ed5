import type { Overlap } from '../forms/form.ts';
import { ones } from '../forms/pair-value.ts';
import type { Step } from './steps.ts';
import type { Worth } from './worth.ts';

/** Sets: bits in common, then a table by their number. Only words in which the mentee has a bit are looked at. */
export class OverlapStep implements Step {
  readonly #form: Overlap;
  readonly #unknown: number;
  /** Sums by the form's index; twice as long, so that a mentor without an answer falls into the second half. */
  readonly #worth: Float64Array;
  readonly #base: Int32Array;
  /** Word by word, the mentors of each in inner order. */
  readonly #words: readonly Int32Array[];
  /** Index into the sums of each mentor while the words of a mentee are counted. */
  readonly #index: Int32Array;
  #inUse: { readonly words: Int32Array; readonly mask: number }[] = [];
  #row = 0;

  constructor(form: Overlap, worth: Worth, order: Int32Array) {
    this.#form = form;
    this.#unknown = worth.unknown;
    this.#worth = new Float64Array(2 * form.values.length).fill(worth.unknown);
    this.#worth.set(Float64Array.from(form.values, worth.of));
    this.#base = Int32Array.from(order, (j) => form.mentor.base[j] ?? 0);
    this.#words = Array.from({ length: form.wordsEach }, (_, w) =>
      Int32Array.from(order, (j) => form.mentor.words[j * form.wordsEach + w] ?? 0),
    );
    this.#index = new Int32Array(form.wordsEach > 1 ? order.length : 0);
  }

  begin(mentee: number): number {
    const { values, wordsEach } = this.#form;
    this.#row = this.#form.mentee.base[mentee] ?? 0;
    if (this.#row >= values.length) return this.#unknown;
    this.#inUse = this.#words.flatMap((words, w) => {
      const mask = this.#form.mentee.words[mentee * wordsEach + w] ?? 0;
      return mask === 0 ? [] : [{ words, mask }];
    });
    return 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    if (this.#row >= this.#form.values.length) return;
    const base = this.#base;
    const worth = this.#worth;
    const row = this.#row;
    const { step } = this.#form;
    const [one, ...more] = this.#inUse;
    if (one === undefined) {
      for (let k = from; k < to; k++) sums[k] = (sums[k] ?? 0) + (worth[row + (base[k] ?? 0)] ?? 0);
      return;
    }
    const { words, mask } = one;
    if (more.length === 0) {
      for (let k = from; k < to; k++) {
        const at = row + (base[k] ?? 0) + step * ones((words[k] ?? 0) & mask);
        sums[k] = (sums[k] ?? 0) + (worth[at] ?? 0);
      }
      return;
    }
    const index = this.#index;
    for (let k = from; k < to; k++) index[k] = row + (base[k] ?? 0) + step * ones((words[k] ?? 0) & mask);
    for (const next of more) this.#count(next, from, to);
    for (let k = from; k < to; k++) sums[k] = (sums[k] ?? 0) + (worth[index[k] ?? 0] ?? 0);
  }

  #count(one: { readonly words: Int32Array; readonly mask: number }, from: number, to: number): void {
    const { words, mask } = one;
    const { step } = this.#form;
    const index = this.#index;
    for (let k = from; k < to; k++) index[k] = (index[k] ?? 0) + step * ones((words[k] ?? 0) & mask);
  }
}

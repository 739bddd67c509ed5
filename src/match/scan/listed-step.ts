import type { Equality, Listed } from '../forms/form.ts';
import type { Worth } from './worth.ts';

/** Changes single sums of a row, before the loops: pairs named one by one. */
export interface Patch {
  patch(mentee: number, sums: Float64Array): void;
}

/** Listed pairs: the others have what the rest says, which stands in the tables; these get the difference. */
export class ListedPatch implements Patch {
  readonly #first: Int32Array;
  readonly #place: Int32Array;
  readonly #change: Float64Array;

  constructor(form: Listed, worth: Worth, places: Int32Array) {
    const { first, mentor, value, rest } = form;
    this.#first = first;
    this.#place = mentor.map((j) => places[j] ?? 0);
    this.#change = new Float64Array(mentor.length);
    for (let i = 0; i + 1 < first.length; i++) {
      for (let at = first[i] ?? 0; at < (first[i + 1] ?? 0); at++) {
        const others =
          rest.values[(rest.mentee[i] ?? 0) * rest.columns + (rest.mentor[mentor[at] ?? 0] ?? 0)];
        this.#change[at] = worth.of(value[at] ?? -1) - worth.of(others ?? -1);
      }
    }
  }

  patch(mentee: number, sums: Float64Array): void {
    const last = this.#first[mentee + 1] ?? 0;
    for (let at = this.#first[mentee] ?? 0; at < last; at++) {
      const k = this.#place[at] ?? 0;
      sums[k] = (sums[k] ?? 0) + (this.#change[at] ?? 0);
    }
  }
}

/** Answers of which few people share one: whoever answered differs, which stands in the tables, but for these. */
export class SamePatch implements Patch {
  readonly #mentee: Int32Array;
  readonly #change: number;
  readonly #start: Int32Array;
  readonly #place: Int32Array;

  constructor(form: Equality, worth: Worth, places: Int32Array) {
    this.#mentee = form.mentee;
    this.#change = worth.of(form.same) - worth.of(form.different);
    let codes = 0;
    for (const code of form.mentor) codes = Math.max(codes, code + 1);
    this.#start = new Int32Array(codes + 1);
    for (const code of form.mentor) if (code >= 0) this.#start[code + 1] = (this.#start[code + 1] ?? 0) + 1;
    for (let c = 0; c < codes; c++) this.#start[c + 1] = (this.#start[c + 1] ?? 0) + (this.#start[c] ?? 0);
    const next = this.#start.slice();
    this.#place = new Int32Array(this.#start[codes] ?? 0);
    form.mentor.forEach((code, j) => {
      if (code < 0) return;
      this.#place[next[code] ?? 0] = places[j] ?? 0;
      next[code] = (next[code] ?? 0) + 1;
    });
  }

  patch(mentee: number, sums: Float64Array): void {
    const code = this.#mentee[mentee] ?? -1;
    if (code < 0 || code + 1 >= this.#start.length) return;
    const last = this.#start[code + 1] ?? 0;
    for (let at = this.#start[code] ?? 0; at < last; at++) {
      const k = this.#place[at] ?? 0;
      sums[k] = (sums[k] ?? 0) + this.#change;
    }
  }
}

/** A rule that bars whoever is not listed: −∞ for all but the allowed pairs. */
export class OnlyListedPatch implements Patch {
  readonly #form: Listed;
  readonly #order: Int32Array;
  readonly #allowed: Uint8Array;
  readonly #places: Int32Array;

  constructor(form: Listed, order: Int32Array, places: Int32Array) {
    this.#form = form;
    this.#order = order;
    this.#places = places;
    this.#allowed = new Uint8Array(order.length);
  }

  patch(mentee: number, sums: Float64Array): void {
    const { first, mentor, value, rest } = this.#form;
    const allowed = this.#allowed;
    const row = (rest.mentee[mentee] ?? 0) * rest.columns;
    this.#order.forEach((j, k) => {
      allowed[k] = (rest.values[row + (rest.mentor[j] ?? 0)] ?? 0) > 0 ? 0 : 1;
    });
    for (let at = first[mentee] ?? 0; at < (first[mentee + 1] ?? 0); at++)
      allowed[this.#places[mentor[at] ?? 0] ?? 0] = (value[at] ?? 0) > 0 ? 0 : 1;
    for (let k = 0; k < allowed.length; k++) if (allowed[k] === 0) sums[k] = Number.NEGATIVE_INFINITY;
  }

  /** The only mentors of a mentee, where the rule bars everybody else; undefined where it does not. */
  only(mentee: number): readonly number[] | undefined {
    const { first, mentor, value, rest } = this.#form;
    for (let column = 0; column < rest.columns; column++)
      if ((rest.values[(rest.mentee[mentee] ?? 0) * rest.columns + column] ?? 0) <= 0) return undefined;
    const allowed: number[] = [];
    for (let at = first[mentee] ?? 0; at < (first[mentee + 1] ?? 0); at++)
      if ((value[at] ?? 0) <= 0) allowed.push(mentor[at] ?? 0);
    return allowed;
  }
}

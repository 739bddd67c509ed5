import type { Between } from '../forms/form.ts';
import { type Closeness, type Equality, type Hours, toMillionths } from '../forms/form.ts';
import { commonMinutes } from '../forms/pair-value.ts';
import type { Worth, WorthTable } from './worth.ts';

/**
 * One pass of a row: what a form adds to the sums of a stretch of mentors, in inner order. The loops have no branches
 * that depend on people, so that a mentor costs a few loads and an addition.
 */
export interface Step {
  /** Gets ready for a mentee; returns what is added to all sums alike. */
  begin(mentee: number): number;
  /** Adds to sums[from … to − 1]. */
  add(sums: Float64Array, from: number, to: number): void;
}

/** Codes of both sides and a table of sums. */
export class TableStep implements Step {
  readonly #mentee: Uint16Array;
  readonly #codes: Uint16Array;
  readonly #columns: number;
  readonly #worth: Float64Array;
  #row = 0;

  constructor(table: WorthTable, order: Int32Array) {
    this.#mentee = table.mentee;
    this.#codes = Uint16Array.from(order, (j) => table.mentor[j] ?? 0);
    this.#columns = table.columns;
    this.#worth = table.worth;
  }

  begin(mentee: number): number {
    this.#row = (this.#mentee[mentee] ?? 0) * this.#columns;
    return 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    const codes = this.#codes;
    const worth = this.#worth;
    const row = this.#row;
    for (let k = from; k < to; k++) sums[k] = (sums[k] ?? 0) + (worth[row + (codes[k] ?? 0)] ?? 0);
  }
}

/** Numbers: closeness, or a rule on their difference. An unknown one has no number: its sum is patched in at once. */
export class ClosenessStep implements Step {
  readonly #form: Closeness;
  readonly #numbers: Float64Array;
  readonly #weight: number;
  readonly #unknown: number;
  #own = Number.NaN;

  constructor(form: Closeness, worth: Worth, order: Int32Array) {
    this.#form = form;
    this.#numbers = Float64Array.from(order, (j) => form.mentor[j] ?? Number.NaN);
    this.#weight = worth.of(1);
    this.#unknown = worth.unknown;
  }

  begin(mentee: number): number {
    this.#own = this.#form.mentee[mentee] ?? Number.NaN;
    return Number.isNaN(this.#own) ? this.#unknown : 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    const own = this.#own;
    if (Number.isNaN(own)) return;
    const { ideal, tolerance } = this.#form;
    const numbers = this.#numbers;
    const weight = this.#weight;
    const missing = this.#unknown;
    for (let k = from; k < to; k++) {
      const number = numbers[k] ?? 0;
      const value = toMillionths(1 - Math.abs(number - own - ideal) / tolerance);
      sums[k] = (sums[k] ?? 0) + (Number.isNaN(number) ? missing : weight * value);
    }
  }
}

/** A rule on numbers with many different answers. */
export class BetweenStep implements Step {
  readonly #form: Between;
  readonly #numbers: Float64Array;
  #own = Number.NaN;

  constructor(form: Between, order: Int32Array) {
    this.#form = form;
    this.#numbers = Float64Array.from(order, (j) => form.mentor[j] ?? Number.NaN);
  }

  begin(mentee: number): number {
    this.#own = this.#form.mentee[mentee] ?? Number.NaN;
    return 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    const own = this.#own;
    const { min, max } = this.#form;
    const numbers = this.#numbers;
    // What is unknown is NaN and neither below nor above anything.
    for (let k = from; k < to; k++) {
      const gap = (numbers[k] ?? 0) - own;
      sums[k] = (sums[k] ?? 0) - (gap < min || gap > max ? Number.POSITIVE_INFINITY : 0);
    }
  }
}

/** Numbered answers with many different ones. */
export class EqualityStep implements Step {
  readonly #mentee: Int32Array;
  readonly #codes: Int32Array;
  readonly #same: number;
  readonly #different: number;
  readonly #unknown: number;
  #own = -1;

  constructor(form: Equality, worth: Worth, order: Int32Array) {
    this.#mentee = form.mentee;
    this.#codes = Int32Array.from(order, (j) => form.mentor[j] ?? -1);
    this.#same = worth.of(form.same);
    this.#different = worth.of(form.different);
    this.#unknown = worth.unknown;
  }

  begin(mentee: number): number {
    this.#own = this.#mentee[mentee] ?? -1;
    return this.#own < 0 ? this.#unknown : 0;
  }

  add(sums: Float64Array, from: number, to: number): void {
    const own = this.#own;
    if (own < 0) return;
    const codes = this.#codes;
    const same = this.#same;
    const different = this.#different;
    const missing = this.#unknown;
    for (let k = from; k < to; k++) {
      const code = codes[k] ?? -1;
      sums[k] = (sums[k] ?? 0) + (code === own ? same : code < 0 ? missing : different);
    }
  }
}

/** Weeks off any grid: a walk along two lists for each pair. */
export class HoursStep implements Step {
  readonly #form: Hours;
  readonly #order: Int32Array;
  readonly #worth: Float64Array;
  readonly #unknown: number;
  #mentee = 0;

  constructor(form: Hours, worth: Worth, order: Int32Array) {
    this.#form = form;
    this.#order = order;
    this.#worth = Float64Array.from(form.values, worth.of);
    this.#unknown = worth.unknown;
  }

  begin(mentee: number): number {
    this.#mentee = mentee;
    return this.#form.mentee.known[mentee] === 1 ? 0 : this.#unknown;
  }

  add(sums: Float64Array, from: number, to: number): void {
    const form = this.#form;
    const i = this.#mentee;
    if (form.mentee.known[i] !== 1) return;
    for (let k = from; k < to; k++) {
      const j = this.#order[k] ?? 0;
      const own = form.mentor.known[j] === 1 ? (this.#worth[commonMinutes(form, i, j)] ?? 0) : this.#unknown;
      sums[k] = (sums[k] ?? 0) + own;
    }
  }
}

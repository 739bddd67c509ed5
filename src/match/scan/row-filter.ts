import { KernelRun } from './kernel/kernel.ts';
import type { Prices } from './nearest.ts';
import type { ScanData } from './scan.ts';

/** Penalties stop here: whoever is dearer than `most` by its price, or cheaper than `least`, is looked at more often. */
const [least, most] = [-20_000, 32_767];

/**
 * Tells the mentors of a row apart by score minus price, in whole hundredths, eight at a time: whoever cannot be good
 * enough is rejected at a fraction of a nanosecond, and all others are looked at exactly.
 */
export class RowFilter {
  /** The row to be filtered: whoever scores writes here. */
  readonly row: Int16Array;
  /** Mentors that passed. */
  readonly found: Int32Array;
  /** By mentor, 32 in a word: whether they passed. */
  readonly #bits: Int32Array;
  readonly #above: (...args: number[]) => void;
  readonly #at: { readonly row: number; readonly less: number; readonly bits: number };
  readonly #unit: number;
  readonly #top: number;

  private constructor(
    run: KernelRun,
    scale: { readonly unit: number; readonly top: number },
    less: Int16Array,
  ) {
    const mentors = less.length;
    this.#at = {
      row: run.room(2 * mentors + 16),
      less: run.room(2 * mentors + 16),
      bits: run.room(mentors / 8 + 16),
    };
    this.#unit = scale.unit;
    this.#top = scale.top;
    this.#above = run.function('above');
    this.row = run.shorts(this.#at.row, mentors);
    this.#bits = run.integers(this.#at.bits, Math.ceil(mentors / 32));
    this.found = new Int32Array(mentors + 8);
    run.shorts(this.#at.less, mentors).set(less);
  }

  /** A filter for these costs and prices; undefined where costs do not fall evenly with the score, or without WebAssembly. */
  static for({ costs, capacity }: ScanData, { v, usual }: Prices): RowFilter | undefined {
    const { costOfScore } = costs;
    const best = costOfScore.length - 1;
    const unit = (costOfScore[best - 1] ?? 0) - (costOfScore[best] ?? 0);
    const zero = (costOfScore[best] ?? 0) + best * unit;
    const even = costOfScore.every(
      (cost, s) => cost === zero - s * unit || cost === Number.POSITIVE_INFINITY,
    );
    if (!even || !(unit > 0) || unit === Number.POSITIVE_INFINITY) return undefined;
    const less = Int16Array.from(v, (price, j) =>
      capacity[j] === 0 ? most : Math.max(least, Math.min(most, Math.floor((usual - price) / unit))),
    );
    const run = KernelRun.start();
    return run === undefined ? undefined : new RowFilter(run, { unit, top: zero - usual }, less);
  }

  /** Writes the mentors whose key can be `key` or less into `found`, in order; how many they are. */
  passing(key: number): number {
    // One hundredth less than the bound: nothing depends on how the division is rounded.
    const bound = Math.ceil((this.#top - key) / this.#unit) - 1;
    const { row, less, bits } = this.#at;
    this.#above(row, this.row.length, less, bits, Math.max(-32_768, Math.min(-least, bound)));
    const { found } = this;
    let count = 0;
    for (let word = 0; word < this.#bits.length; word++) {
      for (let left = this.#bits[word] ?? 0; left !== 0; left &= left - 1)
        found[count++] = (word << 5) + 31 - Math.clz32(left & -left);
    }
    return Math.min(count, this.row.length);
  }
}

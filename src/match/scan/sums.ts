import { plainSteps, type RowSteps, rowSteps } from './row-steps.ts';
import type { Terms } from './worth.ts';

/** Where the sums of a row are added up and turned into scores. */
export type Sums = {
  readonly row: RowSteps;
  /** One for each mentor in inner order, and one more: stretches are even. */
  readonly sums: Float64Array;
  /** Where stretches end at the latest: the kernel takes an odd last place with one more. */
  readonly limit: number;
  /** Everybody barred, before a row. */
  readonly clear: (out: Int16Array) => void;
  /** The sums from … to − 1 as scores, −1 where they are −∞. */
  readonly divide: (out: Int16Array, from: number, to: number) => void;
  readonly end: (out: Int16Array) => void;
};

/** Sums in JavaScript. */
export function plainSums(terms: Terms, mentors: number): Sums {
  const row = rowSteps(terms.terms, mentors, plainSteps);
  const sums = new Float64Array(mentors + 1);
  const { divisor } = terms;
  const { order } = row.blocks;
  return {
    row,
    sums,
    limit: mentors,
    clear: (out) => out.fill(-1),
    divide: (out, from, to) => {
      for (let k = from; k < to; k++) {
        const sum = sums[k] ?? 0;
        out[order[k] ?? 0] = sum < 0 ? -1 : Math.trunc(sum / divisor);
      }
    },
    end: () => {},
  };
}

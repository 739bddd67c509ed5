import { numbersFrom } from './broken-bytes.ts';

/** Chance that falls the same in every run, by its seed. */
export type Dice = {
  /** A whole number from 0 on. */
  readonly below: (limit: number) => number;
  /** True once in `times` throws. */
  readonly once: (times: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Mostly few, now and then many, hardly ever `most`. */
  readonly some: (most: number) => number;
};

/** The dice of one case. */
export function diceOf(seed: number): Dice {
  const below = numbersFrom(Math.imul(seed + 1, 0x9e3779b1));
  return {
    below: (limit) => below(Math.max(1, Math.floor(limit))),
    once: (times) => below(times) === 0,
    pick(items) {
      const [picked] = items.slice(below(Math.max(1, items.length)));
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
    some: (most) => 1 + below(Math.max(1, Math.floor(most / 2 ** below(Math.ceil(Math.log2(most + 1)) + 1)))),
  };
}

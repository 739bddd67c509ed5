import { seededRandom } from '../stats/seeded-random.ts';

/** What is drawn for one person or one matter: the same whenever, and in whatever order, it is asked for. */
export type Draw = {
  readonly number: () => number;
  readonly chance: (share: number) => boolean;
  readonly whole: (below: number) => number;
  readonly one: <T>(items: readonly [T, ...T[]] | readonly T[]) => T | undefined;
  /** Some of the items in their order, the earlier ones more often: the n-th weighs 1/(n + 1). */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
};

export function drawFor(...key: readonly (string | number)[]): Draw {
  const number = seededRandom(JSON.stringify(key));
  return {
    number,
    chance: (share) => number() < share,
    whole: (below) => Math.floor(number() * below),
    one: (items) => items[Math.floor(number() * items.length)],
    some: (items, count) => someOf(items, count, number),
  };
}

/** A number in [0, 1) that belongs to somebody. */
export const trait = (...key: readonly (string | number)[]): number => seededRandom(JSON.stringify(key))();

function someOf<T>(items: readonly T[], count: number, number: () => number): readonly T[] {
  const left = items.map((_, at) => at);
  const chosen: number[] = [];
  while (chosen.length < count && left.length > 0) {
    let aim = number() * left.reduce((sum, at) => sum + 1 / (at + 1), 0);
    const found = left.findIndex((at) => {
      aim -= 1 / (at + 1);
      return aim < 0;
    });
    const [at] = left.splice(found < 0 ? left.length - 1 : found, 1);
    if (at !== undefined) chosen.push(at);
  }
  return chosen.sort((a, b) => a - b).flatMap((at) => items[at] ?? []);
}

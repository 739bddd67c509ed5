import type { Lives } from './board-lives.ts';

/**
 * Without the states, the last first, from which it would follow that few are in another, that nobody ended early, or how
 * many are in the one that is held back.
 */
export function withoutFewLeft(
  counts: ReadonlySet<number>,
  lives: Lives,
  least: number,
): ReadonlySet<number> {
  const { begun, wholes, states, isWhole } = lives;
  const told = states.filter(({ count, isTold }) => isTold && counts.has(count));
  const last = told.at(-1);
  if (begun === null) return counts;
  // That nobody completed and nobody is still at it would tell of each that they ended early.
  if (isWhole && states.every(({ isEnd }) => isEnd)) return without(counts, 0);
  if (last === undefined) return counts;
  const gaps = wholes
    .filter((whole) => counts.has(whole))
    .flatMap((whole) =>
      choicesOf(told).map((chosen) => ({
        people: whole - chosen.reduce((sum, { count }) => sum + count, 0),
        tellsOfEnds: chosen.every(({ isEnd }) => !isEnd),
      })),
    );
  const isFew = gaps.some(({ people, tellsOfEnds }) => people < least && (people > 0 || tellsOfEnds));
  // Beside all states but one the last follows, and beside every state how many there are.
  const held = isWhole ? states.length - told.length : undefined;
  const follows = counts.has(begun) ? held === 1 : held === 0;
  if (!follows && !isFew) return counts;
  return withoutFewLeft(without(counts, last.count), lives, least);
}

const without = (counts: ReadonlySet<number>, one: number): ReadonlySet<number> =>
  new Set([...counts].filter((count) => count !== one));

/** Every choice of at least one. */
const choicesOf = <T>(all: readonly T[]): (readonly T[])[] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, mask) =>
    all.filter((_one, at) => ((mask + 1) >> at) % 2 === 1),
  );

import type { Atoms } from './atoms.ts';
import { sumOver } from './whole-solutions.ts';

/** A solution, with what each cell would be in it. */
export type Kept = { readonly x: readonly number[]; readonly sums: Int32Array };

/** Solutions found so far: those that still fit are proof enough, without searching anew. */
export type SolutionPool = {
  readonly add: (x: readonly number[]) => Kept;
  /** Those in which the cells are what they truly are. */
  readonly fitting: (cells: readonly number[]) => Kept[];
};

/** Solutions are kept up to so many, the true one always. */
const mostKept = 200;

export function solutionPool({ inCell, people }: Atoms): SolutionPool {
  const kept = (x: readonly number[]): Kept => ({
    x,
    sums: Int32Array.from(inCell, (row) => sumOver(row, x)),
  });
  const truth = kept(people);
  const others: Kept[] = [];
  return {
    add: (x) => {
      const one = kept(x);
      others.push(one);
      if (others.length > mostKept) others.shift();
      return one;
    },
    fitting: (cells) => [
      truth,
      ...others.filter(({ sums }) => cells.every((cell) => sums[cell] === truth.sums[cell])),
    ],
  };
}

import type { People } from './equity-cells.ts';

/** One number or figure over the groups of a field, beside that of all. */
export type Column = {
  /** Of each group the cells that go together; the first says whether it is withheld. */
  readonly cells: readonly (readonly [string, ...string[]])[];
  /** Whom each group's number is about. */
  readonly people: readonly People[];
  /** Whom the number of all is about; undefined where that is not told. */
  readonly all: People | undefined;
  /** The groups withheld are so many people together. */
  readonly atLeast: number;
  /** What somebody who knows the rule knows of each group's number beforehand. */
  readonly bounds: readonly { readonly least: number; readonly most: number }[];
};

const fewestValues = 3;

/**
 * Withholds further groups, the smallest first, until no number withheld follows from that of all by subtraction: none alone,
 * enough people together, and of each at least three whole numbers still possible.
 */
export function withholdMore(column: Column, hidden: Set<string>): void {
  const { all, cells, people } = column;
  if (all === undefined) return;
  for (;;) {
    const isHidden = cells.map(([first]) => hidden.has(first));
    const shown = people.flatMap((own, at) => (isHidden[at] === true ? [] : [{ size: own.size, at }]));
    if (shown.length === 0 || shown.length === people.length || isSafe(column, isHidden)) return;
    const [smallest] = shown.sort((a, b) => a.size - b.size || a.at - b.at);
    for (const cell of cells[smallest?.at ?? 0] ?? []) hidden.add(cell);
  }
}

function isSafe({ all = new Set(), people, atLeast, bounds }: Column, isHidden: readonly boolean[]): boolean {
  const shown = new Set(people.flatMap((own, at) => (isHidden[at] === true ? [] : [...own])));
  const left = [...all].filter((id) => !shown.has(id)).length;
  const open = bounds.filter((_, at) => isHidden[at] === true);
  if (open.length < 2 || left < atLeast) return false;
  const sum = (of: 'least' | 'most'): number => open.reduce((total, bound) => total + bound[of], 0);
  return open.every((own) => {
    const low = Math.max(own.least, left - (sum('most') - own.most));
    const high = Math.min(own.most, left - (sum('least') - own.least));
    return high - low + 1 >= fewestValues;
  });
}

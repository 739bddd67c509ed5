import type { CountCell } from '../../model/disclosure.ts';

/** Places of cells in the table, ascending. */
type CellSet = readonly number[];

/**
 * The people of a table, sorted by which cells they are in. People with the same set of cells are one atom: to a reader
 * one unknown number, 0 or more. Every count is the sum of some atoms.
 */
export type Atoms = {
  /** Of each cell, 1 at the atoms that it holds. */
  readonly inCell: readonly Uint8Array[];
  /** How many people each atom truly holds: the solution that readers must not find. */
  readonly people: readonly number[];
  /** Sets of cells that nobody is in and that may or may not be possible: that nobody is can be worth knowing. */
  readonly doubtful: readonly CellSet[];
};

/** More kinds of people than these are not looked for: fewer unknowns only make a reader look better informed. */
const mostAtoms = 240;

/**
 * The atoms that hold people, and those that could: whoever is in a part of a group could as well be outside it, or in
 * another part of the same split. What is not certain to be possible is left out, since it would make a count seem safer.
 */
export function atomsOf(cells: readonly CountCell[], population: number): Atoms {
  const seen = observed(cells, population);
  const sets = new Map(seen.map(({ cells: set, people }) => [keyOf(set), { set, people }]));
  const shape = shapeOf(
    cells,
    seen.map(({ cells: set }) => set),
  );
  const waiting = seen.map(({ cells: set }) => set);
  for (let set = waiting.shift(); set !== undefined; set = waiting.shift()) {
    for (const next of neighbours(set, shape)) {
      if (sets.size >= mostAtoms || sets.has(keyOf(next))) continue;
      sets.set(keyOf(next), { set: next, people: 0 });
      waiting.push(next);
    }
  }
  const atoms = [...sets.values()];
  const doubtful = new Map<string, CellSet>();
  for (const { set } of atoms)
    for (const next of neighbours(set, { ...shape, meet: () => true }))
      if (doubtful.size < mostAtoms && !sets.has(keyOf(next))) doubtful.set(keyOf(next), next);
  return {
    inCell: cells.map((_, cell) => Uint8Array.from(atoms, ({ set }) => (set.includes(cell) ? 1 : 0))),
    people: atoms.map(({ people }) => people),
    doubtful: [...doubtful.values()],
  };
}

const keyOf = (set: CellSet): string => set.join(' ');

/** Which sets of cells there are among the people, and how many have each; those in no cell are nobody's business. */
function observed(
  cells: readonly CountCell[],
  population: number,
): { readonly cells: CellSet; readonly people: number }[] {
  const classOf = new Int32Array(population);
  const classes: CellSet[] = [[]];
  for (const [cell, { members }] of cells.entries()) {
    const moved = new Map<number, number>();
    for (const person of members) {
      const before = classOf[person] ?? 0;
      let after = moved.get(before);
      if (after === undefined) {
        after = classes.push([...(classes[before] ?? []), cell]) - 1;
        moved.set(before, after);
      }
      classOf[person] = after;
    }
  }
  const sizes = new Array<number>(classes.length).fill(0);
  for (const one of classOf) sizes[one] = (sizes[one] ?? 0) + 1;
  return classes.flatMap((set, i) =>
    set.length === 0 || sizes[i] === 0 ? [] : [{ cells: set, people: sizes[i] ?? 0 }],
  );
}

type Shape = {
  readonly cells: readonly CountCell[];
  /** The one group that a cell is a part of. */
  readonly parent: readonly (number | undefined)[];
  /** What a cell is common to, where it is common to several. */
  readonly common: readonly (readonly number[] | undefined)[];
  readonly ancestors: readonly ReadonlySet<number>[];
  /** Whether anybody is, or could be, in both. */
  readonly meet: (a: number, b: number) => boolean;
};

function shapeOf(cells: readonly CountCell[], seen: readonly CellSet[]): Shape {
  const at = new Map(cells.map(({ id }, i) => [id, i]));
  const parents = cells.map(({ of = [] }) => of.flatMap((id) => at.get(id) ?? []));
  const ancestors = cells.map((_, cell) => {
    const above = new Set<number>();
    const waiting = [...(parents[cell] ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (above.has(next)) continue;
      above.add(next);
      waiting.push(...(parents[next] ?? []));
    }
    return above;
  });
  // Where a cell is common to two, they can meet, even if nobody is in both today.
  const met = [...seen, ...parents.filter((above) => above.length > 1)];
  const meetings = cells.map((_, cell) => new Set(met.filter((set) => set.includes(cell)).flat()));
  const meet = (a: number, b: number): boolean => meetings[a]?.has(b) === true;
  const several = parents.map((above) => (above.length > 1 ? above : undefined));
  return {
    cells,
    parent: parents.map((above) => (above.length === 1 ? above[0] : undefined)),
    common: several,
    ancestors,
    meet,
  };
}

/** The sets of cells that one step leads to: into a part, out of it, or over into another part of the same split. */
function neighbours(set: CellSet, shape: Shape): CellSet[] {
  const { cells, parent, common } = shape;
  const own = set.filter((cell) => common[cell] === undefined);
  const bare = (cell: number): boolean => !own.some((other) => shape.ancestors[other]?.has(cell));
  return cells.flatMap(({ split }, cell): CellSet[] => {
    const above = parent[cell];
    if (above === undefined || !set.includes(above)) return [];
    if (own.includes(cell))
      return split === undefined && bare(cell) ? [completed(without(own, cell), shape)] : [];
    const twin = own.find(
      (other) => split !== undefined && cells[other]?.split === split && parent[other] === above,
    );
    if (split !== undefined && (twin === undefined || !bare(twin))) return [];
    const rest = twin === undefined ? own : without(own, twin);
    const fits = rest.every((other) => shape.ancestors[cell]?.has(other) || shape.meet(cell, other));
    return fits ? [completed([...rest, cell], shape)] : [];
  });
}

const without = (set: CellSet, cell: number): CellSet => set.filter((other) => other !== cell);

/** With the cells that follow from being in all that they are common to. */
function completed(own: CellSet, { common }: Shape): CellSet {
  const set = new Set(own);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [cell, above] of common.entries()) {
      if (above === undefined || set.has(cell) || !above.every((one) => set.has(one))) continue;
      set.add(cell);
      grew = true;
    }
  }
  return [...set].sort((a, b) => a - b);
}

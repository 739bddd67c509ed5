import type { CellTable, CountCell, DerivedCell } from '../../../src/model/disclosure.ts';

/**
 * Tables by the parts they add up, and a reader who tries every way in which people could be spread over the parts: it
 * shares nothing with what it checks.
 */

/** A cell as the parts it holds. */
export type Cell = Omit<CountCell, 'members'> & { readonly parts: readonly number[] };
export type Sample = { readonly parts: readonly number[]; readonly cells: readonly Cell[] };

export function tableOf({ parts, cells }: Sample, derived: readonly DerivedCell[] = []): CellTable {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, n) => sum + n, 0));
  const people = parts.reduce((sum, n) => sum + n, 0);
  return {
    report: 'sample',
    asOf: '2026-06-01',
    population: { length: people },
    counts: cells.map(({ parts: own, ...cell }) => ({
      ...cell,
      members: Uint32Array.from(
        own.flatMap((part) => Array.from({ length: parts[part] ?? 0 }, (_, i) => (starts[part] ?? 0) + i)),
      ),
    })),
    derived,
  };
}

export const countOf = ({ parts }: Pick<Sample, 'parts'>, cell: Pick<Cell, 'parts'>): number =>
  cell.parts.reduce((sum, part) => sum + (parts[part] ?? 0), 0);

/**
 * Every spread of people over the `free` parts that gives the told cells the numbers they have, up to `most` people a part;
 * the others hold whom they truly hold.
 */
export function* worldsOf(
  sample: Sample,
  told: ReadonlySet<string>,
  { free, most }: { readonly free: ReadonlySet<number>; readonly most: number },
): Generator<readonly number[]> {
  const sums = sample.cells
    .filter(({ id }) => told.has(id))
    .map((cell) => ({ parts: new Set(cell.parts), total: countOf(sample, cell) }));
  const world: number[] = [];
  function* fill(part: number, left: readonly number[]): Generator<readonly number[]> {
    if (part === sample.parts.length) {
      if (left.every((rest) => rest === 0)) yield [...world];
      return;
    }
    const mine = sums.flatMap(({ parts }, i) => (parts.has(part) ? [i] : []));
    const room = Math.min(most, ...mine.map((i) => left[i] ?? 0));
    // A sum whose last part this is has to be used up here.
    const last = mine.filter((i) => ![...(sums[i]?.parts ?? [])].some((other) => other > part));
    const needed = last.map((i) => left[i] ?? 0);
    if (new Set(needed).size > 1 || (needed[0] ?? 0) > room) return;
    const from = needed[0] ?? 0;
    const to = needed[0] ?? room;
    // Nearest to the truth first, so that the first worlds differ in every way.
    const own = sample.parts[part] ?? 0;
    const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const tries = free.has(part) ? all.sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b) : [own];
    for (const people of tries) {
      world[part] = people;
      yield* fill(
        part + 1,
        left.map((rest, i) => (mine.includes(i) ? rest - people : rest)),
      );
    }
  }
  yield* fill(
    0,
    sums.map(({ total }) => total),
  );
}

export type Verdict = {
  readonly pinned: readonly string[];
  readonly isolated: readonly string[];
  readonly disclosed: readonly string[];
};

/** With nothing found amiss. */
export const safe: Verdict = { pinned: [], isolated: [], disclosed: [] };

/**
 * Hidden cells with fewer than three possible values, sets of parts known to hold from one to `few` people, and sensitive
 * cells known to hold nobody or everybody of a group that there is. Parts that no told number links are independent of
 * each other: they are gone through one linked set after the other.
 */
export function verdictOf(sample: Sample, told: ReadonlySet<string>, few = 4): Verdict {
  const reader = readerOf(sample, told, few);
  // Ten beyond the largest part are more than three values; without it a cell nothing is told of would never end.
  const most = Math.max(...sample.parts) + 10;
  for (const free of linkedParts(sample, told)) {
    let tried = 0;
    reader.next();
    for (const world of worldsOf(sample, told, { free, most })) {
      if (reader.see(world)) return safe;
      tried += 1;
      if (tried > 3_000_000) throw new Error('too many worlds to try');
    }
  }
  return reader.verdict();
}

/** The parts, those together that some told cell holds together. */
function linkedParts({ parts, cells }: Sample, told: ReadonlySet<string>): ReadonlySet<number>[] {
  let sets = parts.map((_, part): ReadonlySet<number> => new Set([part]));
  for (const { id, parts: own } of cells) {
    if (!told.has(id)) continue;
    const met = sets.filter((set) => own.some((part) => set.has(part)));
    sets = [...sets.filter((set) => !met.includes(set)), new Set(met.flatMap((set) => [...set]))];
  }
  return sets;
}

/** What somebody learns who sees one possible world after the other. */
function readerOf({ parts, cells }: Sample, told: ReadonlySet<string>, few: number) {
  /** Of each hidden cell, by how many people it can differ from the truth: for this linked set, and with those before it. */
  const hidden = cells.filter(({ id }) => !told.has(id));
  const changes = new Map(hidden.map((cell) => [cell, { now: new Set<number>(), before: new Set([0]) }]));
  const together = ({
    now,
    before,
  }: {
    now: ReadonlySet<number>;
    before: ReadonlySet<number>;
  }): Set<number> => new Set([...before].flatMap((a) => [...now].map((b) => a + b)));
  let constant = Array.from({ length: 2 ** parts.length - 1 }, (_, i) => i + 1).filter((union) => {
    const people = inUnion(parts, union);
    return people > 0 && people <= few;
  });
  const groupOf = ({ of = [], group = of[0] }: Cell): Cell | undefined =>
    cells.find(({ id }) => id === group);
  const sensitive = cells.flatMap((cell) => {
    const group = groupOf(cell);
    return cell.sensitive && (group === undefined || countOf({ parts }, group) > 0) ? [{ cell, group }] : [];
  });
  let nobody = sensitive;
  let everybody = sensitive.filter(({ group }) => group !== undefined);
  return {
    /** Whether nothing is left to find. */
    see(world: readonly number[]): boolean {
      const at = { parts: world };
      for (const [cell, { now }] of changes)
        if (now.size < 3) now.add(countOf(at, cell) - countOf({ parts }, cell));
      constant = constant.filter((union) => inUnion(world, union) === inUnion(parts, union));
      nobody = nobody.filter(({ cell }) => countOf(at, cell) === 0);
      everybody = everybody.filter(
        ({ cell, group }) => group !== undefined && countOf(at, cell) === countOf(at, group),
      );
      const open = constant.length + nobody.length + everybody.length;
      return (
        open === 0 && [...changes.values()].every(({ now, before }) => Math.max(now.size, before.size) > 2)
      );
    },
    next(): void {
      for (const change of changes.values()) {
        if (change.now.size > 0) change.before = together(change);
        change.now = new Set();
      }
    },
    verdict: (): Verdict => ({
      pinned: [...changes].filter(([, change]) => together(change).size < 3).map(([{ id }]) => id),
      isolated: constant.map((union) =>
        parts.flatMap((_, i) => (((union >> i) & 1) === 1 ? [i] : [])).join('+'),
      ),
      disclosed: [...nobody, ...everybody].map(({ cell }) => cell.id),
    }),
  };
}

function inUnion(parts: readonly number[], union: number): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i++) if ((union >> i) & 1) sum += parts[i] ?? 0;
  return sum;
}

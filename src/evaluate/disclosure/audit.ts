import type { DisclosureLimits } from '../../model/disclosure.ts';
import type { Atoms } from './atoms.ts';
import { isSolution, type Knowledge, sumOver, type WholeSolver, wholeSolver } from './whole-solutions.ts';

/** A count that is held back still has to have so many possible values. */
export const leastValues = 3;

/** What an audit is about: places of cells. */
export type Audited = {
  /** Counts that the reader is told; and, with those that the reader has from elsewhere, what the reader knows. */
  readonly told: readonly number[];
  readonly known: readonly number[];
  /** Counts that must stay in doubt, each with the number of possible values that it has to keep. */
  readonly hidden: ReadonlyMap<number, number>;
};

export type Audit = {
  /** Whether every hidden count keeps its values, and nothing that is told isolates a few people. */
  readonly isSafe: (audited: Audited) => boolean;
  /** The hidden counts that do not keep as many values as they have to. */
  readonly pinned: (audited: Audited) => readonly number[];
  /** How many values a count can have, three standing for all more. */
  readonly valuesOf: (cell: number, knowing: Pick<Audited, 'told' | 'known'>) => number;
  readonly rangeOf: (cell: number, audited: Audited) => { readonly low: number; readonly high: number };
};

/**
 * Judges what may be told together of one set of atoms, `sensitive` being the cells of which none and all disclose.
 * Solutions once found are kept: those that still fit are proof enough, without searching anew.
 */
export function auditOf(atoms: Atoms, sensitive: readonly boolean[], { minCount }: DisclosureLimits): Audit {
  const truth = atoms.people;
  const pool: (readonly number[])[] = [truth];
  const most = 2 * truth.reduce((sum, n) => sum + n, 0) + 10 * leastValues * minCount;
  const rowOf = (cell: number): Uint8Array => atoms.inCell[cell] ?? new Uint8Array(truth.length);
  const knowledge = (cells: readonly number[]): Knowledge => {
    const rows = cells.map(rowOf);
    return { rows, values: rows.map((row) => sumOver(row, truth)), atoms: truth.length, most };
  };
  const keep = (x: readonly number[] | undefined): readonly number[] | undefined => {
    if (x !== undefined) pool.push(x);
    return x;
  };
  const pinned = ({ told, known, hidden }: Audited): readonly number[] => {
    const knows = knowledge([...told, ...known]);
    const fitting = pool.filter((x) => isSolution(x, knows));
    let solver: WholeSolver | undefined;
    return [...hidden].flatMap(([cell, least]) => {
      const row = rowOf(cell);
      const values = new Set(fitting.map((x) => sumOver(row, x)));
      if (values.size >= least) return [];
      solver ??= wholeSolver(knows);
      for (const x of thirdValues(row, knows, solver)) {
        keep(x);
        fitting.push(x);
        values.add(sumOver(row, x));
      }
      return values.size < least ? [cell] : [];
    });
  };
  const keeps = (cell: number, least: number, knowing: Pick<Audited, 'told' | 'known'>): boolean =>
    pinned({ ...knowing, hidden: new Map([[cell, least]]) }).length === 0;
  const isolates = ({ told }: Audited): boolean => {
    const knows = knowledge(told);
    const groups = groupsOf(told, atoms, sensitive);
    const fitting = pool.filter((x) => isSolution(x, knows));
    let solver: WholeSolver | undefined;
    const ask = (): WholeSolver => {
      solver ??= wholeSolver(knows);
      return solver;
    };
    const isOpen = (row: Uint8Array, x: readonly number[] | undefined, rises: boolean): boolean =>
      keep(x) !== undefined &&
      (rises ? sumOver(row, x ?? []) > sumOver(row, truth) : sumOver(row, x ?? []) < sumOver(row, truth));
    const secret = groups.filter(({ people, telling }) => people === 0 && telling);
    for (const { row } of secret) {
      if (fitting.some((x) => sumOver(row, x) > 0)) continue;
      if (!isOpen(row, ask().largest(row), true)) return true;
    }
    const none = union(
      groups.filter(({ people }) => people === 0).map(({ row }) => row),
      truth.length,
    );
    for (const row of fewPeople(groups, minCount, truth.length)) {
      const few = sumOver(row, truth);
      const apart = (x: readonly number[]): boolean => {
        const there = sumOver(row, x);
        return there > few || (there < few && sumOver(none, x) === 0);
      };
      if (fitting.some(apart)) continue;
      if (isOpen(row, ask().largest(row), true)) continue;
      const without = wholeSolver({ ...knows, rows: [...knows.rows, none], values: [...knows.values, 0] });
      if (!isOpen(row, without.smallest(row), false)) return true;
    }
    return false;
  };
  return {
    pinned,
    valuesOf: (cell, knowing) => (keeps(cell, 3, knowing) ? leastValues : keeps(cell, 2, knowing) ? 2 : 1),
    isSafe: (audited) => !isolates(audited) && pinned(audited).length === 0,
    rangeOf: (cell, { told, known }) => {
      const row = rowOf(cell);
      const solver = wholeSolver(knowledge([...told, ...known]));
      const own = sumOver(row, truth);
      const at = (x: readonly number[] | undefined): number => (x === undefined ? own : sumOver(row, x));
      return { low: at(solver.smallest(row)), high: at(solver.largest(row)) };
    },
  };
}

/** The smallest and the largest sum, and one between or beside them, as far as there are any. */
function thirdValues(row: Uint8Array, knows: Knowledge, solver: WholeSolver): (readonly number[])[] {
  const ends = [solver.smallest(row), solver.largest(row)].filter((x) => x !== undefined);
  const [low = 0, high = 0] = ends.map((x) => sumOver(row, x));
  if (high - low < 2) return ends;
  const between = wholeSolver({ ...knows, rows: [...knows.rows, row], values: [...knows.values, low + 1] });
  const third = between.largest(row);
  return third === undefined ? ends : [...ends, third];
}

/** People whom everything told treats alike: what is told of others cannot part them. */
type Group = { readonly row: Uint8Array; readonly people: number; readonly telling: boolean };

function groupsOf(told: readonly number[], atoms: Atoms, sensitive: readonly boolean[]): Group[] {
  const rows = new Map<string, { row: Uint8Array; people: number; telling: boolean }>();
  for (const [atom, people] of atoms.people.entries()) {
    const cells = told.filter((cell) => atoms.inCell[cell]?.[atom] === 1);
    if (cells.length === 0) continue;
    const key = cells.join(' ');
    const group = rows.get(key) ?? {
      row: new Uint8Array(atoms.people.length),
      people: 0,
      telling: cells.some((cell) => sensitive[cell] === true),
    };
    group.row[atom] = 1;
    group.people += people;
    rows.set(key, group);
  }
  return [...rows.values()];
}

/** Every union of groups that holds at least one person and fewer than `minCount`. */
function* fewPeople(groups: readonly Group[], minCount: number, atoms: number): Generator<Uint8Array> {
  const small = groups.filter(({ people }) => people > 0 && people < minCount);
  const open: { readonly from: number; readonly rows: readonly Uint8Array[]; readonly left: number }[] = [
    { from: 0, rows: [], left: minCount - 1 },
  ];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.rows.length > 0) yield union(part.rows, atoms);
    for (let i = part.from; i < small.length; i++) {
      const group = small[i];
      if (group === undefined || group.people > part.left) continue;
      open.push({ from: i + 1, rows: [...part.rows, group.row], left: part.left - group.people });
    }
  }
}

function union(rows: readonly Uint8Array[], atoms: number): Uint8Array {
  return Uint8Array.from({ length: atoms }, (_, j) => (rows.some((row) => row[j] === 1) ? 1 : 0));
}

import type { DisclosureLimits } from '../../model/disclosure.ts';
import type { Atoms } from './atoms.ts';
import { isolates } from './isolation.ts';
import { solutionPool } from './solution-pool.ts';
import { type Knowledge, sumOver, type WholeSolver, wholeSolver } from './whole-solutions.ts';

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
  const rowOf = (cell: number): Uint8Array => atoms.inCell[cell] ?? new Uint8Array(truth.length);
  const pool = solutionPool(atoms);
  const most = 2 * truth.reduce((sum, n) => sum + n, 0) + 10 * leastValues * minCount;
  const knowledge = (cells: readonly number[]): Knowledge => {
    const rows = cells.map(rowOf);
    return { rows, values: rows.map((row) => sumOver(row, truth)), atoms: truth.length, most };
  };
  const pinned = ({ told, known, hidden }: Audited): readonly number[] => {
    const cells = [...told, ...known];
    const fitting = pool.fitting(cells);
    let solver: WholeSolver | undefined;
    return [...hidden].flatMap(([cell, least]) => {
      const values = new Set<number>();
      for (const { sums } of fitting) {
        values.add(sums[cell] ?? 0);
        if (values.size >= least) return [];
      }
      const knows = knowledge(cells);
      solver ??= wholeSolver(knows);
      for (const x of thirdValues(rowOf(cell), knows, solver)) {
        const kept = pool.add(x);
        fitting.push(kept);
        values.add(kept.sums[cell] ?? 0);
      }
      return values.size < least ? [cell] : [];
    });
  };
  const keeps = (cell: number, least: number, knowing: Pick<Audited, 'told' | 'known'>): boolean =>
    pinned({ ...knowing, hidden: new Map([[cell, least]]) }).length === 0;
  return {
    pinned,
    valuesOf: (cell, knowing) => (keeps(cell, 3, knowing) ? leastValues : keeps(cell, 2, knowing) ? 2 : 1),
    isSafe: (audited) => {
      const { told } = audited;
      const input = { atoms, sensitive, minCount, knows: knowledge(told), pool };
      return !isolates(told, input) && pinned(audited).length === 0;
    },
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

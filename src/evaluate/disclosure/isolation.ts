import type { Atoms } from './atoms.ts';
import type { Kept, SolutionPool } from './solution-pool.ts';
import { type Knowledge, sumOver, type WholeSolver, wholeSolver } from './whole-solutions.ts';

type Input = {
  readonly atoms: Atoms;
  /** Of each cell, whether none and all disclose. */
  readonly sensitive: readonly boolean[];
  readonly minCount: number;
  /** What the cells that are told make known. */
  readonly knows: Knowledge;
  readonly pool: SolutionPool;
};

/**
 * Whether the cells told together point at somebody: at a set of one to `minCount` − 1 people whose number follows, or at
 * a group of which it follows that nobody, or everybody, is in a sensitive cell.
 */
export function isolates(told: readonly number[], input: Input): boolean {
  const { atoms, minCount, knows, pool } = input;
  const truth = atoms.people;
  const groups = groupsOf(told, input);
  const fitting = pool.fitting(told);
  let solver: WholeSolver | undefined;
  const rises = (row: Uint8Array): boolean => {
    solver ??= wholeSolver(knows);
    const x = solver.largest(row);
    if (x !== undefined) fitting.push(pool.add(x));
    return x !== undefined && sumOver(row, x) > sumOver(row, truth);
  };
  for (const group of groups) {
    if (!tellsOfNobody(group, groups, input)) continue;
    if (!fitting.some(({ x }) => sumOver(group.row, x) > 0) && !rises(group.row)) return true;
  }
  if (doubtfulOf(told, groups, input).some((cells) => isRuledOut(cells, told, knows))) return true;
  const none = union(
    groups.filter(({ people }) => people === 0).map(({ row }) => row),
    truth.length,
  );
  for (const row of fewPeople(groups, minCount, truth.length)) {
    const few = sumOver(row, truth);
    const apart = ({ x }: Kept): boolean => {
      const there = sumOver(row, x);
      return there > few || (there < few && sumOver(none, x) === 0);
    };
    if (fitting.some(apart) || rises(row)) continue;
    const without = wholeSolver({ ...knows, rows: [...knows.rows, none], values: [...knows.values, 0] });
    const x = without.smallest(row);
    if (x === undefined || sumOver(row, x) >= few) return true;
    fitting.push(pool.add(x));
  }
  return false;
}

/** People whom everything told treats alike: what is told of others cannot part them. `cells`: those told that they are in. */
type Group = { readonly cells: readonly number[]; readonly row: Uint8Array; readonly people: number };

function groupsOf(told: readonly number[], { atoms }: Input): Group[] {
  const groups = new Map<string, { cells: readonly number[]; row: Uint8Array; people: number }>();
  for (const [atom, people] of atoms.people.entries()) {
    const cells = told.filter((cell) => atoms.inCell[cell]?.[atom] === 1);
    if (cells.length === 0) continue;
    const key = cells.join(' ');
    const group = groups.get(key) ?? { cells, row: new Uint8Array(atoms.people.length), people: 0 };
    group.row[atom] = 1;
    group.people += people;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A group without people that is part of a sensitive cell, or that is what a sensitive cell leaves of others. */
function tellsOfNobody({ cells, people }: Group, groups: readonly Group[], input: Input): boolean {
  const { sensitive } = input;
  if (people > 0 || isOfNobody(cells, input)) return false;
  if (cells.some((cell) => sensitive[cell] === true)) return true;
  return groups.some(
    (other) =>
      other.people > 0 &&
      cells.every((cell) => other.cells.includes(cell)) &&
      other.cells.every((cell) => cells.includes(cell) || sensitive[cell] === true),
  );
}

/** Of people who are not there at all nothing is given away. */
function isOfNobody(cells: readonly number[], { atoms, sensitive }: Input): boolean {
  return cells.some(
    (cell) => sensitive[cell] === false && sumOver(atoms.inCell[cell] ?? [], atoms.people) === 0,
  );
}

/** Told cells, one of them sensitive, that nobody is in together as far as anybody has looked. */
function doubtfulOf(
  told: readonly number[],
  groups: readonly Group[],
  input: Input,
): readonly (readonly number[])[] {
  const { atoms, sensitive } = input;
  const known = new Set(groups.map(({ cells }) => cells.join(' ')));
  const found = atoms.doubtful.map((set) => told.filter((cell) => set.includes(cell)));
  const telling = found.filter(
    (cells) =>
      cells.some((cell) => sensitive[cell] === true) &&
      !known.has(cells.join(' ')) &&
      !isOfNobody(cells, input),
  );
  return [...new Map(telling.map((cells) => [cells.join(' '), cells])).values()];
}

/** Whether a reader who thought it possible that somebody is in all of these cells would learn that nobody is. */
function isRuledOut(cells: readonly number[], told: readonly number[], knows: Knowledge): boolean {
  const rows = knows.rows.map((row, i) => {
    const wider = new Uint8Array(knows.atoms + 1);
    wider.set(row);
    wider[knows.atoms] = cells.includes(told[i] ?? -1) ? 1 : 0;
    return wider;
  });
  const own = new Uint8Array(knows.atoms + 1);
  own[knows.atoms] = 1;
  const x = wholeSolver({ ...knows, rows, atoms: knows.atoms + 1 }).largest(own);
  return x === undefined || (x[knows.atoms] ?? 0) === 0;
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

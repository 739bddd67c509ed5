import type { Assumption } from '../model/assumption.ts';
import type { FieldValue } from '../model/field.ts';
import type { Problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import type { CellGroup } from './cell-group.ts';

/**
 * One cell read: its value, what is wrong with it, both, or neither where it says nothing. `once`: the problem is
 * the column's, and is said at its first cell only.
 */
export type CellReading = {
  readonly value?: FieldValue;
  readonly problems?: readonly Problem[];
  readonly once?: true;
};

/** Reads a cell under what its column, and its whole field, decided. */
export type ReadCell = (cell: Cell) => CellReading;

/** What the answers of a field decided. */
export type FieldReaders = {
  /** The reader of each group, in their order. */
  readonly readers: readonly ReadCell[];
  readonly assumptions: readonly Assumption[];
};

/** A field whose cells are judged one by one. */
export function each(groups: readonly CellGroup[], read: ReadCell): FieldReaders {
  return { readers: groups.map(() => read), assumptions: [] };
}

/** A field whose columns decide: their order of dates, their decimal sign. */
export function byColumn(
  groups: readonly CellGroup[],
  decide: (texts: Iterable<string>) => ReadCell,
): FieldReaders {
  return { readers: groups.map((group) => decide(textsOf(group))), assumptions: [] };
}

export function* textsOf(group: CellGroup): Generator<string> {
  for (const { text } of group.texts()) yield text;
}

export type ReadGroup = {
  /** The value of a cell of the group. */
  readonly value: (cell: Cell) => FieldValue | undefined;
  /** The words of sets and categories with how many answers hold them; of a column too varied none are kept. */
  readonly items: () => ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
};

/** Reads the answers of a group, each distinct text once; where one cannot be read, every cell that gives it is named. */
export function readGroup(group: CellGroup, read: ReadCell): ReadGroup {
  const values = new Map<string, FieldValue | undefined>();
  const faulty = new Set<number>();
  const problems: Problem[] = [];
  let at = 0;
  let varied = false;
  for (const { code } of group.cells()) {
    varied = code < 0;
    break;
  }
  if (!varied)
    for (const cell of group.examples()) {
      const reading = read(cell);
      values.set(cell.text, reading.value);
      if ((reading.problems?.length ?? 0) > 0) faulty.add(at);
      at++;
    }
  if (varied || faulty.size > 0) {
    let said = false;
    for (const { code, cell } of group.cells()) {
      if (!varied && !faulty.has(code)) continue;
      const found = cell();
      const reading = found === undefined ? undefined : read(found);
      if (reading?.problems === undefined || (reading.once === true && said)) continue;
      problems.push(...reading.problems);
      said ||= reading.once === true && reading.problems.length > 0;
    }
  }
  return {
    value: (cell) => (values.has(cell.text) ? values.get(cell.text) : varied ? read(cell).value : undefined),
    items: () => countWords(group, values),
    problems,
  };
}

function countWords(
  group: CellGroup,
  values: ReadonlyMap<string, FieldValue | undefined>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (values.size === 0) return counts;
  for (const { text, count } of group.texts()) {
    const value = values.get(text);
    const words = value?.type === 'set' ? value.items : value?.type === 'category' ? [value.text] : [];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}

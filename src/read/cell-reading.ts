import type { FieldValue } from '../model/field.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { type Cell, columnKey } from './answer.ts';
import { groupBy } from './group-by.ts';

export type ReadValues = {
  readonly values: ReadonlyMap<Cell, FieldValue>;
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
};
/** One cell read: its value, or the problem with it, or nothing where it says nothing. */
export type CellReading = { readonly value: FieldValue } | { readonly problem: Problem } | undefined;

/** Cells that are judged one by one. */
export function each(cells: readonly Cell[], read: (cell: Cell) => CellReading): ReadValues {
  return collect(cells, cells.map(read));
}

/** Cells whose column decides: its order of dates, its decimal sign. */
export function byColumn(
  cells: readonly Cell[],
  read: (column: readonly Cell[]) => CellReading[],
): ReadValues {
  const columns = [...groupBy(cells, columnKey).values()];
  return collect(
    columns.flat(),
    columns.flatMap((column) => read(column)),
  );
}

function collect(cells: readonly Cell[], readings: readonly CellReading[]): ReadValues {
  const values = new Map<Cell, FieldValue>();
  const problems: Problem[] = [];
  cells.forEach((cell, at) => {
    const reading = readings[at];
    if (reading === undefined) return;
    if ('value' in reading) values.set(cell, reading.value);
    else problems.push(reading.problem);
  });
  return { values, problems, assumptions: [] };
}

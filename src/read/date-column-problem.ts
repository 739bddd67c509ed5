import { type Place, type Problem, problem } from '../model/problem.ts';
import type { DateColumn } from './parse-dates.ts';

/** A place with its row: of a cell. */
type CellPlace = Place & { readonly row: number };

/**
 * Why the days of a column cannot be told from its months, said once for all of it: two cells that contradict each
 * other, both named, or the first cell that could be read either way. `placeOf`: where a text of the column stands
 * first.
 */
export function dateColumnProblem(
  { order, conflict, unsettled }: DateColumn,
  header: string,
  placeOf: (text: string) => CellPlace,
): Problem | undefined {
  if (order !== undefined) return undefined;
  if (conflict !== undefined) {
    const { dmy: found, mdy: other } = conflict;
    const facts = { found, header, other, otherRow: placeOf(other).row };
    return problem('dates-contradict', facts, placeOf(found));
  }
  return unsettled === undefined
    ? undefined
    : problem('ambiguous-dates', { found: unsettled, header }, placeOf(unsettled));
}

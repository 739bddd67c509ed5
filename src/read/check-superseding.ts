import type { AnswerProblemFacts } from '../model/answer-problem.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { Table } from './table.ts';

type CellOf = (at: number) => string;
type Cells = {
  readonly stateOf: CellOf;
  readonly idOf: CellOf;
  /** The id of the answer that a row supersedes; empty where it supersedes none. */
  readonly beforeOf: CellOf;
  /** The pairing and the person of a row. */
  readonly whoOf: CellOf;
};
type PlaceOf = (row: number, header: string) => Place;
type Why = AnswerProblemFacts['supersedes-wrong']['why'];

/**
 * Superseded answers and those that supersede them belong together, one to one: each superseded one stands in the column
 * supersedes of just one row that was not withdrawn, of the same person and pairing. Who edits the state of one of the
 * two, or deletes it, is told here; only superseded rows are held, since they are few.
 */
export function checkSuperseding(table: Table, cells: Cells, placeOf: PlaceOf): Problem[] {
  const { stateOf, idOf, beforeOf, whoOf } = cells;
  const superseded = new Map<string, number>();
  for (let at = 0; at < table.rowCount; at++) if (stateOf(at) === 'superseded') superseded.set(idOf(at), at);
  const seen = new Map<string, number>();
  const wrong: { readonly at: number; readonly why: Why | undefined; readonly other?: number }[] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const before = beforeOf(at);
    if (before === '') continue;
    const older = superseded.get(before);
    const first = seen.get(before);
    if (first === undefined) seen.set(before, at);
    if (stateOf(at) === 'withdrawn') wrong.push({ at, why: 'withdrawn' });
    else if (older === undefined) wrong.push({ at, why: undefined });
    else if (first !== undefined) wrong.push({ at, why: 'twice', other: first });
    else if (whoOf(older) !== whoOf(at)) wrong.push({ at, why: 'of-another', other: older });
  }
  const where = placesOfIds(
    table,
    idOf,
    wrong.flatMap(({ at, why }) => (why === undefined ? [beforeOf(at)] : [])),
  );
  const found = wrong.map(({ at, why, other }) => {
    const before = beforeOf(at);
    const counting = where.get(before);
    const row = other ?? (why === undefined ? counting : undefined);
    const facts = {
      answer: idOf(at),
      before,
      why: why ?? (counting === undefined ? 'nobody' : 'counts'),
      ...(row === undefined ? {} : { other: table.rowNumber(row) }),
    };
    return problem('supersedes-wrong', facts, placeOf(table.rowNumber(at), 'supersedes'));
  });
  return [
    ...found,
    ...supersededByNone(
      [...superseded].filter(([id]) => !seen.has(id)),
      table,
    ),
  ];
}

/** Said once, at the first of them: neither of two answers counts whose newer one somebody deleted. */
function supersededByNone(left: readonly (readonly [id: string, at: number])[], table: Table): Problem[] {
  const [first] = left;
  if (first === undefined) return [];
  const [answer, at] = first;
  return [
    problem(
      'superseded-by-none',
      { answer, count: left.length },
      { file: table.file, row: table.rowNumber(at) },
    ),
  ];
}

/** Where answers with these ids stand, if any are asked for. */
function placesOfIds(table: Table, idOf: CellOf, ids: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(ids);
  const places = new Map<string, number>();
  if (wanted.size === 0) return places;
  for (let at = 0; at < table.rowCount; at++) if (wanted.has(idOf(at))) places.set(idOf(at), at);
  return places;
}

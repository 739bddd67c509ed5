import { type Problem, problem } from '../model/problem.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import type { Program } from '../schema/program.ts';
import { type Scale, scaleOf } from './answer-cells.ts';
import { checkInQuestions, isKnownQuestion } from './check-in-questions.ts';
import type { FolderTable } from './read-tables.ts';
import { columnOf } from './record-places.ts';
import { cellText, type Table } from './table.ts';

type Tables = ReadonlyMap<string, FolderTable>;
const { file } = checkInsCodec;

/**
 * What somebody edited in checkins.csv and no form could have said. Cells are looked at as they stand in their columns:
 * the records of a million answers would be made only for this.
 */
export function strangeAnswers(tables: Tables, program: Pick<Program, 'checkins'>): Problem[] {
  const table = tables.get(file)?.table;
  if (table === undefined) return [];
  const cell = (header: string): ((at: number) => string) => {
    const column = columnOf(file, header, tables);
    return (at) => (column === 0 ? '' : cellText(table, column - 1, at).trim());
  };
  const states = cell('state');
  const stateOf = (at: number): string => states(at).toLowerCase();
  return [
    ...outsideScale(table, program, stateOf),
    ...supersededByNone(table, { stateOf, idOf: cell('checkin_id'), beforeOf: cell('supersedes') }),
  ];
}

/** Answers that count and lie outside the scale by which `mentor ingest` would take them in. */
function outsideScale(
  table: Table,
  program: Pick<Program, 'checkins'>,
  stateOf: (at: number) => string,
): Problem[] {
  return table.header.flatMap((header, column): Problem[] => {
    const id = header.trim();
    const question = Object.hasOwn(program.checkins.questions, id)
      ? program.checkins.questions[id]
      : undefined;
    const scale = scaleOf({
      ...(question === undefined ? {} : { declared: question }),
      ...(isKnownQuestion(id) ? { known: checkInQuestions[id] } : {}),
    });
    if (scale === undefined) return [];
    const found: Problem[] = [];
    const known = new Map<string, boolean>();
    for (let at = 0; at < table.rowCount; at++) {
      const text = cellText(table, column, at);
      const outside = known.get(text) ?? isOutside(text, scale);
      if (known.size < mostKept) known.set(text, outside);
      if (!outside || isOver(stateOf(at))) continue;
      const shown = question?.private === true ? '…' : text.trim();
      const facts = { found: shown, header, min: scale.min, max: scale.max };
      found.push(problem('outside-scale', facts, { file, row: table.rowNumber(at), column: column + 1 }));
    }
    return found;
  });
}

/** Answers on a scale are few and come again and again. */
const mostKept = 500;

/** What is no number is a fault of its own, or a word that the form offers. */
function isOutside(text: string, { min, max }: Scale): boolean {
  const trimmed = text.trim();
  const value = trimmed === '' ? Number.NaN : Number(trimmed.replace(',', '.'));
  return value < min || value > max;
}

const isOver = (state: string): boolean => state === 'superseded' || state === 'withdrawn';

/**
 * Superseded answers whose successor somebody deleted: neither of the two counts. Said once, at the first of them.
 * `beforeOf`: the id of the answer that a row supersedes.
 */
function supersededByNone(
  table: Table,
  {
    stateOf,
    idOf,
    beforeOf,
  }: {
    readonly stateOf: (at: number) => string;
    readonly idOf: (at: number) => string;
    readonly beforeOf: (at: number) => string;
  },
): Problem[] {
  const left = new Map<string, number>();
  for (let at = 0; at < table.rowCount; at++) if (stateOf(at) === 'superseded') left.set(idOf(at), at);
  for (let at = 0; at < table.rowCount && left.size > 0; at++) left.delete(beforeOf(at));
  const [first] = left;
  if (first === undefined) return [];
  const [answer, at] = first;
  const place = { file, row: table.rowNumber(at) };
  return [problem('superseded-by-none', { answer, count: left.size }, place)];
}

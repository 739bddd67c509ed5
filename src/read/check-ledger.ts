import type { CheckIn } from '../model/check-in.ts';
import { checkInIdJudge, isCheckInId } from '../model/check-in-id.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { type LongRecordFile, recordsOf } from '../model/row-list.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import type { Program } from '../schema/program.ts';
import { type Scale, scaleOf } from './answer-cells.ts';
import { checkInQuestions, isKnownQuestion } from './check-in-questions.ts';
import { checkSuperseding } from './check-superseding.ts';
import type { ReadRecord } from './read-records.ts';
import type { FolderTable } from './read-tables.ts';
import { columnOf, placesIn } from './record-places.ts';
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
    ...checkSuperseding(
      table,
      {
        stateOf,
        idOf: cell('checkin_id'),
        beforeOf: cell('supersedes'),
        whoOf: textsOf(cell('pairing_id'), cell('person')),
      },
      placesIn(file, tables),
    ),
  ];
}

type CellOf = (at: number) => string;

const textsOf =
  (...cells: readonly CellOf[]): CellOf =>
  (at) =>
    JSON.stringify(cells.map((cell) => cell(at)));

/**
 * Answers whose rows say something else than their ids were made of. A ledger in which no id is one of ours was brought
 * along from elsewhere, and its ids tell nothing.
 */
export function changedAnswers(
  { file: ledger, rows }: ReadRecord<CheckIn, LongRecordFile<CheckIn>>,
  program: Pick<Program, 'checkins'>,
  placeOf: (row: number, header: string) => Place,
): Problem[] {
  const isTrue = checkInIdJudge(new Set(Object.keys(program.checkins.questions)));
  const foreign: Problem[] = [];
  const found: Problem[] = [];
  let own = 0;
  let at = 0;
  for (const record of recordsOf(ledger)) {
    const isOwn = isCheckInId(record.id);
    if (isOwn) own += 1;
    if (!isOwn || !isTrue(record)) {
      const place = placeOf(rows[at] ?? 0, 'checkin_id');
      (isOwn ? found : foreign).push(problem('answer-changed', { answer: record.id }, place));
    }
    at += 1;
  }
  return own === 0 ? [] : [...found, ...foreign];
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

import type { AnswerValues } from '../model/check-in-answer.ts';
import { type Problem, problem } from '../model/problem.ts';
import { foldName } from './fold-text.ts';
import type { QuestionColumn } from './map-check-in-columns.ts';
import { nearestFact } from './nearest-text.ts';
import { readNumbers } from './parse-numbers.ts';

type Reading<T> = { readonly value: T } | { readonly problem: Problem };
export type AnswerPlace = { readonly file: string; readonly row: number };

const yesWords = ['yes', 'ja', 'true', 'wahr', '1', 'x', 'y', 'j', 'yes please', 'ja bitte', 'oui', 'si'];
const noWords = ['no', 'nein', 'false', 'falsch', '0', 'n', 'no thanks', 'no thank you', 'nein danke', 'non'];

/**
 * The answers of one row, or every cell that cannot be read: a value outside its scale, a count that is no number, a word
 * that the form does not offer. Empty cells are no answer.
 */
export function readAnswerCells(
  cells: readonly string[],
  columns: readonly QuestionColumn[],
  place: AnswerPlace,
): { readonly values: AnswerValues; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<string, string | number | boolean>();
  for (const column of columns) {
    const cell = cleanCell(cells[column.at] ?? '');
    if (cell === '') continue;
    const reading = readCell(cell, column, place);
    if ('problem' in reading) problems.push(reading.problem);
    else found.set(column.id, reading.value);
  }
  return { values: toValues(found), problems };
}

/** One answer as a forms export writes it: NFC, trimmed; a choice of Microsoft Forms ends in a semicolon. */
function cleanCell(cell: string): string {
  return cell.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

function readCell(
  cell: string,
  column: QuestionColumn,
  place: AnswerPlace,
): Reading<string | number | boolean> {
  const at = { ...place, column: column.at + 1 };
  const { known, declared } = column;
  switch (known?.kind ?? (declared?.scale === undefined ? 'text' : 'rating')) {
    case 'text':
      return declared?.values === undefined ? { value: cell } : readChoice(cell, column, at);
    case 'count':
      return readCount(cell, column, at);
    case 'amount':
    case 'percent':
    case 'rating':
      return readRating(cell, column, at);
    case 'choice':
      return readChoice(cell, column, at);
    case 'yes-no':
      return readYesNo(cell, column, at);
  }
}

type Place = AnswerPlace & { readonly column: number };

const chosen = (cell: string, column: QuestionColumn): string | undefined =>
  column.choices.get(foldName(cell));

function readChoice(cell: string, column: QuestionColumn, at: Place): Reading<string> {
  const value = chosen(cell.replace(/;$/, ''), column);
  return value === undefined ? { problem: noSuchWord(cell, column, at) } : { value };
}

function noSuchWord(found: string, column: QuestionColumn, at: Place): Problem {
  const declared = Object.values(column.declared?.values ?? {}).flat();
  const words = declared.length > 0 ? declared : [...new Set(column.choices.values())];
  return problem(
    'invalid-value',
    { found, header: column.header, known: words, ...nearestFact(found, words) },
    at,
  );
}

/** Whole and not negative; `3.0` is what a spreadsheet makes of 3. */
function readCount(cell: string, { header, declared }: QuestionColumn, at: Place): Reading<number> {
  const count = /^\d{1,4}(?:\.0+)?$/.test(cell) ? Number(cell) : undefined;
  if (count === undefined) return { problem: problem('invalid-number', { found: cell, header }, at) };
  return inScale(count, { header, scale: declared?.scale }, { cell, at });
}

/** A number, a word that stands for one, or a number with its label: `4 – satisfied`. */
function readRating(cell: string, column: QuestionColumn, at: Place): Reading<number> {
  const { header, declared, known } = column;
  const word = chosen(cell.replace(/;$/, ''), column);
  const labelled = /^([+−-]?\d+(?:[.,]\d+)?)\s*[-–—:=(]\s*\D/u.exec(cell)?.[1];
  const [number] = readNumbers([word ?? labelled ?? cell.replace(/;$/, '')]);
  if (number === undefined) {
    const hasWords = column.choices.size > 0 && /\p{L}/u.test(cell);
    return {
      problem: hasWords
        ? noSuchWord(cell, column, at)
        : problem('invalid-number', { found: cell, header }, at),
    };
  }
  const amount = known?.kind === 'amount' ? { min: 0, max: 24 * 60 } : undefined;
  return inScale(number, { header, scale: declared?.scale ?? known?.scale ?? amount }, { cell, at });
}

type Scale = { readonly min: number; readonly max: number };

function inScale(
  value: number,
  { header, scale }: { readonly header: string; readonly scale: Scale | undefined },
  { cell, at }: { readonly cell: string; readonly at: Place },
): Reading<number> {
  if (scale === undefined || (value >= scale.min && value <= scale.max)) return { value };
  return { problem: problem('outside-scale', { found: cell, header, min: scale.min, max: scale.max }, at) };
}

function readYesNo(cell: string, column: QuestionColumn, at: Place): Reading<boolean> {
  const folded = foldName(cell);
  const word = chosen(cell.replace(/;$/, ''), column);
  const said = word === undefined ? folded : foldName(word);
  if (yesWords.includes(said)) return { value: true };
  if (noWords.includes(said)) return { value: false };
  const words = ['Yes', 'No'];
  return { problem: problem('invalid-value', { found: cell, header: column.header, known: words }, at) };
}

const keys: ReadonlyMap<string, keyof Omit<AnswerValues, 'others'>> = new Map([
  ['met', 'met'],
  ['minutes', 'minutes'],
  ['mode', 'mode'],
  ['satisfaction', 'satisfaction'],
  ['fit', 'fit'],
  ['goal_progress', 'goalProgress'],
  ['recommend', 'recommend'],
  ['concern', 'concern'],
  ['contact_me', 'contactMe'],
  ['note', 'note'],
]);
const noOthers: ReadonlyMap<string, string> = new Map();

/** Each known question has its own key, of the type that its kind of cell was read as; the rest is kept as text. */
function toValues(found: ReadonlyMap<string, string | number | boolean>): AnswerValues {
  const answers: [string, string | number | boolean][] = [];
  const others: [string, string][] = [];
  for (const [id, value] of found) {
    const key = keys.get(id);
    if (key !== undefined) answers.push([key, value]);
    else others.push([id, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]);
  }
  return { ...Object.fromEntries(answers), others: others.length === 0 ? noOthers : new Map(others) };
}

import type { AnswerValues } from '../model/check-in-answer.ts';
import { type Problem, problem } from '../model/problem.ts';
import { countIn, minutesIn } from './amount-words.ts';
import { foldName } from './fold-text.ts';
import type { QuestionColumn } from './map-check-in-columns.ts';
import { saysMissing } from './missing-words.ts';
import { nearestFact } from './nearest-text.ts';
import { readOwnAnswer } from './own-answer.ts';
import { type DateColumn, readDate } from './parse-dates.ts';
import { readNumbers } from './parse-numbers.ts';
import { labelledNumber, scaleWord, stepOn } from './scale-words.ts';
import { yesOrNo } from './yes-no.ts';

export type AnswerValue = string | number | boolean;
type Reading = { readonly value: AnswerValue } | { readonly problem: Problem } | 'missing';
export type AnswerPlace = { readonly file: string; readonly row: number };

/** Reads the answers of one row; what it read of a cell before, it knows. */
export type AnswerReader = (
  cells: readonly string[],
  place: AnswerPlace,
) => { readonly values: AnswerValues; readonly problems: readonly Problem[] };

/** Forms get the same few answers a thousand times; stories are not worth keeping. */
const mostKept = 500;

/**
 * Reads the answers of a form's rows: of each either its answers or every cell that cannot be read, a value outside its
 * scale, a count that is no number, a word that the form does not offer. Empty cells and `n/a` are no answer. `dates`: in
 * which order the form's own dates stand.
 */
export function answerReader(columns: readonly QuestionColumn[], dates: DateColumn): AnswerReader {
  const readers = columns.map((column) => ({
    column,
    key: keys.get(column.id),
    isAlone: columns.every((other) => other === column || other.id !== column.id),
    known: new Map<string, Reading>(),
  }));
  return (cells, place) => {
    const problems: Problem[] = [];
    const answers: Partial<Record<AnswerKey, AnswerValue>> = {};
    const others = new Map<string, string>();
    const twice = new Map<string, { readonly value: AnswerValue; readonly column: QuestionColumn }>();
    for (const { column, key, isAlone, known } of readers) {
      const cell = cells[column.at] ?? '';
      if (cell === '') continue;
      const reading = known.get(cell) ?? readCell(cleanCell(cell), column, { dates, place });
      if (reading === 'missing') continue;
      if ('problem' in reading) {
        problems.push(column.declared?.private === true ? withheld(reading.problem) : reading.problem);
        continue;
      }
      if (known.size < mostKept) known.set(cell, reading);
      const { value } = reading;
      if (key === undefined) others.set(column.id, inText(value));
      else answers[key] = value;
      if (isAlone) continue;
      const other = twice.get(column.id);
      if (other !== undefined && other.value !== value)
        problems.push(answeredTwice(other.column, column, place));
      twice.set(column.id, { value, column });
    }
    // Each known question has its own key, of the type that its kind of cell was read as; the rest is kept as text.
    const values = Object.assign(answers, { others: others.size === 0 ? noOthers : others }) as AnswerValues;
    return { values, problems };
  };
}

const inText = (value: AnswerValue): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** A problem of a private answer: the place says which it is, the message need not repeat it. */
function withheld(found: Problem): Problem {
  if (!('found' in found.facts)) return found;
  const { nearest: _, ...facts } = { nearest: undefined, ...found.facts, found: '…' };
  return { ...found, facts } as Problem;
}

/** One answer as a forms export writes it: NFC, trimmed. */
function cleanCell(cell: string): string {
  return cell.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Two columns that program.yaml gives one question may not both be answered, and differently. */
function answeredTwice(first: QuestionColumn, second: QuestionColumn, place: AnswerPlace): Problem {
  const facts = { question: first.id, headers: [first.header, second.header] } as const;
  return problem('question-claimed-twice', facts, { ...place, column: second.at + 1 });
}

type Context = { readonly dates: DateColumn; readonly place: AnswerPlace };

/** How a column is read; `own` where neither program.yaml nor the built-in forms know it. */
export type AnswerKind = NonNullable<QuestionColumn['known']>['kind'] | 'own';

export function answerKind({ known, declared }: QuestionColumn): AnswerKind {
  if (known !== undefined) return known.kind;
  if (declared === undefined) return 'own';
  if (declared.scale !== undefined) return 'rating';
  return declared.values === undefined ? 'text' : 'choice';
}

function readCell(cell: string, column: QuestionColumn, { dates, place }: Context): Reading {
  if (cell === '') return 'missing';
  const at = { ...place, column: column.at + 1 };
  const kind = answerKind(column);
  if (kind !== 'text' && kind !== 'own' && saysMissing(cell) && chosen(cell, column) === undefined)
    return 'missing';
  switch (kind) {
    case 'own':
      return { value: readOwnAnswer(cell) };
    case 'text':
      return { value: cell };
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
    case 'date':
      return readDay(cell, column, { dates, at });
  }
}

type Place = AnswerPlace & { readonly column: number };

/** A choice of Microsoft Forms ends in a semicolon. */
const chosen = (cell: string, column: QuestionColumn): string | undefined =>
  column.choices.get(foldName(cell.replace(/;$/, '')));

function readChoice(cell: string, column: QuestionColumn, at: Place): Reading {
  const value = chosen(cell, column);
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

/** Whole and not negative. */
function readCount(cell: string, { header, declared }: QuestionColumn, at: Place): Reading {
  const count = countIn(cell.replace(/;$/, ''));
  if (count === undefined) return { problem: problem('invalid-number', { found: cell, header }, at) };
  return inScale(count, { header, scale: declared?.scale }, { cell, at });
}

/** A number, a word that stands for one, or a number with its label: `4 – satisfied`. */
function readRating(cell: string, column: QuestionColumn, at: Place): Reading {
  const { header, known } = column;
  const scale = scaleOf(column);
  const plain = cell.replace(/;$/, '');
  // Folding would take the sign off.
  const word = /^[+−-]/u.test(cell) ? undefined : (chosen(cell, column) ?? wordOnScale(plain, column, scale));
  const [number] =
    known?.kind === 'amount' && minutesIn(plain) !== undefined
      ? [minutesIn(plain)]
      : readNumbers([word ?? labelledNumber(plain)?.number ?? plain]);
  if (number === undefined) {
    const hasWords = column.choices.size > 0 && /\p{L}/u.test(cell);
    return {
      problem: hasWords
        ? noSuchWord(cell, column, at)
        : problem('invalid-number', { found: cell, header }, at),
    };
  }
  return inScale(number, { header, scale }, { cell, at });
}

export type Scale = { readonly min: number; readonly max: number };

/** The ends of a rating, from program.yaml or the built-in form; of minutes those of a day. */
export function scaleOf({ declared, known }: Pick<QuestionColumn, 'declared' | 'known'>): Scale | undefined {
  const amount = known?.kind === 'amount' ? { min: 0, max: 24 * 60 } : undefined;
  return declared?.scale ?? known?.scale ?? amount;
}

/** `Strongly agree` where the form's own words are not declared: the step that it is of the question's scale. */
function wordOnScale(
  cell: string,
  { declared, known }: QuestionColumn,
  scale: Scale | undefined,
): string | undefined {
  const word = declared?.values === undefined && scale !== undefined ? scaleWord(cell) : undefined;
  const rated = known === undefined || known.kind === 'rating';
  return word === undefined || scale === undefined || !rated ? undefined : String(stepOn(word, scale));
}

function inScale(
  value: number,
  { header, scale }: { readonly header: string; readonly scale: Scale | undefined },
  { cell, at }: { readonly cell: string; readonly at: Place },
): Reading {
  if (scale === undefined || (value >= scale.min && value <= scale.max)) return { value };
  return { problem: problem('outside-scale', { found: cell, header, min: scale.min, max: scale.max }, at) };
}

function readYesNo(cell: string, column: QuestionColumn, at: Place): Reading {
  const value = yesOrNo(chosen(cell, column) ?? cell);
  if (value !== undefined) return { value };
  const words = ['Yes', 'No'];
  return { problem: problem('invalid-value', { found: cell, header: column.header, known: words }, at) };
}

/** What people say instead of a day that has not come: it is an answer, and no zero. */
const notYet: ReadonlySet<string> = new Set(['not yet', 'noch nicht', 'still open', 'bisher nicht']);

function readDay(
  cell: string,
  { header, choices }: QuestionColumn,
  { dates, at }: { readonly dates: DateColumn; readonly at: Place },
): Reading {
  const folded = foldName(cell);
  if (notYet.has(choices.get(folded) ?? folded)) return { value: 'not yet' };
  const reading = readDate(cell, dates);
  if (typeof reading !== 'string') return { value: reading.day };
  const code = reading === 'ambiguous' ? 'ambiguous-dates' : 'invalid-date';
  return { problem: problem(code, { found: cell, header }, at) };
}

type AnswerKey = keyof Omit<AnswerValues, 'others'>;
const keys: ReadonlyMap<string, AnswerKey> = new Map([
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

import { compareText } from '../model/order.ts';
import { isPrivateQuestion } from '../model/private-question.ts';
import type { IngestResult } from '../schema/ingest-result.ts';
import type { Program } from '../schema/program.ts';
import { type AnswerKind, answerKind, scaleOf } from './answer-cells.ts';
import { type Column, sampleOf } from './column.ts';
import { datePartsOf } from './date-forms.ts';
import { foldName } from './fold-text.ts';
import { type CheckInColumns, mapCheckInColumns, type QuestionColumn } from './map-check-in-columns.ts';
import { readOwnAnswer } from './own-answer.ts';
import { scaleWord } from './scale-words.ts';
import type { Table } from './table.ts';

type FileMapping = IngestResult['mapping'][number];
type ColumnMapping = FileMapping['columns'][number];

/** So many different answers of a column are looked at. */
const mostLookedAt = 200;
/** More different words than these are no list to choose from. */
const mostChoices = 8;

/**
 * How a check-in export was read, for people to look at: for each column what it was taken for, on what grounds, on which
 * scale, and which word stands for which value. It is told after the fact and decides nothing.
 */
export function describeCheckInColumns(table: Table, program: Program): FileMapping {
  const columns = mapCheckInColumns(table, program.checkins.questions);
  const described = [
    ...identityOf(table, columns),
    ...columns.questions.map((question) => questionOf(table, question, program)),
    ...columns.leftOut.map((at): ColumnMapping => ({ ...headOf(table, at), use: 'left-out', as: null })),
  ];
  const asked = new Set(columns.questions.map(({ id }) => id));
  return {
    file: table.file,
    columns: described.sort((a, b) => a.column - b.column),
    absent: Object.entries(program.checkins.questions)
      .filter(([id, { column }]) => column !== undefined && !asked.has(id))
      .map(([id]) => id)
      .sort(compareText),
  };
}

function headOf(table: Table, at: number): Pick<ColumnMapping, 'column' | 'header' | 'answers'> {
  return { column: at + 1, header: table.header[at] ?? '', answers: table.columns[at]?.filled ?? 0 };
}

function identityOf(table: Table, { identity }: CheckInColumns): ColumnMapping[] {
  return [...identity].flatMap(([field, columns]) =>
    columns.map((at): ColumnMapping => ({ ...headOf(table, at), use: 'identity', as: field })),
  );
}

function questionOf(table: Table, question: QuestionColumn, program: Program): ColumnMapping {
  const { at, id, declared, known } = question;
  const head = headOf(table, at);
  const texts = textsOf(table.columns[at]);
  const isPrivate = isPrivateQuestion(program, id);
  const common = { ...head, as: id, ...(isPrivate ? { private: true as const } : {}) };
  if (declared === undefined && known === undefined)
    return { ...common, ...ownQuestion(question, texts, head.answers) };
  const kind = answerKind(question);
  const words = isPrivate ? [] : wordsRead(question, texts, kind);
  const scale = scaleOf(question);
  const unseen = declared?.values !== undefined && texts.length > 0 && !anySeen(declared.values, texts);
  return {
    ...common,
    use: 'question',
    how: declared === undefined || declared.column === undefined ? 'known' : 'declared',
    kind: kind === 'own' ? 'text' : kind,
    ...(scale === undefined ? {} : { scale }),
    ...(words.length === 0 ? {} : { words }),
    ...(unseen ? { unseen: true as const } : {}),
  };
}

function textsOf(column: Column | undefined): string[] {
  const texts = column === undefined ? [] : sampleOf(column, mostLookedAt);
  return texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
}

/** Does any word that program.yaml declares for a question stand in its column? */
function anySeen(values: Readonly<Record<string, readonly string[]>>, texts: readonly string[]): boolean {
  const declared = new Set(
    Object.entries(values).flatMap(([value, words]) => [value, ...words].map(foldName)),
  );
  return texts.some((text) => declared.has(foldName(text.replace(/;$/, ''))));
}

type Word = { readonly found: string; readonly value: string };

/** The words of the form and what each is kept as; texts are nobody's to list. */
function wordsRead(question: QuestionColumn, texts: readonly string[], kind: AnswerKind): Word[] {
  if (!['rating', 'choice', 'yes-no', 'percent', 'date'].includes(kind)) return [];
  const words = texts.flatMap((found): Word[] => {
    const word = found.replace(/;$/, '');
    if (!/\p{L}/u.test(word)) return [];
    const value = question.choices.get(foldName(word)) ?? stepText(word, question);
    return value === undefined ? [] : [{ found: word, value }];
  });
  return inOrder(words);
}

function inOrder(words: readonly Word[]): Word[] {
  return [...words].sort(
    (a, b) =>
      Number(a.value) - Number(b.value) || compareText(a.value, b.value) || compareText(a.found, b.found),
  );
}

function stepText(word: string, question: QuestionColumn): string | undefined {
  const scale = scaleOf(question);
  const found = question.declared?.values === undefined ? scaleWord(word) : undefined;
  if (found === undefined || scale === undefined) return undefined;
  return String(scale.min + ((found.step - 1) / 4) * (scale.max - scale.min));
}

type Own = Pick<ColumnMapping, 'use' | 'how' | 'kind' | 'scale' | 'words' | 'declare'>;

/** What a column of its own looks like, and the line of program.yaml that makes it a question with a scale. */
function ownQuestion({ id, header }: QuestionColumn, texts: readonly string[], answers: number): Own {
  const found = lookOf(texts, answers);
  const scale = found.scale ?? (found.kind === 'number' ? usualScale(texts.map(Number)) : undefined);
  const parts = [
    `column: ${JSON.stringify(header)}`,
    ...(scale === undefined ? [] : [`scale: {min: ${scale.min}, max: ${scale.max}}`]),
    ...(found.kind === 'yes-no' ? [yesAndNo(found.words ?? [])] : []),
    ...(found.kind === 'text' ? ['private: true'] : []),
  ];
  return { use: 'own-question', ...found, declare: `${id}: {${parts.join(', ')}}` };
}

function lookOf(texts: readonly string[], answers: number): Omit<Own, 'use' | 'declare'> {
  const words = texts.map((found): Word => ({ found: found.replace(/;$/, ''), value: readOwnAnswer(found) }));
  const steps = words.filter(({ found }) => scaleWord(found) !== undefined);
  if (steps.length > 0 && words.every(({ value }) => isNumber(value)))
    return { how: 'inferred', kind: 'rating', scale: { min: 1, max: 5 }, words: inOrder(steps) };
  if (texts.length > 0 && texts.every(isNumber)) return { how: 'own', kind: 'number' };
  if (texts.length > 0 && words.every(({ value }) => value === 'yes' || value === 'no'))
    return { how: 'inferred', kind: 'yes-no', words };
  if (texts.length > 0 && texts.every((text) => datePartsOf(text, 2100) !== undefined || isNotYet(text)))
    return { how: 'own', kind: 'date' };
  const isList = texts.length > 1 && texts.length <= mostChoices && answers >= 2 * texts.length;
  return isList && texts.every((text) => text.length <= 60 && !/[;\n]/.test(text))
    ? { how: 'own', kind: 'choice', words }
    : { how: 'own', kind: 'text' };
}

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);
const isNotYet = (text: string): boolean => ['not yet', 'noch nicht'].includes(foldName(text));

/** The ends that forms offer, narrowest first: a proposal for whoever knows the form, never a reason to refuse a row. */
const usualScales = [
  { min: 1, max: 5 },
  { min: 1, max: 7 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
] as const;

function usualScale(values: readonly number[]): { readonly min: number; readonly max: number } | undefined {
  const [low, high] = values.reduce(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Infinity, -Infinity],
  );
  return usualScales.find(({ min, max }) => low >= min && high <= max);
}

/** A question with these values refuses other words, so both languages are in it, whatever this file holds. */
function yesAndNo(words: readonly Word[]): string {
  const said = (value: string, usual: readonly string[]): string =>
    [...new Set([...usual, ...words.filter((word) => word.value === value).map(({ found }) => found)])]
      .map((word) => JSON.stringify(word))
      .join(', ');
  return `values: {yes: [${said('yes', ['Yes', 'Ja'])}], no: [${said('no', ['No', 'Nein'])}]}`;
}

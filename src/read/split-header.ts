import { dayPartOf, weekdayOf } from './day-words.ts';
import { foldHeader } from './fold-text.ts';

/** A header taken apart: the question (folded) and the row, option or step that the column stands for (as written). */
export type HeaderSplit = {
  readonly question: string;
  readonly row: string;
  /** Brackets mean it; other marks stand in headers for many reasons, and count where several columns agree. */
  readonly sure: boolean;
};

/**
 * Where the last of the marks stands that may part a header: a character of the question, the mark, a character of the row.
 * Looked for one by one, since a pattern over the whole header goes back over a long one again and again.
 */
type Mark = { readonly at: RegExp; readonly row?: RegExp };

/** Google, LimeSurvey `Question [Row]`; exports by hand `Topics: Row`, `Topics - Row`; Microsoft `Question.Row`. */
const marks: readonly Mark[] = [
  { at: /\n/g },
  { at: /[:|>]/g },
  { at: /\s[-–—/](?=\s)/g },
  { at: /(?<=[^\s.])\.(?=\s?[^.\s])/g, row: /^[^.]+$/ },
  { at: /(?<=[\p{L}\d])[_/](?=\S)/gu, row: /^\S+$/ },
];

/** The ways to read a header as a question and a part of it, surest first; none for most headers. */
export function splitHeader(header: string): HeaderSplit[] {
  const found = [inBrackets(header.trim()), ...marks.map((mark) => atLast(header, mark))];
  return found
    .filter((one) => one !== undefined)
    .filter(({ question, row }) => question !== '' && row !== '');
}

/** What the header ends with, in brackets that hold no others. */
function inBrackets(header: string): HeaderSplit | undefined {
  if (!/[\])]$/.test(header)) return undefined;
  const inside = header.slice(0, -1);
  const opening = Math.max(...['[', '(', ']', ')'].map((bracket) => inside.lastIndexOf(bracket)));
  if (opening < 0 || !'[('.includes(inside.charAt(opening)) || opening === inside.length - 1)
    return undefined;
  return split(inside.slice(0, opening), inside.slice(opening + 1), true);
}

function atLast(header: string, { at, row: form }: Mark): HeaderSplit | undefined {
  const last = [...header.matchAll(at)].at(-1);
  if (last === undefined) return undefined;
  const row = header.slice(last.index + last[0].length);
  return form?.test(row) === false ? undefined : split(header.slice(0, last.index), row, false);
}

function split(question: string, row: string, sure: boolean): HeaderSplit {
  return { question: foldHeader(question), row: row.trim(), sure };
}

const dayQuestion = /^(?:available|availability|verfugbar|verfugbarkeit|free|zeiten) (?:on |am )?(\S+)$/;

/**
 * The weekday or part of the day that a column stands for, with its question: `When are you free? [Monday]`,
 * `Available on Monday`, or a bare `Monday` whose question is empty.
 */
export function gridRow(
  header: string,
  splits: readonly HeaderSplit[],
): { readonly question: string; readonly row: string } | undefined {
  const found = splits.find(({ row }) => isTimeOfWeek(row));
  if (found !== undefined) return found;
  if (weekdayOf(header) !== undefined) return { question: '', row: header };
  const named = dayQuestion.exec(foldHeader(header))?.[1];
  return named !== undefined && weekdayOf(named) !== undefined
    ? { question: 'availability', row: named }
    : undefined;
}

/** `Monday`, `Morning`, `9:00 AM - 12:00 PM`. */
function isTimeOfWeek(row: string): boolean {
  if (weekdayOf(row) !== undefined || dayPartOf(row) !== undefined) return true;
  return /^\d{1,2}([:.]\d{2})?\s*(am|pm|h|uhr)?\s*(-|–|to|bis)\s*\d{1,2}([:.]\d{2})?\s*(am|pm|h|uhr)?$/i.test(
    row,
  );
}

/** `Management_Chain_01`, `Management Chain - Level 02`: the step as two digits, 01 the top of the company. */
export function chainStep(folded: string): string | undefined {
  const step =
    /^(?:cf )?(?:management|manager|mgmt|supervisory|reporting|fuhrungs) ?(?:chain|hierarchy|line|kette)(?: level| ebene)? 0*(\d{1,2})$/.exec(
      folded,
    )?.[1];
  return step?.padStart(2, '0');
}

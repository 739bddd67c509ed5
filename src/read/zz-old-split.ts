import { dayPartOf, weekdayOf } from './day-words.ts';
import { foldHeader } from './fold-text.ts';

/** A header taken apart: the question (folded) and the row, option or step that the column stands for (as written). */
export type HeaderSplit = {
  readonly question: string;
  readonly row: string;
  /** Brackets mean it; other marks stand in headers for many reasons, and count where several columns agree. */
  readonly sure: boolean;
};

/** Google, LimeSurvey `Question [Row]`; exports by hand `Topics: Row`, `Topics - Row`; Microsoft `Question.Row`. */
const marks = [
  /^(.*\S)\s*\n\s*([^\n]+)$/s,
  /^(.*\S)\s*[:|>]\s*([^:|>]+)$/s,
  /^(.*\S)\s+[-–—/]\s+(\S.*)$/s,
  /^(.*[^\s.])\.\s?([^.\s][^.]*)$/s,
  /^(.*[\p{L}\d])[_/](\S+)$/su,
] as const;

/** The ways to read a header as a question and a part of it, surest first; none for most headers. */
export function splitHeader(header: string): HeaderSplit[] {
  const found: HeaderSplit[] = [];
  const brackets = /^(.*?)\s*[[(]([^[\]()]+)[\])]\s*$/s.exec(header);
  if (brackets !== null) found.push(split(brackets, true));
  for (const mark of marks) {
    const parts = mark.exec(header);
    if (parts !== null) found.push(split(parts, false));
  }
  return found.filter(({ question, row }) => question !== '' && row !== '');
}

function split(parts: RegExpExecArray, sure: boolean): HeaderSplit {
  return { question: foldHeader(parts[1] ?? ''), row: (parts[2] ?? '').trim(), sure };
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

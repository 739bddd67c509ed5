import { hash } from 'node:crypto';
import { aboutQuestion, type CheckIn, type Side } from './check-in.ts';
import type { AnswerValues } from './check-in-answer.ts';
import type { Day } from './day.ts';
import { compareText } from './order.ts';

export type Respondent = {
  readonly pairing: string;
  readonly person: string;
  readonly side: Side;
  readonly date: Day;
};

/**
 * The id of a check-in, derived from all it says and nothing else: neither the file, the row, the time of day nor the
 * wave, so that the same answer has the same id wherever and whenever it is read. A letter in front keeps spreadsheets
 * from taking it for a number; 64 bits of SHA-256 keep a million answers apart.
 */
export function checkInId({ pairing, person, side, date }: Respondent, values: AnswerValues): string {
  let given = '';
  for (const question of questions) {
    const value = values[question];
    if (value === undefined) continue;
    given += `${given === '' ? '' : ','}["${question}",${JSON.stringify(value)}]`;
  }
  const others =
    values.others.size === 0
      ? '[]'
      : JSON.stringify([...values.others].sort(([a], [b]) => compareText(a, b)));
  const who = `${quoted(pairing)},${quoted(person)},${quoted(side)},${quoted(date)}`;
  return `c${hash('sha256', `[[${who}],[${given}],${others}]`).slice(0, 16)}`;
}

/** Is it an id that `checkInId` makes, and not one that somebody gave? */
export const isCheckInId = (id: string): boolean => /^c[0-9a-f]{16}$/.test(id);

/**
 * Tells whether rows of a ledger still say what their ids were made of. A column that program.yaml does not declare may
 * hold the answers to a question that it declared once, or that only the form asked; or somebody's own remarks, which no
 * id was made of. Whichever columns make the id true are the answers; which were remarks is remembered for the next row.
 */
export function checkInIdJudge(declared: ReadonlySet<string>): (checkIn: CheckIn) => boolean {
  let remarks: ReadonlySet<string> = new Set();
  const isTrue = (checkIn: CheckIn, without: ReadonlySet<string>): boolean =>
    checkInId(checkIn, { ...checkIn, others: leftOut(checkIn.others, without) }) === checkIn.id;
  return (checkIn) => {
    if (isTrue(checkIn, remarks)) return true;
    const open = [...checkIn.others.keys()].filter((id) => id !== aboutQuestion && !declared.has(id));
    const found = choices(open).find((without) => isTrue(checkIn, without));
    remarks = found ?? remarks;
    return found !== undefined;
  };
}

function leftOut(
  others: ReadonlyMap<string, string>,
  without: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  if (without.size === 0 || others.size === 0) return others;
  return new Map([...others].filter(([id]) => !without.has(id)));
}

/** Of more columns than these not every choice is tried: it doubles with each. */
const mostTried = 8;

/** Which of these columns may be remarks: none first, and all last. */
function choices(columns: readonly string[]): ReadonlySet<string>[] {
  if (columns.length > mostTried)
    return [new Set<string>(), ...columns.map((column) => new Set([column])), new Set(columns)];
  return Array.from(
    { length: 2 ** columns.length },
    (_, chosen) => new Set(columns.filter((_column, at) => (chosen >> at) % 2 === 1)),
  );
}

/** As in JSON; most ids need no escape, and of a million answers each costs. */
const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text));
const plain = /^[\w .@:/+-]*$/;

/** In order of their names, which is part of every id. */
const questions = [
  'concern',
  'contactMe',
  'fit',
  'goalProgress',
  'met',
  'minutes',
  'mode',
  'note',
  'recommend',
  'satisfaction',
] as const satisfies readonly Exclude<keyof AnswerValues, 'others'>[];

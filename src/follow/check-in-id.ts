import { hash } from 'node:crypto';
import type { Side } from '../model/check-in.ts';
import type { AnswerValues } from '../model/check-in-answer.ts';
import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';

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

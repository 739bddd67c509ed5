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
  const given: [string, unknown][] = [];
  for (const question of questions)
    if (values[question] !== undefined) given.push([question, values[question]]);
  const others = [...values.others].sort(([a], [b]) => compareText(a, b));
  return `c${hash('sha256', JSON.stringify([[pairing, person, side, date], given, others])).slice(0, 16)}`;
}

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

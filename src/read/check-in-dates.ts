import type { Program } from '../schema/program.ts';
import { clockIn } from '../time/clock-in.ts';
import type { IdentityColumns } from './check-in-identity.ts';
import { datePartsOf } from './date-forms.ts';
import { type DateColumn, decideDates, readDate } from './parse-dates.ts';
import { cellText, type Table } from './table.ts';

/** The column that says when each answer was given, absent where there is none, and what all of it decides. */
export type AnswerDates = { readonly at?: number; readonly header: string; readonly order: DateColumn };

/** Reads the dates of an export together, since one day over 12 settles the order of all. */
export function answerDates(
  table: Table,
  identity: IdentityColumns,
  program: Pick<Program, 'dates' | 'start' | 'end'>,
): AnswerDates {
  const [at] = identity.get('date') ?? [];
  const stamps = function* () {
    for (let row = 0; row < table.rowCount; row++) yield cellText(table, at, row).trim();
  };
  const latestYear = Number((program.end ?? program.start ?? '2098').slice(0, 4)) + 1;
  const order = decideDates(stamps(), { order: program.dates, latestYear });
  return at === undefined ? { header: 'date', order } : { at, header: table.header[at] ?? '', order };
}

/** A date that only the others of its file settle, written so that it can stand alone: `2026-04-08 07:28:22`. */
export function settledDate(stamp: string, order: DateColumn): string {
  if (datePartsOf(stamp.trim(), order.latestYear)?.kind !== 'slashed') return stamp;
  const reading = readDate(stamp.trim(), order);
  if (typeof reading === 'string') return stamp;
  const time = clockIn(stamp);
  return time === undefined ? reading.day : `${reading.day} ${time}`;
}

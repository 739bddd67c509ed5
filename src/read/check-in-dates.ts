import type { Program } from '../schema/program.ts';
import { clockIn } from '../time/clock-in.ts';
import type { IdentityColumns } from './check-in-identity.ts';
import { datePartsOf } from './date-forms.ts';
import { type DateColumn, type DateReading, decideDates, readDate } from './parse-dates.ts';
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
  // Of all that was sent on one day the first tells.
  const days = new Set<string>();
  const stamps = function* () {
    for (let row = 0; row < table.rowCount; row++) {
      const stamp = cellText(table, at, row).trim();
      const day = dayPart(stamp);
      if (days.has(day)) continue;
      days.add(day);
      yield stamp;
    }
  };
  const latestYear = Number((program.end ?? program.start ?? '2098').slice(0, 4)) + 1;
  const order = decideDates(stamps(), { order: program.dates, latestYear });
  return at === undefined ? { header: 'date', order } : { at, header: table.header[at] ?? '', order };
}

/** What most forms write behind the day. */
const plainClock = /[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const clockLength = ' 19:08:16'.length;

/** A stamp without its plain clock, which changes nothing of its day; any other as it stands. */
const dayPart = (stamp: string): string => (plainClock.test(stamp) ? stamp.slice(0, -clockLength) : stamp);

export type Stamp = { readonly reading: DateReading; readonly time?: string };

/** More than the days of any program; of stamps without a plain clock the rest is read one by one. */
const mostKept = 4096;

/** Reads when an answer was sent: the day once for all that were sent on it. */
export function stampReader(order: DateColumn): (stamp: string) => Stamp {
  const known = new Map<string, DateReading>();
  return (stamp) => {
    const day = dayPart(stamp);
    const reading = known.get(day) ?? readDate(stamp, order);
    if (known.size < mostKept) known.set(day, reading);
    const time = day === stamp ? clockIn(stamp) : stamp.slice(1 - clockLength);
    return time === undefined ? { reading } : { reading, time };
  };
}

/** A date that only the others of its file settle, written so that it can stand alone: `2026-04-08 07:28:22`. */
export function settledDate(stamp: string, order: DateColumn): string {
  if (datePartsOf(stamp.trim(), order.latestYear)?.kind !== 'slashed') return stamp;
  const { reading, time } = stampReader(order)(stamp.trim());
  if (typeof reading === 'string') return stamp;
  return time === undefined ? reading.day : `${reading.day} ${time}`;
}

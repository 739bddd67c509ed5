import type { Day } from '../model/day.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Column } from './column.ts';
import { dateColumnProblem } from './date-column-problem.ts';
import { limits } from './limits.ts';
import { saysMissing } from './missing-words.ts';
import {
  type DateColumn,
  type DateReading,
  type DateSettings,
  decideDates,
  readDate,
} from './parse-dates.ts';
import type { Table } from './table.ts';

/** A column of days, each distinct text of it judged once. */
export type DayColumn = {
  readonly at: number;
  readonly header: string;
  /** Undefined where the cell is blank, means "never", or is no day. */
  readonly dayAt: (row: number) => Day | undefined;
  /** Something stands there that is no day, or whose day nobody can tell. */
  readonly unread: boolean;
  /** A cell such as 03/04/2026, whose order somebody or something had to decide. */
  readonly slashed?: string;
};

type Reading = DateReading | 'none';

/**
 * Reads a column of days. A day that does not exist is a problem at its cell, the first few one by one; a column whose
 * order nobody can tell is one problem. SAP's 31.12.9999 and 00.00.0000 mean that there is no day.
 */
export function readDayColumn(
  table: Table,
  at: number,
  { problems, ...settings }: DateSettings & { readonly problems: Problem[] },
): DayColumn {
  const header = table.header[at] ?? '';
  const column = table.columns[at];
  if (column === undefined) return { at, header, dayAt: () => undefined, unread: false };
  const decided = decideDates(textsOf(column), settings);
  const read = (text: string): Reading => (isNever(text) ? 'none' : readDate(text.trim(), decided));
  const readings = column.distinct?.map(read);
  const readingAt = (row: number): Reading =>
    readings === undefined ? read(column.text(row)) : (readings[column.code(row)] ?? 'none');
  const suspect =
    readings === undefined || readings.some((reading) => reading === 'ambiguous' || reading === 'invalid');
  const bad = suspect ? badDays(table, { at, header, column, decided }, readingAt) : [];
  problems.push(...bad);
  const slashed = firstSlashed(column);
  return {
    at,
    header,
    unread: bad.length > 0,
    dayAt: (row) => {
      const reading = readingAt(row);
      return typeof reading === 'string' ? undefined : reading.day;
    },
    ...(slashed === undefined ? {} : { slashed }),
  };
}

function* textsOf(column: Column): Iterable<string> {
  const count = column.distinct?.length ?? column.size;
  for (let at = 0; at < count; at++) {
    const text = (column.distinct?.[at] ?? column.text(at)).trim();
    if (!isNever(text)) yield text;
  }
}

const never = /^(?:9999-12-31|31[./]12[./]9999|12\/31\/9999|0000-00-00|00[./]00[./]0000|99991231|00000000)/;

function isNever(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || never.test(trimmed) || saysMissing(trimmed);
}

function firstSlashed(column: Column): string | undefined {
  for (const text of textsOf(column)) if (/^\d{1,2}[/-]\d{1,2}[/-]\d/.test(text)) return text;
  return undefined;
}

type ReadColumn = {
  readonly at: number;
  readonly header: string;
  readonly column: Column;
  readonly decided: DateColumn;
};

function badDays(
  table: Table,
  { at, header, column, decided }: ReadColumn,
  readingAt: (row: number) => Reading,
): Problem[] {
  const found: Problem[] = [];
  let [ambiguous, invalid, last] = [0, 0, 0];
  const unclear = dateColumnProblem(decided, header, (text) => {
    let row = 0;
    while (row < table.rowCount && column.text(row).trim() !== text) row++;
    return { file: table.file, row: table.rowNumber(row), column: at + 1 };
  });
  for (let row = 0; row < table.rowCount; row++) {
    const reading = readingAt(row);
    if (reading !== 'ambiguous' && reading !== 'invalid') continue;
    const facts = { found: column.text(row), header };
    const place = { file: table.file, row: table.rowNumber(row), column: at + 1 };
    if (reading === 'ambiguous') {
      if (++ambiguous === 1) found.push(unclear ?? problem('ambiguous-dates', facts, place));
      continue;
    }
    last = place.row;
    if (++invalid <= limits.listedCells) found.push(problem('invalid-date', facts, place));
  }
  const more = invalid - limits.listedCells;
  return more > 0
    ? [
        ...found,
        problem('more-of-the-same', { of: 'invalid-date', more, last }, { file: table.file, row: last }),
      ]
    : found;
}

import type { Day } from '../model/day.ts';
import type { Problem, ProblemFacts } from '../model/problem.ts';
import type { Employment, ExitReason } from '../model/roster.ts';
import type { Program } from '../schema/program.ts';
import type { Column } from './column.ts';
import { columnValues } from './column-values.ts';
import { type DayColumn, readDayColumn } from './day-column.ts';
import { type StatusColumn, statusColumn, statusOf } from './employment-status.ts';
import { exitReason } from './exit-reasons.ts';
import { snakeCase } from './fold-text.ts';
import { hireColumns, isLastHire, isSpecialHire } from './hire-columns.ts';
import { type HeaderMapping, mapHeaders } from './map-headers.ts';
import { cleanEmail, cleanId, nameOf } from './person-keys.ts';
import type { Table } from './table.ts';

/** What stands in one row of a workforce export, read when it is asked for. Rows count from 0. */
export type RosterRows = {
  readonly table: Table;
  readonly mapping: HeaderMapping;
  /** In the order in which they count for tenure. */
  readonly hire: readonly DayColumn[];
  /** The only hiring date is that of the last hire. */
  readonly lastHire: boolean;
  readonly exit?: DayColumn;
  /** The last day on which each person was known to be there, where program.yaml names its column. */
  readonly followed?: DayColumn;
  readonly status?: StatusColumn;
  readonly problems: readonly Problem[];
  /** Empty where the row names nobody. */
  readonly idAt: (row: number) => string;
  readonly emailAt: (row: number) => string | undefined;
  readonly nameAt: (row: number) => string | undefined;
  readonly textAt: (field: string, row: number) => string | undefined;
  /** The first day, for tenure. */
  readonly hiredAt: (row: number) => Day | undefined;
  /** The day of the last hire, where the export tells it apart from the first. */
  readonly lastHiredAt: (row: number) => Day | undefined;
  /** `unknown` where nothing tells. */
  readonly reasonAt: (row: number) => ExitReason;
  /** Left and came back are two stretches; otherwise one. */
  readonly spellsAt: (row: number) => readonly Employment[];
  readonly statusAt: (row: number) => 'here' | 'gone' | undefined;
};

/** Fields of which two candidates cannot both be left standing; of others the first column serves. */
const decisive: ReadonlySet<string> = new Set(['id', 'hire_date', 'exit_date', 'manager_id']);

/** Two hiring dates are no riddle where one of them says that it is the original or the last one. */
function isOpen({ field, headers }: ProblemFacts['field-claimed-twice']): boolean {
  return decisive.has(field) && !(field === 'hire_date' && headers.some(isSpecialHire));
}

/** Maps the columns of an export and judges its days; everything else is read row by row. */
export function rosterRows(table: Table, program: Program, latestYear: number): RosterRows {
  const mapping = mapHeaders(table, program.fields, 'both');
  const problems = mapping.problems.filter(
    (found) => found.code !== 'field-claimed-twice' || isOpen(found.facts),
  );
  const places = new Map<string, number>();
  for (const { field, at } of mapping.columns) if (!places.has(field)) places.set(field, at);
  const settings = { order: program.dates, latestYear, problems };
  const { tenure, latest } = hireColumns(table.header, mapping);
  const hire = tenure.map((at) => readDayColumn(table, at, settings));
  const again = hire.filter(({ at }) => latest.includes(at));
  const exitAt = places.get('exit_date');
  const exit = exitAt === undefined ? undefined : readDayColumn(table, exitAt, settings);
  const followedAt = columnNamed(table.header, program.retention?.followed_until);
  const followed = followedAt === undefined ? undefined : readDayColumn(table, followedAt, settings);
  const status = statusColumn(table.header);
  const readers = new Map([...places].map(([field, at]) => [field, trimmed(table.columns[at])]));
  const textAt = (field: string, row: number) => readers.get(field)?.(row);
  const emailAt = (row: number) => {
    const text = textAt('email', row);
    return text === undefined ? undefined : cleanEmail(text) || undefined;
  };
  const hiredAt = (row: number) => firstDay(hire, row);
  const statusColumnAt = status === undefined ? undefined : table.columns[status.at];
  const givenReason = columnValues(table.columns[places.get('exit_reason') ?? -1], exitReason);
  const statusReason = columnValues(statusColumnAt, exitReason);
  const reasonAt = (row: number) => {
    const reason = givenReason(row);
    return reason === 'unknown' ? statusReason(row) : reason;
  };
  return {
    table,
    mapping,
    hire,
    lastHire: hire.length === 1 && isLastHire(hire[0]?.header ?? ''),
    ...(exit === undefined ? {} : { exit }),
    ...(followed === undefined ? {} : { followed }),
    ...(status === undefined ? {} : { status }),
    problems,
    idAt: (row) => cleanId(textAt('id', row) ?? '') || (emailAt(row) ?? ''),
    emailAt,
    nameAt: (row) => {
      const name =
        textAt('name', row) ?? `${textAt('first_name', row) ?? ''} ${textAt('last_name', row) ?? ''}`.trim();
      return name === '' ? undefined : nameOf(name);
    },
    textAt,
    hiredAt,
    lastHiredAt: (row) => latestDay(again, row),
    reasonAt,
    spellsAt: (row) => {
      const [hired, left] = [hiredAt(row), exit?.dayAt(row)];
      if (left === undefined) return [hired === undefined ? {} : { hired }];
      const first = { ...(hired === undefined ? {} : { hired }), left, exitReason: reasonAt(row) };
      const back = latestDay(again, row);
      const returned = back !== undefined && back > left && (hired === undefined || hired <= left);
      return returned ? [first, { hired: back }] : [first];
    },
    statusAt: columnValues(statusColumnAt, (text) =>
      status === undefined ? undefined : statusOf(text, status.kind),
    ),
  };
}

function trimmed(column: Column | undefined): (row: number) => string | undefined {
  return columnValues(column, (text) => text.trim() || undefined);
}

function columnNamed(header: readonly string[], name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const at = header.findIndex((each) => snakeCase(each) === snakeCase(name));
  return at < 0 ? undefined : at;
}

function firstDay(columns: readonly DayColumn[], row: number): Day | undefined {
  for (const { dayAt } of columns) {
    const day = dayAt(row);
    if (day !== undefined) return day;
  }
  return undefined;
}

function latestDay(columns: readonly DayColumn[], row: number): Day | undefined {
  let latest: Day | undefined;
  for (const { dayAt } of columns) {
    const day = dayAt(row);
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}

import { type Problem, problem } from '../model/problem.ts';
import type { Employee } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { exitReason } from './exit-reasons.ts';
import { foldHeader, snakeCase } from './fold-text.ts';
import { cleanEmail, cleanId, nameOf } from './identify-answers.ts';
import { mapHeaders } from './map-headers.ts';
import { type DateSettings, readDates } from './parse-dates.ts';
import type { Table, TableRow } from './table.ts';

export type ReadRoster = {
  readonly employees: readonly Employee[];
  readonly mapping: CheckResult['mapping'];
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
};

/** Fields of which two candidates cannot both be left standing; of others the first column serves. */
const decisive: ReadonlySet<string> = new Set(['id', 'hire_date', 'exit_date', 'manager_id']);

/**
 * The workforce export: one employee a row, leavers included. Ids stay text; every column is kept as text under its
 * snake_case header. Of two hiring dates the original one counts. Days that do not exist and rows without an id or
 * address are problems at their cell.
 */
export function readRoster(table: Table, program: Program, latestYear: number): ReadRoster {
  const mapping = mapHeaders(table, program.fields, 'both');
  const problems = mapping.problems.filter(
    ({ code, facts }) => code !== 'field-claimed-twice' || !('field' in facts) || decisive.has(facts.field),
  );
  const original = table.header.findIndex((header) => foldHeader(header) === 'original hire date');
  const column = (field: string) =>
    field === 'hire_date' && original >= 0
      ? original
      : mapping.columns.find((one) => one.field === field)?.at;
  const settings = { order: program.dates, latestYear };
  const days = {
    hired: dayColumn(table, column('hire_date'), { ...settings, problems }),
    left: dayColumn(table, column('exit_date'), { ...settings, problems }),
  };
  const names = table.header.map((header, at) => snakeCase(header) || `column_${at + 1}`);
  const employees = table.rows.flatMap((row): Employee[] => {
    const text = (field: string) => row.cells[column(field) ?? -1]?.trim() || undefined;
    const email = text('email') === undefined ? undefined : cleanEmail(text('email') ?? '');
    const id = cleanId(text('id') ?? '') || email;
    if (id !== undefined)
      return [
        employeeOf(row, {
          file: table.file,
          id,
          email,
          text,
          names,
          hired: days.hired.get(row),
          left: days.left.get(row),
        }),
      ];
    problems.push(problem('row-without-identity', {}, { file: table.file, row: row.row }));
    return [];
  });
  return {
    employees,
    mapping: mapping.columns.map(({ at, field, how }) => ({
      file: table.file,
      column: at + 1,
      header: table.header[at] ?? '',
      field,
      how,
    })),
    problems,
    assumptions:
      original < 0
        ? []
        : [{ about: table.file, text: `tenure counts from "${table.header[original] ?? ''}"` }],
  };
}

type EmployeeParts = {
  readonly file: string;
  readonly id: string;
  readonly email: string | undefined;
  readonly hired: string | undefined;
  readonly left: string | undefined;
  readonly names: readonly string[];
  readonly text: (field: string) => string | undefined;
};

function employeeOf(
  { row, cells }: TableRow,
  { file, id, email, hired, left, names, text }: EmployeeParts,
): Employee {
  const name = text('name') ?? `${text('first_name') ?? ''} ${text('last_name') ?? ''}`.trim();
  return {
    id,
    ...some('name', name === '' ? undefined : nameOf(name)),
    ...some('email', email),
    ...some('hired', hired),
    ...some('left', left),
    ...some('exitReason', left === undefined ? undefined : exitReason(text('exit_reason') ?? '')),
    ...some('level', text('level') ?? text('title')),
    ...some('department', text('department')),
    ...some('location', text('location')),
    ...some('managerId', text('manager_id')),
    columns: new Map(names.map((own, at) => [own, cells[at]?.trim() ?? ''])),
    place: { file, row },
  };
}

/** A key with its value, or nothing where the value is absent. */
function some<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function dayColumn(
  table: Table,
  at: number | undefined,
  { problems, ...settings }: DateSettings & { readonly problems: Problem[] },
): ReadonlyMap<TableRow, string> {
  if (at === undefined) return new Map();
  const header = table.header[at] ?? '';
  const filled = table.rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
  const read = readDates(
    filled.map(({ cells }) => cells[at] ?? ''),
    settings,
  );
  const firstAmbiguous = read.indexOf('ambiguous');
  const days = new Map<TableRow, string>();
  filled.forEach((row, place) => {
    const day = read[place];
    const found = row.cells[at] ?? '';
    const cell = { file: table.file, row: row.row, column: at + 1 };
    if (day === 'ambiguous') {
      if (place === firstAmbiguous) problems.push(problem('ambiguous-dates', { found, header }, cell));
    } else if (day === undefined || day === 'invalid')
      problems.push(problem('invalid-date', { found, header }, cell));
    else days.set(row, day.day);
  });
  return days;
}

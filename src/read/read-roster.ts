import { type Problem, problem } from '../model/problem.ts';
import type { Employee, ExitReason } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { foldName, snakeCase } from './fold-text.ts';
import { cleanEmail, cleanId, nameOf } from './identify-answers.ts';
import { mapHeaders } from './map-headers.ts';
import { type DateSettings, readDates } from './parse-dates.ts';
import type { Table, TableRow } from './table.ts';

export type ReadRoster = {
  readonly employees: readonly Employee[];
  readonly mapping: CheckResult['mapping'];
  readonly problems: readonly Problem[];
};

/** Words of exit reasons, folded; the first that occurs decides. */
const reasons: readonly (readonly [ExitReason, readonly string[]])[] = [
  ['death', ['death', 'deceased', 'verstorben', 'tod']],
  ['retirement', ['retire', 'pension', 'ruhestand', 'rente']],
  [
    'redundancy',
    [
      'redundan',
      'layoff',
      'laid off',
      'restructur',
      'betriebsbedingt',
      'position eliminated',
      'reduction in force',
    ],
  ],
  [
    'end_of_contract',
    [
      'end of contract',
      'contract end',
      'fixed term',
      'temporary',
      'befrist',
      'vertragsende',
      'end of assignment',
      'internship',
    ],
  ],
  ['mutual', ['mutual', 'aufhebung', 'einvernehmlich', 'settlement', 'agreement']],
  ['transfer', ['transfer', 'versetz', 'moved to', 'intra group', 'konzern']],
  [
    'voluntary',
    [
      'involuntary unknown',
      'resign',
      'voluntary',
      'own request',
      'eigenkundigung',
      'eigenen wunsch',
      'arbeitnehmer',
      'quit',
      'another position',
      'career change',
      'better',
      'unhappy',
      'personal',
      'relocation',
      'return to school',
      'left the company',
      'hours',
      'more money',
      'family',
      'study',
    ],
  ],
  [
    'dismissed',
    [
      'dismiss',
      'terminated',
      'fired',
      'misconduct',
      'performance',
      'attendance',
      'probation',
      'involuntary',
      'arbeitgeber',
      'kundigung',
      'gross',
      'no call',
    ],
  ],
];

/** Voluntary, dismissed, redundancy and so on, of what an HR system wrote; `unknown` where nothing can be told. */
export function exitReason(text: string): ExitReason {
  const words = foldName(text);
  if (/\binvoluntary\b/.test(words)) return 'dismissed';
  return (
    reasons.find(([, beginnings]) =>
      beginnings.some((beginning) => ` ${words}`.includes(` ${beginning}`)),
    )?.[0] ?? 'unknown'
  );
}

/**
 * The workforce export: one employee a row, leavers included. Ids stay text; every column is kept as text under its
 * snake_case header. Days that do not exist and rows without an id or address are problems at their cell.
 */
export function readRoster(table: Table, program: Program, latestYear: number): ReadRoster {
  const { columns, problems: claimed } = mapHeaders(table, program.fields, 'both');
  const column = (field: string) => columns.find((one) => one.field === field)?.at;
  const problems: Problem[] = [...claimed];
  const days = (field: string) =>
    dayColumn(table, column(field), { order: program.dates, latestYear }, problems);
  const [hired, left] = [days('hire_date'), days('exit_date')];
  const names = table.header.map((header, at) => snakeCase(header) || `column_${at + 1}`);
  const employees = table.rows.flatMap((row): Employee[] => {
    const text = (field: string) => row.cells[column(field) ?? -1]?.trim() || undefined;
    const email = text('email') === undefined ? undefined : cleanEmail(text('email') ?? '');
    const id = cleanId(text('id') ?? '') || email;
    if (id === undefined) {
      problems.push(problem('row-without-identity', {}, { file: table.file, row: row.row }));
      return [];
    }
    const name = text('name') ?? `${text('first_name') ?? ''} ${text('last_name') ?? ''}`.trim();
    const gone = left.get(row);
    const reason = text('exit_reason');
    return [
      {
        id,
        ...some('name', name === '' ? undefined : nameOf(name)),
        ...some('email', email),
        ...some('hired', hired.get(row)),
        ...some('left', gone),
        ...some(
          'exitReason',
          reason !== undefined ? exitReason(reason) : gone === undefined ? undefined : 'unknown',
        ),
        ...some('level', text('level') ?? text('title')),
        ...some('department', text('department')),
        ...some('location', text('location')),
        ...some('managerId', text('manager_id')),
        columns: new Map(names.map((own, at) => [own, row.cells[at]?.trim() ?? ''])),
        place: { file: table.file, row: row.row },
      },
    ];
  });
  return {
    employees,
    mapping: columns.map(({ at, field, how }) => ({
      file: table.file,
      column: at + 1,
      header: table.header[at] ?? '',
      field,
      how,
    })),
    problems,
  };
}

/** A key with its value, or nothing where the value is absent. */
function some<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function dayColumn(
  table: Table,
  at: number | undefined,
  settings: DateSettings,
  problems: Problem[],
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

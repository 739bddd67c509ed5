import { type Role, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Answer, Cell } from './answer.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { foldHeader, foldText } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import type { ColumnMapping, FileRole, HeaderMapping } from './map-headers.ts';
import type { Table, TableRow } from './table.ts';

export type CollectedAnswers = {
  readonly answers: readonly Answer[];
  readonly problems: readonly Problem[];
  /** Rows of people who say that they take no part now. */
  readonly standingBy: number;
};

/**
 * The rows of one people file as answers, one a role. `wanted`: names by which program.yaml or overrides.csv call a
 * column by its own header although it serves a known field; it then stands under both.
 */
export function collectAnswers(
  table: Table,
  file: { readonly role: FileRole; readonly mapping: HeaderMapping },
  wanted: ReadonlySet<string>,
): CollectedAnswers {
  const columns = [...file.mapping.columns, ...aliasColumns(file.mapping, wanted)];
  const sides = new Map(
    roles.map((role) => [
      role,
      planSide(
        columns.filter(({ side }) => side === undefined || side === role),
        table,
      ),
    ]),
  );
  const answers: Answer[] = [];
  const problems: Problem[] = [];
  let standingBy = 0;
  for (const row of table.rows) {
    const found = rolesOf(row, table, file);
    if ('problem' in found) problems.push(found.problem);
    else if (found.roles.length === 0) standingBy++;
    else
      for (const role of found.roles)
        answers.push(
          answerOf(row, table, {
            role,
            plan: sides.get(role) ?? planSide([], table),
            shared: file.role === 'both',
          }),
        );
  }
  return { answers, problems, standingBy };
}

function aliasColumns({ columns, own }: HeaderMapping, wanted: ReadonlySet<string>): ColumnMapping[] {
  const fields = new Set(columns.map(({ field }) => field));
  return [...own].flatMap(([name, at]): ColumnMapping[] =>
    wanted.has(name) && !fields.has(name) && !isKnownField(name)
      ? [{ at, field: name, how: 'own-name' }]
      : [],
  );
}

/** The columns of one role: by field, and those that make two answers differ (not those that tell when they were sent). */
type SidePlan = {
  readonly fields: ReadonlyMap<string, readonly ColumnMapping[]>;
  readonly telling: readonly number[];
};

function planSide(columns: readonly ColumnMapping[], table: Table): SidePlan {
  const telling = columns.filter(
    ({ at, field }) =>
      field !== 'timestamp' && !['start time', 'startzeit'].includes(foldHeader(table.header[at] ?? '')),
  );
  return { fields: groupBy(columns, ({ field }) => field), telling: telling.map(({ at }) => at) };
}

function answerOf(
  row: TableRow,
  table: Table,
  { role, plan, shared }: { role: Role; plan: SidePlan; shared: boolean },
): Answer {
  const cells = new Map<string, Cell>();
  for (const [field, columns] of plan.fields) {
    const cell = cellOf(row, table, columns);
    if (cell !== undefined) cells.set(field, cell);
  }
  const content = JSON.stringify(plan.telling.map((at) => row.cells[at]?.trim()));
  return { role, file: table.file, row: row.row, shared, cells, content };
}

/** Several columns for one field are a grid, or choices one by one: then a list in their order. */
function cellOf(row: TableRow, table: Table, columns: readonly ColumnMapping[]): Cell | undefined {
  const filled = columns.filter(({ at }) => (row.cells[at] ?? '').trim() !== '');
  const [first] = filled;
  if (first === undefined) return undefined;
  const place = (at: number) => ({ file: table.file, row: row.row, column: at + 1 });
  const text = (at: number) => (row.cells[at] ?? '').trim();
  const header = table.header[first.at] ?? '';
  if (filled.some((column) => column.row !== undefined)) {
    const parts = filled.map((column) => ({
      label: column.row ?? '',
      text: text(column.at),
      at: place(column.at),
    }));
    return {
      header,
      at: place(first.at),
      parts,
      text: parts.map((part) => `${part.label}: ${part.text}`).join('\n'),
    };
  }
  const list = isKnownField(first.field) && ['ranking', 'set'].includes(knownField(first.field).type);
  return {
    header,
    at: place(first.at),
    text: list ? filled.map(({ at }) => text(at)).join(';') : text(first.at),
  };
}

type FoundRoles = { readonly roles: readonly Role[] } | { readonly problem: Problem };

/** The file's role, or in a file for both sides the role column, else which side's own questions are answered. */
function rolesOf(
  row: TableRow,
  table: Table,
  { role, mapping }: { role: FileRole; mapping: HeaderMapping },
): FoundRoles {
  const both = mapping.columns.find(({ field }) => field === 'both_roles');
  if (both !== undefined && /^(yes|y|ja|true|1|x)$/i.test((row.cells[both.at] ?? '').trim()))
    return { roles };
  if (role !== 'both') return { roles: [role] };
  const column = mapping.columns.find(({ field }) => field === 'role');
  if (column === undefined) return { roles: answeredSides(row, mapping) };
  const found = row.cells[column.at] ?? '';
  const named = rolesNamed(found, foldHeader(table.header[column.at] ?? ''));
  if (named !== undefined) return { roles: named };
  const facts = { found, header: table.header[column.at] ?? '', known: ['mentor', 'mentee', 'both'] };
  return {
    problem: problem('invalid-value', facts, { file: table.file, row: row.row, column: column.at + 1 }),
  };
}

function answeredSides(row: TableRow, mapping: HeaderMapping): readonly Role[] {
  const sides = roles.filter((role) =>
    mapping.columns.some(
      ({ at, field, side }) =>
        (side === role || (isKnownField(field) && knownField(field).side === role)) &&
        (row.cells[at] ?? '').trim() !== '',
    ),
  );
  return sides.length > 0 ? sides : roles;
}

function rolesNamed(found: string, header: string): readonly Role[] | undefined {
  const word = foldText(found);
  if (/^(disabled|none|neither|inactive|weder noch|keine?)$/.test(word)) return [];
  if (header === 'is mentor') return /^(y|yes|true|1|ja)$/.test(word) ? ['mentor'] : ['mentee'];
  const mentee = /\bmentee/.test(word);
  const mentor = /\bmentor(?!ing)|\bmentor:?in/.test(word);
  if (/\b(both|beides?)\b/.test(word) || (mentee && mentor)) return roles;
  return mentee ? ['mentee'] : mentor ? ['mentor'] : undefined;
}

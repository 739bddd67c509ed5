import { groupBy } from '../model/group-by.ts';
import { type Role, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Cell } from './answer.ts';
import { type Column, columnOf } from './column.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { foldHeader } from './fold-text.ts';
import type { ColumnMapping, FileRole, HeaderMapping } from './map-headers.ts';
import { optionCell } from './option-columns.ts';
import { equalRoles, rowRoles } from './row-roles.ts';
import { cellText, type Table } from './table.ts';

/** What a form asked about one field. `at` counts the records of the table from 0. */
export type Question = {
  readonly field: string;
  /** One text a record; of several columns for one field they are put together. */
  readonly column: Column;
  /** Equal for questions whose answers are judged together: they are one and the same column. */
  readonly key: string;
  readonly header: string;
  /** The answer with its place; nothing where it is blank. */
  readonly cell: (at: number) => Cell | undefined;
};

/** The answers of one form in one role. */
export type AnswerSheet = {
  readonly table: Table;
  readonly role: Role;
  /** The form was one for both sides, so that its questions about places and topics name a side. */
  readonly shared: boolean;
  /** The records that answer in this role. */
  readonly rows: Uint32Array;
  /** By field. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Columns that make two answers differ; not those that only tell when they were sent. */
  readonly telling: readonly number[];
};

export type AnswerSheets = {
  readonly sheets: readonly AnswerSheet[];
  readonly problems: readonly Problem[];
  /** Rows of people who say that they take no part now. */
  readonly standingBy: number;
};

type PeopleForm = {
  readonly role: FileRole;
  readonly mapping: HeaderMapping;
  /** Everybody is of equal standing: each row is of both sides, and so is each question. */
  readonly equals?: boolean;
};

/**
 * One people file as answers, a sheet a role. `wanted`: names by which program.yaml or overrides.csv call a column by
 * its own header although it serves a known field; it then stands under both.
 */
export function answerSheets(table: Table, file: PeopleForm, wanted: ReadonlySet<string>): AnswerSheets {
  const columns = [...file.mapping.columns, ...aliasColumns(file.mapping, wanted)];
  const taken = rowsByRole(table, file);
  const sheets = roles.flatMap((role): AnswerSheet[] => {
    const rows = taken.rows[role];
    if (rows.length === 0) return [];
    const own = columns.filter(({ side }) => file.equals === true || side === undefined || side === role);
    const asked = [...groupBy(own, ({ field }) => field)];
    return [
      {
        table,
        role,
        shared: file.role === 'both',
        rows,
        questions: new Map(asked.map(([field, of]) => [field, questionOf(table, field, of)])),
        telling: own.filter((column) => isTelling(table, column)).map(({ at }) => at),
      },
    ];
  });
  return { sheets, problems: taken.problems, standingBy: taken.standingBy };
}

function aliasColumns({ columns, own }: HeaderMapping, wanted: ReadonlySet<string>): ColumnMapping[] {
  const fields = new Set(columns.map(({ field }) => field));
  return [...own].flatMap(([name, at]): ColumnMapping[] =>
    wanted.has(name) && !fields.has(name) && !isKnownField(name)
      ? [{ at, field: name, how: 'own-name' }]
      : [],
  );
}

function isTelling({ header }: Table, { at, field }: ColumnMapping): boolean {
  return field !== 'timestamp' && !['start time', 'startzeit'].includes(foldHeader(header[at] ?? ''));
}

function questionOf(table: Table, field: string, columns: readonly ColumnMapping[]): Question {
  const [only] = columns;
  const text = (at: number, row: number) => cellText(table, at, row).trim();
  const place = (at: number, row: number) => ({
    file: table.file,
    row: table.rowNumber(row),
    column: at + 1,
  });
  const filled = (row: number) => columns.filter(({ at }) => text(at, row) !== '');
  const list = isKnownField(field) && ['ranking', 'set'].includes(knownField(field).type);
  const cell = (row: number): Cell | undefined => {
    const found = filled(row);
    const [first] = found;
    if (first === undefined) return undefined;
    const head = { header: table.header[first.at] ?? '', at: place(first.at, row) };
    if (first.option !== undefined)
      return optionCell(found, {
        header: head.header,
        text: (at) => text(at, row),
        place: (at) => place(at, row),
      });
    if (first.row === undefined && found.every((column) => column.row === undefined))
      return { ...head, text: list ? found.map(({ at }) => text(at, row)).join(';') : text(first.at, row) };
    // Several columns for one field are a grid, or choices one by one: then a list in their order.
    const parts = found.map((column) => ({
      label: column.row ?? '',
      text: text(column.at, row),
      at: place(column.at, row),
    }));
    return { ...head, parts, text: parts.map((part) => `${part.label}: ${part.text}`).join('\n') };
  };
  const single =
    columns.length === 1 && only !== undefined && only.row === undefined && only.option === undefined;
  const own = single ? table.columns[only.at] : undefined;
  return {
    field,
    column: own ?? columnOf(table.rowCount, (row) => cell(row)?.text ?? ''),
    key: [table.file, ...columns.map(({ at }) => at)].join('\0'),
    header: table.header[only?.at ?? -1] ?? '',
    cell,
  };
}

type RowsByRole = {
  readonly rows: { readonly [R in Role]: Uint32Array };
  readonly problems: readonly Problem[];
  readonly standingBy: number;
};

function rowsByRole(table: Table, { role, mapping, equals }: PeopleForm): RowsByRole {
  const rows = { mentor: new Uint32Array(table.rowCount), mentee: new Uint32Array(table.rowCount) };
  const counts = { mentor: 0, mentee: 0 };
  const problems: Problem[] = [];
  let standingBy = 0;
  const rolesOf = equals === true ? equalRoles(mapping) : rowRoles(mapping, role);
  for (let at = 0; at < table.rowCount; at++) {
    const found = rolesOf((column) => cellText(table, column, at).trim());
    if ('unclear' in found) problems.push(unclearRole(table, found.unclear, at));
    else if (found.roles.length === 0) standingBy++;
    else for (const one of found.roles) rows[one][counts[one]++] = at;
  }
  return {
    rows: { mentor: rows.mentor.slice(0, counts.mentor), mentee: rows.mentee.slice(0, counts.mentee) },
    problems,
    standingBy,
  };
}

function unclearRole(table: Table, column: number, at: number): Problem {
  const facts = {
    found: cellText(table, column, at),
    header: table.header[column] ?? '',
    known: ['mentor', 'mentee', 'both'],
  };
  const place = { file: table.file, row: table.rowNumber(at), column: column + 1 };
  return problem('invalid-value', facts, place);
}

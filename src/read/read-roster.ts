import { type Assumption, assumption } from '../model/assumption.ts';
import type { Day } from '../model/day.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Employee, Roster } from '../model/roster.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { describeMapping } from './describe-table.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { snakeCase } from './fold-text.ts';
import { joinSpells } from './join-spells.ts';
import { type JudgedColumn, judgeColumns } from './judge-columns.ts';
import { judgeRoster } from './judge-roster.ts';
import { limits } from './limits.ts';
import { RosterEmployee } from './roster-employee.ts';
import { identifyRows, type Joined, type RosterIndex, rosterIndex } from './roster-index.ts';
import { type RosterRows, rosterRows } from './roster-rows.ts';
import type { Table } from './table.ts';

export type ReadRoster = {
  readonly roster: Roster;
  readonly index: RosterIndex;
  readonly rows: RosterRows;
  /** Rows that name nobody. */
  readonly nameless: number;
  /** Rows that tell of somebody known, joined with the others. */
  readonly merged: number;
  readonly mapping: CheckResult['mapping'];
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
};

export type RosterSettings = {
  readonly latestYear: number;
  readonly today: Day;
  /** The workforce as it was at time zero holds no leavers and is judged for none. */
  readonly atStart: boolean;
};

/**
 * The workforce export, leavers included: ids stay text, every column is kept as text under its snake_case header. Of
 * several hiring dates the original one counts; several spells of one person are joined. Nobody is built before
 * somebody asks: a million rows are judged column by column.
 */
export function readRoster(table: Table, program: Program, settings: RosterSettings): ReadRoster {
  const rows = rosterRows(table, program, settings.latestYear);
  const identities = identifyRows(rows);
  const { joined, apart } = joinSpells(rows, identities);
  const index = rosterIndex(rows, identities, joined);
  const frame = { dataThrough: program.retention?.data_through, today: settings.today };
  const { nameless, repeated } = identities;
  const merged = [...joined.keys()].reduce((sum, first) => sum + (repeated.get(first)?.length ?? 1) - 1, 0);
  const length = table.rowCount - nameless.length - merged;
  let employees: readonly Employee[] | undefined;
  return {
    rows,
    index,
    nameless: nameless.length,
    merged,
    roster: {
      file: table.file,
      length,
      employees: () => {
        employees ??= buildEmployees(rows, index, joined);
        return employees;
      },
    },
    mapping: describeMapping(table, rows.mapping),
    problems: [
      ...rows.problems,
      ...judgeColumns(table, judgedColumns(rows)),
      ...namelessRows(table, nameless),
      ...twice(rows, apart),
      ...(settings.atStart ? [] : judgeRoster(rows, index, frame)),
    ],
    assumptions: [...tenureAssumption(rows), ...spellsAssumption(rows, joined)],
  };
}

/** Who somebody is: what a spreadsheet made of it is a stranger to every other file. */
const telling: ReadonlySet<string> = new Set([
  'id',
  'manager_id',
  'name',
  'first_name',
  'last_name',
  'email',
]);

function judgedColumns({ mapping }: RosterRows): JudgedColumn[] {
  return mapping.columns.flatMap(({ at, field }) =>
    telling.has(field) && isKnownField(field) ? [{ at, field, type: knownField(field).type }] : [],
  );
}

/** Rows that name nobody, the first few one by one. */
function namelessRows({ file, rowNumber }: Table, rows: readonly number[]): Problem[] {
  const listed = rows
    .slice(0, limits.listedCells)
    .map((row) => problem('row-without-identity', {}, { file, row: rowNumber(row) }));
  const more = rows.length - listed.length;
  const last = rowNumber(rows.at(-1) ?? 0);
  return more > 0
    ? [
        ...listed,
        problem('more-of-the-same', { of: 'row-without-identity', more, last }, { file, row: last }),
      ]
    : listed;
}

function twice({ table, idAt }: RosterRows, apart: ReadonlyMap<number, readonly number[]>): Problem[] {
  const [first] = apart;
  if (first === undefined) return [];
  const numbers = first[1].slice(0, limits.listedCells).map((row) => table.rowNumber(row));
  const facts = { count: apart.size, person: idAt(first[0]), rows: numbers };
  return [problem('employee-twice', facts, { file: table.file, row: numbers.at(-1) ?? table.headerRow })];
}

function tenureAssumption({ table, hire, lastHire }: RosterRows): readonly Assumption[] {
  const [first] = hire;
  if (first === undefined || (hire.length === 1 && !lastHire)) return [];
  const column = first.header;
  const others = hire.slice(1).map(({ header }) => header);
  return [
    lastHire
      ? assumption(table.file, 'tenure-last-hire', { column })
      : assumption(table.file, 'tenure-columns', { column, others }),
  ];
}

function spellsAssumption({ table }: RosterRows, joined: ReadonlyMap<number, Joined>): readonly Assumption[] {
  const back = [...joined.values()].filter(({ spells }) => spells.length > 1).length;
  return back === 0 ? [] : [assumption(table.file, 'several-spells', { count: back })];
}

function buildEmployees(
  rows: RosterRows,
  index: RosterIndex,
  joined: ReadonlyMap<number, Joined>,
): Employee[] {
  // Of two columns under one name the last one counts.
  const places = new Map(
    rows.table.header.map((header, at) => [snakeCase(header) || `column_${at + 1}`, at]),
  );
  const source = { rows, places };
  const spellsOf = new Map([...joined.values()].map((one) => [one.row, one.spells]));
  return Array.from(index.rows(), (row): Employee => {
    const spells = spellsOf.get(row) ?? rows.spellsAt(row);
    return new RosterEmployee(source, row, { id: rows.idAt(row), hired: index.hiredAt(row), spells });
  });
}

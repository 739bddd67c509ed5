import { groupBy } from '../model/group-by.ts';
import type { Role } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import { claimColumns } from './claim-columns.ts';
import { type ColumnProfile, profileColumns } from './column-profile.ts';
import { declaredColumns } from './declared-columns.ts';
import { isKnownField } from './field-synonyms.ts';
import { snakeCase } from './fold-text.ts';
import { claimOf } from './header-claim.ts';
import { optionRuns } from './option-columns.ts';
import { chainStep, gridRow } from './split-header.ts';
import type { Table } from './table.ts';
import { bySide } from './topics-by-side.ts';

export type FileRole = Role | 'both';
export type How = CheckResult['mapping'][number]['how'];

/** A column and the field that it serves; `side` where it serves only one side of a form for both. */
export type ColumnMapping = {
  readonly at: number;
  readonly field: string;
  readonly how: How;
  readonly side?: Role;
  /** Of a grid: the weekday, part of the day or step of a chain that the column stands for. */
  readonly row?: string;
  /** Of a question with a column for each option: the option that the column stands for. */
  readonly option?: string;
};

export type HeaderMapping = {
  /** By column; a column without an entry is unused. */
  readonly columns: readonly ColumnMapping[];
  /** Every column by its own snake_case header, mapped or not. */
  readonly own: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
};

/**
 * Which column answers which field: declared first, then questions with several columns (hours of the week, options,
 * the chain of managers), then headers that equal a known name, a synonym, or hold its keywords. A field that two
 * columns claim equally is a problem naming both. `role` is the side whose form it is; undefined while that is still to
 * be found out. Two equal headers are readTable's business.
 */
export function mapHeaders(
  table: Table,
  fields: Program['fields'],
  role: FileRole | undefined,
): HeaderMapping {
  const profiles = profileColumns(table);
  const mapped = declaredColumns(profiles, fields, role);
  const free = () => profiles.filter(({ at }) => !mapped.some((column) => column.at === at));
  const taken = () => new Set(mapped.map(({ field }) => field));
  if (!taken().has('availability')) mapped.push(...gridColumns(free()));
  mapped.push(...chainColumns(free()));
  const runs = runColumns(free(), taken());
  const held = new Set(runs.map(({ at }) => at));
  const rest = free().filter(({ at }) => !held.has(at));
  const claimed = claimColumns(rest, new Set([...taken(), ...runs.map(({ field }) => field)]), table);
  const found = [...runs, ...claimed.columns];
  mapped.push(...found.flatMap((column) => bySide(column, [...mapped, ...found], role)));
  const own = ownNames(profiles);
  mapped.push(...ownColumns(free(), own));
  return { columns: mapped.sort((a, b) => a.at - b.at), own, problems: claimed.problems };
}

function gridColumns(free: readonly ColumnProfile[]): ColumnMapping[] {
  const rows = free.flatMap(({ at, header, splits }) => {
    const grid = gridRow(header, splits);
    return grid === undefined ? [] : [{ at, ...grid }];
  });
  const grids = groupBy(rows, ({ question }) => question);
  const asked =
    [...grids].find(([question]) => claimOf(question)?.field === 'availability') ??
    [...grids].find(([, columns]) => columns.length > 2);
  return (asked?.[1] ?? []).map(
    ({ at, row }): ColumnMapping => ({ at, row, field: 'availability', how: 'keyword' }),
  );
}

function chainColumns(free: readonly ColumnProfile[]): ColumnMapping[] {
  return free.flatMap(({ at, folded }): ColumnMapping[] => {
    const row = chainStep(folded);
    return row === undefined ? [] : [{ at, row, field: 'management_chain', how: 'keyword' }];
  });
}

function runColumns(free: readonly ColumnProfile[], taken: ReadonlySet<string>): ColumnMapping[] {
  return optionRuns(free).flatMap(({ field, how, options }) =>
    taken.has(field) ? [] : options.map((option): ColumnMapping => ({ ...option, field, how })),
  );
}

function ownNames(profiles: readonly ColumnProfile[]): Map<string, number> {
  const own = new Map<string, number>();
  for (const { at, header } of profiles) {
    const name = snakeCase(header) || `column_${at + 1}`;
    own.set(own.has(name) ? `${name}_${at + 1}` : name, at);
  }
  return own;
}

/** What no field claims is a field by its own name, unless it is empty or the name belongs to a known field. */
function ownColumns(free: readonly ColumnProfile[], own: ReadonlyMap<string, number>): ColumnMapping[] {
  const nameAt = new Map([...own].map(([name, at]) => [at, name]));
  return free.flatMap(({ at, filled }): ColumnMapping[] => {
    const field = nameAt.get(at);
    return filled && field !== undefined && !isKnownField(field) ? [{ at, field, how: 'own-name' }] : [];
  });
}

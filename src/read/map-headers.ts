import type { Role } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { FieldSetting, Program } from '../schema/program.ts';
import { type ColumnProfile, isMicrosoftForm, profileColumns } from './column-profile.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { foldHeader, snakeCase } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import { claimOf, type HeaderClaim } from './header-claim.ts';
import type { Table } from './table.ts';

export type FileRole = Role | 'both';
export type How = CheckResult['mapping'][number]['how'];

/** A column and the field that it serves; `side` where it serves only one side of a form for both. */
export type ColumnMapping = {
  readonly at: number;
  readonly field: string;
  readonly how: How;
  readonly side?: Role;
  /** Of a grid: the weekday or part of the day that the column stands for. */
  readonly row?: string;
};

export type HeaderMapping = {
  /** By column; a column without an entry is unused. */
  readonly columns: readonly ColumnMapping[];
  /** Every column by its own snake_case header, mapped or not. */
  readonly own: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
};

/**
 * Which column answers which field: declared first, then grids of weekdays, then headers that equal a known name,
 * a synonym, or hold its keywords. A field that two columns claim equally is a problem naming both. `role` is the
 * side whose form it is; undefined while that is still to be found out. Two equal headers are readTable's business.
 */
export function mapHeaders(
  table: Table,
  fields: Program['fields'],
  role: FileRole | undefined,
): HeaderMapping {
  const profiles = profileColumns(table);
  const mapped = declaredColumns(profiles, fields, role);
  const isFree = ({ at }: ColumnProfile) => !mapped.some((column) => column.at === at);
  if (!mapped.some(({ field }) => field === 'availability'))
    mapped.push(...gridColumns(profiles.filter(isFree)));
  const declared = new Set(mapped.map(({ field }) => field));
  const claimed = claimColumns(profiles.filter(isFree), declared, table);
  mapped.push(...claimed.columns.flatMap((column) => bySide(column, [...mapped, ...claimed.columns], role)));
  const own = ownNames(profiles);
  mapped.push(...ownColumns(profiles.filter(isFree), own));
  return { columns: mapped.sort((a, b) => a.at - b.at), own, problems: claimed.problems };
}

function declaredColumns(
  profiles: readonly ColumnProfile[],
  fields: Program['fields'],
  role: FileRole | undefined,
): ColumnMapping[] {
  return Object.entries(fields).flatMap(([name, { column }]) => {
    if (column === undefined) return [];
    const sides: (Role | undefined)[] =
      typeof column === 'string' || Array.isArray(column) ? [undefined] : ['mentor', 'mentee'];
    return sides
      .filter((side) => side === undefined || role === undefined || role === 'both' || role === side)
      .flatMap((side) =>
        columnsNamed(profiles, declaredHeaders(column, side)).flatMap((found) =>
          topicsBySide({ ...gridRow(found), at: found.at, field: name, how: 'declared' }, side, role),
        ),
      );
  });
}

/** The headers that program.yaml gives for a field on a side. */
export function declaredHeaders(column: FieldSetting['column'], side: Role | undefined): readonly string[] {
  if (typeof column === 'string') return [column];
  if (column === undefined) return [];
  if (Array.isArray(column)) return column;
  const headers = side === undefined ? [] : (column[side] ?? []);
  return typeof headers === 'string' ? [headers] : headers;
}

/** A header to the letter, else folded; of a grid the question alone names all its columns. */
function columnsNamed(profiles: readonly ColumnProfile[], headers: readonly string[]): ColumnProfile[] {
  return headers.flatMap((header) => {
    const folded = foldHeader(header);
    const found = profiles.filter((column) => column.header === header.trim());
    if (found.length > 0) return found;
    return profiles.filter(
      (column) => column.folded === folded || (column.grid?.question === folded && folded !== ''),
    );
  });
}

/** `topics` is what mentees want and mentors offer; in a form for both sides it is each to its side. */
function topicsBySide(
  column: ColumnMapping,
  side: Role | undefined,
  role: FileRole | undefined,
): ColumnMapping[] {
  const only = side ?? (role === 'both' ? undefined : role);
  if (column.field !== 'topics' || (only === undefined && role === undefined))
    return [side === undefined ? column : { ...column, side }];
  const sides: readonly Role[] = only === undefined ? ['mentee', 'mentor'] : [only];
  return sides.map((one) => {
    const field = one === 'mentee' ? 'topics_wanted' : 'topics_offered';
    return role === 'both' ? { ...column, field, side: one } : { ...column, field };
  });
}

function gridColumns(free: readonly ColumnProfile[]): ColumnMapping[] {
  const grids = groupBy(
    free.filter((column) => column.grid !== undefined),
    (column) => column.grid?.question ?? '',
  );
  const asked =
    [...grids].find(([question]) => claimOf(question)?.field === 'availability') ??
    [...grids].find(([, columns]) => columns.length > 2);
  return (asked?.[1] ?? []).map(
    (column): ColumnMapping => ({ ...gridRow(column), at: column.at, field: 'availability', how: 'keyword' }),
  );
}

function gridRow({ grid }: ColumnProfile): { row?: string } {
  return grid === undefined ? {} : { row: grid.row };
}

type Claim = HeaderClaim & { readonly column: ColumnProfile };

function claimColumns(
  free: readonly ColumnProfile[],
  declared: ReadonlySet<string>,
  table: Table,
): { columns: ColumnMapping[]; problems: Problem[] } {
  const answerNumber = isMicrosoftForm(free);
  const claims = free.flatMap((column): Claim[] => {
    const claim = answerNumber && column.folded === 'id' ? undefined : claimOf(column.folded);
    return claim === undefined || declared.has(claim.field) ? [] : [{ ...claim, column }];
  });
  const columns: ColumnMapping[] = [];
  const problems: Problem[] = [];
  for (const [field, rivals] of groupBy(claims, (claim) => claim.field)) {
    const best = strongest(rivals);
    const [first, second] = best;
    if (first === undefined) continue;
    const several = field === 'prefers' || field === 'avoids';
    columns.push(...(several ? best : [first]).map(({ column, how }) => ({ at: column.at, field, how })));
    if (
      second !== undefined &&
      !several &&
      knownField(field).lenient !== true &&
      first.column.folded !== second.column.folded &&
      !sameCells(table, first.column.at, second.column.at)
    ) {
      const headers: [string, string] = [first.column.header, second.column.header];
      problems.push(
        problem(
          'field-claimed-twice',
          { field, headers },
          { file: table.file, row: table.headerRow, column: second.column.at + 1 },
        ),
      );
    }
  }
  return { columns, problems };
}

/** Columns with answers before empty ones, addresses before anything else that calls itself an e-mail, then the surest header. */
function strongest(rivals: readonly Claim[]): Claim[] {
  const filled = rivals.filter(({ column }) => column.filled);
  const some = filled.length > 0 ? filled : rivals;
  const addresses = some.filter(({ field, column }) => field === 'email' && column.addresses);
  const fit = addresses.length > 0 ? addresses : some;
  const most = Math.max(...fit.map(({ strength }) => strength));
  return fit.filter(({ strength }) => strength === most);
}

function sameCells(table: Table, a: number, b: number): boolean {
  return table.rows.every(({ cells }) => cells[a] === cells[b]);
}

/** A question about topics on one side's own form is about that side, however it is worded. */
function bySide(
  column: ColumnMapping,
  all: readonly ColumnMapping[],
  role: FileRole | undefined,
): ColumnMapping[] {
  const [wanted, offered] = ['topics_wanted', 'topics_offered'].map((field) =>
    all.some((other) => other.field === field),
  );
  if (column.field === 'topics' && ((role === 'mentee' && wanted) || (role === 'mentor' && offered)))
    return [];
  if (role === 'mentor' && column.field === 'topics_wanted' && !offered)
    return [{ ...column, field: 'topics_offered' }];
  if (role === 'mentee' && column.field === 'topics_offered' && !wanted)
    return [{ ...column, field: 'topics_wanted' }];
  return topicsBySide(column, undefined, role).filter(
    ({ field }) =>
      column.field !== 'topics' ||
      !((field === 'topics_wanted' && wanted) || (field === 'topics_offered' && offered)),
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

import { groupBy } from '../model/group-by.ts';
import { type Problem, problem } from '../model/problem.ts';
import { sameColumn } from './column.ts';
import { type ColumnProfile, isMicrosoftForm } from './column-profile.ts';
import { type KnownFieldName, knownField } from './field-synonyms.ts';
import { claimOf, type HeaderClaim } from './header-claim.ts';
import type { ColumnMapping } from './map-headers.ts';
import { isStatusWord, rolesNamed, yesOrNo } from './side-words.ts';
import type { Table } from './table.ts';

type Claim = HeaderClaim & { readonly column: ColumnProfile };

/** Each of several such columns says something: choices one by one, one state of an account beside another. */
const severalColumns: ReadonlySet<string> = new Set(['prefers', 'avoids', 'participation']);

/**
 * Which free column answers which field, by header and by what stands in it. `taken`: fields that have their columns
 * already. Two columns that claim one field equally, and differ, are a problem that names both.
 */
export function claimColumns(
  free: readonly ColumnProfile[],
  taken: ReadonlySet<string>,
  table: Table,
): { readonly columns: ColumnMapping[]; readonly problems: Problem[] } {
  const claims = claimsOf(free).filter(({ field }) => !taken.has(field));
  const fields = groupBy(claims, ({ field }) => field);
  const columns: ColumnMapping[] = [];
  const problems: Problem[] = [];
  for (const [field, rivals] of fields) {
    if (isSpare(field, rivals, fields)) continue;
    const best = strongest(field === 'manager_id' ? joining(rivals, fields) : rivals);
    const [first, second] = best;
    if (first === undefined) continue;
    const several = severalColumns.has(field);
    columns.push(...(several ? best : [first]).map(({ column, how }) => ({ at: column.at, field, how })));
    if (second === undefined || several || knownField(field).lenient === true) continue;
    if (first.column.folded === second.column.folded || sameCells(table, first.column.at, second.column.at))
      continue;
    const headers: [string, string] = [first.column.header, second.column.header];
    const at = { file: table.file, row: table.headerRow, column: second.column.at + 1 };
    problems.push(problem('field-claimed-twice', { field, headers }, at));
  }
  return { columns, problems };
}

function claimsOf(free: readonly ColumnProfile[]): Claim[] {
  const answerNumber = isMicrosoftForm(free);
  return free.flatMap((column): Claim[] => {
    const claim = answerNumber && column.folded === 'id' ? undefined : claimOf(column.folded);
    if (claim === undefined) return [];
    if (fits(claim.field, column)) return [{ ...claim, column }];
    // "Role" is a job as often as a side.
    return claim.field === 'role' ? [{ field: 'title', how: 'synonym', strength: 0.1, column }] : [];
  });
}

const anyRole: ReadonlySet<string> = new Set([
  'role',
  'roles',
  'your role',
  'rolle',
  'ihre rolle',
  'current role',
]);

/** Words that mean several things are told apart by what stands below them. */
function fits(field: KnownFieldName, { folded, sample }: ColumnProfile): boolean {
  const most = (test: (text: string) => boolean) => sample.filter(test).length * 2 >= sample.length;
  if (field === 'role' && anyRole.has(folded)) return most((text) => rolesNamed(text) !== undefined);
  if (field === 'is_mentor' || field === 'is_mentee') return most((text) => yesOrNo(text) !== undefined);
  return field !== 'participation' || (sample.length > 0 && most(isStatusWord));
}

/** A preferred name may be the first one only: it stands in where no other column gives a name. */
function isSpare(
  field: KnownFieldName,
  rivals: readonly Claim[],
  fields: ReadonlyMap<string, readonly Claim[]>,
): boolean {
  const hasParts = fields.has('first_name') || fields.has('last_name');
  return field === 'name' && hasParts && rivals.every(({ strength }) => strength < 1);
}

/** Of several columns with a manager, the one that speaks of the ids or addresses of the same table. */
function joining(rivals: readonly Claim[], fields: ReadonlyMap<string, readonly Claim[]>): readonly Claim[] {
  if (rivals.length < 2) return rivals;
  const known = new Set(
    [...(fields.get('id') ?? []), ...(fields.get('email') ?? [])].flatMap(({ column }) => column.sample),
  );
  const joins = rivals.filter(
    ({ column: { sample } }) => sample.filter((text) => known.has(text)).length * 2 > sample.length,
  );
  return joins.length === 0 ? rivals : joins;
}

/** Columns with answers before empty ones, addresses before anything else that calls itself an e-mail, then the surest header. */
function strongest(rivals: readonly Claim[]): Claim[] {
  const filled = rivals.filter(({ column }) => column.filled);
  const some = filled.length > 0 ? filled : rivals;
  const addresses = some.filter(({ field, column }) => field === 'email' && column.addresses);
  const fit = fullest(addresses.length > 0 ? addresses : some);
  const most = Math.max(...fit.map(({ strength }) => strength));
  return fit.filter(({ strength }) => strength === most);
}

/** An address column in which few were signed in loses against the question that everybody answered. */
function fullest(rivals: readonly Claim[]): readonly Claim[] {
  if (rivals.some(({ field }) => field !== 'email')) return rivals;
  const largest = Math.max(...rivals.map(({ column }) => column.sample.length));
  return rivals.filter(({ column }) => column.sample.length * 2 > largest);
}

function sameCells({ columns }: Table, a: number, b: number): boolean {
  const [first, second] = [columns[a], columns[b]];
  return first !== undefined && second !== undefined && sameColumn(first, second);
}

import type { Role } from '../model/person.ts';
import type { Program } from '../schema/program.ts';
import type { FieldSetting } from '../schema/program-fields.ts';
import type { ColumnProfile } from './column-profile.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import { foldHeader } from './fold-text.ts';
import type { ColumnMapping, FileRole } from './map-headers.ts';
import { declaredOption } from './option-columns.ts';
import { gridRow } from './split-header.ts';
import { topicsBySide } from './topics-by-side.ts';

/** The columns that `fields:` names, for the side whose form it is; `role` is undefined while that is unknown. */
export function declaredColumns(
  profiles: readonly ColumnProfile[],
  fields: Program['fields'],
  role: FileRole | undefined,
): ColumnMapping[] {
  return Object.entries(fields).flatMap(([name, setting]) =>
    sidesOf(setting)
      .filter((side) => side === undefined || role === undefined || role === 'both' || role === side)
      .flatMap((side) =>
        mappingsOf(profiles, declaredHeaders(setting.column, side), { name, setting }).flatMap((column) =>
          topicsBySide(column, side, role),
        ),
      ),
  );
}

function sidesOf({ column }: FieldSetting): (Role | undefined)[] {
  if (column === undefined) return [];
  return typeof column === 'string' || Array.isArray(column) ? [undefined] : ['mentor', 'mentee'];
}

/** The headers that program.yaml gives for a field on a side. */
export function declaredHeaders(column: FieldSetting['column'], side: Role | undefined): readonly string[] {
  if (typeof column === 'string') return [column];
  if (column === undefined) return [];
  if (Array.isArray(column)) return column;
  const headers = side === undefined ? [] : (column[side] ?? []);
  return typeof headers === 'string' ? [headers] : headers;
}

/** Several columns of a set are its options, one each; of anything else they are a grid or a list in their order. */
function mappingsOf(
  profiles: readonly ColumnProfile[],
  headers: readonly string[],
  { name, setting }: { readonly name: string; readonly setting: FieldSetting },
): ColumnMapping[] {
  const found = headers.flatMap((header) =>
    columnsNamed(profiles, header).map((column) => ({ column, question: foldHeader(header) })),
  );
  const optional = isSet(name, setting) && found.length > 1;
  return found.map(({ column, question }): ColumnMapping => {
    const base = { at: column.at, field: name, how: 'declared' as const };
    if (optional) return { ...base, option: declaredOption(column, question) };
    const grid = gridRow(column.header, column.splits);
    return grid === undefined ? base : { ...base, row: grid.row };
  });
}

function isSet(name: string, { type, options }: FieldSetting): boolean {
  if (type !== undefined) return type === 'set';
  return options !== undefined || (isKnownField(name) && knownField(name).type === 'set');
}

/** A header to the letter, else folded; the question alone names all its columns. */
function columnsNamed(profiles: readonly ColumnProfile[], header: string): ColumnProfile[] {
  const folded = foldHeader(header);
  const exact = profiles.filter((column) => column.header === header.trim());
  if (exact.length > 0) return exact;
  const same = profiles.filter((column) => column.folded === folded);
  if (same.length > 0 || folded === '') return same;
  const parts = profiles.filter(
    (column) =>
      column.splits.some(({ question }) => question === folded) ||
      gridRow(column.header, column.splits)?.question === folded,
  );
  const sure = parts.some((column) => column.splits.some((one) => one.sure && one.question === folded));
  return parts.length > 1 || sure ? parts : [];
}

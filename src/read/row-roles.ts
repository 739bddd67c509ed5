import { type Role, roles } from '../model/person.ts';
import { isKnownField, knownField } from './field-synonyms.ts';
import type { ColumnMapping, FileRole, HeaderMapping } from './map-headers.ts';
import { rolesNamed, standsBy, yesOrNo } from './side-words.ts';

/** The sides of a row, none for who takes no part now; or the column whose answer names no side. */
export type RowRoles = { readonly roles: readonly Role[] } | { readonly unclear: number };

/**
 * Finds the sides of the rows of one people file: the file's own, unless a column says otherwise. In a file for both
 * sides it is the role column, else `Is Mentor` and `Is Mentee`, else which side's own questions are answered.
 * The result is asked once a row, with that row's cells.
 */
export function rowRoles(
  { columns }: HeaderMapping,
  role: FileRole,
): (text: (column: number) => string) => RowRoles {
  const at = (field: string) => columns.find((column) => column.field === field)?.at;
  const [statuses, named, both] = [columns.filter(isStatus), at('role'), at('both_roles')];
  const flags = roles.map((side) => ({ side, column: at(`is_${side}`) }));
  const asked = roles.map((side) => ({ side, questions: questionsOf(columns, side) }));
  // A million rows say a dozen different things.
  const seen = new Map<string, readonly Role[] | undefined>();
  const sidesIn = (answer: string) => {
    if (!seen.has(answer)) seen.set(answer, rolesNamed(answer));
    return seen.get(answer);
  };
  return (text) => {
    if (statuses.some((column) => standsBy(text(column.at)))) return { roles: [] };
    if (both !== undefined && yesOrNo(text(both)) === true) return { roles };
    if (role !== 'both') return { roles: [role] };
    if (named !== undefined) {
      const found = sidesIn(text(named));
      return found === undefined ? { unclear: named } : { roles: found };
    }
    if (flags.some(({ column }) => column !== undefined)) return flaggedRoles(flags, text);
    const answered = asked.filter(({ questions }) => questions.some((question) => text(question) !== ''));
    return { roles: answered.length === 0 ? roles : answered.map(({ side }) => side) };
  };
}

/** Where all are of equal standing a row is of both sides, or of nobody who takes part now. */
export function equalRoles({ columns }: HeaderMapping): (text: (column: number) => string) => RowRoles {
  const statuses = columns.filter(isStatus);
  return (text) => ({ roles: statuses.some((column) => standsBy(text(column.at))) ? [] : roles });
}

function isStatus({ field }: ColumnMapping): boolean {
  return field === 'participation';
}

function questionsOf(columns: readonly ColumnMapping[], side: Role): number[] {
  return columns
    .filter(
      (column) =>
        column.side === side || (isKnownField(column.field) && knownField(column.field).side === side),
    )
    .map((column) => column.at);
}

/** Of `Is Mentor` alone, No means a mentee; with both columns, who says No to both takes no part. */
function flaggedRoles(
  flags: readonly { readonly side: Role; readonly column: number | undefined }[],
  text: (column: number) => string,
): RowRoles {
  const said: Role[] = [];
  for (const { side, column } of flags) {
    if (column === undefined) continue;
    const answer = yesOrNo(text(column));
    if (answer === undefined) return { unclear: column };
    const alone = flags.some((other) => other.column === undefined);
    if (answer) said.push(side);
    else if (alone) said.push(side === 'mentor' ? 'mentee' : 'mentor');
  }
  return { roles: said };
}

import type { DamageKind } from '../model/damage-kind.ts';
import type { FieldType } from '../model/field.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Column } from './column.ts';
import { limits } from './limits.ts';
import { findLookAlikes, lookAlikeProblem } from './look-alikes.ts';
import { columnKind, damageProblem, findCutRows, findDamage } from './spreadsheet-damage.ts';
import type { Table } from './table.ts';

/** A column of a table and the field that it was taken for. */
export type JudgedColumn = { readonly at: number; readonly field: string; readonly type: FieldType };

/**
 * What is not what was typed in the columns of a table: damage by spreadsheets and encodings, letters of another alphabet
 * in ids, addresses and names, and rows cut off at a spreadsheet's end. Warnings at their cells; of one kind in one
 * column the first ones, the last of which counts the rest. `ids`: those that the program knows, so that `123` beside
 * `00123` is seen across files.
 */
export function judgeColumns(
  table: Table,
  columns: readonly JudgedColumn[],
  ids: ReadonlySet<string> = new Set(),
): Problem[] {
  const { file, dialect, rowCount } = table;
  const cut = dialect.kind === 'csv' && rowCount > 0 ? findCutRows(table.rowNumber(rowCount - 1)) : undefined;
  return [
    ...(cut === undefined ? [] : [damageProblem(cut, { header: '' }, { file })]),
    ...columns.flatMap((column) => judgeColumn(table, column, ids)),
  ];
}

function judgeColumn(table: Table, { at, field, type }: JudgedColumn, ids: ReadonlySet<string>): Problem[] {
  const column = table.columns[at];
  if (column === undefined) return [];
  const header = table.header[at] ?? '';
  const kind = columnKind({ name: field, type, header });
  const texts = textsOf(column);
  const known = kind === 'id' ? ids : undefined;
  const suspects = new Map<string, Suspect>();
  for (const damage of findDamage({ texts, kind }, known))
    suspects.set(damage.found, {
      kind: damage.kind,
      problem: (at, more) => damageProblem(damage, { header, ...more }, at),
    });
  if (kind === 'id' || kind === 'email' || kind === 'name')
    for (const alike of findLookAlikes({ texts, kind }, known))
      suspects.set(alike.found, {
        kind: 'look-alike',
        problem: (at, more) => lookAlikeProblem(alike, { header, ...more }, at),
      });
  return suspects.size === 0 ? [] : listed(table, { at, column, suspects });
}

/** How the warning about a text is made. */
type Suspect = {
  readonly kind: DamageKind | 'look-alike';
  readonly problem: (at: Place, more: { readonly more?: number }) => Problem;
};

type Suspected = {
  readonly at: number;
  readonly column: Column;
  readonly suspects: ReadonlyMap<string, Suspect>;
};

function listed({ file, rowCount, rowNumber }: Table, { at, column, suspects }: Suspected): Problem[] {
  const rowsOf = new Map<Suspect['kind'], { rows: number[]; more: number }>();
  for (let row = 0; row < rowCount; row++) {
    const suspect = suspects.get(column.text(row));
    if (suspect === undefined) continue;
    const known = rowsOf.get(suspect.kind) ?? { rows: [], more: 0 };
    rowsOf.set(suspect.kind, known);
    if (known.rows.length < limits.listedCells) known.rows.push(row);
    else known.more++;
  }
  return [...rowsOf.values()].flatMap(({ rows, more }) =>
    rows.flatMap((row, place) => {
      const rest = place === rows.length - 1 && more > 0 ? { more } : {};
      return (
        suspects.get(column.text(row))?.problem({ file, row: rowNumber(row), column: at + 1 }, rest) ?? []
      );
    }),
  );
}

/** The distinct texts of a column, or of one too varied every text; they can be gone through again. */
function textsOf(column: Column): Iterable<string> {
  const { distinct, size } = column;
  return (
    distinct ?? {
      *[Symbol.iterator]() {
        for (let row = 0; row < size; row++) yield column.text(row);
      },
    }
  );
}

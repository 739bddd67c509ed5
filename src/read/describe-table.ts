import { type Assumption, assumption } from '../model/assumption.ts';
import { encodingNames } from '../model/encoding-names.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { HeaderMapping } from './map-headers.ts';
import type { Table } from './table.ts';

/** How a file was written, where that is not what a program would write: said aloud, since it might be wrong. */
export function describeTable({ file, dialect, headerRow, labelRow }: Table): readonly Assumption[] {
  return [
    ...(dialect.kind === 'csv' && !dialect.encoding.startsWith('utf-')
      ? [
          assumption(file, 'guessed-encoding', {
            encoding: encodingNames[dialect.encoding] ?? dialect.encoding,
          }),
        ]
      : []),
    ...(dialect.kind === 'xlsx' && dialect.others.length > 0 && !file.includes('#')
      ? [
          assumption(file, 'first-sheet', {
            sheet: dialect.sheet,
            sheets: dialect.others.length + 1,
            another: dialect.others[0] ?? '',
          }),
        ]
      : []),
    ...(headerRow > 1 ? [assumption(file, 'header-row', { row: headerRow })] : []),
    ...(labelRow === undefined ? [] : [assumption(file, 'header-repeated', { row: labelRow })]),
  ];
}

/** One line a column and field; unused columns with `field: null`. */
export function describeMapping(
  { file, header: headers }: Table,
  { columns }: HeaderMapping,
): CheckResult['mapping'] {
  return headers.flatMap((header, at): CheckResult['mapping'] => {
    const uses = columns.filter((column) => column.at === at);
    const head = { file, column: at + 1, header };
    return uses.length === 0
      ? [{ ...head, field: null, how: 'unused' }]
      : uses.map(({ field, how }) => ({ ...head, field, how }));
  });
}

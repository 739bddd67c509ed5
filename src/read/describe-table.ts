import { encodingNames } from '../model/encoding-names.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { HeaderMapping } from './map-headers.ts';
import type { Table } from './table.ts';

/** How a file was written, where that is not what a program would write: said aloud, since it might be wrong. */
export function describeTable({ file, dialect, headerRow, labelRow }: Table): CheckResult['assumptions'] {
  const texts = [
    ...(dialect.kind === 'csv' && !dialect.encoding.startsWith('utf-')
      ? [`read as ${encodingNames[dialect.encoding] ?? dialect.encoding}, since its bytes are no UTF-8`]
      : []),
    ...(dialect.kind === 'xlsx' && dialect.others.length > 0 && !file.includes('#')
      ? [
          `the sheet "${dialect.sheet}" is read, the first of ${dialect.others.length + 1}; another is named by sheet: "${dialect.others[0]}" under people`,
        ]
      : []),
    ...(headerRow > 1 ? [`the header is row ${headerRow}; what stands above it is left out`] : []),
    ...(labelRow === undefined ? [] : [`row ${labelRow} repeats the header and is left out`]),
  ];
  return texts.map((text) => ({ about: file, text }));
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

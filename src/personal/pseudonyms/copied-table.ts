/** A file of the copy: its header, and its rows, made each time they are asked for. */
export type CopiedTable = {
  readonly file: string;
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly rows: Iterable<readonly string[]>;
};

/** One column of a table and what stands in it for each of the things that the rows are of. */
export type CopiedColumn<T> = { readonly header: string; readonly cell: (one: T) => string };

/** A table of these columns, without those that stay empty all the way down. */
export function copiedTable<T>(
  file: string,
  rows: readonly T[],
  columns: readonly CopiedColumn<T>[],
): CopiedTable {
  const filled = columns.filter(({ cell }) => rows.some((one) => cell(one) !== ''));
  return {
    file,
    header: filled.map(({ header }) => header),
    rowCount: rows.length,
    rows: {
      *[Symbol.iterator]() {
        for (const one of rows) yield filled.map(({ cell }) => cell(one));
      },
    },
  };
}

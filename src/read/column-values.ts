import type { Column } from './column.ts';

/** What a text of a column means, each distinct text judged once; of a column too varied for that, when it is asked for. */
export function columnValues<T>(column: Column | undefined, judge: (text: string) => T): (row: number) => T {
  if (column === undefined) {
    const blank = judge('');
    return () => blank;
  }
  const values = column.distinct?.map(judge);
  if (values === undefined) return (row) => judge(column.text(row));
  return (row) => values[column.code(row)] as T;
}

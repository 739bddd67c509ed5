import { type Problem, problem } from '../model/problem.ts';
import { foldHeader } from './fold-text.ts';
import type { Table } from './table.ts';

/** Where the columns of a small file of our own stand; a header that is not there is absent. */
export type FoundColumns<K extends string> = { readonly [Key in K]?: number };

/**
 * Finds the columns of a file by their headers: the key itself or another word for it, parted by `|`. Further columns are
 * left alone. A column of `needed` that is missing is a problem at the header.
 */
export function findColumns<K extends string>(
  table: Table,
  words: Readonly<Record<K, string>>,
  needed: readonly NoInfer<K>[],
): { readonly columns: FoundColumns<K>; readonly problems: readonly Problem[] } {
  const headers = table.header.map(foldHeader);
  const keys = Object.keys(words) as K[];
  const columns: { [Key in K]?: number } = {};
  for (const key of keys) {
    const names = [key, ...words[key].split('|').map((word) => word.trim())];
    const at = headers.findIndex((header) => names.includes(header));
    if (at >= 0) columns[key] = at;
  }
  const missing = needed.filter((key) => columns[key] === undefined);
  const place = { file: table.file, row: table.headerRow };
  const problems = missing.map((header) =>
    problem('column-missing', { header, headers: table.header, known: keys }, place),
  );
  return { columns, problems };
}

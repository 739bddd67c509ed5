import { createHash } from 'node:crypto';
import { sortedBy } from '../model/order.ts';
import type { InputSummary, SourceFile } from '../model/source-file.ts';
import { decodeText } from './decode-text.ts';
import type { FolderTable } from './read-tables.ts';
import { tableHash } from './table-hash.ts';

/**
 * What a result rests on, by file: rows and a hash of the table with its rows in canonical order, so that row order,
 * encoding, delimiter and line ends do not count. Of program.yaml the text, with its lines as rows.
 */
export function summariseInputs(
  tables: Iterable<FolderTable>,
  program: SourceFile | undefined,
): InputSummary[] {
  const summaries = [...tables].flatMap(({ file, table }): InputSummary[] => {
    if (table === undefined) return [];
    return [{ file, rows: table.rowCount, sha256: tableHash(table) }];
  });
  if (program !== undefined) {
    const text = decodeText(program.bytes).text.replace(/\r\n?/g, '\n');
    summaries.push({
      file: program.path,
      rows: text === '' ? 0 : text.replace(/\n$/, '').split('\n').length,
      sha256: sha256(text),
    });
  }
  return sortedBy(summaries, ({ file }) => file);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

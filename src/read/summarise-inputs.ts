import { createHash } from 'node:crypto';
import { compareText, sortedBy } from '../model/order.ts';
import type { InputSummary, SourceFile } from '../model/source-file.ts';
import { decodeText } from './decode-text.ts';
import type { FolderTable } from './read-tables.ts';

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
    const rows = table.rows.map(({ cells }) => JSON.stringify(cells)).sort(compareText);
    return [{ file, rows: rows.length, sha256: sha256([JSON.stringify(table.header), ...rows].join('\n')) }];
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

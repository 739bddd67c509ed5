import { createHash } from 'node:crypto';
import { sortedBy } from '../model/order.ts';
import type { InputSummary, SourceFile } from '../model/source-file.ts';
import { decodeText } from './decode-text.ts';
import { lazily } from './lazily.ts';
import type { FolderTable } from './read-tables.ts';
import type { Table } from './table.ts';
import { tableHash } from './table-hash.ts';

/**
 * What a result rests on, by file: rows and a hash of the table with its rows in canonical order, so that row order,
 * encoding, delimiter and line ends do not count. Of program.yaml the text, with its lines as rows. A table in `kept`,
 * which stays in memory anyway, is hashed when somebody asks: of a workforce of a million that takes seconds, and what
 * others than the coordinator read names the files alone.
 */
export function summariseInputs(
  tables: Iterable<FolderTable>,
  program: SourceFile | undefined,
  kept: readonly Table[] = [],
): InputSummary[] {
  const summaries = [...tables].flatMap(({ file, table }): InputSummary[] => {
    if (table === undefined) return [];
    const rows = table.rowCount;
    if (!kept.includes(table)) return [{ file, rows, sha256: tableHash(table) }];
    const hash = lazily(() => tableHash(table));
    return [
      {
        file,
        rows,
        get sha256() {
          return hash();
        },
      },
    ];
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

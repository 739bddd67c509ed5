import type { PlannedFile } from '../model/plan.ts';
import { excelCsv, renderCsv } from '../render/csv.ts';
import { documentTables } from '../render/document-csv.ts';
import { renderHtml } from '../render/html.tsx';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import type { Document } from '../report/document.ts';
import { readChoices } from './common-options.ts';

const formats = ['html', 'md', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** `--format html,md`, or what the command writes unasked. */
export function readFormats(words: unknown, unasked: readonly Format[] = formats): readonly Format[] {
  return typeof words === 'string' ? readChoices('format', words, formats) : unasked;
}

/** One page in the formats asked for: `<path>.html`, `.md`, `.json`, and each table as `<path>-<table>.csv`. */
export function documentFiles(
  path: string,
  document: Document,
  result: unknown,
  wanted: readonly Format[],
): PlannedFile[] {
  const file = (name: string, content: PlannedFile['content']): PlannedFile => ({
    path: name,
    content,
    kind: 'rendering',
  });
  const renderers: Readonly<Record<Format, () => PlannedFile[]>> = {
    html: () => [file(`${path}.html`, renderHtml(document))],
    md: () => [file(`${path}.md`, renderMarkdown(document))],
    csv: () =>
      documentTables(document).map((table) =>
        file(`${path}-${table.name}.csv`, renderCsv(table.rows, excelCsv)),
      ),
    json: () => [file(`${path}.json`, renderJson(result))],
  };
  return wanted.flatMap((format) => renderers[format]());
}

import type { PlannedFile } from '../model/plan.ts';
import { excelCsv, germanExcelCsv, renderCsv } from '../render/csv.ts';
import { documentTables } from '../render/document-csv.ts';
import { renderHtml } from '../render/html.tsx';
import type { Links } from '../render/html-inline.tsx';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import type { Document } from '../report/document.ts';
import { readChoices } from './common-options.ts';
import { pageFormats } from './option-values.ts';

export type Format = (typeof pageFormats)[number];

/** `--format html,md`, or what the command writes unasked. */
export function readFormats(words: unknown, unasked: readonly Format[] = pageFormats): readonly Format[] {
  return typeof words === 'string' ? readChoices('format', words, pageFormats) : unasked;
}

/**
 * One page in the formats asked for: `<path>.html`, `.md`, `.json`, each table as `<path>-<table>.csv`, all of them as
 * the sheets of `<path>.xlsx`. `links`: where the names on the page lead.
 */
export async function documentFiles(
  path: string,
  document: Document,
  result: unknown,
  wanted: readonly Format[],
  links?: Links,
): Promise<PlannedFile[]> {
  const file = (name: string, content: PlannedFile['content']): PlannedFile => ({
    path: name,
    content,
    kind: 'rendering',
  });
  const renderers: Readonly<Record<Format, () => PlannedFile[] | Promise<PlannedFile[]>>> = {
    html: () => [file(`${path}.html`, renderHtml(document, links))],
    md: () => [file(`${path}.md`, renderMarkdown(document))],
    csv: () =>
      documentTables(document).map((table) =>
        file(
          `${path}-${table.name}.csv`,
          renderCsv(table.rows, document.language === 'de' ? germanExcelCsv : excelCsv),
        ),
      ),
    json: () => [file(`${path}.json`, renderJson(result))],
    xlsx: async () => {
      const [{ documentWorkbook }, { renderXlsx }] = await Promise.all([
        import('../render/document-xlsx.ts'),
        import('../render/xlsx.ts'),
      ]);
      return [file(`${path}.xlsx`, renderXlsx(documentWorkbook(document)))];
    },
  };
  return (await Promise.all(wanted.map((format) => renderers[format]()))).flat();
}

import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { foreignKind, isZip } from './file-kind.ts';
import { limits } from './limits.ts';
import { csvForm, parseCsv } from './parse-csv.ts';
import { type ShapedTable, TableShaper } from './shape-table.ts';
import type { Dialect } from './table.ts';
import { openText } from './text-pieces.ts';

/**
 * Bytes to a table: encoding, delimiter and header found by themselves, workbooks and one-file zips by their first
 * bytes. Every defect of the form is a problem with row and column; rows with one are left out and counted. `table`
 * is undefined where nothing could be read. `sheet`: of a workbook; without it the first.
 */
export async function readTable(file: SourceFile, sheet?: string): Promise<ShapedTable> {
  const place = { file: file.path };
  if (file.bytes.length === 0) return refused(problem('file-empty', {}, place));
  const kind = foreignKind(file.bytes);
  if (kind !== undefined) return refused(problem('wrong-kind-of-file', { kind }, place));
  const zip = isZip(file.bytes) ? await unzipped(file) : undefined;
  if (zip?.kind === 'workbook') return readWorkbook(file, sheet);
  if (sheet !== undefined) return refused(problem('sheet-missing', { sheet, sheets: [] }, place));
  if (zip === undefined) return readDelimited(file);
  if (zip.kind === 'file' && !isZip(zip.bytes)) return readTable({ path: file.path, bytes: zip.bytes });
  const detail = zip.kind === 'unusable' ? zip.detail : 'it is a zip within a zip';
  return refused(problem('file-unreadable', { detail }, place));
}

const refused = (why: Problem): ShapedTable => ({ table: undefined, problems: [why] });

/** Few folders hold an archive, and only they load what opens one. */
async function unzipped({ bytes }: SourceFile) {
  const { unzipOneFile } = await import('./unzip-one-file.ts');
  return unzipOneFile(bytes);
}

async function readWorkbook({ path, bytes }: SourceFile, sheet?: string): Promise<ShapedTable> {
  const { parseXlsx } = await import('./parse-xlsx.ts');
  const file = sheet === undefined ? path : `${path}#${sheet}`;
  const shaper = new TableShaper(file, { suspicious: 'utf-8', sparse: true });
  const parsed = parseXlsx({ file: path, bytes, sheet }, (cells) => shaper.take(cells));
  if (parsed.sheet === undefined) return { table: undefined, problems: parsed.problems };
  const shaped = shaper.finish({ kind: 'xlsx', sheet: parsed.sheet, others: parsed.others ?? [] });
  return { table: shaped.table, problems: [...parsed.problems, ...shaped.problems] };
}

/**
 * A quote inside an unquoted cell is text; a quoted cell that never closes is an error at the place where it opens,
 * and then nothing of the file is used, since every later cell may be in the wrong place.
 */
async function readDelimited(file: SourceFile): Promise<ShapedTable> {
  if (await isTooLarge(file)) {
    const facts = { what: 'bytes', limit: limits.fileBytes } as const;
    return refused(problem('too-large', facts, { file: file.path }));
  }
  const text = await openText(file);
  if (text.foreign !== undefined)
    return refused(problem('encoding-unknown', text.foreign, { file: file.path }));
  const form = await csvForm(text);
  const dialect: Dialect = { kind: 'csv', encoding: text.encoding, delimiter: form.delimiter };
  let shaper: TableShaper | undefined;
  const taker = () => {
    const own = new TableShaper(file.path, { suspicious: text.suspicious ? text.encoding : undefined });
    shaper = own;
    return (cells: readonly string[]) => own.take(cells);
  };
  const fault = await parseCsv(text, form, taker);
  if (fault === undefined && shaper !== undefined) return shaper.finish(dialect);
  if (fault !== undefined && 'openQuote' in fault) {
    const { line, ...place } = fault.openQuote;
    return refused(problem('unclosed-quote', { line }, { file: file.path, ...place }));
  }
  const facts = { what: 'row-bytes', limit: limits.recordLength } as const;
  return refused(problem('too-large', facts, { file: file.path, ...fault?.tooLarge }));
}

/** Only files that come in pieces can be; the others lie in memory already. */
async function isTooLarge({ pieces }: SourceFile): Promise<boolean> {
  if (pieces === undefined) return false;
  let size = 0;
  for await (const piece of pieces()) {
    size += piece.length;
    if (size > limits.fileBytes) return true;
  }
  return false;
}

import { problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import { findOpenQuote } from './find-open-quote.ts';
import { csvForm, parseCsv } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';
import { type ShapedTable, TableShaper } from './shape-table.ts';
import type { Dialect } from './table.ts';
import { openText } from './text-pieces.ts';
import { isZip, unzipOneFile } from './unzip-one-file.ts';

/**
 * Bytes to a table: encoding, delimiter and header found by themselves, workbooks and one-file zips by their first
 * bytes. Every defect of the form is a problem with row and column; rows with one are left out and counted. `table`
 * is undefined where nothing could be read.
 */
export async function readTable(file: SourceFile): Promise<ShapedTable> {
  if (file.bytes.length === 0)
    return { table: undefined, problems: [problem('file-empty', {}, { file: file.path })] };
  if (!isZip(file.bytes)) return readDelimited(file);
  const zip = unzipOneFile(file.bytes);
  if (zip.kind === 'workbook') return readWorkbook(file);
  if (zip.kind === 'file' && !isZip(zip.bytes)) return readTable({ path: file.path, bytes: zip.bytes });
  const detail = zip.kind === 'unusable' ? zip.detail : 'it is a zip within a zip';
  return { table: undefined, problems: [problem('file-unreadable', { detail }, { file: file.path })] };
}

async function readWorkbook(file: SourceFile): Promise<ShapedTable> {
  const grid = await parseXlsx(file.path, file.bytes);
  if (grid.problems.length > 0) return { table: undefined, problems: grid.problems };
  const shaper = new TableShaper(file.path, true);
  for (const cells of grid.rows) shaper.take(cells);
  return shaper.finish({ kind: 'xlsx' });
}

/**
 * A quote inside an unquoted cell is text; a quoted cell that never closes is an error at the place where it opens,
 * and then nothing of the file is used, since every later cell may be in the wrong place.
 */
async function readDelimited(file: SourceFile): Promise<ShapedTable> {
  const text = await openText(file);
  const form = await csvForm(text);
  const dialect: Dialect = { kind: 'csv', encoding: text.encoding, delimiter: form.delimiter };
  for (const relaxed of [false, true]) {
    const shaper = new TableShaper(file.path, text.suspicious);
    const complete = await parseCsv(text, { ...form, relaxed }, (cells) => shaper.take(cells));
    if (complete) return shaper.finish(dialect);
    const open = await findOpenQuote(text.pieces(), form);
    if (open === undefined) continue;
    const place = { file: file.path, ...open };
    return { table: undefined, problems: [problem('unclosed-quote', {}, place)] };
  }
  const detail = 'its quotation marks make no sense';
  return { table: undefined, problems: [problem('file-unreadable', { detail }, { file: file.path })] };
}

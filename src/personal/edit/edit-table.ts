import type { SourceFile } from '../../model/source-file.ts';
import { foreignKind, isZip } from '../../read/file-kind.ts';
import { wholeBytes } from './whole-bytes.ts';

/**
 * Judges one record: `row` as a spreadsheet counts, cells as they stand, line ends LF. Undefined leaves it to the byte,
 * 'remove' takes it out, else its new cells, as many. `sheet` of a workbook.
 */
export type EditRow = (
  row: number,
  cells: readonly string[],
  sheet?: string,
) => readonly string[] | 'remove' | undefined;

/**
 * The bytes of a file with its records edited; the very `file.bytes` where nothing changed. Undefined for what is no table
 * that could be edited: another kind of file (`read/file-kind.ts`), an encoding that can only be named, a workbook that
 * is damaged or asks for a password, a zip that does not hold one file. Every record is handed on, also those that
 * `read/read-table.ts` leaves out: above the header, ragged ones, all sheets; a line with a broken quote as one cell.
 */
export async function editTable(file: SourceFile, edit: EditRow): Promise<Uint8Array | undefined> {
  const bytes = await wholeBytes(file);
  const edited = await editBytes({ ...file, bytes }, edit);
  return edited === bytes ? file.bytes : edited;
}

async function editBytes(file: SourceFile, edit: EditRow): Promise<Uint8Array | undefined> {
  const { bytes } = file;
  if (bytes.length === 0) return bytes;
  if (foreignKind(bytes) !== undefined) return undefined;
  if (isZip(bytes)) return editZip(file, edit);
  const { editCsv } = await import('./edit-csv.ts');
  return editCsv(file, edit);
}

async function editZip({ path, bytes }: SourceFile, edit: EditRow): Promise<Uint8Array | undefined> {
  const { unzipOneFile } = await import('../../read/unzip-one-file.ts');
  const zip = unzipOneFile(bytes);
  if (zip.kind === 'unusable') return undefined;
  if (zip.kind === 'workbook') {
    const { editWorkbook } = await import('./edit-workbook.ts');
    return editWorkbook(bytes, edit);
  }
  if (isZip(zip.bytes)) return undefined;
  const edited = await editBytes({ path, bytes: zip.bytes }, edit);
  if (edited === undefined || edited === zip.bytes) return edited === undefined ? undefined : bytes;
  const [{ rewriteZip }, { isDamage }] = await Promise.all([
    import('./rewrite-zip.ts'),
    import('./is-damage.ts'),
  ]);
  try {
    return rewriteZip(bytes, new Map([[zip.name, edited]]));
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

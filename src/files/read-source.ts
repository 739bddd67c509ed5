import { isSheetText, mostSheetBytes } from '../model/sheet-text-file.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { FileSystem } from './file-system.ts';

/** A file to read: its path as it is spoken of, where its bytes are, and how many. */
export type Source = { readonly path: string; readonly full: string; readonly size: number };

/** Files from this size on are read in pieces, each time they are needed. */
const largest = 16 * 1024 * 1024;

/** What fits is read at once; of a large text only the beginning, and the whole in pieces when it is asked for. */
export async function readSource(fs: FileSystem, { path, full, size }: Source): Promise<SourceFile> {
  const whole = isSheetText(path) ? size <= mostSheetBytes : size < largest || !isText(path);
  if (whole) return { path, bytes: await fs.read(full) };
  const pieces = () => fs.readPieces(full);
  for await (const bytes of pieces()) return { path, bytes: Uint8Array.from(bytes), pieces };
  return { path, bytes: new Uint8Array() };
}

/** A workbook or an archive is read as a whole, from its end. */
function isText(path: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(path);
}

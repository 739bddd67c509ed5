import type { SourceFile } from '../../model/source-file.ts';
import { isZip } from '../../read/file-kind.ts';
import { editPlain } from './edit-plain.ts';
import { wholeBytes } from './whole-bytes.ts';

type Replace = (text: string) => string;

/**
 * The bytes of a text with `replace` done to what it says, in the encoding it was in: calendars and cards unfolded, JSON
 * and pages without their escapes, workbooks and other zipped documents part by part. The very `file.bytes` where nothing
 * changed, undefined for what is no text and for a zip that cannot be opened.
 */
export async function editText(file: SourceFile, replace: Replace): Promise<Uint8Array | undefined> {
  const bytes = await wholeBytes(file);
  const edited = isZip(bytes)
    ? await editZip({ path: file.path, bytes }, replace)
    : editPlain(file.path, bytes, replace);
  return edited === bytes ? file.bytes : edited;
}

async function editZip(file: SourceFile, replace: Replace): Promise<Uint8Array | undefined> {
  const { replaceInZip } = await import('./replace-in-zip.ts');
  return replaceInZip(file.bytes, replace);
}

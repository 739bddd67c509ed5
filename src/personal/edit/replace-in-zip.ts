import { posix } from 'node:path';
import { isZip } from '../../read/file-kind.ts';
import { limits } from '../../read/limits.ts';
import { unpackEntry, zipEntries } from '../../read/zip-entries.ts';
import { DocumentParts } from './document-parts.ts';
import { editPlain } from './edit-plain.ts';
import { isDamage } from './is-damage.ts';
import { partReplacer } from './part-replacer.ts';
import { replaceInWorkbook } from './replace-in-workbook.ts';
import { rewriteZip } from './rewrite-zip.ts';

type Replace = (text: string) => string;

/** Zips within zips, so deep. */
const deepest = 4;

/**
 * The bytes of a zip with `replace` done to all texts in it: of a workbook or another document of Office part by part, of
 * other zips file by file. The very bytes where nothing changed, undefined where it cannot be opened.
 */
export function replaceInZip(bytes: Uint8Array, replace: Replace, depth = 1): Uint8Array | undefined {
  const entries = zipEntries(bytes);
  if (entries === undefined || entries.some(({ encrypted }) => encrypted)) return undefined;
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return replaceInWorkbook(bytes, replace);
  try {
    if (names.has('[Content_Types].xml')) return replaceInParts(bytes, replace);
    const changes = new Map<string, Uint8Array>();
    for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
      const file = unpackEntry(bytes, entry, limits.unzippedBytes);
      const edited = isZip(file)
        ? depth < deepest
          ? replaceInZip(file, replace, depth + 1)
          : undefined
        : editPlain(posix.basename(entry.name), file, replace);
      if (edited !== undefined && edited !== file) changes.set(entry.name, edited);
    }
    return changes.size === 0 ? bytes : rewriteZip(bytes, changes);
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

function replaceInParts(bytes: Uint8Array, replace: Replace): Uint8Array {
  const parts = new DocumentParts(bytes);
  const replaceIn = partReplacer(replace, new Map());
  for (const path of parts.paths().filter((one) => /\.(xml|rels|vml)$/i.test(one)))
    parts.set(path, replaceIn(path, parts.text(path)));
  return parts.finish();
}

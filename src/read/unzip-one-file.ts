import { limits } from './limits.ts';
import { unpackEntry, zipEntries } from './zip-entries.ts';

/** What a zip holds: the bytes of its one file, a workbook (many parts), or nothing that can be used. */
export type Unzipped =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'unusable'; readonly detail: string };

/**
 * Opens a zip with a single file, as Google Forms downloads its answers (stored and deflated entries, no encryption).
 * Folders and the entries that macOS adds do not count. A file of more bytes than a zip may hold is not unpacked.
 */
export function unzipOneFile(bytes: Uint8Array): Unzipped {
  const entries = zipEntries(bytes);
  if (entries === undefined) return unusable('it is a damaged zip or workbook');
  if (entries.some(({ name }) => name === '[Content_Types].xml')) return { kind: 'workbook' };
  const files = entries.filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name));
  const [only] = files;
  if (only === undefined || files.length > 1)
    return unusable(`the zip holds ${files.length} files; one is expected`);
  if (only.encrypted) return unusable('the zip asks for a password');
  if (only.size > limits.unzippedBytes) {
    const most = limits.unzippedBytes / 1024 / 1024;
    return unusable(
      `the file in the zip has ${Math.ceil(only.size / 1024 / 1024)} MB; the limit is ${most} MB`,
    );
  }
  try {
    return { kind: 'file', name: only.name, bytes: unpackEntry(bytes, only, limits.unzippedBytes) };
  } catch {
    return unusable('it is a damaged zip');
  }
}

function unusable(detail: string): Unzipped {
  return { kind: 'unusable', detail };
}

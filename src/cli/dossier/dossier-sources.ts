import { eachFile } from '../../files/load-everything.ts';
import { sortedBy } from '../../model/order.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { HeldSource } from '../../personal/dossier/gather-dossier.ts';
import { tablesOf } from '../../personal/tables-of.ts';
import type { Call } from '../command-entry.ts';
import type { OpenFolder } from '../open-folder.ts';

/** Pages that can be made again, and our own notes: looked through one at a time, and never held together. */
const made = /^(out|\.mentor)\//;

/** The files that people brought and our records, with their tables: also those that the program reads from elsewhere. */
export async function dossierSources({ host, common }: Call, { files }: OpenFolder): Promise<HeldSource[]> {
  const sources = new Map<string, SourceFile>();
  for await (const file of eachFile(common.dir, host.disk, (path) => !made.test(path)))
    sources.set(file.path, file);
  // What is too large to hold comes in pieces, and what a link leads to lies elsewhere: there the program's own reading counts.
  for (const file of files)
    if (!made.test(file.path) && (file.pieces !== undefined || !sources.has(file.path)))
      sources.set(file.path, file);
  const held: HeldSource[] = [];
  for (const file of sortedBy(sources.values(), ({ path }) => path))
    held.push({ file, tables: await tablesOf(file) });
  return held;
}

/** Everything else of the folder but the dossier itself, which would name its person again and again. */
export function madeFiles({ host, common }: Call, dossier: string): AsyncIterable<SourceFile> {
  return eachFile(
    common.dir,
    host.disk,
    (path) => made.test(path) && !path.startsWith(`${dossier}.`) && !path.startsWith(`${dossier}-`),
  );
}

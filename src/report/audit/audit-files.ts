import type { AuditResult } from '../../schema/audit-result.ts';
import type { Block, Cell } from '../document.ts';
import { type AuditView, columnsOf, missing, note, tableBlock, text, whole } from './audit-view.ts';

type HeldFile = AuditResult['files'][number];

/** Enough of a hash to tell two files apart by eye; whole it would take four lines of its cell. */
const startOf = (hash: string): string => (hash === '' ? hash : `${hash.slice(0, 16)}…`);

/** Every file that was read: what it holds, what of it nothing reads, and whether the last match rested on it as it is. */
export function filesBlocks(view: AuditView): Block[] {
  const { result, words } = view;
  const { files } = words;
  const all = result.audience === 'coordinator';
  const hashes = new Map(result.inputs.map(({ file, sha256 }) => [file, sha256]));
  const ids = all
    ? (['file', 'holds', 'rows', 'unused', 'match', 'hash'] as const)
    : (['file', 'holds', 'unused', 'match'] as const);
  const cellOf = (held: HeldFile): Readonly<Record<keyof typeof files.columns, Cell>> => ({
    file: text(held.file),
    holds: text(Object.hasOwn(files.holds, held.kind) ? (files.holds[held.kind] ?? held.kind) : held.kind),
    rows: whole(held.rows),
    unused: held.unusedColumns.length === 0 ? missing(files.allRead) : text(held.unusedColumns.join('; ')),
    match: held.sinceMatch === null ? missing(files.noMatch) : text(files.sinceMatch[held.sinceMatch]),
    hash: text(startOf(hashes.get(held.file) ?? '')),
  });
  return [
    tableBlock({
      id: 'files-held',
      caption: files.caption,
      measure: files.measure,
      layout: 'stack',
      columns: columnsOf(ids, files.columns, ['rows']),
      rows: result.files.map((held) => {
        const cells = cellOf(held);
        return { cells: ids.map((id) => cells[id]) };
      }),
    }),
    ...(all ? [note(files.hashNote)] : []),
  ];
}

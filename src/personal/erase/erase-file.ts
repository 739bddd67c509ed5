import { shortHash, slugOf } from '../../model/safe-name.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { foldHeader } from '../../read/fold-text.ts';
import { claimOf } from '../../read/header-claim.ts';
import { type IdentityCells, identityCells, identityOf } from '../../read/row-identity.ts';
import type { Table } from '../../read/table.ts';
import type { Program } from '../../schema/program.ts';
import { editTable } from '../edit/edit-table.ts';
import { editText } from '../edit/edit-text.ts';
import { textsOf } from '../edit/texts-of-file.ts';
import type { HeldPerson } from '../find-held-person.ts';
import type { MarkFinder, Marks } from '../marks.ts';
import { tablesOf } from '../tables-of.ts';
import { keyOf, theirRows } from '../their-rows.ts';
import { type Erasing, erasedWord } from './erasing.ts';

/** What becomes of one file of people's own. */
export type ErasedFile = {
  readonly path: string;
  /** Its bytes without the person; absent where they stay as they are. */
  readonly content?: Uint8Array;
  /** How many rows went, because they were theirs. */
  readonly rows: number;
  /** It was all theirs, and goes. */
  readonly removed: boolean;
  /** It still names them, in its name or where it cannot be rewritten; or it could not be looked through as a whole. */
  readonly left: 'named' | 'unread' | undefined;
};

/**
 * `anything`: every name of theirs, those that others bear too, and what they wrote: to know a rendering that is of them
 * or quotes them. A rendering too many is no harm, since it can be made again.
 */
export type ErasingFrom = Erasing &
  Pick<HeldPerson, 'marks' | 'isAnothers'> & { readonly program: Program; readonly anything: MarkFinder };

/**
 * A file without the person: their rows of a table go, in what others wrote their name goes, a calendar or a text of a
 * sheet that is called after them goes as a whole. Undefined where the file says nothing of them.
 */
export async function eraseFromFile(file: SourceFile, erasing: ErasingFrom): Promise<ErasedFile | undefined> {
  const { path } = file;
  const isTheirs = isCalledAfter(path, erasing);
  if (isTheirs && /^(busy|sheets)\//.test(path)) return { path, rows: 0, removed: true, left: undefined };
  const { content = file.bytes, rows = 0 } = (await withoutPerson(file, erasing)) ?? {};
  const seen = await names({ path, bytes: content }, erasing);
  const left = isTheirs || seen.isThere ? 'named' : seen.isWhole ? undefined : 'unread';
  if (content === file.bytes) return left === undefined ? undefined : { path, rows, removed: false, left };
  return { path, content, rows, removed: false, left };
}

/** Whether a rendering goes: it names the person, or quotes them. It can be made again without them. */
export async function mentions(file: SourceFile, erasing: ErasingFrom): Promise<boolean> {
  if (isCalledAfter(file.path, erasing)) return true;
  const seen = await names(file, { ...erasing, finder: erasing.anything });
  return seen.isThere || !seen.isWhole;
}

/** Whether any reading of a file names the person, and whether all of it could be read: not a picture, nor a locked zip. */
async function names(
  file: SourceFile,
  { finder, marks }: ErasingFrom,
): Promise<{ readonly isThere: boolean; readonly isWhole: boolean }> {
  const { texts, opaque, unread } = await textsOf(file);
  const slug = slugPattern(marks);
  const isThere = texts.some((text) => finder.isIn(text) || slug.test(text));
  return { isThere, isWhole: !opaque && unread.length === 0 };
}

/** `busy/E12.ics`, `sheets/ewa-nowak.md`, `Ewa Nowak.pdf`. */
function isCalledAfter(path: string, { finder, marks }: ErasingFrom): boolean {
  const [composed, name] = [path.normalize('NFC'), path.slice(path.lastIndexOf('/') + 1)];
  const stem = name.replace(/(?<!\.\w{1,5})(?:\.\w{1,5})+$/, '').toLowerCase();
  const isStem = [...marks.ids, ...marks.addresses].some((id) => id.toLowerCase() === stem);
  return isStem || finder.isIn(composed) || slugPattern(marks).test(composed.toLowerCase());
}

/** As our own files are called: `ewa-nowak`, and the letters that stand for an id; a name of one word could be anything. */
function slugPattern({ ids, addresses, names }: Marks): RegExp {
  const slugs = [
    ...[...names].map(slugOf).filter((slug) => slug.includes('-')),
    ...[...ids, ...addresses].map(shortHash),
  ];
  return new RegExp(slugs.length === 0 ? '(?!)' : `(?<![a-z0-9])(?:${slugs.join('|')})(?![a-z0-9])`);
}

type Edited = { readonly content: Uint8Array; readonly rows: number };

async function withoutPerson(file: SourceFile, erasing: ErasingFrom): Promise<Edited | undefined> {
  if (!/\.(csv|tsv|xlsx|zip|txt)$/i.test(file.path)) return withoutName(file, erasing);
  const sheets = await sheetsOf(file, erasing);
  let rows = 0;
  const content = await editTable(file, (row, cells, sheet) => {
    const known = sheets.get(sheet) ?? sheets.get(undefined);
    if (known === undefined || isOwnRow(known, row, { cells, erasing })) {
      if (known === undefined && !cells.some((cell) => erasing.finder.isIn(cell))) return undefined;
      rows += 1;
      return 'remove';
    }
    const kept = cells.map((cell, column) => withoutMention(cell, known.references.has(column), erasing));
    return kept.every((cell, column) => cell === cells[column]) ? undefined : kept;
  });
  if (content === undefined) return withoutName(file, erasing);
  // Of a workbook: an author, the name of a sheet, whoever wrote a comment.
  const beside = await withoutName({ path: file.path, bytes: content }, erasing);
  return { content: beside?.content ?? content, rows };
}

async function withoutName(file: SourceFile, { finder }: Erasing): Promise<Edited | undefined> {
  const content = await editText(file, (text) => finder.replaced(text, erasedWord));
  return content === undefined ? undefined : { content, rows: 0 };
}

/** A sheet as far as it was read: the rows of the person, all rows, and the columns that name other people. */
type Sheet = {
  readonly table: Table;
  readonly own: ReadonlySet<number>;
  readonly read: ReadonlySet<number>;
  readonly references: ReadonlySet<number>;
  readonly columns: IdentityCells;
};

/** By the name of the sheet; under `undefined` what stands in a text. */
async function sheetsOf(file: SourceFile, erasing: ErasingFrom): Promise<Map<string | undefined, Sheet>> {
  const tables = await tablesOf(file);
  return new Map(
    tables.map((table) => {
      const { dialect } = table;
      const columns = identityCells(table, erasing.program);
      const own = theirRows(table, columns, erasing).map((at) => table.rowNumber(at));
      const read = Array.from({ length: table.rowCount }, (_, at) => table.rowNumber(at));
      const sheet = {
        table,
        own: new Set(own),
        read: new Set(read),
        columns,
        references: referenceColumns(table),
      };
      return [dialect.kind === 'csv' ? undefined : dialect.sheet, sheet];
    }),
  );
}

const namesOthers: ReadonlySet<string> = new Set(['manager_id', 'prefers', 'avoids']);

function referenceColumns({ header }: Table): ReadonlySet<number> {
  return new Set(
    header.flatMap((text, at) => (namesOthers.has(claimOf(foldHeader(text))?.field ?? '') ? [at] : [])),
  );
}

type Line = { readonly cells: readonly string[]; readonly erasing: ErasingFrom };

/**
 * A row that could not be read (it is ragged, say) and names the person counts as theirs, unless an id or an address in
 * its place says that it is another's.
 */
function isOwnRow({ own, read, table, columns }: Sheet, row: number, { cells, erasing }: Line): boolean {
  if (read.has(row) || row <= table.headerRow) return own.has(row);
  const { ids, emails } = identityOf((column) => cells[column] ?? '', columns);
  const keys = [...ids, ...emails].map(keyOf);
  const { marks } = erasing;
  if (keys.some((key) => marks.ids.has(key) || marks.addresses.has(key))) return true;
  return keys.length === 0 && cells.some((cell) => erasing.finder.isIn(cell));
}

/** Who is named as a manager or a wish is no longer named; in a text the name gives way to a word. */
function withoutMention(cell: string, isReference: boolean, { finder, marks }: ErasingFrom): string {
  if (!isReference) return finder.replaced(cell, erasedWord);
  const parts = cell.split(/([;,\n]\s*)/);
  const isThem = (part: string) =>
    marks.ids.has(part.trim()) || (part.trim() !== '' && finder.replaced(part, '').trim() === '');
  if (isThem(cell)) return '';
  if (!parts.some(isThem)) return finder.replaced(cell, erasedWord);
  const names = parts.filter((_, at) => at % 2 === 0).filter((part) => !isThem(part));
  return finder.replaced(names.join(parts[1] ?? '; '), erasedWord);
}

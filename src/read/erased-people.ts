import { createHmac } from 'node:crypto';
import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import type { SourceFile } from '../model/source-file.ts';
import { erasedPeopleSchema } from '../schema/erased-people.ts';
import { cleanEmail, cleanId, nameKey } from './person-keys.ts';
import type { RowIdentity } from './row-identity.ts';

export const erasedPeopleFile = '.mentor/erased.json';

/** Somebody who was erased: the name that rows kept for sums bear since, and digests of what they were known by. */
export type Tombstone = {
  readonly as: string;
  readonly on: Day;
  readonly ids: readonly string[];
  readonly names: readonly string[];
};

/** Everybody who was erased from a folder; `key` is the folder's own, 32 random bytes in base64url. */
export type ErasedPeople = { readonly key: string; readonly erased: readonly Tombstone[] };

export type ReadErasedPeople =
  | { readonly state: 'absent' | 'damaged' }
  | { readonly state: 'read'; readonly people: ErasedPeople };

/** The list as the folder holds it. A damaged one stops every command: without it the erased would come back. */
export function readErasedPeople(files: readonly SourceFile[]): ReadErasedPeople {
  const file = files.find(({ path }) => path === erasedPeopleFile);
  if (file === undefined) return { state: 'absent' };
  try {
    const read = erasedPeopleSchema.safeParse(JSON.parse(new TextDecoder().decode(file.bytes)));
    return read.success ? { state: 'read', people: read.data } : { state: 'damaged' };
  } catch {
    return { state: 'damaged' };
  }
}

/** The bytes of .mentor/erased.json, one person a line. */
export function encodeErasedPeople({ key, erased }: ErasedPeople): string {
  const lines = erased.map(({ as, on, ids, names }) => JSON.stringify({ as, on, ids, names }));
  return `{"schema":"mentor/erased@1","key":${JSON.stringify(key)},"erased":[\n${lines.join(',\n')}\n]}\n`;
}

/** The name that stands in records where somebody was erased. */
export function isErasedId(id: string): boolean {
  return id.startsWith('erased-') && /^erased-[1-9]\d*$/.test(id);
}

/**
 * Everybody who was erased, and one more; the same person erased again keeps the name they got. Digests are keyed with
 * the folder's own key: nobody is named, though who holds the folder and guesses an address can find it confirmed.
 */
export function withTombstone(
  { key, erased }: ErasedPeople,
  { identity, on }: { readonly identity: RowIdentity; readonly on: Day },
): { readonly people: ErasedPeople; readonly as: string } {
  const known = tombstoneOf({ key, erased }, identity);
  const numbers = erased.map(({ as }) => Number(as.slice('erased-'.length)));
  const as = known?.as ?? `erased-${Math.max(0, ...numbers) + 1}`;
  const together = (digests: readonly string[], earlier: readonly string[] = []) =>
    [...new Set([...earlier, ...digests])].sort(compareText);
  const tombstone = {
    as,
    on: known?.on ?? on,
    ids: together(idDigests(key, identity), known?.ids),
    names: together(nameDigests(key, identity), known?.names),
  };
  return { people: { key, erased: [...erased.filter((one) => one !== known), tombstone] }, as };
}

/**
 * Who of the erased a row is of: by any id or address in it, and by a full name where it gives nothing else, since two
 * people may share a name.
 */
export function tombstoneOf({ key, erased }: ErasedPeople, identity: RowIdentity): Tombstone | undefined {
  const ids = idDigests(key, identity);
  const known = erased.find((one) => ids.some((digest) => one.ids.includes(digest)));
  if (known !== undefined || ids.length > 0) return known;
  const names = nameDigests(key, identity);
  return erased.find((one) => names.some((digest) => one.names.includes(digest)));
}

/** An id and an address are looked for alike: a file may have either in the column of the other. */
function idDigests(key: string, { ids, emails }: RowIdentity): string[] {
  const cleaned = [...ids, ...emails].map((text) => cleanEmail(cleanId(text)));
  return [...new Set(cleaned)].map((text) => digestOf(key, 'id', text));
}

function nameDigests(key: string, { names }: RowIdentity): string[] {
  return [...new Set(names.map(nameKey))].map((text) => digestOf(key, 'name', text));
}

const digestOf = (key: string, kind: 'id' | 'name', text: string): string =>
  createHmac('sha256', key).update(`${kind}\0${text}`).digest('base64url');

import { cleanEmail, cleanId, nameKey } from '../read/person-keys.ts';
import { type IdentityCells, identityAt, type RowIdentity } from '../read/row-identity.ts';
import type { Table } from '../read/table.ts';
import type { Marks } from './marks.ts';

/** Whether an id or an address is that of somebody else in the program. */
export type IsAnothers = (key: string) => boolean;

/** An id or an address as files write either in the column of the other: an address in lower case, an id as it is. */
export const keyOf = (text: string): string => (text.includes('@') ? cleanEmail(text) : cleanId(text));

/**
 * The records of a table that are a person's, counted from 0. An id tells more than an address, since several people
 * share a mailbox, and an address more than a name: rows with another id are theirs by the address only where the table
 * does not know them by an id and no two ids share it, rows with neither only by the full name.
 */
export function theirRows(
  table: Table,
  cells: IdentityCells,
  { marks, isAnothers }: { readonly marks: Marks; readonly isAnothers: IsAnothers },
): readonly number[] {
  const keys = new Set([...marks.ids, ...marks.addresses].map(keyOf));
  const names = new Set([...marks.names].map(nameKey));
  const sure: number[] = [];
  const byAddress = new Map<string, number[]>();
  for (let at = 0; at < table.rowCount; at++) {
    const identity = identityAt(table, cells, at);
    const ids = identity.ids.map(keyOf);
    const addresses = addressesOf(identity);
    if (ids.some((id) => keys.has(id))) sure.push(at);
    else if (ids.some(isAnothers)) continue;
    else if (addresses.some((address) => keys.has(address))) {
      const [id] = ids;
      if (id === undefined) sure.push(at);
      else byAddress.set(id, [...(byAddress.get(id) ?? []), at]);
    } else if (ids.length + addresses.length === 0 && identity.names.some((name) => names.has(nameKey(name))))
      sure.push(at);
  }
  const [only, another] = byAddress.values();
  const knownById = sure.some((at) => identityAt(table, cells, at).ids.some((id) => keys.has(keyOf(id))));
  if (only === undefined || another !== undefined || knownById) return sure;
  return [...sure, ...only].sort((a, b) => a - b);
}

/** Addresses of a row; what a form writes for people whom it did not ask is none. */
export function addressesOf({ emails }: RowIdentity): string[] {
  return emails.map(keyOf).filter((address) => address.includes('@'));
}

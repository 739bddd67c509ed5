import { nameKey } from '../../read/person-keys.ts';
import { identityAt, identityCells } from '../../read/row-identity.ts';
import type { Table } from '../../read/table.ts';
import type { Program } from '../../schema/program.ts';
import type { Marks } from '../marks.ts';
import { keyOf } from '../their-rows.ts';

/**
 * Those of a person's names that somebody else bears too, by an id or an address of their own: such a name alone tells
 * nobody whom it means, and to take it out would take it from the other.
 */
export function sharedNames(tables: readonly Table[], program: Program, marks: Marks): ReadonlySet<string> {
  const byKey = new Map([...marks.names].map((name) => [nameKey(name), name]));
  const shared = new Set<string>();
  for (const table of tables) {
    const cells = identityCells(table, program);
    for (let at = 0; at < table.rowCount; at++) {
      const { ids, emails, names } = identityAt(table, cells, at);
      const alike = names.flatMap((name) => byKey.get(nameKey(name)) ?? []);
      if (alike.length === 0) continue;
      const keys = [...ids, ...emails.filter((text) => text.includes('@'))].map(keyOf);
      if (keys.length > 0 && !keys.some((key) => marks.ids.has(key) || marks.addresses.has(key)))
        for (const name of alike) shared.add(name);
    }
  }
  return shared;
}

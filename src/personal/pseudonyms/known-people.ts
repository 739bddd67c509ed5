import type { ProgramFolder } from '../../model/program-folder.ts';
import { recordsOf } from '../../model/row-list.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { namedTables, recordNames } from '../../read/named-files.ts';
import { nameKeys } from '../../read/people-index.ts';
import { cleanEmail, cleanId, nameOf } from '../../read/person-keys.ts';
import { readTables } from '../../read/read-tables.ts';
import { identityAt, identityCells } from '../../read/row-identity.ts';
import type { Table } from '../../read/table.ts';

/** By what the people of a folder are known, each cleaned as it is compared everywhere. */
export type KnownPeople = {
  readonly ids: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  /** Keys of names, each with that of the name in full: a name may be given without what stands in brackets behind it. */
  readonly names: ReadonlyMap<string, string>;
};

/**
 * Participants, the workforce, whoever stands in a pairing, the coordinator, and whoever a row of any table is of, read or
 * refused: `tables`.
 */
export function knownPeople(folder: ProgramFolder, tables: readonly Table[]): KnownPeople {
  const [ids, emails, names] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  const add = (id: string | undefined, name?: string, email?: string) => {
    if (id !== undefined && id !== '') ids.add(cleanId(id));
    if (email !== undefined && email !== '') emails.add(cleanEmail(email));
    if (name !== undefined && name !== id) addName(names, nameOf(name));
  };
  for (const { id, name, email } of folder.cohort.people) add(id, name, email);
  for (const roster of [folder.roster, folder.rosterAtStart])
    for (const { id, name, email } of roster?.employees() ?? []) add(id, name, email);
  for (const { mentor, mentorName, mentee, menteeName } of recordsOf(folder.pairings)) {
    add(mentor, mentorName);
    add(mentee, menteeName);
  }
  const { coordinator } = folder.program;
  if (coordinator !== undefined) add(undefined, coordinator.name, coordinator.email);
  for (const table of tables) {
    const cells = identityCells(table, folder.program);
    for (let at = 0; at < table.rowCount; at++) {
      const found = identityAt(table, cells, at);
      for (const email of found.emails) add(undefined, undefined, email);
      for (const name of found.names) add(undefined, name);
      for (const id of found.ids) add(id);
    }
  }
  return { ids, emails, names };
}

/** The forms and exports of a folder: whoever they name, the program may never have heard of. */
export async function tablesOfPeople(folder: ProgramFolder, files: readonly SourceFile[]): Promise<Table[]> {
  const { program, roster, rosterAtStart } = folder;
  const tables = await readTables(files, namedTables(program));
  const known = new Set<string | undefined>([...recordNames, roster?.file, rosterAtStart?.file]);
  return [...tables.values()].flatMap(({ file, table }) =>
    table === undefined || known.has(file) ? [] : [table],
  );
}

/** What several have in common without their brackets means none of them. */
function addName(names: Map<string, string>, name: string): void {
  const [full = '', bare = ''] = nameKeys(name);
  if (full !== '') names.set(full, full);
  const other = bare === '' ? undefined : names.get(bare);
  if (bare !== '') names.set(bare, other === undefined || other === full ? full : bare);
}

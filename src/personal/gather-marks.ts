import { glanceAt } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { recordsOf } from '../model/row-list.ts';
import { specialKind } from '../read/classify-table.ts';
import { identityAt, identityCells, namesPeople } from '../read/row-identity.ts';
import type { Table } from '../read/table.ts';
import type { Marks } from './marks.ts';
import { addressesOf, type IsAnothers, keyOf, theirRows } from './their-rows.ts';

type Start = {
  readonly start: {
    readonly id: string;
    readonly name?: string | undefined;
    readonly email?: string | undefined;
  };
  readonly isAnothers: IsAnothers;
};

/**
 * Everything a person is known by: what the cohort says, and every id, address and name in the rows that are theirs, of
 * any table. What one file tells leads to rows of another, so the tables are gone through until nothing is added. A row
 * of a list of pairs is of two people and adds nothing.
 */
export function gatherMarks(
  folder: ProgramFolder,
  tables: readonly Table[],
  { start, isAnothers }: Start,
): Marks {
  // The id of somebody known by an address alone is that address.
  const marks = { ids: new Set([start.id]), addresses: new Set<string>(), names: new Set<string>() };
  const add = (text: string | undefined) => {
    const key = keyOf(text ?? '');
    if (key !== '' && !isAnothers(key)) (key.includes('@') ? marks.addresses : marks.ids).add(key);
  };
  const named = (name: string | undefined) => {
    if (name !== undefined && name !== '' && name !== start.id) marks.names.add(name);
  };
  add(start.id);
  add(start.email);
  named(start.name);
  const person = glanceAt(folder.cohort).person(start.id);
  add(person?.email);
  named(person?.name);
  for (const { mentor, mentorName, mentee, menteeName } of recordsOf(folder.pairings)) {
    if (mentor === start.id) named(mentorName);
    if (mentee === start.id) named(menteeName);
  }
  const read = tables.flatMap((table) => {
    const kind = specialKind(table, folder.program)?.kind;
    const cells = identityCells(table, folder.program, kind);
    return kind === 'pairs' || !namesPeople(cells) ? [] : [{ table, cells }];
  });
  const known = () => marks.ids.size + marks.addresses.size + marks.names.size;
  for (let before = -1; before < known(); ) {
    before = known();
    for (const { table, cells } of read)
      for (const at of theirRows(table, cells, { marks, isAnothers })) {
        const identity = identityAt(table, cells, at);
        for (const id of identity.ids) add(id);
        for (const address of addressesOf(identity)) add(address);
        for (const name of identity.names) named(name);
      }
  }
  return marks;
}

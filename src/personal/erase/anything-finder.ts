import type { ProgramFolder } from '../../model/program-folder.ts';
import { recordsOf } from '../../model/row-list.ts';
import { identityCells } from '../../read/row-identity.ts';
import { cellText, type Table } from '../../read/table.ts';
import type { HeldPerson } from '../find-held-person.ts';
import { type MarkFinder, markFinder } from '../marks.ts';
import { theirRows } from '../their-rows.ts';

/** Shorter texts, and those without a blank, are answers that many give. */
const shortest = 30;

/** Finds a person, and what they wrote, in whatever quotes it: their answers at length, their notes and goals. */
export function anythingFinder(
  { checkIns, goals, program }: ProgramFolder,
  tables: readonly Table[],
  person: Pick<HeldPerson, 'marks' | 'isAnothers'> & { readonly ids: ReadonlySet<string> },
): MarkFinder {
  const texts: string[] = [];
  for (const { person: id, note, others } of recordsOf(checkIns))
    if (person.ids.has(id)) texts.push(note ?? '', ...others.values());
  for (const { person: id, title, note } of recordsOf(goals))
    if (person.ids.has(id)) texts.push(title, note ?? '');
  for (const table of tables)
    for (const at of theirRows(table, identityCells(table, program), person))
      for (let column = 0; column < table.columns.length; column++) texts.push(cellText(table, column, at));
  return markFinder(person.marks, texts.filter(isTheirsAlone));
}

const isTheirsAlone = (text: string): boolean => text.length >= shortest && /\s/.test(text.trim());

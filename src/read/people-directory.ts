import type { NamedPerson } from '../model/check-in-answer.ts';
import type { Person } from '../model/person.ts';
import { foldName, foldText } from './fold-text.ts';

/** Finds a person by what an answer gives: id, address or full name. */
export type PeopleDirectory = (found: string) => NamedPerson;

/** A name counts only where one person alone has it; "Tan, Mei Ling" is turned round. */
export function peopleDirectory(people: readonly Person[]): PeopleDirectory {
  const ids = new Set(people.map(({ id }) => id));
  const byAddress = new Map(
    people.flatMap(({ id, email }) => (email === undefined ? [] : [[foldText(email), id] as const])),
  );
  const byName = new Map<string, string | undefined>();
  for (const { id, name } of people) {
    const folded = foldName(name);
    byName.set(folded, byName.has(folded) ? undefined : id);
  }
  return (text) => {
    const found = text.normalize('NFC').trim();
    const turned = /^([^,]+),\s*([^,]+)$/.exec(found);
    const id =
      (ids.has(found) ? found : undefined) ??
      byAddress.get(foldText(found)) ??
      byName.get(foldName(found)) ??
      (turned === null ? undefined : byName.get(foldName(`${turned[2]} ${turned[1]}`)));
    return id === undefined ? { found } : { found, id };
  };
}

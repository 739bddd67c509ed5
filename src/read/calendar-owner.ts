import type { Person } from '../model/person.ts';
import type { ProblemFacts } from '../model/problem.ts';
import { foldName, foldText } from './fold-text.ts';
import { nearestFact } from './nearest-text.ts';
import { peopleDirectory } from './people-directory.ts';

/** Finds whose calendar a file is by its name, or says whom the name may have meant. */
export type CalendarOwners = {
  readonly of: (
    fileName: string,
  ) =>
    | { readonly person: Person }
    | { readonly person?: undefined; readonly facts: ProblemFacts['calendar-of-nobody'] };
};

/** `ana@northwind.example.ical.zip` is how Google names its export. */
const endings = /(\.ical)?(\.ics)?(\.zip)?$/i;
/** What a browser adds to a second download, and Outlook to the name of the person. */
const additions: readonly RegExp[] = [/ ?\(\d+\)$/, /[ _-]+(Calendar|Kalender)$/i];

/** By id (in any case of letters where that is clear), address or full name; never where several people are meant. */
export function calendarOwners(people: readonly Person[]): CalendarOwners {
  const directory = peopleDirectory(people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const foldedIds = new Map<string, Person | undefined>();
  for (const person of people) {
    const key = foldText(person.id);
    foldedIds.set(key, foldedIds.has(key) ? undefined : person);
  }
  const find = (name: string): Person | undefined =>
    byId.get(directory(name).id ?? '') ?? foldedIds.get(foldText(name));
  const known = [...people.map(({ id }) => id), ...people.map(({ name }) => name)];
  return {
    of: (fileName) => {
      const found = fileName.replace(endings, '').normalize('NFC').trim();
      const names = [found, ...additions.map((addition) => found.replace(addition, ''))];
      const person = names.map(find).find((one) => one !== undefined);
      if (person !== undefined) return { person };
      const bearers = people.filter(({ name }) => foldName(name) === foldName(found)).map(({ id }) => id);
      return { facts: { found, bearers, ...(bearers.length > 0 ? {} : nearestFact(found, known)) } };
    },
  };
}

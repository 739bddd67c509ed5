import { lazily } from './lazily.ts';
import { nearestText } from './nearest-text.ts';
import { cleanEmail, cleanId, nameKey, nameOf } from './person-keys.ts';
import { TextIndex } from './text-index.ts';

/** People who can be meant by an id, an address or a name; blank where they have none. Addresses are folded. */
export type PeopleList = {
  readonly size: number;
  readonly id: (at: number) => string;
  readonly name: (at: number) => string;
  readonly email: (at: number) => string;
};

/** Who of a list is meant by an id, an address or a name. */
export type PeopleIndex = {
  readonly size: number;
  readonly id: (person: number) => string;
  /** The one person it can mean; nothing where it is nobody, or a name that two people bear. */
  readonly person: (text: string) => number | undefined;
  /** Those who bear a name that several bear. */
  readonly bearers: (text: string) => readonly number[];
  /** The person of this id, or of this address. */
  readonly known: (id: string, email: string | undefined) => number | undefined;
  /** The id of the person whom a text can mean. */
  readonly find: (text: string) => string | undefined;
  /** The id, address or name nearest to a text that means nobody. */
  readonly nearest: (text: string) => string | undefined;
};

/** Among more people than these something is always near, and looking for it takes long. */
const mostForNearest = 100_000;

/**
 * An index over people; `byId` finds them by what `id` gives. Addresses and names are indexed when the first is looked
 * up: many folders answer by one of the three alone.
 */
export function peopleIndex(list: PeopleList, byId: TextIndex): PeopleIndex {
  const byEmail = lazily(() => emailIndex(list));
  const byName = lazily(() => nameFinder(list));
  const lookUp = (text: string) =>
    byId.find(cleanId(text)) ??
    (text.includes('@') ? byEmail().find(cleanEmail(text)) : oneOf(byName()(nameKey(nameOf(text)))));
  const person = (text: string) => firstFound(readings(text), lookUp);
  return {
    size: list.size,
    id: list.id,
    person,
    bearers: (text) => {
      const found = person(text) === undefined ? byName()(nameKey(nameOf(text))) : [];
      return found.length > 1 ? found : [];
    },
    known: (id, email) => byId.find(id) ?? (email === undefined ? undefined : byEmail().find(email)),
    find: (text) => {
      const found = person(text);
      return found === undefined ? undefined : list.id(found);
    },
    nearest: nearestFinder(list),
  };
}

function emailIndex(list: PeopleList): TextIndex {
  const index = new TextIndex(list.email);
  for (let at = 0; at < list.size; at++) if (list.email(at) !== '') index.add(list.email(at), at);
  return index;
}

function nearestFinder(all: PeopleList): PeopleIndex['nearest'] {
  if (all.size > mostForNearest) return () => undefined;
  const filled = (textOf: (at: number) => string) =>
    Array.from({ length: all.size }, (_, at) => textOf(at)).filter((text) => text !== '');
  let emails: readonly string[] | undefined;
  let names: readonly string[] | undefined;
  return (text) => {
    // One digit changed is another person, not the same one mistyped.
    if (/^\d+$/.test(text.trim())) return undefined;
    if (text.includes('@')) {
      emails ??= filled(all.email);
      return nearestText(text.trim(), emails);
    }
    names ??= [...filled(all.name), ...filled(all.id)];
    return nearestText(text.trim(), names);
  };
}

const oneOf = (people: readonly number[]): number | undefined =>
  people.length === 1 ? people[0] : undefined;

/** Finds the people who bear a folded name. */
function nameFinder(list: PeopleList): (key: string) => readonly number[] {
  const keys = (at: number) => nameKeys(list.name(at));
  // A thing is a person and which of the two keys of the name.
  const index = new TextIndex((thing) => keys(thing >> 1)[thing & 1] ?? '');
  const shared = new Map<number, number[]>();
  for (let at = 0; at < list.size; at++)
    keys(at).forEach((key, which) => {
      if (key === '') return;
      const first = index.add(key, at * 2 + which);
      if (first >> 1 !== at) shared.set(first, [...(shared.get(first) ?? [first >> 1]), at]);
    });
  return (key) => {
    const thing = index.find(key);
    return thing === undefined ? [] : (shared.get(thing) ?? [thing >> 1]);
  };
}

/** A name with and without what stands in brackets. */
export function nameKeys(name: string): readonly string[] {
  const key = nameKey(name);
  if (!/[([<（]/.test(name)) return [key];
  const bare = nameKey(withoutBrackets(name));
  return bare === key ? [key] : [key, bare];
}

function firstFound<T>(texts: readonly string[], lookUp: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = lookUp(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As written, the address in `Julia Zhou <julia@…>`, what stands in brackets (`Boss, Max (9)`), and what stands outside. */
export function readings(text: string): string[] {
  if (!/[\s,;<([]/.test(text)) return [text];
  const address = text.includes('@')
    ? /(?<![^\s<>();,])[^\s<>();,]+@[^\s<>();,]+/.exec(text)?.[0]
    : undefined;
  const bracketed = /[([]\s*([^\s()[\]]+)\s*[)\]]/.exec(text)?.[1];
  const bare = withoutBrackets(text).replace(/\b(dr|prof)\.?\s/gi, '');
  return [text, ...[address, bracketed].flatMap((one) => one ?? []), bare].filter(
    (reading) => reading.trim() !== '',
  );
}

/** A bracket that nothing closes is looked at once and stays. */
function withoutBrackets(text: string): string {
  return text.replace(/[([<（][^)\]>）]*([)\]>）]?)/g, (whole, closing: string) =>
    closing === '' ? whole : ' ',
  );
}

import { cleanEmail, cleanId, nameKey, nameOf } from './identify-answers.ts';
import { nearestText } from './nearest-text.ts';

export type Listed = { readonly id: string; readonly name?: string; readonly email?: string };

/** Who is meant by an id, an address or a name. */
export type PeopleIndex = {
  /** The id of the one person it can mean; nothing where it is nobody, or a name that two people bear. */
  readonly find: (text: string) => string | undefined;
  /** The id, address or name nearest to a text that means nobody. */
  readonly nearest: (text: string) => string | undefined;
};

/**
 * An index over people; earlier lists win, so that participants come before the rest of the roster. Addresses are
 * folded already (`cleanEmail`). Names are folded when the first name is looked up: most folders answer by address.
 */
export function peopleIndex(...lists: readonly (readonly Listed[])[]): PeopleIndex {
  const byId = new Map<string, string>();
  const byEmail = new Map<string, string>();
  for (const { id: own, email } of lists.flat()) {
    // An employee whose address a participant gave is that participant, under whatever number.
    const id = (email === undefined ? undefined : byEmail.get(email)) ?? byId.get(own) ?? own;
    if (!byId.has(own)) byId.set(own, id);
    if (email !== undefined && !byEmail.has(email)) byEmail.set(email, id);
  }
  let names: ReadonlyMap<string, string | null> | undefined;
  const byName = (text: string) => {
    names ??= nameIndex(lists, byId);
    return names.get(nameKey(nameOf(text))) ?? undefined;
  };
  const lookUp = (text: string) =>
    byId.get(cleanId(text)) ?? (text.includes('@') ? byEmail.get(cleanEmail(text)) : byName(text));
  return {
    find: (text) => firstFound(readings(text), lookUp),
    nearest: (text) =>
      nearestText(
        text.trim(),
        text.includes('@')
          ? byEmail.keys()
          : [...lists.flat().flatMap(({ name }) => name ?? []), ...byId.keys()],
      ),
  };
}

/** The person of each name, `null` where two of one list bear it. */
function nameIndex(
  lists: readonly (readonly Listed[])[],
  byId: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const list of lists) {
    const names = new Map<string, string | null>();
    for (const { id: own, name } of list) {
      const id = byId.get(own) ?? own;
      for (const key of new Set([name ?? '', withoutBrackets(name ?? '')].map(nameKey))) {
        if (key !== '') names.set(key, (names.get(key) ?? id) === id ? id : null);
      }
    }
    for (const [key, id] of names) if (!byName.has(key)) byName.set(key, id);
  }
  return byName;
}

function firstFound(
  texts: readonly string[],
  lookUp: (text: string) => string | undefined,
): string | undefined {
  for (const text of texts) {
    const found = lookUp(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As written, the address in `Julia Zhou <julia@…>`, and without what stands in brackets. */
function readings(text: string): string[] {
  if (!/[\s,;<([]/.test(text)) return [text];
  const address = text.includes('@') ? /[^\s<>();,]+@[^\s<>();,]+/.exec(text)?.[0] : undefined;
  const bare = withoutBrackets(text).replace(/\b(dr|prof)\.?\s/gi, '');
  return [text, ...(address === undefined ? [] : [address]), bare].filter((reading) => reading.trim() !== '');
}

function withoutBrackets(text: string): string {
  return text.replace(/[([<（].*?[)\]>）]/g, ' ');
}

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

/** An index over people; earlier lists win, so that participants come before the rest of the roster. */
export function peopleIndex(...lists: readonly (readonly Listed[])[]): PeopleIndex {
  const byId = new Map<string, string>();
  const byEmail = new Map<string, string>();
  const byName = new Map<string, string | null>();
  const spellings = new Set<string>();
  for (const list of lists) {
    const names = new Map<string, string | null>();
    for (const { id: own, name, email } of list) {
      // An employee whose address a participant gave is that participant, under whatever number.
      const id = (email === undefined ? undefined : byEmail.get(cleanEmail(email))) ?? byId.get(own) ?? own;
      if (!byId.has(own)) byId.set(own, id);
      if (email !== undefined && !byEmail.has(cleanEmail(email))) byEmail.set(cleanEmail(email), id);
      if (name === undefined || name === '') continue;
      const key = nameKey(name);
      const other = names.get(key);
      names.set(key, other === undefined || other === id ? id : null);
      spellings.add(name);
    }
    for (const [key, id] of names) if (!byName.has(key)) byName.set(key, id);
  }
  const lookUp = (text: string) => byId.get(cleanId(text)) ?? byEmail.get(cleanEmail(text)) ?? byName.get(nameKey(nameOf(text))) ?? undefined;
  return {
    find: (text) => readings(text).map(lookUp).find((id) => id !== undefined),
    nearest: (text) => nearestText(text.trim(), text.includes('@') ? byEmail.keys() : [...spellings, ...byId.keys()]),
  };
}

/** As written, the address in `Julia Zhou <julia@…>`, and without what stands in brackets. */
function readings(text: string): string[] {
  const address = /[^\s<>();,]+@[^\s<>();,]+/.exec(text)?.[0];
  const bare = text.replace(/[([<].*?[)\]>]/g, '').replace(/\b(dr|prof)\.?\s/gi, '');
  return [text, ...(address === undefined ? [] : [address]), bare].filter((reading) => reading.trim() !== '');
}

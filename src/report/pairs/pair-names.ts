import { sortedBy } from '../../model/order.ts';
import { slugOf } from '../../model/safe-name.ts';

/** Under which letter a name stands, A to Z, whatever marks it wears; empty for names of other scripts, and for digits. */
function initialOf(name: string): string {
  const [first = ''] = slugOf(name);
  return /[a-z]/.test(first) ? first.toUpperCase() : '';
}

/** By name, letters first and without their marks, names of other scripts after them; `id` ends every tie. */
export function inNameOrder<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  idOf: (thing: T) => string,
): T[] {
  const keyed = things.map((thing) => {
    const name = nameOf(thing);
    return { thing, last: initialOf(name) === '' ? 1 : 0, slug: slugOf(name), name, id: idOf(thing) };
  });
  return sortedBy(
    keyed,
    ({ last }) => last,
    ({ slug }) => slug,
    ({ name }) => name,
    ({ id }) => id,
  ).map(({ thing }) => thing);
}

/** Neighbours under one letter, in order. */
export function byInitial<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): { readonly initial: string; readonly things: readonly T[] }[] {
  const groups: { initial: string; things: T[] }[] = [];
  for (const thing of things) {
    const initial = initialOf(nameOf(thing));
    const last = groups.at(-1);
    if (last?.initial === initial) last.things.push(thing);
    else groups.push({ initial, things: [thing] });
  }
  return groups;
}

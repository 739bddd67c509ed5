/** Code-unit order: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts a copy by the given keys, first key first; every caller ends with an id. The first may cost something to find: it
 * is asked for once an item, the others only among equals.
 */
export function sortedBy<T>(
  items: Iterable<T>,
  first: (item: T) => string | number,
  ...others: readonly ((item: T) => string | number)[]
): T[] {
  const keyed = Array.from(items, (item) => ({ item, key: first(item) }));
  keyed.sort((a, b) => {
    if (a.key < b.key) return -1;
    if (a.key > b.key) return 1;
    for (const key of others) {
      const x = key(a.item);
      const y = key(b.item);
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

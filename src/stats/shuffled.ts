/**
 * The items in an order drawn with `random`: each item draws a number, the lowest comes first, each order equally
 * likely. For the same result on every machine hand in the items in canonical order, never as they stood in a file.
 */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item, place) => ({ item, place, key: random() }))
    .sort((a, b) => a.key - b.key || a.place - b.place)
    .map(({ item }) => item);
}

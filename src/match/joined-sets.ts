/** Sets joined wherever they overlap, along chains of any length: each item stands in one of what is left. */
export function joinedSets<T>(sets: Iterable<Iterable<T>>): ReadonlySet<T>[] {
  let joined: ReadonlySet<T>[] = [];
  for (const set of sets) {
    const own = new Set(set);
    const met = joined.filter((other) => [...own].some((item) => other.has(item)));
    joined = [
      ...joined.filter((other) => !met.includes(other)),
      new Set([...own, ...met.flatMap((m) => [...m])]),
    ];
  }
  return joined;
}

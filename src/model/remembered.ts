/** So many texts are worth keeping, none longer than this. */
type Kept = { readonly most: number; readonly longest?: number };

/** The same function, that keeps what it found: of more texts than these the rest is asked for again. */
export function remembered<T>(
  find: (text: string) => T,
  { most, longest = Number.POSITIVE_INFINITY }: Kept,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as T;
    const found = find(text);
    if (known.size < most && text.length <= longest) known.set(text, found);
    return found;
  };
}

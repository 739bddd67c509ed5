/** One text for several: two rows of texts have the same key only where they are the same; nothing is not an empty text. */
export function textKey(...texts: readonly (string | undefined)[]): string {
  let key = '';
  for (const text of texts) key += text === undefined ? '-' : `${text.length} ${text}`;
  return key;
}

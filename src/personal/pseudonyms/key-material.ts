/** What makes a file no key. */
export type KeyFault = 'too-short' | 'too-long' | 'too-plain';

/** As many bytes as the hash gives: fewer could be tried out. */
export const leastKeyBytes = 32;
/** Nobody makes a longer key; what is longer is another file. */
export const mostKeyBytes = 4096;
/** Thirty-two hexadecimal digits by chance have at least eight different ones. */
const leastKinds = 8;

/** The key in the bytes of a file: without the white space around it, which editors add. */
export function keyMaterial(bytes: Uint8Array): { readonly key: Uint8Array } | { readonly fault: KeyFault } {
  const isSpace = (byte: number | undefined) => byte !== undefined && [9, 10, 13, 32].includes(byte);
  let [from, to] = [0, bytes.length];
  while (from < to && isSpace(bytes[from])) from++;
  while (to > from && isSpace(bytes[to - 1])) to--;
  const key = bytes.subarray(from, to);
  if (key.length < leastKeyBytes) return { fault: 'too-short' };
  if (key.length > mostKeyBytes) return { fault: 'too-long' };
  return new Set(key).size < leastKinds ? { fault: 'too-plain' } : { key };
}

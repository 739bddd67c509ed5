/** Everything that may mean something in a `mailto:` address (RFC 6068), or that some program takes for the end of it. */
const notInUris = /[^A-Za-z0-9@.+_~!$'*-]/gu;
const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * Where a mail to one address begins: nothing in it can add somebody else, a subject or words. A plus stays, which many
 * programs would not read back.
 */
export function mailUri(address: string): string {
  return `mailto:${address.replace(notInUris, (mark) => bytesOf(mark).map(percent).join(''))}`;
}

/** Text as it is compared, not as it is shown: NFC, white space of any kind as one space, case folded, accents kept. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * A header as it is compared: accents off, punctuation as a space, lower case. `loose` also takes off the
 * number that a form or a spreadsheet adds to a repeated question (`_1`, ` 2`); `whole` keeps it.
 */
export function foldHeader(header: string, how: 'whole' | 'loose'): string {
  const plain = header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return how === 'loose' ? plain.replace(/(?<=\p{L}) ?[0-9]$/u, '') : plain;
}

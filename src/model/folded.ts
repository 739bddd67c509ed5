/** An answer without its capitals and the spaces around it: two that are the same so are one answer. */
export const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

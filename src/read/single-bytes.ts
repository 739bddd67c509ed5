/** Encodings with one byte a letter that are read; others can only be named. */
export const singleByteEncodings = ['windows-1252', 'iso-8859-15', 'macintosh'] as const;
export type SingleByteEncoding = (typeof singleByteEncodings)[number];

/**
 * Letters from the byte 0x80 on; what a table leaves out is as in Latin-1. TextDecoder gives C1 controls for the
 * undefined bytes of Windows-1252 on Node 20, and needs an ICU for the others, so the tables stand here.
 */
const upperHalves: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252': '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ',
  'iso-8859-15': `${'\uFFFD'.repeat(32)}\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ`,
  // Excel for Mac calls it "CSV (Macintosh)".
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

const codesOf: Readonly<Record<SingleByteEncoding, Uint16Array>> = {
  'windows-1252': codeTable('windows-1252'),
  'iso-8859-15': codeTable('iso-8859-15'),
  macintosh: codeTable('macintosh'),
};

/** Text of an encoding with one byte a letter; bytes without a meaning are U+FFFD. */
export function decodeSingleBytes(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const codes = codesOf[encoding];
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(at, at + 4096), (byte) => codes[byte] ?? 0)));
  return parts.join('');
}

function codeTable(encoding: SingleByteEncoding): Uint16Array {
  const upper = upperHalves[encoding];
  return Uint16Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 && byte - 0x80 < upper.length ? upper.charCodeAt(byte - 0x80) : byte,
  );
}

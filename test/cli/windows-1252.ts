/** The bytes 0x80 to 0x9f, from the table of the WHATWG encoding standard; the five gaps are blanks. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A text in Windows-1252; letters that it lacks are an error. */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
      const at = upper.indexOf(letter);
      if (at < 0) throw new Error(`Windows-1252 has no "${letter}".`);
      return 0x80 + at;
    }),
  );
}

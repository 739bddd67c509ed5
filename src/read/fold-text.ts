/** Text as it is compared, not as it is shown: NFC, white space of any kind as one space, case folded, accents kept. */
export function foldText(text: string): string {
  // Most text is plain; the rest of the work is for what people paste.
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Of ASCII, without a space that folding would change: small letters are all that such a text needs. */
export function isPlain(text: string): boolean {
  return /^[!-~]+(?: [!-~]+)*$/.test(text);
}

/** Text as names are compared: like `foldText`, with accents, strokes and punctuation off as well: `O’Rourke` is `o rourke`. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœ]/g, (letter) => letterFolds[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const letterFolds: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/**
 * A header as it is compared: `Employee_ID`, `employeeId` and `Employee ID:` are one, as are `dateInJob` and `Date in job`,
 * `Employee #` and `Employee number`.
 */
export function foldHeader(header: string): string {
  const spelled = header.includes('#') ? header.replace(numberSign, ' number ') : header;
  return foldName(spelled.replace(/(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu, ' '));
}

/** A `#` that is read as a word: behind one, or in `# of mentees`; not in `Question #1`, nor in `C#`. */
const numberSign = /#(?:(?<=\p{L}{2}\s*#)(?!\s*\d)|(?=\s*of\b))/giu;

/** Without the number that a form or a spreadsheet adds to a repeated question: `Email2`, `Name_1`. */
export function withoutCounter(folded: string): string {
  return folded.replace(/(?<=\p{L}) ?\d$/u, '');
}

/** A header as a field is named: `Cost centre (new)` is `cost_centre_new`. */
export function snakeCase(header: string): string {
  return foldHeader(header).replaceAll(' ', '_');
}

/**
 * An amount that people write as baseline or target: a plain number with or without a unit (`3`, `3,2 h`), a share
 * (`20 %`), a part of a whole (`1 of 4`, `1 von 4`, `1/4`).
 */
export type Quantity = {
  readonly kind: 'number' | 'percent' | 'part';
  readonly value: number;
  /** Of a part: of how many. */
  readonly whole?: number;
  /** The word after the number, in lower case; empty where there is none. */
  readonly unit: string;
};

const figure = String.raw`[+\-\u2212]?\d+(?:[.,]\d+)?`;
const part = new RegExp(String.raw`^(${figure})\s*(?:of|von|aus|/)\s*(${figure})\b\s*(.*)$`, 'i');
const percent = new RegExp(String.raw`^(${figure})[\s\u00a0\u202f]*(?:%|per ?cent\b|prozent\b)\s*(.*)$`, 'i');
const plain = new RegExp(String.raw`^(${figure})\s*(.*)$`);

const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    ['no', 'none', 'zero', 'kein', 'keine', 'keiner', 'null'],
    ['one', 'once', 'ein', 'eine', 'eins', 'einmal'],
    ['two', 'twice', 'zwei', 'zweimal'],
    ['three', 'drei'],
    ['four', 'vier'],
    ['five', 'fünf'],
    ['six', 'sechs'],
    ['seven', 'sieben'],
    ['eight', 'acht'],
    ['nine', 'neun'],
    ['ten', 'zehn'],
    ['eleven', 'elf'],
    ['twelve', 'zwölf'],
  ].flatMap((words, value) => words.map((word) => [word, value] as const)),
);

/** The amount that a cell states; undefined where it begins with none. */
export function quantityOf(cell: string): Quantity | undefined {
  const text = withDigits(cell.trim().replace(/^[€$£]\s*/, ''));
  const ofWhole = part.exec(text);
  if (ofWhole !== null)
    return { kind: 'part', value: read(ofWhole[1]), whole: read(ofWhole[2]), unit: unitIn(ofWhole[3]) };
  const share = percent.exec(text);
  if (share !== null) return { kind: 'percent', value: read(share[1]), unit: unitIn(share[2]) };
  const count = plain.exec(text);
  if (count !== null) return { kind: 'number', value: read(count[1]), unit: unitIn(count[2]) };
  return undefined;
}

/** Thousands lose their separators, and a number word at the beginning becomes digits: `two talks` is `2 talks`. */
function withDigits(text: string): string {
  const word = /^\p{L}+/u.exec(text)?.[0];
  const value = word === undefined ? undefined : smallNumbers.get(word.toLowerCase());
  if (word !== undefined && value !== undefined) return `${value}${text.slice(word.length)}`;
  return text.replace(/(\d)[\u00a0\u202f' ](?=\d{3}\b)/g, '$1');
}

const read = (digits = ''): number => Number(digits.replace('\u2212', '-').replace(',', '.'));
const unitIn = (rest = ''): string => rest.trim().toLowerCase();

/** Whether one can be counted towards the other: amounts of one kind, and of one unit where both name theirs. */
export function canBeCompared(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.unit === '' || b.unit === '' || a.unit === b.unit);
}

/** What a part is of its whole; of any other amount the number itself. */
export function sizeOf({ value, whole }: Quantity): number {
  return whole === undefined || whole === 0 ? value : value / whole;
}

import { type Assumption, assumption } from '../model/assumption.ts';
import { saysMissing } from './missing-words.ts';

/** `missing`: the cell says that there is no number (`-`, `n/a`). `invalid`: it says something that is none. */
export type NumberReading = { readonly number: number } | 'missing' | 'invalid';

/** What a whole column decided: its texts are read one by one under it. */
export type NumberColumn = {
  /** The sign that parts the decimals. */
  readonly decimal: ',' | '.';
  /** A text that would be another number with the other sign, where nothing in the column tells; then a point was taken. */
  readonly guessed?: string;
};

/**
 * Decides for a column (its distinct texts are enough) which sign parts the decimals: `1.234,5` and `1,234.5` cannot
 * both be right. More of the texts decide; where nothing tells, a point does, and a comma with three digits behind it
 * parts thousands.
 */
export function decideNumbers(texts: Iterable<string>): NumberColumn {
  let commas = 0;
  let points = 0;
  let unclear: string | undefined;
  for (const text of texts) {
    if (digitsOnly.test(text)) continue;
    const plain = bareNumber(text);
    if (saysComma(plain)) commas++;
    else if (saysPoint(plain)) points++;
    else if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) unclear ??= text;
  }
  const decimal = commas > points ? ',' : '.';
  return { decimal, ...(unclear === undefined || commas + points > 0 ? {} : { guessed: unclear }) };
}

/** How a text was read that nothing in its column settles; nothing where there is none. */
export function guessAssumption(about: string, { guessed, ...column }: NumberColumn): readonly Assumption[] {
  if (guessed === undefined) return [];
  const reading = readNumber(guessed, column);
  if (typeof reading === 'string') return [];
  return [assumption(about, 'guessed-number', { text: guessed, number: reading.number })];
}

/** The number of one text under what its column decided. Percent signs are dropped: `80 %` is 80. */
export function readNumber(text: string, { decimal }: NumberColumn): NumberReading {
  if (digitsOnly.test(text)) return { number: Number(text) };
  if (saysMissing(text)) return 'missing';
  const plain = bareNumber(text);
  if (!(decimal === ',' ? commaForm : pointForm).test(plain)) return 'invalid';
  const digits = decimal === ',' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  return { number: Number(digits) + 0 };
}

/** The numbers of one column, each text under what all of them decide; what is missing or no number is undefined. */
export function readNumbers(texts: readonly string[]): (number | undefined)[] {
  const column = decideNumbers(texts);
  return texts.map((text) => {
    const reading = readNumber(text, column);
    return typeof reading === 'string' ? undefined : reading.number;
  });
}

const digitsOnly = /^\d+$/;
const commaForm = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const pointForm = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

function saysComma(plain: string): boolean {
  return /^[+-]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|0\d*,\d+|\d{1,3}(?:\.\d{3}){2,}|\d{4,},\d+)$/.test(
    plain,
  );
}

function saysPoint(plain: string): boolean {
  return /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|0\d*\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{4,}\.\d+)$/.test(
    plain,
  );
}

/**
 * Without what tells nothing of the value: percent and currency signs, the blanks (also narrow or no-break) and
 * apostrophes between groups of three digits; SAP's minus behind the number and a dash for a minus become `-`.
 */
function bareNumber(text: string): string {
  if (/^-?\d[\d.,]*$/.test(text)) return text;
  const plain = text
    .trim()
    .replace(/^[€$£]\s?|\s?(?:%|€|\$|£|EUR|CHF|USD|GBP)$/g, '')
    .replace(/^([+−–-])\s/, '$1')
    .replace(/^[−–]/, '-')
    .replace(/^([\d.,'’\s]+)-$/, '-$1');
  return /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/.test(plain) ? plain.replace(/[\s'’]/g, '') : plain;
}

import type { FieldType } from '../model/field.ts';
import { monthNamed } from './month-names.ts';

/** What a column is, as far as it matters for what a spreadsheet does to it. */
export type ColumnKind = FieldType | 'phone' | 'email' | 'name';

/** What the distinct texts of one column have in common: one text is odd only beside the others. */
export type ColumnEvidence = {
  readonly kind: ColumnKind;
  readonly texts: readonly string[];
  /** Texts in the same column or, of ids, anywhere in the program. */
  readonly isKnown: (text: string) => boolean;
  readonly known: ReadonlySet<string>;
  readonly count: number;
  readonly digits: number;
  /** The width of the numbers with zeros in front, where they all have the same and no number is wider. */
  readonly zeroWidth: number | undefined;
  /** Numbers of 16 digits and more, and those of them that have only zeros from the 16th on. */
  readonly longNumbers: number;
  readonly roundNumbers: number;
  readonly percents: number;
  readonly dates: number;
  readonly dayMonths: number;
  readonly clocks: number;
  readonly truths: number;
  readonly withPlus: number;
  readonly withZero: number;
  readonly longest: number;
};

const writtenDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[T ].*)?$/;
const clock = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i;
const truth = /^(?:TRUE|FALSE|WAHR|FALSCH|VRAI|FAUX)$/i;
const percent = /\d\s?%$/;
/** `2-Sep`, `02. Sep`, `Sep-02`, `Mrz 26`: a day or a month without the rest, as spreadsheets show them. */
const dayMonth = /^(\d{1,2})(-|\. ?|\/| )(\p{L}{3,5})\.?$/u;
const monthYear = /^(\p{L}{3,5})\.?[- ](\d{2})$/u;

export type ShortDate = {
  readonly form: 'day-month' | 'month-year';
  readonly month: number;
  readonly number: number;
  readonly sign: string;
};

/** A date as a spreadsheet shows it that was given no year, or no day. */
export function shortDate(text: string): ShortDate | undefined {
  const day = dayMonth.exec(text);
  const month = monthNamed(day?.[3] ?? '');
  const number = Number(day?.[1]);
  if (day !== null && month !== undefined && number >= 1 && number <= 31)
    return { form: 'day-month', month, number, sign: day[2] ?? '' };
  const parts = monthYear.exec(text);
  const named = monthNamed(parts?.[1] ?? '');
  return parts === null || named === undefined
    ? undefined
    : { form: 'month-year', month: named, number: Number(parts[2]), sign: '' };
}

export const isWrittenDate = (text: string): boolean => writtenDate.test(text);
export const isClock = (text: string): boolean => clock.test(text);
export const isTruth = (text: string): boolean => truth.test(text);
/** More digits than a spreadsheet keeps. */
export const isLongNumber = (text: string): boolean => text.length > 15 && /^\d+$/.test(text);
export const isRoundNumber = (text: string): boolean => isLongNumber(text) && /^0+$/.test(text.slice(15));

/** One pass over the distinct texts of a column, white space around them off. */
export function columnEvidence(
  { texts: found, kind }: { readonly texts: Iterable<string>; readonly kind: ColumnKind },
  known: ReadonlySet<string>,
): ColumnEvidence {
  const texts = Array.isArray(found) ? (found as readonly string[]) : [...found];
  const count = {
    digits: 0,
    longNumbers: 0,
    roundNumbers: 0,
    percents: 0,
    dates: 0,
    dayMonths: 0,
    clocks: 0,
    truths: 0,
    withPlus: 0,
    withZero: 0,
  };
  const zeroWidths = new Set<number>();
  let widest = 0;
  let longest = 0;
  for (const text of texts) {
    longest = Math.max(longest, text.length);
    if (text.length > 40) continue;
    if (/^\d+$/.test(text)) {
      count.digits++;
      widest = Math.max(widest, text.length);
      if (text.length > 1 && text.startsWith('0')) zeroWidths.add(text.length);
      if (isLongNumber(text)) count.longNumbers++;
      if (isRoundNumber(text)) count.roundNumbers++;
    }
    const first = text.charCodeAt(0);
    if (first === 43) count.withPlus++;
    if (first === 48) count.withZero++;
    if (first >= 48 && first <= 57) {
      if (percent.test(text)) count.percents++;
      if (isWrittenDate(text)) count.dates++;
      if (isClock(text)) count.clocks++;
    }
    if (shortDate(text) !== undefined) count.dayMonths++;
    if (isTruth(text)) count.truths++;
  }
  const [width] = zeroWidths;
  const own = new Set(texts);
  return {
    kind,
    texts,
    known,
    isKnown: (text) => known.has(text) || own.has(text),
    count: texts.length,
    zeroWidth: zeroWidths.size === 1 && widest === width ? width : undefined,
    longest,
    ...count,
  };
}

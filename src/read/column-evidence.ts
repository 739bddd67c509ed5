import type { FieldType } from '../model/field.ts';
import { monthNamed } from './month-names.ts';

/** What a column is, as far as it matters for what a spreadsheet does to it. */
export type ColumnKind = FieldType | 'phone' | 'email' | 'name';

/** What the distinct texts of one column have in common: one text is odd only beside the others. */
export type ColumnEvidence = {
  readonly kind: ColumnKind;
  /** The texts of the column itself; none of a column that holds more than can be looked through. */
  readonly own: ReadonlySet<string>;
  /** Texts of other columns that mean the same things: of ids those of the whole program. */
  readonly known: ReadonlySet<string>;
  readonly count: number;
  readonly digits: number;
  /** `1,234`. */
  readonly grouped: number;
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
  /** The first two digits behind each plus. */
  readonly plusCodes: ReadonlySet<string>;
  readonly withZero: number;
  readonly longest: number;
};

/** Of longer columns the texts are counted and not kept. */
const mostOwn = 50_000;

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
  if (/^\d/.test(text)) {
    const day = dayMonth.exec(text);
    const month = day === null ? undefined : monthNamed(day[3] ?? '');
    const number = Number(day?.[1]);
    return month !== undefined && number >= 1 && number <= 31
      ? { form: 'day-month', month, number, sign: day?.[2] ?? '' }
      : undefined;
  }
  const parts = monthYear.exec(text);
  const named = parts === null ? undefined : monthNamed(parts[1] ?? '');
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

/**
 * Texts that show no sign whatever stands beside them: names and ids of plain letters with a number behind, longer
 * words and addresses. A million of them are told apart from the rest by one look.
 */
const ordinary = /^[A-Za-z](?:[A-Za-z0-9]*\d|[A-Za-z]*(?: [A-Za-z]+)+|[A-Za-z0-9@.+ -]{11,59})$/;
export const isOrdinary = (text: string): boolean => text.length <= 60 && ordinary.test(text);

/** Does the text stand somewhere undamaged, in the column or among the known ones? */
export function isKnown(text: string, { own, known }: ColumnEvidence): boolean {
  return own.has(text) || known.has(text);
}

/** One pass over the distinct texts of a column, white space around them off. */
export function columnEvidence(
  { texts, kind }: { readonly texts: Iterable<string>; readonly kind: ColumnKind },
  known: ReadonlySet<string>,
): ColumnEvidence {
  const tally = {
    count: 0,
    grouped: 0,
    digits: 0,
    longNumbers: 0,
    roundNumbers: 0,
    percents: 0,
    dates: 0,
    dayMonths: 0,
    clocks: 0,
    truths: 0,
    withZero: 0,
    widest: 0,
    longest: 0,
    plusCodes: new Set<string>(),
    zeroWidths: new Set<number>(),
  };
  const own = new Set<string>();
  for (const found of texts) {
    const text = found.trim();
    if (text === '') continue;
    if (own.size <= mostOwn) own.add(text);
    tally.count++;
    tally.longest = Math.max(tally.longest, text.length);
    if (text.length <= 40 && !isOrdinary(text)) addShort(text, tally);
  }
  const { zeroWidths, widest, ...rest } = tally;
  const [width] = zeroWidths;
  const zeroWidth = zeroWidths.size === 1 && widest === width ? width : undefined;
  return { kind, own: own.size > mostOwn ? new Set() : own, known, zeroWidth, ...rest };
}

type Tally = Record<
  | 'grouped'
  | 'digits'
  | 'longNumbers'
  | 'roundNumbers'
  | 'percents'
  | 'dates'
  | 'dayMonths'
  | 'clocks'
  | 'truths'
  | 'withZero'
  | 'widest',
  number
> & { readonly plusCodes: Set<string>; readonly zeroWidths: Set<number> };

function addShort(text: string, tally: Tally): void {
  const first = text.charCodeAt(0);
  if (first === 43) tally.plusCodes.add(text.slice(1, 3));
  if (first >= 48 && first <= 57) {
    if (first === 48) tally.withZero++;
    if (/^\d+$/.test(text)) addDigits(text, tally);
    else {
      if (/^\d{1,3}(?:,\d{3})+$/.test(text)) tally.grouped++;
      if (percent.test(text)) tally.percents++;
      if (isWrittenDate(text)) tally.dates++;
      if (isClock(text)) tally.clocks++;
    }
  }
  if (text.length <= 12 && shortDate(text) !== undefined) tally.dayMonths++;
  if (text.length >= 4 && text.length <= 6 && isTruth(text)) tally.truths++;
}

function addDigits(text: string, tally: Tally): void {
  tally.digits++;
  tally.widest = Math.max(tally.widest, text.length);
  if (text.length > 1 && text.startsWith('0')) tally.zeroWidths.add(text.length);
  if (isLongNumber(text)) tally.longNumbers++;
  if (isRoundNumber(text)) tally.roundNumbers++;
}

import type { DamageKind } from '../model/damage-kind.ts';
import {
  type ColumnEvidence,
  type ColumnKind,
  isClock,
  isKnown,
  isLongNumber,
  isRoundNumber,
  isTruth,
  isWrittenDate,
  shortDate,
} from './column-evidence.ts';
import { fromDayMonth, fromScientific, fromSerial, fromWildcard } from './damage-origins.ts';
import { serialDay } from './date-forms.ts';
import { withoutMojibake } from './mojibake.ts';

/** `likely` is absent where nobody can tell what stood there. */
export type Sign = { readonly likely?: string };
type FindSign = (text: string, column: ColumnEvidence) => Sign | undefined;

/** Seen in the text alone, whatever the column holds; the words are those of Excel in English, German and French. */
const errors: readonly (readonly [DamageKind, RegExp])[] = [
  ['error-ref', /^#(?:REF|BEZUG)!$/i],
  ['error-name', /^#(?:NAME|NOM)\?$/i],
  ['error-na', /^#(?:N\/A|NV)!?$/i],
  ['error-value', /^#(?:VALUE|WERT|VALEUR)!$/i],
  ['error-div', /^#DIV\/0!?$/i],
  ['error-num', /^#(?:NUM|ZAHL|NOMBRE)!$/i],
  ['error-null', /^#(?:NULL|NUL)!$/i],
  [
    'error-other',
    /^(?:#(?:SPILL|ÜBERLAUF|CALC|KALK|FIELD|FELD|BUSY|BLOCKED|UNKNOWN|ERROR|CONNECT|GETTING_DATA|MACRO)[!?]?|Err:5\d\d)$/i,
  ],
  ['hashes', /^#{3,}$/],
  ['formula', /^=\s?(?:[A-ZÄÖÜ][A-ZÄÖÜ0-9.]*\(|'?[\w\s]*'?!?\$?[A-Z]{1,3}\$?\d+\b)/],
];

const zeroDate =
  /^(?:1899-12-3[01]|1900-01-0[01]|3[01]\.12\.1899|0?[01]\.0?1\.1900|12\/3[01]\/1899|0?1\/0?[01]\/1900)(?:[T ]+(\d{1,2}:\d{2}).*)?$/;
const scientific = /^[+-]?\d(?:[.,]\d+)?E[+-]\d{2,3}$/i;
const numbered: ReadonlySet<ColumnKind> = new Set(['id', 'phone', 'number']);
/** Whole cells of these are short words of a person or of a form, never prose. */
const worded: ReadonlySet<ColumnKind> = new Set([
  'id',
  'name',
  'category',
  'ordinal',
  'set',
  'number',
  'phone',
  'ranking',
]);
const rare = (some: number, { count }: ColumnEvidence): boolean => some * 2 <= count;

/** Everything that can be seen without knowing what the column is. */
export function plainSign(
  text: string,
  column: ColumnEvidence,
): (Sign & { readonly kind: DamageKind }) | undefined {
  for (const [kind, form] of errors) if (form.test(text)) return { kind };
  const zero = zeroDate.exec(text);
  if (zero !== null) return { kind: 'zero-date', ...(zero[1] === undefined ? {} : { likely: zero[1] }) };
  if (scientific.test(text)) return { kind: 'scientific', ...fromScientific(text, column) };
  if (text.length === 32_767) return { kind: 'cut-32767' };
  if (text.length === 255 && column.longest === 255 && /[\p{L}\p{N},]$/u.test(text))
    return { kind: 'cut-255' };
  if (text.includes('\uFFFD'))
    return { kind: 'replacement-character', ...fromWildcard(text, '\uFFFD', column) };
  const unescaped = text.replace(/_x00[01][0-9A-F]_/gi, '');
  if (unescaped !== text) return { kind: 'xml-escape', likely: unescaped.trim() };
  const decoded = withoutMojibake(text);
  return decoded === undefined ? undefined : { kind: 'mojibake', likely: decoded };
}

type SignOf = readonly [DamageKind, FindSign];

/** What is odd only in a column of this kind, or beside its other texts; the first that fits is said. */
const signsOfNumbers: readonly SignOf[] = [
  ['decimal-zero', decimalZero],
  ['thousands', thousands],
  ['day-month', (text, column) => dateSign(text, column, 'day-month')],
  ['full-date', fullDate],
  ['date-serial', dateSerial],
  ['clock-time', clockTime],
  ['time-serial', timeSerial],
  ['percent-fraction', percentFraction],
  ['no-break-space', noBreakSpace],
];

const signsOfWords: readonly SignOf[] = [
  ['month-year', (text, column) => dateSign(text, column, 'month-year')],
  ['percent-fraction', percentFraction],
  ['truth-value', truthValue],
  ['apostrophe', apostrophe],
  ['quotes', quotes],
  ['no-break-space', noBreakSpace],
  ['question-mark', questionMark],
];

const signsOfDigits: readonly SignOf[] = [
  ['rounded-digits', roundedDigits],
  ['lost-zeros', lostZeros],
  ['lost-plus', lostPlus],
  ['date-serial', dateSerial],
];

/** The signs that a text can show, by what it is made of. */
export function columnSigns(text: string): readonly SignOf[] {
  if (/^\d+$/.test(text)) return signsOfDigits;
  return /^\d/.test(text) ? signsOfNumbers : signsOfWords;
}

/** One long number in ten ends in 0 by itself; where more do, a spreadsheet has been at work. */
function roundedDigits(
  text: string,
  { kind, longNumbers, roundNumbers, known }: ColumnEvidence,
): Sign | undefined {
  if (kind === 'number' || !isRoundNumber(text)) return undefined;
  if (roundNumbers * 5 < longNumbers && longNumbers >= 10) return undefined;
  const whole = [...known].filter(
    (id) => id !== text && id.length === text.length && isLongNumber(id) && id.startsWith(text.slice(0, 15)),
  );
  return whole.length === 1 && whole[0] !== undefined ? { likely: whole[0] } : {};
}

function decimalZero(text: string, { kind, digits }: ColumnEvidence): Sign | undefined {
  const whole = /^(\d+)[.,]0+$/.exec(text)?.[1];
  if (whole === undefined) return undefined;
  return kind === 'id' || kind === 'phone' || (kind === 'ordinal' && digits > 0)
    ? { likely: whole }
    : undefined;
}

function thousands(text: string, column: ColumnEvidence): Sign | undefined {
  const { kind, digits, grouped, count } = column;
  const sign = /^\d{1,3}([,.'’\s])\d{3}(?:\1\d{3})*$/.exec(text)?.[1];
  if (kind !== 'id' || sign === undefined) return undefined;
  const whole = text.replaceAll(sign, '');
  // 1.234 may be an id in its own right, unless plain numbers stand beside it.
  const sure = digits > 0 || isKnown(whole, column) || (sign === ',' && grouped === count);
  return sure ? { likely: whole } : undefined;
}

function lostZeros(text: string, column: ColumnEvidence): Sign | undefined {
  const { kind, zeroWidth, withZero, known } = column;
  if (withZero === 0 && known.size === 0) return undefined;
  if ((kind !== 'id' && kind !== 'phone') || !/^[1-9]\d*$/.test(text)) return undefined;
  if (kind === 'id' && zeroWidth !== undefined && text.length < zeroWidth)
    return { likely: text.padStart(zeroWidth, '0') };
  for (let width = text.length + 1; width <= 12; width++) {
    const padded = text.padStart(width, '0');
    if (isKnown(padded, column)) return { likely: padded };
  }
  return undefined;
}

function lostPlus(text: string, { kind, plusCodes, withZero }: ColumnEvidence): Sign | undefined {
  if (kind !== 'phone' || !/^[1-9]\d{8,14}$/.test(text)) return undefined;
  if (plusCodes.has(text.slice(0, 2))) return { likely: `+${text}` };
  return withZero > 0 ? { likely: `0${text}` } : undefined;
}

function dateSign(text: string, column: ColumnEvidence, form: DamageKind): Sign | undefined {
  const found = text.length > 12 ? undefined : shortDate(text);
  if (found?.form !== form) return undefined;
  const { kind, dayMonths } = column;
  // In prose and in columns full of them, people write days like that themselves.
  const byHand =
    kind === 'text'
      ? found.sign !== '-' || !rare(dayMonths, column)
      : !numbered.has(kind) && !rare(dayMonths, column);
  if (kind !== 'date' && kind !== 'text' && !worded.has(kind)) return undefined;
  return kind !== 'date' && byHand ? undefined : kind === 'date' ? {} : fromDayMonth(found, column);
}

function fullDate(text: string, column: ColumnEvidence): Sign | undefined {
  if (
    !worded.has(column.kind) ||
    column.kind === 'name' ||
    !isWrittenDate(text) ||
    !rare(column.dates, column)
  )
    return undefined;
  return {};
}

function dateSerial(text: string, column: ColumnEvidence): Sign | undefined {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  const day = serial === undefined ? undefined : serialDay(Number(serial));
  if (day === undefined) return undefined;
  const { kind, dates, count, digits } = column;
  if (kind === 'id') return fromSerial(day, column) ?? (digits * 4 < count ? { likely: day } : undefined);
  return dates > 0 && (kind === 'date' || dates * 2 >= count) ? { likely: day } : undefined;
}

function clockTime(text: string, column: ColumnEvidence): Sign | undefined {
  if (!numbered.has(column.kind) && column.kind !== 'ordinal') return undefined;
  if (!isClock(text) || (column.kind !== 'number' && !rare(column.clocks, column))) return undefined;
  const [first, second] = text.split(':').map(Number);
  return Number.isNaN(second) ? {} : { likely: `${first}:${second}` };
}

function timeSerial(text: string, { kind, clocks }: ColumnEvidence): Sign | undefined {
  if (!/^0[.,]\d{2,}$/.test(text) || (kind !== 'availability' && (kind === 'number' || clocks === 0)))
    return undefined;
  const minutes = Math.round(Number(text.replace(',', '.')) * 1440);
  return {
    likely: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  };
}

function percentFraction(text: string, { kind, percents }: ColumnEvidence): Sign | undefined {
  if (kind !== 'number' || percents === 0 || !/^-?(?:0[.,]\d+|1[.,]0*)$/.test(text)) return undefined;
  const share = Number(text.replace(',', '.'));
  return share === 0 ? undefined : { likely: `${Math.round(share * 10_000) / 100}%` };
}

function truthValue(text: string, { kind, truths, count }: ColumnEvidence): Sign | undefined {
  const words = worded.has(kind) || kind === 'text';
  return words && isTruth(text) && text === text.toUpperCase() && count - truths >= 3 ? {} : undefined;
}

const keyed: ReadonlySet<ColumnKind> = new Set(['id', 'phone', 'number', 'date', 'email']);

function apostrophe(text: string, { kind }: ColumnEvidence): Sign | undefined {
  const form = keyed.has(kind) ? /^['’‘`](?=[^'’‘`\s])/ : /^'(?=[\d=+@-])/;
  return form.test(text) && !/['’]$/.test(text) ? { likely: text.slice(1) } : undefined;
}

function quotes(text: string, { kind }: ColumnEvidence): Sign | undefined {
  const inner = keyed.has(kind) ? /^["“”„«»'‘’](.+)["“”«»'‘’]$/.exec(text)?.[1] : undefined;
  return inner === undefined ? undefined : { likely: inner };
}

function noBreakSpace(text: string, column: ColumnEvidence): Sign | undefined {
  const { kind } = column;
  if ((kind !== 'id' && kind !== 'email') || !/[\u00A0\u2000-\u200A\u202F\u3000]/.test(text.trim()))
    return undefined;
  const [spaced, joined] = [text.trim().replace(/\s/g, ' '), text.replace(/\s/g, '')];
  return { likely: kind === 'id' && !isKnown(joined, column) ? spaced : joined };
}

function questionMark(text: string, column: ColumnEvidence): Sign | undefined {
  const short =
    column.kind === 'name' || column.kind === 'category' || column.kind === 'ordinal' || column.kind === 'id';
  if (!short || text.length > 60 || !/(?:\p{L}|^)\?\p{Ll}/u.test(text)) return undefined;
  return fromWildcard(text, '?', column);
}

import { addDays } from '../time/day.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { attribute, plainText, unescapeXml } from './xml-text.ts';

/** What is wrong with a cell. */
export type CellFault = 'uncomputed' | 'damaged';
export type SheetCell =
  | { readonly column: number; readonly text: string }
  | { readonly column: number; readonly fault: CellFault };

/** One that does not end takes all the rest, so that a search for its end is made once; its last group is missing then. */
const cell = /<(?:\w+:)?c(\s[^<>]*?)?(?:\/>|>(.*?)(?:<\/(?:\w+:)?(c)>|$))/gs;
const cellWithin = /<(?:\w+:)?c[\s>]/;
const value = /<(?:\w+:)?v(?:\s[^<>]*)?>(.*?)(?:<\/(?:\w+:)?v>|$)/s;

/** `AB12` → row 12, column 28, both from 1; undefined for what is no address of a cell. */
export function cellAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (parts === null) return undefined;
  return { row: Number(parts[2]), column: columnOf(parts[1] ?? '') };
}

/**
 * The cells of one row (ECMA-376 part 1, 18.3.1.4) as texts, blank ones left out: numbers without Excel's float noise,
 * days as ISO 8601 with the time only where there is one, booleans TRUE and FALSE, errors as they are shown.
 */
export function cellsOf(row: string, parts: WorkbookParts): SheetCell[] {
  const found: SheetCell[] = [];
  let last = 0;
  for (const [, attributes = '', content, ending] of row.matchAll(cell)) {
    const { address, type, style } = marksOf(attributes);
    const column = address === undefined ? last + 1 : columnOf(address);
    // Columns stand in order, and each cell ends; one that does not is in a file that nobody's program wrote.
    if (column <= last || (content !== undefined && isTorn(content, ending)))
      return [...found, { column: last + 1, fault: 'damaged' }];
    last = column;
    if (content === undefined) continue;
    const text = textOf(content, { type, style }, parts);
    if (typeof text === 'object') found.push({ column, ...text });
    else if (text !== '') found.push({ column, text });
  }
  return found;
}

/** Without its end a cell would swallow the next one. */
function isTorn(content: string, ending: string | undefined): boolean {
  const mayBegin = content.includes('<c') || content.includes(':c');
  return ending === undefined || (mayBegin && cellWithin.test(content));
}

type Marks = { readonly address: string | undefined; readonly type: string; readonly style: string };

/** The attributes in the order in which Excel writes them; others are looked for one by one. */
const usual = /^ r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="(\w+)")?$/;

function marksOf(attributes: string): Marks {
  const found = usual.exec(attributes);
  if (found !== null) return { address: found[1], style: found[2] ?? '0', type: found[3] ?? 'n' };
  return {
    address: attribute(attributes, 'r'),
    style: attribute(attributes, 's') ?? '0',
    type: attribute(attributes, 't') ?? 'n',
  };
}

/** The number of a column by its letters, from 1; 0 for what is no address. */
function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}(?=\d*$)/.exec(address)?.[0] ?? '';
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

function textOf(
  content: string,
  { type, style }: Pick<Marks, 'type' | 'style'>,
  parts: WorkbookParts,
): string | { readonly fault: CellFault } {
  if (type === 'inlineStr') return plainText(content);
  const written = value.exec(content)?.[1];
  if (written === undefined) return /<(?:\w+:)?f[\s/>]/.test(content) ? { fault: 'uncomputed' } : '';
  const raw = unescapeXml(written);
  switch (type) {
    case 's':
      return parts.strings[Number(raw)] ?? { fault: 'damaged' };
    case 'b':
      return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return raw.replace(/T/, ' ').replace(/( 00:00(:00)?(\.0+)?)?Z?$/, '');
    case 'n': {
      const number = Number(raw);
      if (raw.trim() === '' || Number.isNaN(number)) return raw.trim() === '' ? '' : { fault: 'damaged' };
      return parts.dates[Number(style)] === true && number >= 0
        ? dateText(number, parts.from1904)
        : numberText(number);
    }
    default:
      return raw;
  }
}

/** Whole numbers with all their digits; others with the 15 that Excel shows. */
function numberText(number: number): string {
  return String(
    Number.isInteger(number) || !Number.isFinite(number) ? number : Number(number.toPrecision(15)),
  );
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * A day is counted from 30 December 1899 (Excel believes in 29 February 1900, so that the first weeks of that year are
 * off by one) or from 1 January 1904; its fraction is the time, to the second. A time alone is one of day 0.
 */
function dateText(serial: number, from1904: boolean): string {
  const seconds = Math.round(serial * 86_400);
  const [days, rest] = [Math.floor(seconds / 86_400), seconds % 86_400];
  const clock = [rest / 3600, (rest % 3600) / 60, rest % 60].map(Math.floor).map(twoDigits).join(':');
  if (days === 0 && !from1904) return clock;
  if (days > 2_958_465) return numberText(serial);
  const day = from1904 ? addDays('1904-01-01', days) : addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
  return rest === 0 ? day : `${day} ${clock}`;
}

import type { SheetCell } from '../report/workbook.ts';
import { dayNumber } from '../time/day.ts';
import { plainNumber } from './plain-number.ts';
import { styleOf } from './xlsx-styles.ts';

/** The texts of a workbook, each once: cells name them by their number. */
export type SharedTexts = {
  readonly numberOf: (text: string) => number;
  readonly all: () => readonly string[];
};

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()],
  };
}

/** `AB12`; columns count from 0, rows from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** Spreadsheets count days from 1900 and take that year for a leap year: before March of it they are off by one. */
const firstDay = '1900-03-01';
const daysBefore1970 = 25_569;
/** Digits that a spreadsheet keeps; of longer figures it makes others, so they stay text. */
const mostDigits = 15;

/** A cell as it is written: what a spreadsheet cannot hold as a number or a day is text. */
function writable(cell: SheetCell): SheetCell {
  switch (cell.type) {
    case 'text':
      return cell;
    case 'day':
      return cell.day < firstDay ? { type: 'text', text: cell.day } : cell;
    case 'number':
    case 'share':
      return Math.abs(cell.value) < 10 ** mostDigits
        ? cell
        : { type: 'text', text: plainNumber(cell.value, 0) };
    default:
      return cell satisfies never;
  }
}

/** A cell, at an address; an empty text is no cell. */
export function cellXml(
  found: SheetCell,
  address: string,
  { texts, wraps }: { readonly texts: SharedTexts; readonly wraps: boolean },
): string {
  const cell = writable(found);
  const place = `r="${address}" s="${styleOf(cell, wraps)}"`;
  switch (cell.type) {
    case 'text':
      return cell.text === '' ? '' : `<c ${place} t="s"><v>${texts.numberOf(cell.text)}</v></c>`;
    case 'day':
      return `<c ${place}><v>${dayNumber(cell.day) + daysBefore1970}</v></c>`;
    case 'number':
      return `<c ${place}><v>${plainNumber(cell.value, cell.decimals)}</v></c>`;
    case 'share':
      return `<c ${place}><v>${plainNumber(cell.value, cell.decimals + 2)}</v></c>`;
    default:
      return cell satisfies never;
  }
}

import type { WeeklyWindow } from '../../model/day.ts';
import type { FieldValue } from '../../model/field.ts';
import type { WorkbookWords } from '../../texts/workbook-words.ts';
import { clockText } from '../../time/zone.ts';
import type { SheetCell } from '../workbook.ts';

export const textCell = (text: string): SheetCell => ({ type: 'text', text });

/** Something that may be counted with: whole, or with two decimals. */
export function numberCell(value: number): SheetCell {
  return { type: 'number', value, decimals: Number.isInteger(value) ? 0 : 2 };
}

function windowText({ weekday, from, to }: WeeklyWindow, { weekdays }: WorkbookWords): string {
  return `${weekdays[weekday - 1]} ${clockText(from)}–${clockText(to)}`;
}

/** What somebody answered, as one cell. */
export function answerCell(value: FieldValue | undefined, words: WorkbookWords): SheetCell {
  if (value === undefined) return textCell('');
  switch (value.type) {
    case 'id':
    case 'text':
    case 'category':
    case 'timezone':
    case 'ordinal':
      return textCell(value.text);
    case 'number':
      return numberCell(value.number);
    case 'date':
      return { type: 'day', day: value.day };
    case 'boolean':
      return textCell(value.yes ? words.yes : words.no);
    case 'set':
    case 'ranking':
      return textCell(value.items.join('; '));
    case 'availability':
      return textCell(value.windows.map((window) => windowText(window, words)).join('; '));
    default:
      return value satisfies never;
  }
}

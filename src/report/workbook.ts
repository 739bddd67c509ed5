import type { Day } from '../model/day.ts';
import type { Language } from '../model/language.ts';

/** A cell of a table for spreadsheets and programs: a value of one type, never a formula. */
export type SheetCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly decimals: number }
  /** `value` 0…1, shown as per cent. */
  | { readonly type: 'share'; readonly value: number; readonly decimals: number }
  | { readonly type: 'day'; readonly day: Day };

export type SheetColumn = {
  readonly title: string;
  /** How the empty cells of the column, and those below the last row, take what a person types into them. */
  readonly kind: SheetCell['type'];
  /** The words that may stand in the column, offered as a list. */
  readonly choices?: readonly string[];
};

/** A row that is shorter than the columns, and an empty text, leave cells empty. */
export type Sheet = {
  readonly name: string;
  /** Long texts are broken into lines, to be read; otherwise every row is one line high, to be worked with. */
  readonly wraps: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** What a spreadsheet program opens: sheets in the order of their tabs. */
export type Workbook = {
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  /** What tells later which cells somebody edited; nobody sees it. */
  readonly marks?: string;
};

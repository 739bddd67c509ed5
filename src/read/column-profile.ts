import { dayPartOf, weekdayOf } from './day-words.ts';
import { foldHeader, withoutCounter } from './fold-text.ts';
import type { Table } from './table.ts';

/** What a column looks like before anybody knows what it means. */
export type ColumnProfile = {
  readonly at: number;
  readonly header: string;
  readonly folded: string;
  /** The question of a grid such as `When are you free? [Monday]`, folded; of `Monday` alone it is empty. */
  readonly grid?: { readonly question: string; readonly row: string };
  readonly filled: boolean;
  readonly addresses: boolean;
};

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function isAddress(text: string): boolean {
  return address.test(text.trim());
}

/** One profile a column, in order. `addresses`: most of what stands in it is an e-mail address. */
export function profileColumns(table: Table): ColumnProfile[] {
  return table.header.map((header, at) => {
    const cells = table.rows.map((row) => row.cells[at]?.trim() ?? '').filter((cell) => cell !== '');
    const grid = gridOf(header);
    return {
      at,
      header,
      folded: foldHeader(header),
      ...(grid === undefined ? {} : { grid }),
      filled: cells.length > 0,
      addresses: cells.length > 0 && cells.filter(isAddress).length * 2 > cells.length,
    };
  });
}

/** A grid row is a weekday or a part of a day; other brackets are hints and stay part of the question. */
function gridOf(header: string): { question: string; row: string } | undefined {
  const parts = /^(.*?)\s*[[(]([^[\]()]+)[\])]\s*$/s.exec(header);
  const question = parts?.[1] ?? '';
  const row = parts?.[2] ?? header;
  const isRow = weekdayOf(row) !== undefined || (parts !== null && dayPartOf(row) !== undefined);
  if (isRow) return { question: foldHeader(question), row };
  const named = /^(?:available|availability|verfugbar|verfugbarkeit|free|zeiten) (?:on |am )?(.+)$/.exec(
    foldHeader(header),
  );
  return named?.[1] !== undefined && weekdayOf(named[1]) !== undefined
    ? { question: 'availability', row: named[1] }
    : undefined;
}

/** A form of Microsoft numbers its answers in `ID` and puts `anonymous` into `Email`. */
export function isMicrosoftForm(columns: readonly ColumnProfile[]): boolean {
  const has = (...names: string[]) => columns.some((column) => names.includes(column.folded));
  return has('start time', 'startzeit') && has('completion time', 'fertigstellungszeit');
}

/** The header equals the name in other letters; a counter behind it does not count. */
export function headerIs(column: ColumnProfile, folded: string): boolean {
  return column.folded === folded || withoutCounter(column.folded) === folded;
}

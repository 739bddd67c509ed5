import { sampleOf } from './column.ts';
import { foldHeader } from './fold-text.ts';
import { type HeaderSplit, splitHeader } from './split-header.ts';
import type { Table } from './table.ts';

/** What a column looks like before anybody knows what it means. */
export type ColumnProfile = {
  readonly at: number;
  readonly header: string;
  readonly folded: string;
  /** The header as a question and what of it this column asks, surest first: `When are you free?` and `Monday`. */
  readonly splits: readonly HeaderSplit[];
  /** Something stands in it besides `anonymous`. */
  readonly filled: boolean;
  /** Up to 200 distinct texts, from the top. */
  readonly sample: readonly string[];
  /** Most of what stands in it is an e-mail address. */
  readonly addresses: boolean;
};

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** What a form writes for somebody who was not signed in. */
const nobody = /^(anonymous|anonym|anonymous user)$/i;

export const isNobody = (text: string): boolean => nobody.test(text);

export function isAddress(text: string): boolean {
  return address.test(text.trim());
}

/** One profile a column, in order. Looks at a sample of each column: tables have up to a million rows. */
export function profileColumns(table: Table): ColumnProfile[] {
  return table.header.map((header, at) => {
    const column = table.columns[at];
    const sample = column === undefined ? [] : sampleOf(column, 200).filter((text) => !isNobody(text));
    return {
      at,
      header,
      folded: foldHeader(header),
      splits: splitHeader(header),
      filled: sample.length > 0,
      sample,
      addresses: sample.length > 0 && sample.filter(isAddress).length * 2 > sample.length,
    };
  });
}

/** A form of Microsoft numbers its answers in `ID` and puts `anonymous` into `Email`. */
export function isMicrosoftForm(columns: readonly ColumnProfile[]): boolean {
  const has = (...names: string[]) => columns.some((column) => names.includes(column.folded));
  return has('start time', 'startzeit') && has('completion time', 'fertigstellungszeit');
}

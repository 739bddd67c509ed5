import type { Role } from '../model/person.ts';

export type CellPlace = { readonly file: string; readonly row: number; readonly column: number };

/** One answer as written, with where it stands. Of a grid, `parts` are its rows; `text` is then all of them in words. */
export type Cell = {
  readonly text: string;
  readonly header: string;
  readonly at: CellPlace;
  readonly parts?: readonly { readonly label: string; readonly text: string; readonly at: CellPlace }[];
};

/** What one person said in one role: the cells that are not empty, by field. */
export type Answer = {
  readonly role: Role;
  readonly file: string;
  readonly row: number;
  /** The form was one for both sides, so that its questions about places and topics name a side. */
  readonly shared: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The row as read, without what only tells when it was sent; equal answers have equal texts. */
  readonly content: string;
};

/** Cells of one column are judged together: its dates have one order, its sets one separator. */
export function columnKey({ at }: Cell): string {
  return `${at.file}\0${at.column}`;
}

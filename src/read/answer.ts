export type CellPlace = { readonly file: string; readonly row: number; readonly column: number };

/** One row of a grid. */
export type CellPart = { readonly label: string; readonly text: string; readonly at: CellPlace };

/** One answer as written, with where it stands. Of a grid, `parts` are its rows; `text` is then all of them in words. */
export type Cell = {
  readonly text: string;
  readonly header: string;
  readonly at: CellPlace;
  readonly parts?: readonly CellPart[];
};

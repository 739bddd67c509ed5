import type { SourceFile } from '../model/source-file.ts';
import { isZip } from './file-kind.ts';
import { csvForm } from './parse-csv.ts';
import { openText } from './text-pieces.ts';

/** A cell as a spreadsheet counts, both from 1; without a column the record. */
export type CellPlace = { readonly row: number; readonly column?: number };
/** The same as an editor counts: line, and character of the line (UTF-16), both from 1. */
export type CellPosition = { readonly line: number; readonly column: number };

/** The key of a place in the answer of `cellPositions`. */
export const placeKey = ({ row, column = 1 }: CellPlace): string => `${row}:${column}`;

const [quote, lineFeed] = [0x22, 0x0a];

/**
 * Where cells of a delimited file stand as an editor shows it: quoted line breaks begin a line and no record, and Excel's
 * `sep=` line is a line and no record. Workbooks have no lines; places behind the end of the file have none either.
 */
export async function cellPositions(
  file: SourceFile,
  wanted: readonly CellPlace[],
): Promise<ReadonlyMap<string, CellPosition>> {
  const found = new Map<string, CellPosition>();
  if (wanted.length === 0 || isZip(file.bytes)) return found;
  const keys = new Set(wanted.map(placeKey));
  const lastRow = wanted.reduce((last, { row }) => Math.max(last, row), 0);
  const text = await openText(file);
  const { delimiter, skip } = await csvForm(text);
  const parts = delimiter.charCodeAt(0);
  let [row, cell, line, column] = [1, 1, 1, 1];
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let left = skip;
  const note = () => {
    if (state === 'start' && left === 0 && keys.has(`${row}:${cell}`))
      found.set(`${row}:${cell}`, { line, column });
  };
  for await (const piece of text.pieces()) {
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      note();
      if (left > 0) left--;
      else if (state !== 'quoted' && (code === parts || code === lineFeed)) {
        [row, cell] = code === lineFeed ? [row + 1, 1] : [row, cell + 1];
        state = 'start';
        if (row > lastRow) return found;
      } else if (code !== quote) state = state === 'quoted' ? 'quoted' : 'plain';
      else if (state === 'quoted') state = 'closed';
      else state = state === 'plain' ? 'plain' : 'quoted';
      [line, column] = code === lineFeed ? [line + 1, 1] : [line, column + 1];
    }
  }
  note();
  return found;
}

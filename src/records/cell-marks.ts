/**
 * What stood in the cells of a table when it was written, as marks that tell whether a cell is the same and not what was
 * in it: who deletes a note from a copy does not pass it on unseen.
 */
export type CellMarks = {
  readonly size: number;
  /** '' for an empty cell; undefined where there was no such row or column. */
  readonly of: (row: string, column: string) => string | undefined;
};

/** A row with its key, cells by column. */
export type KeyedRow = { readonly key: string; readonly cells: ReadonlyMap<string, string> };

/** Letters that a spreadsheet may drop or write in its own way. */
const unsure = /[\p{Cs}\ufffd-\uffff]|(?!\n)\p{Cc}/gu;

/** A cell without what tells no edit: kinds of line ends, what no file can hold, blanks at the end. */
export function comparableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unsure, '').trimEnd();
}

/** FNV-1a over UTF-16 units, mixed at the end; an empty text has an empty mark. */
export function markOf(text: string): string {
  const plain = comparableText(text);
  if (plain === '') return '';
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36);
}

/** The marks as one line of ASCII: the columns, then row by row its key and its cells. */
export function writeMarks(columns: readonly string[], rows: readonly KeyedRow[]): string {
  const lines = rows.map(({ key, cells }) => [key, ...columns.map((column) => cells.get(column) ?? '')]);
  return [columns, ...lines].map((line) => line.map(markOf).join(',')).join(';');
}

/** Reads what `writeMarks` wrote; of any other text, marks of no cell. */
export function readMarks(text: string): CellMarks {
  const [head = [], ...lines] = text.split(';').map((line) => line.trim().split(','));
  const columns = new Map(head.map((mark, at) => [mark, at + 1]));
  const rows = new Map(lines.map((line) => [String(line[0]), line]));
  return {
    size: rows.size,
    of(row, column) {
      const at = columns.get(markOf(column));
      return at === undefined ? undefined : rows.get(markOf(row))?.[at];
    },
  };
}

import type { Language } from '../model/language.ts';
import type { Cell, Column, Table } from '../report/document.ts';
import { cellText, smallOf } from './cell-text.ts';
import { pageWords } from './page-words.ts';
import {
  columnsOf,
  hanging,
  indent,
  type Line,
  lineColumns,
  padEnd,
  padStart,
  piece,
  type Style,
  wrap,
  wrapText,
} from './terminal-line.ts';

/** Under this many columns tables become lists. */
export const listWidth = 72;
/** A column of words is not squeezed below this. */
const narrowest = 12;
/** Words longer than this are broken before their column takes the room of the others. */
const longestWhole = 28;
const gap = 2;

const stateStyle = {
  act: 'red',
  watch: 'yellow',
  unknown: 'plain',
  'on-track': 'plain',
} as const satisfies Record<Extract<Cell, { type: 'state' }>['state'], Style>;

function cellStyle(cell: Cell): Style {
  if (cell.type === 'state') return stateStyle[cell.state];
  return cell.type === 'number' && cell.best === true ? 'bold' : 'plain';
}

/** Days stand in ISO on a terminal. */
function cellPiece(cell: Cell, language: Language): Line {
  return [piece(cell.type === 'day' ? cell.day : cellText(cell, language), cellStyle(cell))];
}

type Drawn = {
  readonly heads: readonly Line[];
  readonly cells: readonly (readonly Line[])[];
  readonly width: number;
  readonly body: number;
  /** With no word broken. */
  readonly whole: number;
  readonly least: number;
  readonly numeric: boolean;
};

function columnOf(table: Table, column: Column, index: number, language: Language): Drawn {
  const heads = [column.title, column.unit ?? '']
    .filter((words) => words !== '')
    .map((words) => [piece(words)]);
  const cells = table.rows.map((row) => {
    const cell = row.cells[index];
    if (cell === undefined) return [];
    const small = smallOf(cell);
    return small === undefined
      ? [cellPiece(cell, language)]
      : [cellPiece(cell, language), [piece(small, 'dim')]];
  });
  const body = Math.max(0, ...cells.flat().map(lineColumns));
  const width = Math.max(body, ...heads.map(lineColumns));
  const word = longestWord(`${column.title} ${column.unit ?? ''}`);
  const words = Math.max(word, ...cells.flat().map((line) => longestWord(line.map((p) => p.text).join(''))));
  const least = column.numeric ? Math.max(body, word) : Math.min(width, narrowest);
  return {
    heads,
    cells,
    width,
    body,
    whole: Math.max(least, Math.min(words, longestWhole)),
    least,
    numeric: column.numeric,
  };
}

const longestWord = (text: string): number => Math.max(0, ...text.split(/(?<=-)| /).map(columnsOf));

/**
 * Widths that fit: headings wider than what stands under them give way first, then texts between their words, then words,
 * each time the widest; undefined where even that is too wide.
 */
function fitted(columns: readonly Drawn[], width: number): number[] | undefined {
  const widths = columns.map((column) => column.width);
  const room = width - gap * (columns.length - 1);
  const widest = (floor: (column: Drawn) => number) =>
    columns.reduce(
      (best, column, index) =>
        (widths[index] ?? 0) > floor(column) && (best === -1 || (widths[index] ?? 0) > (widths[best] ?? 0))
          ? index
          : best,
      -1,
    );
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const heading = widest((column) => Math.max(column.body, column.least));
    const text = heading === -1 ? widest((column) => column.whole) : heading;
    const chosen = text === -1 ? widest((column) => column.least) : text;
    if (chosen === -1) return undefined;
    widths[chosen] = (widths[chosen] ?? 0) - 1;
  }
  return widths;
}

/** The cells of one row side by side, each wrapped in its column. */
function rowLines(
  cells: readonly (readonly Line[])[],
  columns: readonly Drawn[],
  widths: readonly number[],
  foot = false,
): Line[] {
  const wrapped = cells.map((lines, index) => lines.flatMap((line) => wrap(line, widths[index] ?? 0)));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns.flatMap((column, index) => {
      const lines = wrapped[index] ?? [];
      const line = lines[foot ? at - (height - lines.length) : at] ?? [];
      const padded = column.numeric ? padStart(line, widths[index] ?? 0) : padEnd(line, widths[index] ?? 0);
      return index === 0 ? padded : [piece(' '.repeat(gap)), ...padded];
    }),
  );
}

/** Each row as its name and its values, one a line. */
function listLines(table: Table, width: number, language: Language): Line[] {
  return table.rows.flatMap((row, at) => {
    const [name, ...rest] = row.cells;
    const mark = row.inUse === true ? ` (${pageWords(language).inUse})` : '';
    const small = (cell: Cell) => (smallOf(cell) === undefined ? [] : [piece(` (${smallOf(cell)})`, 'dim')]);
    const heading =
      name === undefined
        ? []
        : wrap([piece(`${cellText(name, language)}${mark}`, 'bold'), ...small(name)], width);
    const values = rest.flatMap((cell, index) => {
      const column = table.columns[index + 1];
      const words = [column?.title ?? '', column?.unit]
        .filter((word) => word !== undefined && word !== '')
        .join(', ');
      const said = wrap(
        [...(words === '' ? [] : [piece(`${words}: `)]), ...cellPiece(cell, language), ...small(cell)],
        width - 4,
      );
      return hanging([piece('  ')], 4, said).map((line) => line);
    });
    return [...(at > 0 && rest.length > 1 ? [[]] : []), ...heading, ...values];
  });
}

/**
 * A table without lines: two spaces between columns, numbers right, words wrapped. Where it does not fit, and on
 * narrow screens, a list. Rows in use are marked, and the mark is said.
 */
export function tableLines(
  table: Table,
  width: number,
  screen: { readonly language: Language; readonly list: boolean },
): Line[] {
  const title = [
    ...(table.caption === '' ? [] : wrapText(table.caption, width, 'bold')),
    ...(table.measure === undefined ? [] : wrapText(table.measure, width)),
  ];
  const marked = table.rows.some((row) => row.inUse === true);
  const inset = table.caption === '' && !marked ? 0 : 2;
  const columns = table.columns.map((column, index) => columnOf(table, column, index, screen.language));
  const widths = screen.list ? undefined : fitted(columns, width - inset);
  if (widths === undefined) return [...title, ...listLines(table, width, screen.language)];
  const headed = columns.some((column) => column.heads.length > 0);
  const head = headed
    ? indent(
        rowLines(
          columns.map((column) => column.heads),
          columns,
          widths,
          true,
        ),
        inset,
      )
    : [];
  const body = table.rows.flatMap((row, at) => {
    const lines = rowLines(
      columns.map((column) => column.cells[at] ?? []),
      columns,
      widths,
    );
    return row.inUse === true ? hanging([piece('* ')], inset, lines) : indent(lines, inset);
  });
  const foot: Line[] = marked ? [[piece(`${' '.repeat(inset)}* ${pageWords(screen.language).inUse}`)]] : [];
  return [...title, ...head, ...body, ...foot];
}

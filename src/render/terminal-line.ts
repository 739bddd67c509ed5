import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { charactersOf } from '../model/characters.ts';

/** What colour means on a terminal; each is also a word. bold: the answer and names; dim: ids, codes, addresses. */
export type Style = 'plain' | 'bold' | 'dim' | 'red' | 'yellow';
export type Piece = { readonly text: string; readonly style: Style };
/** One row of the screen. */
export type Line = readonly Piece[];
/** Room and colour of a terminal; `width` in columns. */
export type Screen = { readonly width: number; readonly color: boolean };

export const piece = (text: string, style: Style = 'plain'): Piece => ({ text, style });

/** Columns a text takes: East Asian letters take two, marks on letters none. */
export const columnsOf = (text: string): number => (plainText.test(text) ? text.length : stringWidth(text));
/** Most texts are of such letters, Latin ones and marks of print, which take one column each: no table need be asked. */
const plainText = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
export const lineColumns = (line: Line): number => line.reduce((sum, { text }) => sum + columnsOf(text), 0);

/** Between columns, and at the end of a line whose remainder is empty. */
export const spaces = (count: number): Piece => piece(' '.repeat(Math.max(0, count)));

export const padEnd = (line: Line, columns: number): Line => [...line, spaces(columns - lineColumns(line))];
export const padStart = (line: Line, columns: number): Line => [spaces(columns - lineColumns(line)), ...line];

export const indent = (lines: readonly Line[], columns: number): Line[] =>
  lines.map((line) => (line.length === 0 ? line : [spaces(columns), ...line]));

/** A first line and what hangs under it, beside the column that the first line opens. */
export function hanging(opening: Line, columns: number, lines: readonly Line[]): Line[] {
  const [first = [], ...rest] = lines;
  return [[...padEnd(opening, columns), ...first], ...indent(rest, columns)];
}

/** The words of a line with their styles; a word may change its style inside. */
function wordsOf(pieces: Line): Piece[][] {
  const words: Piece[][] = [[]];
  for (const { text, style } of pieces) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, style });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** A word wider than the screen goes on in the next line, after a hyphen where it has one; nothing is cut. */
function broken(word: readonly Piece[], width: number): Piece[][] {
  if (lineColumns(word) <= width) return [[...word]];
  const rows: Piece[][] = [[]];
  let room = width;
  for (const { text, style } of word) {
    for (const letter of charactersOf(text)) {
      const columns = columnsOf(letter);
      if (columns > room) {
        const row = rows.at(-1) ?? [];
        const rest = row.splice(row.findLastIndex((one) => one.text === '-') + 1 || row.length);
        rows.push(rest);
        room = width - lineColumns(rest);
      }
      rows.at(-1)?.push({ text: letter, style });
      room -= columns;
    }
  }
  return rows;
}

/** Words in rows of at most `width` columns, broken at spaces; no-break spaces hold. At least one row. */
export function wrap(line: Line, width: number): Line[] {
  const most = Math.max(2, width);
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const word of wordsOf(line).flatMap((one) => broken(one, most))) {
    const columns = lineColumns(word);
    if (used > 0 && used + 1 + columns > most) {
      rows.push([]);
      used = 0;
    }
    const row = rows.at(-1) ?? [];
    const style = row.at(-1)?.style === word[0]?.style ? (word[0]?.style ?? 'plain') : 'plain';
    if (used > 0) row.push(piece(' ', style));
    row.push(...word);
    used += columns + (used > 0 ? 1 : 0);
  }
  return rows;
}

export const wrapText = (text: string, width: number, style: Style = 'plain'): Line[] =>
  wrap([piece(text, style)], width);

/** Lines as text: no colour code without `color`, no blanks at the end of a line, a line feed at the end of each. */
export function paint(lines: readonly Line[], color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const look = {
    plain: (text: string) => text,
    bold: chalk.bold,
    dim: chalk.dim,
    red: chalk.red,
    yellow: chalk.yellow,
  } as const satisfies Record<Style, (text: string) => string>;
  return lines
    .map(
      (line) =>
        `${merged(line)
          .map(({ text, style }) => look[style](text))
          .join('')}\n`,
    )
    .join('');
}

/** Neighbours of one style become one piece, blanks at the end go, no-break spaces have done their work. */
function merged(line: Line): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, style } of line) {
    const last = pieces.at(-1);
    if (last !== undefined && last.style === style)
      pieces[pieces.length - 1] = { text: last.text + text, style };
    else if (text !== '') pieces.push({ text, style });
  }
  while (pieces.at(-1)?.text.trimEnd() === '') pieces.pop();
  return pieces.map(({ text, style }, index) => ({
    text: (index === pieces.length - 1 ? text.trimEnd() : text).replace(/[\u00a0\u202f]/g, ' '),
    style,
  }));
}

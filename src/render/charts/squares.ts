import type { Chart } from '../../report/document.ts';
import { type Frame, isNarrow, lineHeight, type Mark, type Scene, text } from './scene.ts';
import { mostMarks } from './stacks.ts';
import { widest, wrapWords } from './text-width.ts';

type SquaresChart = Extract<Chart, { kind: 'squares' }>;
type Row = SquaresChart['rows'][number];
const pitch = 18;
const rowHeight = 22;

type Columns = {
  readonly nameRoom: number;
  readonly perLine: number;
  readonly textLeft: number;
  readonly width: number;
  /** Units a place takes in a bar; absent where each place is a square. */
  readonly perPlace?: number;
};

/** Two stretches of one bar: filled for used, hollow for free. */
function barMarks({ used, free }: Row, left: number, top: number, perPlace: number): Mark[] {
  const stretch = (from: number, count: number, look: string): Mark[] =>
    count === 0
      ? []
      : [{ mark: 'rect', x: left + from * perPlace, y: top, width: count * perPlace, height: 12, look }];
  return [...stretch(0, used, 'fA'), ...stretch(used, free, 'f0 ax')];
}

/** Filled for used, hollow for free; beyond a line's worth they go on in the next. */
function squareMarks(row: Row, left: number, top: number, { perLine, perPlace }: Columns): Mark[] {
  if (perPlace !== undefined) return barMarks(row, left, top, perPlace);
  return Array.from({ length: row.used + row.free }, (_, index): Mark => {
    const x = left + (index % perLine) * pitch;
    const y = top + Math.floor(index / perLine) * rowHeight;
    return index < row.used
      ? { mark: 'rect', x, y, width: 14, height: 13, look: 'fA' }
      : { mark: 'rect', x: x + 0.75, y: y + 0.75, width: 12.5, height: 11.5, look: 'f0 ax' };
  });
}

function rowOf(row: Row, columns: Columns, left: number, y: number): { marks: Mark[]; height: number } {
  const names = wrapWords(row.label, columns.nameRoom);
  const small = row.small === undefined ? [] : wrapWords(row.small, columns.nameRoom);
  const words = wrapWords(row.text, columns.width - columns.textLeft, row.free > 0);
  const squareLines =
    columns.perPlace === undefined ? Math.max(1, Math.ceil((row.used + row.free) / columns.perLine)) : 1;
  const height = Math.max(
    (names.length + small.length) * lineHeight + 6,
    words.length * lineHeight + 6,
    squareLines * rowHeight,
  );
  const base = y + 17;
  return {
    height,
    marks: [
      ...names.map((name, at) => text({ x: left + 3, y: base + at * lineHeight }, name)),
      ...small.map((name, at) =>
        text({ x: left + 3, y: base + (names.length + at) * lineHeight }, name, 't2'),
      ),
      ...squareMarks(row, left + columns.nameRoom + 14, y + 6, columns),
      ...words.map((line, at) =>
        text({ x: left + columns.textLeft, y: base + at * lineHeight }, line, row.free > 0 ? 'tb' : 't2'),
      ),
    ],
  };
}

/** Names at the left, squares, then the count; widths follow the longest of each, within the room there is. */
function columnsOf(chart: SquaresChart, width: number): Columns {
  const most = Math.max(1, ...chart.rows.map((row) => row.used + row.free));
  const textRoom = Math.min(
    width * 0.36,
    widest(
      chart.rows.map((row) => row.text),
      true,
    ),
  );
  const squaresRoom = Math.min(most * pitch, Math.max(2 * pitch, width * 0.3));
  const perLine = Math.max(1, Math.floor(squaresRoom / pitch));
  const nameMost = Math.max(
    widest(chart.rows.map((row) => row.label)),
    widest(chart.rows.map((row) => row.small ?? '')),
  );
  const nameRoom = Math.min(nameMost, width - textRoom - perLine * pitch - 32);
  const places = chart.rows.reduce((sum, row) => sum + row.used + row.free, 0);
  return {
    nameRoom,
    perLine,
    textLeft: nameRoom + 14 + perLine * pitch + 8,
    width,
    ...(places > mostMarks ? { perPlace: (perLine * pitch) / most } : {}),
  };
}

/** One square is one place, of more than 200 a bar each; in the order given, long lists in two columns where wide. */
export function squaresScene(chart: SquaresChart, frame: Frame): Scene {
  const two = !isNarrow(frame) && chart.rows.length > 12;
  const columns = columnsOf(chart, two ? frame.width / 2 - 12 : frame.width);
  const half = two ? Math.ceil(chart.rows.length / 2) : chart.rows.length;
  const marks: Mark[] = [];
  let tallest = 0;
  for (const [index, rows] of [chart.rows.slice(0, half), chart.rows.slice(half)].entries()) {
    let y = 0;
    for (const row of rows) {
      const drawn = rowOf(row, columns, index * (frame.width / 2 + 12), y);
      marks.push(...drawn.marks);
      y += drawn.height;
    }
    tallest = Math.max(tallest, y);
  }
  return { width: frame.width, height: tallest + 4, marks };
}

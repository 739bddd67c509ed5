import type { Chart } from '../../report/document.ts';
import { type Frame, isNarrow, line, lineHeight, type Mark, type Scene, text } from './scene.ts';
import { textWidth, widest, wrapWords } from './text-width.ts';

type TurnsChart = Extract<Chart, { kind: 'turns' }>;
type Row = TurnsChart['rows'][number];

/** Steps stand no further apart than this, so that short rows are still read as one. */
const widestStep = 22;
/** From the middle of a row up to the marks of one side and down to those of the other. */
const laneOffset = 6;
const rowHeight = 34;

/** One side's mark: a circle for the first side, a square for the second. */
function sideMark(side: 0 | 1, x: number, y: number, radius: number): Mark {
  return side === 0
    ? { mark: 'circle', x, y, r: radius, look: 'fA' }
    : { mark: 'rect', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, look: 'fB' };
}

/** The first side above the line, the second below; a step that nobody bears is a short stroke on the line. */
function stepMarks({ steps }: Row, left: number, middle: number, step: number): Mark[] {
  const radius = Math.min(4.5, Math.max(1, step / 2 - 1));
  return steps.flatMap(([first, second], nth) => {
    const x = left + (nth + 0.5) * step;
    if (first <= 0 && second <= 0) return [line([x, middle - 2.5], [x, middle + 2.5], 'ax')];
    return [
      ...(first > 0 ? [sideMark(0, x, middle - laneOffset, radius)] : []),
      ...(second > 0 ? [sideMark(1, x, middle + laneOffset, radius)] : []),
    ];
  });
}

/** What the two marks mean, beside each other where there is room, and what a step is. */
function keyMarks({ sides, axis }: TurnsChart, frame: Frame): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let x = 0;
  let y = 14;
  for (const [nth, name] of sides.entries()) {
    if (x > 0 && x + 16 + textWidth(name) > frame.width) {
      x = 0;
      y += lineHeight + 2;
    }
    const lines = wrapWords(name, frame.width - 16);
    marks.push(sideMark(nth === 0 ? 0 : 1, x + 5, y - 4.5, 4.5));
    marks.push(...lines.map((words, at) => text({ x: x + 16, y: y + at * lineHeight }, words)));
    y += (lines.length - 1) * lineHeight;
    x += 16 + widest(lines) + 20;
  }
  const notes = wrapWords(axis, frame.width);
  const noteY = y + lineHeight + 4;
  return {
    marks: [...marks, ...notes.map((words, at) => text({ x: 0, y: noteY + at * lineHeight }, words, 't2'))],
    bottom: noteY + (notes.length - 1) * lineHeight + 10,
  };
}

type Columns = {
  readonly nameRoom: number;
  readonly left: number;
  readonly step: number;
  readonly textRoom: number;
};

/** Names at the left, sums at the right, the steps between; on a phone the names and the sums stand above their steps. */
function columnsOf({ rows }: TurnsChart, frame: Frame): Columns {
  const most = Math.max(1, ...rows.map(({ steps }) => steps.length));
  if (isNarrow(frame))
    return {
      nameRoom: frame.width,
      left: 0,
      step: Math.min(widestStep, frame.width / most),
      textRoom: frame.width,
    };
  const nameRoom = Math.min(220, widest(rows.map(({ label }) => label)));
  const textRoom = Math.min(170, widest(rows.map((row) => row.text)));
  const left = nameRoom + 14;
  return {
    nameRoom,
    left,
    step: Math.min(widestStep, (frame.width - left - textRoom - 14) / most),
    textRoom,
  };
}

function rowMarks(
  row: Row,
  { nameRoom, left, step, textRoom }: Columns,
  y: number,
  frame: Frame,
): { marks: Mark[]; bottom: number } {
  const names = wrapWords(row.label, nameRoom);
  const sums = wrapWords(row.text, textRoom);
  const wordLines = (lines: readonly string[], x: number, base: number, look = '') =>
    lines.map((words, at) => text({ x, y: base + at * lineHeight }, words, look));
  if (isNarrow(frame)) {
    const words = [
      ...wordLines(names, 0, y + 14),
      ...wordLines(sums, 0, y + 14 + names.length * lineHeight, 't2'),
    ];
    const middle = y + (names.length + sums.length) * lineHeight + 18;
    return { marks: [...words, ...stepMarks(row, left, middle, step)], bottom: middle + 18 };
  }
  const height = Math.max(rowHeight, Math.max(names.length, sums.length) * lineHeight + 8);
  const middle = y + height / 2;
  const baseOf = (lines: readonly string[]) => middle + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  const end = left + row.steps.length * step + 14;
  return {
    marks: [
      ...names.map((words, at) =>
        text({ x: nameRoom, y: baseOf(names) + at * lineHeight, anchor: 'end' }, words),
      ),
      ...stepMarks(row, left, middle, step),
      ...wordLines(sums, end, baseOf(sums), 't2'),
    ],
    bottom: y + height,
  };
}

/** Time after time who of two sides bears it: where they take turns the marks go up and down. */
export function turnsScene(chart: TurnsChart, frame: Frame): Scene {
  const columns = columnsOf(chart, frame);
  const key = keyMarks(chart, frame);
  let y = key.bottom;
  const rows = chart.rows.flatMap((row): Mark[] => {
    const drawn = rowMarks(row, columns, y, frame);
    const rule = line([0, y], [frame.width, y], 'gr');
    y = drawn.bottom;
    return [rule, ...drawn.marks];
  });
  return { width: frame.width, height: y + 4, marks: [...key.marks, ...rows] };
}

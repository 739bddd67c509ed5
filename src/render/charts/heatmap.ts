import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Chart } from '../../report/document.ts';
import { thinned } from './axis.ts';
import { type Frame, isNarrow, line, lineHeight, type Mark, type Scene, text } from './scene.ts';
import { textWidth, widest, wrapWords } from './text-width.ts';

type HeatmapChart = Extract<Chart, { kind: 'heatmap' }>;

/** What is drawn: the columns as given, or each stretch of columns that share a group as one. */
type Grid = {
  /** `over`: more than the limit in one of the columns as given. */
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly value: number; readonly over: boolean }[];
  }[];
  /** Names over the columns, each at the first column it stands for. */
  readonly names: readonly { readonly at: number; readonly label: string }[];
  /** Second names, over single columns; none where columns are grouped. */
  readonly subNames: readonly { readonly at: number; readonly label: string }[];
  readonly columns: number;
  readonly axis?: string | undefined;
};

/** Values so small beside the highest are not printed: an empty cell says as much. */
const printedAbove = 0.02;
/** Room for names at the left, best first: long ones are wrapped before the columns are grouped. */
const nameRooms = [190, 150, 120];
const widestNames = 190;
const cellHeight = 22;
const gap = 1.5;

/** The first column of every stretch that shares a group. */
function groupStarts(columns: HeatmapChart['columns']): number[] {
  return columns.flatMap(({ group }, at) => (group === columns[at - 1]?.group ? [] : [at]));
}

function ungrouped(chart: HeatmapChart): Grid {
  const limit = chart.limit ?? Number.POSITIVE_INFINITY;
  return {
    rows: chart.rows.map(({ label, values }) => ({
      label,
      cells: chart.columns.map((_, at) => ({ value: values[at] ?? 0, over: (values[at] ?? 0) > limit })),
    })),
    names: groupStarts(chart.columns).map((at) => ({ at, label: chart.columns[at]?.group ?? '' })),
    subNames: chart.columns.map(({ label }, at) => ({ at, label })),
    columns: chart.columns.length,
    axis: chart.axis,
  };
}

function grouped(chart: HeatmapChart): Grid {
  const starts = groupStarts(chart.columns);
  const limit = chart.limit ?? Number.POSITIVE_INFINITY;
  const stretch = (values: readonly number[], nth: number) => values.slice(starts[nth], starts[nth + 1]);
  return {
    rows: chart.rows.map(({ label, values }) => ({
      label,
      cells: starts.map((_, nth) => ({
        value: stretch(values, nth).reduce((sum, value) => sum + value, 0),
        over: stretch(values, nth).some((value) => value > limit),
      })),
    })),
    names: starts.map((at, nth) => ({ at: nth, label: chart.columns[at]?.group ?? '' })),
    subNames: [],
    columns: starts.length,
    axis: chart.groupAxis ?? chart.axis,
  };
}

const valueWords = (value: number, language: Language): string =>
  formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1, language });

const highestOf = (grid: Grid): number =>
  Math.max(0, ...grid.rows.flatMap((row) => row.cells.map((cell) => cell.value)));

/** Whether every figure finds room in its cell. */
function fits(grid: Grid, room: number, language: Language): boolean {
  const words = grid.rows.flatMap((row) => row.cells.map((cell) => valueWords(cell.value, language)));
  return room / Math.max(1, grid.columns) >= widest(words, true) + gap + 4;
}

/** Paper and four blue steps; over capacity is framed in rust, so that it differs by shape too. */
const cellLooks = ['f0', 'fA4', 'fA3', 'fA2', 'fA'];
const wordLooks = ['', '', '', 'tD', 'tP'];

function cellMarks(
  { value, over }: Grid['rows'][number]['cells'][number],
  {
    x,
    y,
    width,
    top,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly top: number },
  language: Language,
): Mark[] {
  const step = value <= 0 ? 0 : Math.min(4, Math.max(1, Math.ceil((value / top) * 4 - 1e-9)));
  const frame = over ? 1 : 0;
  const words = valueWords(value, language);
  const shown = value > printedAbove * top && textWidth(words, true) + gap + 2 <= width;
  const looks = over ? { cell: 'f0 lX', word: 'tX' } : { cell: cellLooks[step], word: wordLooks[step] };
  return [
    ...(step === 0
      ? []
      : [
          {
            mark: 'rect' as const,
            x: x + frame,
            y: y + frame,
            width: Math.max(0.5, width - gap - 2 * frame),
            height: cellHeight - gap - 2 * frame,
            look: looks.cell ?? '',
          },
        ]),
    ...(shown
      ? [text({ x: x + (width - gap) / 2, y: y + 15, anchor: 'middle' }, words, looks.word ?? '')]
      : []),
  ];
}

/** Names of stretches, of single columns under them, and what the columns are. */
function columnNames(
  grid: Grid,
  left: number,
  width: number,
  frame: Frame,
): { marks: Mark[]; bottom: number } {
  const axis = grid.axis === undefined ? [] : wrapWords(grid.axis, frame.width);
  const notes = axis.map((words, at) => text({ x: 0, y: 14 + at * lineHeight }, words, 't2'));
  const namesY = 14 + notes.length * lineHeight + (notes.length > 0 ? 4 : 0);
  const names = thinned(
    grid.names.map(({ at, label }) => text({ x: left + at * width, y: namesY }, label, 'tk')),
    frame.width,
  );
  const subY = namesY + lineHeight;
  const subNames = thinned(
    grid.subNames.map(({ at, label }) =>
      text({ x: left + at * width + (width - gap) / 2, y: subY, anchor: 'middle' }, label, 't2'),
    ),
    frame.width,
    2,
  );
  return { marks: [...notes, ...names, ...subNames], bottom: (subNames.length > 0 ? subY : namesY) + 8 };
}

/**
 * Counts by row and column. Where a column has no room for its figure, and on a phone, columns become the stretches they
 * belong to: weeks become months, with their sum, and a month is over capacity where one of its weeks is.
 */
export function heatmapScene(chart: HeatmapChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const names = widest(chart.rows.map((row) => row.label));
  const weeks = ungrouped(chart);
  const gapToNames = narrow ? 8 : 12;
  const weekly = narrow
    ? undefined
    : nameRooms.find((room) => fits(weeks, frame.width - Math.min(room, names) - gapToNames, frame.language));
  const nameRoom = Math.min(weekly ?? (narrow ? frame.width * 0.4 : widestNames), names);
  const left = nameRoom + gapToNames;
  const room = frame.width - left;
  const grid = weekly === undefined ? grouped(chart) : weeks;
  const width = Math.min(64, room / Math.max(1, grid.columns));
  const top = Math.max(1e-9, highestOf(grid), grid.subNames.length > 0 ? (chart.limit ?? 0) : 0);
  const heads = columnNames(grid, left, width, frame);
  const right = left + width * grid.columns - gap;
  let y = heads.bottom;
  const rows = grid.rows.flatMap(({ label, cells }): Mark[] => {
    const names = wrapWords(label, nameRoom);
    const rowTop = y;
    y += Math.max(cellHeight, names.length * lineHeight + 6);
    return [
      ...names.map((words, at) =>
        text({ x: nameRoom, y: rowTop + 15 + at * lineHeight, anchor: 'end' }, words),
      ),
      line([left, y - gap / 2], [right, y - gap / 2], 'gr'),
      ...cells.flatMap((cell, at) =>
        cellMarks(cell, { x: left + at * width, y: rowTop, width, top }, frame.language),
      ),
    ];
  });
  return { width: frame.width, height: y + 4, marks: [...heads.marks, ...rows] };
}

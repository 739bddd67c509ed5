import { formatNumber } from '../../model/format-number.ts';
import { clampedScale, roundDomain, roundTicks, type Scale, thinned, tickDecimals } from './axis.ts';
import {
  boxOf,
  type Frame,
  insideWidth,
  isNarrow,
  line,
  lineHeight,
  type Mark,
  overlaps,
  type Scene,
  type TextMark,
  text,
} from './scene.ts';
import { widest, wrapWords } from './text-width.ts';

/** A row of a chart around zero: its name at the left, its figures at the right, its marks between. */
export type ZeroRow = {
  readonly label: string;
  readonly small?: string;
  readonly text: string;
  /** Every value that is drawn. */
  readonly values: readonly number[];
  readonly draw: (y: number, x: Scale) => Mark[];
};

type ZeroChart = {
  /** The sides of zero, in words. */
  readonly left: string;
  readonly right: string;
  readonly axis?: string;
  readonly rows: readonly ZeroRow[];
  /** A value that all rows start from: a dashed line with its name over the rows. */
  readonly base?: { readonly value: number; readonly text: string };
};

const isMain = (index: number): boolean => index === 0;

/** The sides of zero, named above it; where both do not fit beside each other, one under the other. */
function sideNames(chart: ZeroChart, zero: number, frame: Frame): { marks: TextMark[]; height: number } {
  const left = insideWidth(text({ x: zero - 8, y: 14, anchor: 'end' }, `← ${chart.left}`, 't2'), frame.width);
  const right = insideWidth(text({ x: zero + 8, y: 14 }, `${chart.right} →`, 't2'), frame.width);
  if (!overlaps(boxOf(left), boxOf(right))) return { marks: [left, right], height: 20 };
  return { marks: [left, { ...right, y: 14 + lineHeight }], height: 20 + lineHeight };
}

type Area = { readonly top: number; readonly bottom: number; readonly domain: readonly [number, number] };

/** Grid, zero line in ink, values with their sign, and what they measure. */
function scaleMarks(chart: ZeroChart, x: Scale, area: Area, frame: Frame): { marks: Mark[]; height: number } {
  const ticks = roundTicks(area.domain);
  const decimals = tickDecimals(ticks);
  const labels = ticks.map((tick) =>
    text(
      { x: x(tick), y: area.bottom + 17, anchor: 'middle' },
      formatNumber(tick, { decimals, sign: true, language: frame.language }),
      't2',
    ),
  );
  const grid = ticks.map((tick) =>
    line([x(tick), area.top], [x(tick), area.bottom], tick === 0 ? 'lK' : 'gr'),
  );
  const middle = (x(area.domain[0]) + x(area.domain[1])) / 2;
  const notes = wrapWords(chart.axis ?? '', frame.width).map((words, index) =>
    insideWidth(
      text({ x: middle, y: area.bottom + 36 + index * lineHeight, anchor: 'middle' }, words, 't2'),
      frame.width,
    ),
  );
  const named = chart.axis === undefined ? [] : notes;
  return {
    marks: [...grid, ...thinned(labels, frame.width), ...named],
    height: (named.at(-1)?.y ?? area.bottom + 17) + 6,
  };
}

/** The name of the value that all rows start from, over the rows, and its line. */
function baseMarks({ base }: ZeroChart, x: Scale, area: Area, frame: Frame): Mark[] {
  if (base === undefined) return [];
  const name = text({ x: x(base.value), y: area.top - 5, anchor: 'middle' }, base.text, 'tb halo');
  return [
    line([x(base.value), area.top], [x(base.value), area.bottom], 'lG dash'),
    insideWidth(name, frame.width),
  ];
}

type Rooms = { readonly name: number; readonly value: number };

/** One row from `top` on: words beside its marks, on a phone above them. */
function rowMarks(
  row: ZeroRow,
  at: { readonly top: number; readonly main: boolean; readonly rooms: Rooms; readonly x: Scale },
  frame: Frame,
): { marks: Mark[]; bottom: number } {
  const { top, main, rooms, x } = at;
  const narrow = isNarrow(frame);
  const nameRoom = narrow ? frame.width : rooms.name;
  const names = wrapWords(row.label, nameRoom, main).map((words) => ({
    words,
    look: main ? 'tb halo' : 'halo',
  }));
  const small =
    row.small === undefined
      ? []
      : wrapWords(row.small, nameRoom).map((words) => ({ words, look: 't2 halo' }));
  const value = wrapWords(row.text, narrow ? frame.width : rooms.value, main);
  const left = [...names, ...small];
  const base = top + 24;
  const valueBase = narrow ? base + left.length * lineHeight : base;
  const markY = narrow ? valueBase + (value.length - 1) * lineHeight + 15 : base - 4;
  return {
    bottom: narrow ? markY + 8 : base + Math.max(left.length, value.length) * lineHeight - 10,
    marks: [
      ...left.map((entry, nth) => text({ x: 0, y: base + nth * lineHeight }, entry.words, entry.look)),
      ...value.map((words, nth) =>
        text(
          { x: frame.width, y: valueBase + nth * lineHeight, anchor: 'end' },
          words,
          main ? 'tb halo' : 't2 halo',
        ),
      ),
      ...row.draw(markY, x),
    ],
  };
}

/** Rows around zero on one scale; the first is the main one, its words in bold. */
export function zeroRowsScene(chart: ZeroChart, frame: Frame): Scene {
  const limits = [...chart.rows.flatMap(({ values }) => values), ...(chart.base ? [chart.base.value] : [])];
  const domain = roundDomain(Math.min(0, ...limits), Math.max(0, ...limits));
  const labels = chart.rows.map((row) => row.label);
  const smalls = chart.rows.map((row) => row.small ?? '');
  const texts = chart.rows.map((row) => row.text);
  const rooms = {
    name: Math.min(210, Math.max(widest(labels, true), widest(smalls))),
    value: Math.min(190, widest(texts, true)),
  };
  const x = clampedScale(
    domain,
    isNarrow(frame) ? [14, frame.width - 18] : [rooms.name + 34, frame.width - rooms.value - 30],
  );
  const sides = sideNames(chart, x(0), frame);
  const top = sides.height + (chart.base === undefined ? 0 : lineHeight + 4);
  let y = top;
  const rows = chart.rows.flatMap((row, index): Mark[] => {
    const drawn = rowMarks(row, { top: y, main: isMain(index), rooms, x }, frame);
    y = drawn.bottom;
    return drawn.marks;
  });
  const area = { top, bottom: y + 12, domain };
  const scale = scaleMarks(chart, x, area, frame);
  return {
    width: frame.width,
    height: scale.height,
    marks: [...scale.marks, ...sides.marks, ...baseMarks(chart, x, area, frame), ...rows],
  };
}

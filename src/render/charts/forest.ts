import { formatNumber } from '../../model/format-number.ts';
import type { Chart } from '../../report/document.ts';
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

type ForestChart = Extract<Chart, { kind: 'forest' }>;
type Row = ForestChart['rows'][number];

const isMain = (index: number): boolean => index === 0;

/** The main estimate is blue and larger; the others are grey. */
function estimate(row: Row, main: boolean, y: number, x: Scale): Mark[] {
  return [
    line([x(row.low), y], [x(row.high), y], main ? 'lA' : 'lG'),
    { mark: 'circle', x: x(row.value), y, r: main ? 6 : 5, look: main ? 'fA' : 'fG' },
  ];
}

/** The sides of zero, named above it; where both do not fit beside each other, one under the other. */
function sideNames(chart: ForestChart, zero: number, frame: Frame): { marks: TextMark[]; height: number } {
  const left = insideWidth(text({ x: zero - 8, y: 14, anchor: 'end' }, `← ${chart.left}`, 't2'), frame.width);
  const right = insideWidth(text({ x: zero + 8, y: 14 }, `${chart.right} →`, 't2'), frame.width);
  if (!overlaps(boxOf(left), boxOf(right))) return { marks: [left, right], height: 20 };
  return { marks: [left, { ...right, y: 14 + lineHeight }], height: 20 + lineHeight };
}

/** Grid, zero line in ink, values with their sign, and what they measure. */
function scaleMarks(
  chart: ForestChart,
  x: Scale,
  area: { readonly top: number; readonly bottom: number; readonly domain: readonly [number, number] },
  frame: Frame,
): { marks: Mark[]; height: number } {
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

/** Differences around zero with their intervals; the first row is the main estimate. */
export function forestScene(chart: ForestChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const limits = chart.rows.flatMap((row) => [row.low, row.high, row.value]);
  const domain = roundDomain(Math.min(0, ...limits), Math.max(0, ...limits));
  const nameRoom = Math.min(
    210,
    Math.max(
      widest(
        chart.rows.map((row) => row.label),
        true,
      ),
      widest(chart.rows.map((row) => row.small ?? '')),
    ),
  );
  const valueRoom = Math.min(
    190,
    widest(
      chart.rows.map((row) => row.text),
      true,
    ),
  );
  const x = clampedScale(
    domain,
    narrow ? [14, frame.width - 18] : [nameRoom + 34, frame.width - valueRoom - 30],
  );
  const sides = sideNames(chart, x(0), frame);
  let y = sides.height;
  const rows = chart.rows.flatMap((row, index): Mark[] => {
    const main = isMain(index);
    const names = wrapWords(row.label, narrow ? frame.width : nameRoom, main).map((words) => ({
      words,
      look: main ? 'tb halo' : 'halo',
    }));
    const small =
      row.small === undefined
        ? []
        : wrapWords(row.small, narrow ? frame.width : nameRoom).map((words) => ({ words, look: 't2 halo' }));
    const value = wrapWords(row.text, narrow ? frame.width : valueRoom, main);
    const left = [...names, ...small];
    const base = y + 24;
    const valueBase = narrow ? base + left.length * lineHeight : base;
    const markY = narrow ? valueBase + (value.length - 1) * lineHeight + 15 : base - 4;
    y = narrow ? markY + 8 : base + Math.max(left.length, value.length) * lineHeight - 10;
    return [
      ...left.map((entry, at) => text({ x: 0, y: base + at * lineHeight }, entry.words, entry.look)),
      ...value.map((words, at) =>
        text(
          { x: frame.width, y: valueBase + at * lineHeight, anchor: 'end' },
          words,
          main ? 'tb halo' : 't2 halo',
        ),
      ),
      ...estimate(row, main, markY, x),
    ];
  });
  const scale = scaleMarks(chart, x, { top: sides.height, bottom: y + 12, domain }, frame);
  return { width: frame.width, height: scale.height, marks: [...scale.marks, ...sides.marks, ...rows] };
}

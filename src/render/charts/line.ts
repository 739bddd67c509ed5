import { area, line as path } from 'd3-shape';
import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { Chart, Point } from '../../report/document.ts';
import {
  axisRoom,
  clampedScale,
  type Plot,
  roundDomain,
  roundTicks,
  type Scale,
  spreadApart,
  thinned,
  valueAxis,
} from './axis.ts';
import {
  type Box,
  type Frame,
  isNarrow,
  line,
  lineHeight,
  type Mark,
  placeTexts,
  type Scene,
  type TextMark,
  text,
} from './scene.ts';
import { widest, wrapWords } from './text-width.ts';

type LineChart = Extract<Chart, { kind: 'line' }>;

/** Shares begin at 0 and end at 1; small ones at a round value above the data. */
function valueDomain(chart: LineChart): [number, number] {
  const values = chart.points
    .flatMap((point) => [point.y, point.high ?? point.y])
    .concat(chart.target?.value ?? 0);
  const top = Math.max(0, ...values);
  if (chart.unit === 'share')
    return top > 0.5 || top === 0 ? [0, 1] : [0, Math.min(1, roundDomain(0, top)[1])];
  return roundDomain(Math.min(0, ...chart.points.map((point) => point.low ?? point.y)), top);
}

/** The band breaks where a point has no interval; what would be bridged was never measured. */
function bandOf(points: readonly Point[], x: Scale, y: Scale): Mark[] {
  const d = area<Point>()
    .defined((point) => point.low !== undefined && point.high !== undefined)
    .x((point) => x(point.x))
    .y0((point) => y(point.low ?? point.y))
    .y1((point) => y(point.high ?? point.y))
    .digits(1)([...points]);
  return d === null || d === '' ? [] : [{ mark: 'path', d, look: 'bA' }];
}

/** First, last and lowest carry their value: the lowest below its point, the others above. */
function valueLabels(chart: LineChart, x: Scale, y: Scale, frame: Frame): TextMark[][] {
  const last = chart.points.length - 1;
  const lowest = chart.points.reduce(
    (at, point, index) => (point.y < (chart.points[at]?.y ?? 0) ? index : at),
    0,
  );
  const shown = [...new Set([last, lowest, 0])].filter((index) => index >= 0);
  return shown.flatMap((index) => {
    const point = chart.points[index];
    if (point === undefined) return [];
    const style = { language: frame.language };
    const words =
      chart.unit === 'share'
        ? formatShare(point.y, style)
        : formatNumber(point.y, { ...style, decimals: Number.isInteger(point.y) ? 0 : 2 });
    const places = [-12, 20, -28, 36].map((dy) =>
      text({ x: x(point.x), y: y(point.y) + dy, anchor: 'middle' }, words, 'tA halo'),
    );
    const below = index === lowest && index !== 0 && index !== last;
    return [below ? [places[1], places[0], places[3]].filter((place) => place !== undefined) : places];
  });
}

/** What stands at the right of the line on a wide drawing: its name, and the target's, moved apart. */
function endLabels(chart: LineChart, y: Scale, plot: Plot, room: number): TextMark[] {
  const last = chart.points.at(-1);
  const items = [
    chart.name !== undefined && last !== undefined
      ? { words: chart.name, at: y(last.y), look: 'tA' }
      : undefined,
    chart.target === undefined
      ? undefined
      : { words: chart.target.label, at: y(chart.target.value), look: 'tb' },
  ].filter((item) => item !== undefined);
  const blocks = items.map((item) => ({ ...item, lines: wrapWords(item.words, room, true) }));
  const tallest = Math.max(1, ...blocks.map((block) => block.lines.length));
  const spread = spreadApart(
    blocks.map((block) => block.at),
    tallest * lineHeight + 2,
    [plot.top, plot.bottom - 2 - (tallest - 1) * lineHeight],
  );
  return blocks.flatMap((block, index) =>
    block.lines.map((words, row) =>
      text({ x: plot.right + 8, y: (spread[index] ?? 0) + 4 + row * lineHeight }, words, block.look),
    ),
  );
}

type Spot = readonly [x: number, y: number];

/** Small boxes along a drawn line, for words to keep off. */
function boxesAlong(drawn: readonly Spot[]): Box[] {
  const spots = drawn.flatMap(([x, y], index): Spot[] => {
    const [toX, toY] = drawn[index + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)) / 4));
    return Array.from({ length: steps }, (_, step) => [
      x + ((toX - x) * step) / steps,
      y + ((toY - y) * step) / steps,
    ]);
  });
  return spots.map(([x, y]) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
}

/** On a narrow drawing the target is named along its line: right, left or between, where the curve leaves room. */
function targetInside(
  chart: LineChart,
  at: {
    readonly y: number;
    readonly plot: Plot;
    readonly taken: readonly TextMark[];
    readonly drawn: readonly Spot[];
  },
): TextMark[] {
  const { plot, taken, drawn } = at;
  if (chart.target === undefined) return [];
  const words = chart.target.label;
  const room = plot.right - plot.left - 6;
  const free = Math.max(0, room - widest([words], true));
  const wishes = [1, 0, 0.75, 0.25, 0.5].flatMap((share) =>
    [17, -7].map((dy) => text({ x: plot.left + 4 + free * share, y: at.y + dy }, words, 'tb halo')),
  );
  const clear = placeTexts([wishes], plot.right, taken, boxesAlong(drawn));
  return clear.length > 0 ? clear : placeTexts([wishes], plot.right, taken);
}

/** Names of the points under the axis, then what each rests on, then what the rows mean. */
function underAxis(
  chart: LineChart,
  x: Scale,
  plot: Plot,
  frame: Frame,
): { marks: TextMark[]; height: number } {
  const row = (words: (point: LineChart['points'][number]) => string | undefined, y: number) =>
    thinned(
      chart.points.flatMap((point) =>
        words(point) === undefined
          ? []
          : [text({ x: x(point.x), y, anchor: 'middle' }, words(point) ?? '', 't2')],
      ),
      frame.width,
    );
  const names = row((point) => point.label, plot.bottom + 18);
  const full = row((point) => point.under, plot.bottom + 38);
  const short = row((point) => point.underShort ?? point.under, plot.bottom + 38);
  const under = full.length >= short.length ? full : short;
  const noteTop = plot.bottom + (under.length > 0 ? 58 : 38);
  const axisWords = under === short ? (chart.axisShort ?? chart.axis) : chart.axis;
  const note = axisWords === undefined ? [] : wrapWords(axisWords, frame.width - plot.left);
  const notes = note.map((words, index) =>
    text({ x: plot.left, y: noteTop + index * lineHeight }, words, 't2'),
  );
  const end = notes.at(-1)?.y ?? under[0]?.y ?? plot.bottom + 18;
  return { marks: [...names, ...under, ...notes], height: end + 6 };
}

/**
 * Values over time: y from 0 for shares, a band for the 95 % interval, the target dashed and named, labels on the
 * first, the last and the lowest point, no smoothing.
 */
export function lineScene(chart: LineChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const names = [chart.name, chart.target?.label].filter((words) => words !== undefined);
  const room = narrow ? 0 : Math.min(170, widest(names, true));
  const domain = valueDomain(chart);
  const ticks = roundTicks(domain);
  const unit = { share: chart.unit === 'share', language: frame.language };
  const plot: Plot = {
    left: axisRoom(ticks, unit),
    right: frame.width - (narrow ? 14 : Math.max(30, room + 12)),
    top: 36,
    bottom: narrow ? 204 : 256,
  };
  const y = clampedScale(domain, [plot.bottom, plot.top]);
  const first = chart.points[0]?.x ?? 0;
  const inset = narrow ? 14 : 20;
  const x = clampedScale(
    [first, Math.max(first + 1, chart.points.at(-1)?.x ?? 0)],
    [plot.left + inset, plot.right - inset / 2],
  );
  const axis = valueAxis(ticks, y, plot, unit);
  const d =
    path<Point>()
      .x((point) => x(point.x))
      .y((point) => y(point.y))
      .digits(1)([...chart.points]) ?? '';
  const targetY = y(chart.target?.value ?? 0);
  const target =
    chart.target === undefined ? [] : [line([plot.left, targetY], [plot.right, targetY], 'lK dash')];
  const ends = narrow ? [] : endLabels(chart, y, plot, room);
  const under = underAxis(chart, x, plot, frame);
  const taken = [...ends, ...under.marks, ...axis.filter((mark) => mark.mark === 'text')];
  const values = placeTexts(valueLabels(chart, x, y, frame), frame.width, taken);
  const drawn = chart.points.map((point): Spot => [x(point.x), y(point.y)]);
  const labels = [
    ...values,
    ...(narrow ? targetInside(chart, { y: targetY, plot, taken: [...taken, ...values], drawn }) : []),
  ];
  const dots: Mark[] = chart.points.map((point) => ({
    mark: 'circle',
    x: x(point.x),
    y: y(point.y),
    r: narrow ? 3.2 : 4,
    look: 'fA',
  }));
  return {
    width: frame.width,
    height: under.height,
    marks: [
      ...axis,
      ...bandOf(chart.points, x, y),
      ...target,
      { mark: 'path', d, look: 'lA' },
      ...dots,
      ...labels,
      ...ends,
      ...under.marks,
    ],
  };
}

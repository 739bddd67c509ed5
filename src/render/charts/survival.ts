import { area, curveStepAfter, line as path } from 'd3-shape';
import { formatNumber, formatShare } from '../../model/format-number.ts';
import type { Chart, Point } from '../../report/document.ts';
import { suppressedMark } from '../cell-text.ts';
import { pageWords } from '../page-words.ts';
import {
  axisRoom,
  clampedScale,
  type Plot,
  roundTicks,
  type Scale,
  spreadApart,
  thinned,
  valueAxis,
} from './axis.ts';
import { bandedRuns } from './banded-runs.ts';
import { boxOf, type Frame, isNarrow, line, lineHeight, type Mark, type Scene, text } from './scene.ts';
import { textWidth, widest, wrapWords } from './text-width.ts';

type SurvivalChart = Extract<Chart, { kind: 'survival' }>;
type Series = SurvivalChart['series'][number];
type Drawn = { readonly x: Scale; readonly y: Scale; readonly plot: Plot; readonly frame: Frame };

const nameLook = (series: Series): string => (series.ours ? 'tA' : 'tk');
const lineLook = (series: Series): string => (series.ours ? 'lA' : 'lG dash');

/** Everybody is there on day 0. */
function fromStart(points: readonly Point[]): Point[] {
  return (points[0]?.x ?? 1) > 0 ? [{ x: 0, y: 1, low: 1, high: 1 }, ...points] : [...points];
}

/** No band where a step has no interval: too few are left to say. */
function stepBand(series: Series, { x, y }: Drawn): Mark[] {
  if (!series.points.some((point) => point.low !== undefined)) return [];
  const band = area<Point>()
    .x((point) => x(point.x))
    .y0((point) => y(point.low ?? point.y))
    .y1((point) => y(point.high ?? point.y))
    .curve(curveStepAfter)
    .digits(1);
  return bandedRuns(fromStart(series.points)).flatMap((run): Mark[] => {
    const d = band(run);
    return d === null ? [] : [{ mark: 'path', d, look: series.ours ? 'bA' : 'bG' }];
  });
}

function stepLine(series: Series, { x, y }: Drawn): Mark {
  const d = path<Point>()
    .x((point) => x(point.x))
    .y((point) => y(point.y))
    .curve(curveStepAfter)
    .digits(1)(fromStart(series.points));
  return { mark: 'path', d: d ?? '', look: lineLook(series) };
}

/** Marks at reportable horizons: series stand side by side, what is withheld is named at the foot. */
function horizonMarks(series: Series, index: number, count: number, { x, y, plot }: Drawn): Mark[] {
  const aside = (index - (count - 1) / 2) * -13;
  const points = series.points.flatMap((point): Mark[] => {
    const at = x(point.x) + aside;
    const interval =
      point.low === undefined || point.high === undefined
        ? []
        : [line([at, y(point.low)], [at, y(point.high)], series.ours ? 'lA' : 'lG')];
    const mark: Mark = series.ours
      ? { mark: 'circle', x: at, y: y(point.y), r: 5, look: 'fA' }
      : { mark: 'rect', x: at - 4.5, y: y(point.y) - 4.5, width: 9, height: 9, look: 'fG' };
    return [...interval, mark];
  });
  const withheld = (series.suppressedAt ?? []).map((day) =>
    text(
      { x: x(day), y: plot.bottom - 8 - index * lineHeight, anchor: 'middle' },
      suppressedMark,
      `${nameLook(series)} halo`,
    ),
  );
  return [...points, ...withheld];
}

/** At the right end: name and words on a wide drawing, the share alone on a narrow one. */
function endLabels(chart: SurvivalChart, drawn: Drawn, room: number): Mark[] {
  const { y, plot, frame } = drawn;
  const left = plot.right + (chart.form === 'points' ? 8 : 0) + (isNarrow(frame) ? 8 : 14);
  const blocks = chart.series.flatMap((series) => {
    const last = series.points.at(-1);
    if (last === undefined) return [];
    const share = formatShare(last.y, { language: frame.language });
    const names = wrapWords(series.name, room, true).map((words) => ({ words, look: nameLook(series) }));
    const ends = wrapWords(series.end ?? share, room).map((words) => ({ words, look: 't2' }));
    return [
      {
        at: y(last.y),
        lines: isNarrow(frame) ? [{ words: share, look: nameLook(series) }] : [...names, ...ends],
      },
    ];
  });
  const tallest = Math.max(1, ...blocks.map((block) => block.lines.length));
  const gap = tallest * lineHeight + (isNarrow(frame) ? 0 : 6);
  const lift = isNarrow(frame) ? 4 : -2;
  const spread = spreadApart(
    blocks.map((block) => block.at),
    gap,
    [plot.top + 4, Math.max(plot.top + 4 + gap * blocks.length, plot.bottom) - tallest * lineHeight + 12],
  );
  return blocks.flatMap((block, index) =>
    block.lines.map((row, at) =>
      text({ x: left, y: (spread[index] ?? 0) + lift + at * lineHeight }, row.words, row.look),
    ),
  );
}

/** On a phone no name fits on its line: one row each above the drawing, with a piece of the line. */
function keyRows(chart: SurvivalChart, frame: Frame): { marks: Mark[]; height: number } {
  let y = 0;
  const marks = chart.series.flatMap((series) =>
    wrapWords(series.name, frame.width - 34, true).flatMap((words, index): Mark[] => {
      y += lineHeight;
      const sample =
        index > 0
          ? []
          : [
              line(
                [0, y - 5],
                [26, y - 5],
                chart.form === 'points' ? lineLook(series).replace(' dash', '') : lineLook(series),
              ),
            ];
      return [...sample, text({ x: 34, y }, words, nameLook(series))];
    }),
  );
  return { marks, height: y };
}

/** Numbers at risk under the ticks; each row named at the right, on a phone above it. */
function riskRows(
  chart: SurvivalChart,
  { x, plot, frame }: Drawn,
  room: number,
): { marks: Mark[]; bottom: number } {
  let y = plot.bottom + 19;
  const rows = chart.series.filter((series) => series.atRisk.length > 0);
  if (rows.length === 0) return { marks: [], bottom: y };
  y += 25;
  const marks: Mark[] = wrapWords(
    chart.atRiskTitle ?? pageWords(frame.language).atRisk,
    frame.width,
    true,
  ).map((words, index) => text({ x: 0, y: y + index * lineHeight }, words, 'tk'));
  y += (marks.length - 1) * lineHeight;
  for (const series of rows) {
    const names = isNarrow(frame)
      ? wrapWords(series.name, frame.width, true)
      : wrapWords(series.name, room, true);
    const left = isNarrow(frame) ? 0 : plot.right + 26;
    marks.push(
      ...names.map((words, index) =>
        text({ x: left, y: y + 20 + index * lineHeight }, words, nameLook(series)),
      ),
    );
    y += isNarrow(frame) ? 3 + names.length * lineHeight : 4;
    const numbers = chart.ticks.flatMap((tick, index) => {
      const count = series.atRisk[index];
      if (count === undefined) return [];
      return [
        text(
          { x: x(tick.x), y: y + lineHeight, anchor: 'middle' },
          count === null ? suppressedMark : formatNumber(count, { language: frame.language }),
          't2',
        ),
      ];
    });
    marks.push(...thinned(numbers, isNarrow(frame) ? frame.width : plot.right + 24));
    y += lineHeight * (isNarrow(frame) ? 1 : names.length);
  }
  return { marks, bottom: y };
}

/**
 * Survival over days: ours solid blue, the comparison dashed grey, bands below the lines, name and share at the line's
 * end, numbers at risk under the ticks. `form: 'points'` draws marks with intervals at reportable days instead.
 */
export function survivalScene(chart: SurvivalChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const from = Math.min(chart.from ?? 0, 0.9);
  const values = roundTicks([from, 1]);
  const unit = { share: true, language: frame.language };
  const aside = chart.form === 'points' ? 8 : 0;
  const names = Math.max(
    widest(
      chart.series.map((series) => series.name),
      true,
    ) + 10,
    widest(chart.series.map((series) => series.end ?? '')),
  );
  const shares = chart.series.map((series) => formatShare(series.points.at(-1)?.y ?? 1, unit));
  const room = (narrow ? widest(shares, true) + 6 : Math.min(178, names)) + aside;
  const key = narrow ? keyRows(chart, frame) : { marks: [], height: 0 };
  const top = key.height + (narrow ? 18 : 24);
  const plot: Plot = {
    left: axisRoom(values, unit),
    right: frame.width - room - (narrow ? 4 : 26),
    top,
    bottom: top + (narrow ? 192 : 266),
  };
  const days = [
    ...chart.ticks.map((tick) => tick.x),
    ...chart.series.flatMap((series) => series.points.map((point) => point.x)),
  ];
  const drawn: Drawn = {
    frame,
    plot,
    x: clampedScale([0, Math.max(1, ...days)], [plot.left, plot.right]),
    y: clampedScale([from, 1], [plot.bottom, plot.top]),
  };
  const axis = valueAxis(values, drawn.y, plot, unit);
  const ticks = chart.ticks.map((tick) =>
    text({ x: drawn.x(tick.x), y: plot.bottom + 19, anchor: 'middle' }, tick.label, 't2'),
  );
  const tickLines = chart.ticks.map((tick) =>
    line([drawn.x(tick.x), plot.bottom], [drawn.x(tick.x), plot.bottom + 5], 'ax'),
  );
  const steps = chart.form !== 'points';
  const ordered = [...chart.series].sort((a, b) => Number(a.ours) - Number(b.ours));
  const data = steps
    ? [
        ...ordered.flatMap((series) => stepBand(series, drawn)),
        ...ordered.map((series) => stepLine(series, drawn)),
      ]
    : chart.series.flatMap((series, index) => horizonMarks(series, index, chart.series.length, drawn));
  const risk = riskRows(chart, drawn, room);
  const ends = endLabels(chart, drawn, room - aside);
  const lowest = Math.max(
    risk.bottom,
    ...ends.map((mark) => (mark.mark === 'text' ? boxOf(mark).bottom : 0)),
  );
  return {
    width: frame.width,
    height: lowest + 6,
    marks: [
      ...key.marks,
      ...axis,
      ...data,
      ...ends,
      ...tickLines,
      ...thinned(ticks, narrow ? frame.width : plot.right + textWidth('day 365')),
      ...risk.marks,
    ],
  };
}

import { area, curveStepAfter, line as path } from 'd3-shape';
import { formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Point } from '../../report/document.ts';
import { suppressedMark } from '../cell-text.ts';
import { axisRoom, clampedScale, type Plot, roundTicks, spreadApart, thinned, valueAxis } from './axis.ts';
import { bandedRuns } from './banded-runs.ts';
import { boxOf, type Frame, isNarrow, line, lineHeight, type Mark, type Scene, text } from './scene.ts';
import {
  type Drawn,
  lineLook,
  nameLook,
  type Series,
  type SurvivalChart,
  shareDomain,
  startOf,
} from './survival-frame.ts';
import { keyRows, riskRows } from './survival-rows.ts';
import { textWidth, widest, wrapWords } from './text-width.ts';

/** Everybody is there on day 0, or nobody has left. */
function fromStart(points: readonly Point[], start: 0 | 1): Point[] {
  return (points[0]?.x ?? 1) > 0 ? [{ x: 0, y: start, low: start, high: start }, ...points] : [...points];
}

/** No band where a step has no interval: too few are left to say. */
function stepBand(series: Series, { x, y, start }: Drawn): Mark[] {
  if (!series.points.some((point) => point.low !== undefined)) return [];
  const band = area<Point>()
    .x((point) => x(point.x))
    .y0((point) => y(point.low ?? point.y))
    .y1((point) => y(point.high ?? point.y))
    .curve(curveStepAfter)
    .digits(1);
  return bandedRuns(fromStart(series.points, start)).flatMap((run): Mark[] => {
    const d = band(run);
    return d === null ? [] : [{ mark: 'path', d, look: series.ours ? 'bA' : 'bG' }];
  });
}

function stepLine(series: Series, { x, y, start }: Drawn): Mark {
  const d = path<Point>()
    .x((point) => x(point.x))
    .y((point) => y(point.y))
    .curve(curveStepAfter)
    .digits(1)(fromStart(series.points, start));
  return { mark: 'path', d: d ?? '', look: lineLook(series) };
}

/** Where what is withheld of a series is named: where no curve is, at the foot, or at the top. */
const apartOf = (index: number, { plot, start }: Drawn): number =>
  start === 1 ? plot.bottom - 8 - index * lineHeight : plot.top + 14 + index * lineHeight;

/** Marks at reportable horizons: series stand side by side, what is withheld stands apart. */
function horizonMarks(series: Series, index: number, count: number, drawn: Drawn): Mark[] {
  const { x, y } = drawn;
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
      { x: x(day), y: apartOf(index, drawn), anchor: 'middle' },
      suppressedMark,
      `${nameLook(series)} halo`,
    ),
  );
  return [...points, ...withheld];
}

/** A share at the end of a line, as fine as it stands in the finding. */
const endShare = (share: number, language: Language): string =>
  formatShare(share, { decimals: shareDecimals(share, 0), language });

/**
 * At the right end: name and words on a wide drawing, the share alone on a narrow one, which has a key. Of a series that is
 * withheld on every day the name alone, beside its marks.
 */
function endLabels(chart: SurvivalChart, drawn: Drawn, room: number): Mark[] {
  const { y, plot, frame } = drawn;
  const left = plot.right + (chart.form === 'points' ? 8 : 0) + (isNarrow(frame) ? 8 : 14);
  const blocks = chart.series.flatMap((series, index) => {
    const last = series.points.at(-1);
    const names = wrapWords(series.name, room, true).map((words) => ({ words, look: nameLook(series) }));
    if (last === undefined)
      return series.suppressedAt === undefined || isNarrow(frame)
        ? []
        : [{ at: apartOf(index, drawn) + 2, lines: names }];
    const share = endShare(last.y, frame.language);
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

/**
 * Survival over days: ours solid blue, the comparison dashed grey, bands below the lines, name and share at the line's
 * end, numbers at risk under the ticks. `form: 'points'` draws marks with intervals at reportable days instead;
 * `falls: false` draws the share that has left, from 0 upwards.
 */
export function survivalScene(chart: SurvivalChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const domain = shareDomain(chart);
  const values = roundTicks(domain);
  const unit = { share: true, language: frame.language };
  const aside = chart.form === 'points' ? 8 : 0;
  const names = Math.max(
    widest(
      chart.series.map((series) => series.name),
      true,
    ) + 10,
    widest(chart.series.map((series) => series.end ?? '')),
  );
  const shares = chart.series.map((series) =>
    endShare(series.points.at(-1)?.y ?? startOf(chart), frame.language),
  );
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
    y: clampedScale(domain, [plot.bottom, plot.top]),
    start: startOf(chart),
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

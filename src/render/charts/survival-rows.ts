import { formatNumber } from '../../model/format-number.ts';
import { suppressedMark } from '../cell-text.ts';
import { pageWords } from '../page-words.ts';
import { thinned } from './axis.ts';
import { type Frame, isNarrow, line, lineHeight, type Mark, text } from './scene.ts';
import { type Drawn, lineLook, nameLook, type SurvivalChart } from './survival-frame.ts';
import { wrapWords } from './text-width.ts';

/** On a phone no name fits on its line: one row each above the drawing, with a piece of the line. */
export function keyRows(chart: SurvivalChart, frame: Frame): { marks: Mark[]; height: number } {
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
export function riskRows(
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

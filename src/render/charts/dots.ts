import type { Chart } from '../../report/document.ts';
import { clampedScale, fitting, type Scale } from './axis.ts';
import {
  type Frame,
  isNarrow,
  line,
  lineHeight,
  type Mark,
  type Scene,
  type TextMark,
  text,
} from './scene.ts';
import { widest, wrapWords } from './text-width.ts';

type DotsChart = Extract<Chart, { kind: 'dots' }>;
type Row = DotsChart['rows'][number];
const rowHeight = 26;

/** The interval as a line, the bounds for missing answers as an outlined box, the value as circle (A) or square (B). */
function rowMarks(row: Row, y: number, x: Scale): Mark[] {
  const ours = row.series === 'A';
  const marks: Mark[] = [];
  if (row.worst !== undefined && row.best !== undefined)
    marks.push({
      mark: 'rect',
      x: x(row.worst),
      y: y - 8,
      width: Math.max(1, x(row.best) - x(row.worst)),
      height: 16,
      look: 'fg',
    });
  if (row.low !== undefined && row.high !== undefined)
    marks.push(line([x(row.low), y], [x(row.high), y], ours ? 'lA' : 'lB'));
  marks.push(
    ours
      ? { mark: 'circle', x: x(row.value), y, r: 5, look: 'fA' }
      : { mark: 'rect', x: x(row.value) - 4.5, y: y - 4.5, width: 9, height: 9, look: 'fB' },
  );
  return marks;
}

const look = (row: Row): string => (row.series === 'A' ? 'tA' : 'tB');
const stacked = (lines: readonly string[], x: number, y: number, style: string): TextMark[] =>
  lines.map((words, index) => text({ x, y: y + index * lineHeight }, words, style));

/** Whether a row begins a new group: its name is written, and a hairline parts it from the rows above. */
const startsGroup = (chart: DotsChart, index: number): boolean =>
  chart.rows[index]?.group !== undefined && chart.rows[index]?.group !== chart.rows[index - 1]?.group;

function scaleMarks(
  chart: DotsChart,
  x: Scale,
  [top, bottom]: readonly [number, number],
  width: number,
): Mark[] {
  const labels = chart.ticks.map((tick) =>
    text({ x: x(tick.x), y: top - 12, anchor: 'middle' }, tick.label, 't2'),
  );
  return [
    ...chart.ticks.map((tick) => line([x(tick.x), top], [x(tick.x), bottom], 'gr')),
    ...fitting(labels, width),
  ];
}

/** Group, name and answers at the left, the scale, the value at the right. */
function wideScene(chart: DotsChart, frame: Frame): Scene {
  const groupRoom = Math.min(
    150,
    widest(
      chart.rows.map((row) => row.group ?? ''),
      true,
    ),
  );
  const nameRoom = Math.min(
    groupRoom > 0 ? 110 : 200,
    widest(
      chart.rows.map((row) => row.label),
      true,
    ),
  );
  const smallRoom = Math.min(150, widest(chart.rows.map((row) => row.small ?? '')));
  const valueRoom = Math.min(
    150,
    widest(
      chart.rows.map((row) => row.text),
      true,
    ),
  );
  const nameLeft = groupRoom === 0 ? 0 : groupRoom + 14;
  const smallLeft = nameLeft + nameRoom + 8;
  const left = smallLeft + (smallRoom === 0 ? 12 : smallRoom + 20);
  const right = frame.width - valueRoom - 20;
  const x = clampedScale(chart.domain, [left, right]);
  const top = 30;
  let y = top;
  const marks = chart.rows.flatMap((row, index): Mark[] => {
    const columns = [
      {
        lines: startsGroup(chart, index) ? wrapWords(row.group ?? '', groupRoom, true) : [],
        x: 0,
        look: 'tb',
      },
      { lines: wrapWords(row.label, nameRoom, true), x: nameLeft, look: look(row) },
      { lines: row.small === undefined ? [] : wrapWords(row.small, smallRoom), x: smallLeft, look: 't2' },
    ];
    const value = wrapWords(row.text, valueRoom, true);
    const height = Math.max(
      rowHeight,
      ...columns.map((column) => column.lines.length * lineHeight + 10),
      value.length * lineHeight + 10,
    );
    if (startsGroup(chart, index)) y += 6;
    const rule = startsGroup(chart, index) && index > 0 ? [line([0, y], [frame.width, y], 'gr')] : [];
    if (startsGroup(chart, index)) y += 4;
    const base = y + 17;
    y += height;
    return [
      ...rule,
      ...rowMarks(row, base - 4, x),
      ...columns.flatMap((column) => stacked(column.lines, column.x, base, column.look)),
      ...value.map((words, at) =>
        text({ x: frame.width, y: base + at * lineHeight, anchor: 'end' }, words, look(row)),
      ),
    ];
  });
  return {
    width: frame.width,
    height: y + 4,
    marks: [...scaleMarks(chart, x, [top, y], frame.width), ...marks],
  };
}

/** Names and value above each mark, over the whole width. */
function narrowScene(chart: DotsChart, frame: Frame): Scene {
  const x = clampedScale(chart.domain, [26, frame.width - 16]);
  const top = 28;
  let y = top;
  const marks = chart.rows.flatMap((row, index): Mark[] => {
    const group = startsGroup(chart, index) ? wrapWords(row.group ?? '', frame.width, true) : [];
    const rule = group.length > 0 && index > 0 ? [line([0, y], [frame.width, y], 'gr')] : [];
    const named = row.small === undefined ? row.label : `${row.label} · ${row.small}`;
    const value = wrapWords(row.text, frame.width / 2, true);
    const names = wrapWords(named, frame.width - widest(value, true) - 12, true);
    const groupMarks = stacked(group, 0, y + 16, 'tb halo');
    const base = y + 16 + group.length * 18;
    const markY = base + (Math.max(names.length, value.length) - 1) * lineHeight + 17;
    y = markY + 14;
    return [
      ...rule,
      ...groupMarks,
      ...stacked(names, 0, base, `${look(row)} halo`),
      ...value.map((words, at) =>
        text({ x: frame.width, y: base + at * lineHeight, anchor: 'end' }, words, `${look(row)} halo`),
      ),
      ...rowMarks(row, markY, x),
    ];
  });
  return {
    width: frame.width,
    height: y + 4,
    marks: [...scaleMarks(chart, x, [top, y], frame.width), ...marks],
  };
}

/** One row each: value, interval and the bounds for missing answers, over the whole scale. */
export function dotsScene(chart: DotsChart, frame: Frame): Scene {
  return isNarrow(frame) ? narrowScene(chart, frame) : wideScene(chart, frame);
}

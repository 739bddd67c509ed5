import { formatNumber, formatRange } from '../../model/format-number.ts';
import type { Chart } from '../../report/document.ts';
import { pageWords } from '../page-words.ts';
import { clampedScale, roundDomain, roundTicks, type Scale, thinned, tickDecimals } from './axis.ts';
import {
  boxOf,
  type Frame,
  insideWidth,
  isNarrow,
  line,
  lineHeight,
  type Mark,
  placeTexts,
  type Scene,
  type TextMark,
  text,
} from './scene.ts';
import { textWidth, widest, wrapWords } from './text-width.ts';

type BalanceChart = Extract<Chart, { kind: 'balance' }>;
type Row = BalanceChart['rows'][number];

/** Hollow before, filled after, joined; what stays beyond the limit is a rust square. */
function rowMarks(row: Row, limit: number, y: number, x: Scale): Mark[] {
  const before = x(Math.abs(row.before));
  const after = x(Math.abs(row.after));
  const filled: Mark =
    Math.abs(row.after) > limit
      ? { mark: 'rect', x: after - 5, y: y - 5, width: 10, height: 10, look: 'fX' }
      : { mark: 'circle', x: after, y, r: 5.5, look: 'fA' };
  return [line([before, y], [after, y], 'ax'), { mark: 'circle', x: before, y, r: 5, look: 'f0 lG' }, filled];
}

/** Both figures: right of the marks, else left of them, else above or below the line that joins them: on it they would look struck out. */
function figures(
  row: Row,
  { limit, decimals = 2 }: BalanceChart,
  { y, x, frame }: { readonly y: number; readonly x: Scale; readonly frame: Frame },
): TextMark[] {
  const [left = 0, right = 0] = [x(Math.abs(row.before)), x(Math.abs(row.after))].sort((a, b) => a - b);
  const words = formatRange(Math.abs(row.before), Math.abs(row.after), {
    decimals,
    language: frame.language,
  });
  const look = Math.abs(row.after) > limit ? 'tX halo' : 't2 halo';
  return [
    text({ x: right + 11, y: y + 4 }, words, look),
    text({ x: left - 11, y: y + 4, anchor: 'end' }, words, look),
    text({ x: right - 9, y: y - 9, anchor: 'end' }, words, look),
    text({ x: left + 9, y: y + 16 }, words, look),
  ];
}

/** The two marks are named once, over the first row; where they are close the words stand beside each other. */
function markNames(
  row: Row,
  { y, from }: { readonly y: number; readonly from: number },
  x: Scale,
  frame: Frame,
): TextMark[] {
  const words = pageWords(frame.language);
  const named = [
    { at: x(Math.abs(row.before)), words: words.before, look: 'tk halo' },
    { at: x(Math.abs(row.after)), words: words.after, look: 'tA halo' },
  ].sort((p, q) => p.at - q.at);
  const over = named.map((name) =>
    insideWidth(text({ x: name.at, y: y - 11, anchor: 'middle' }, name.words, name.look), frame.width, from),
  );
  const [first, second] = over;
  if (first === undefined || second === undefined || boxOf(first).right + 4 < boxOf(second).left) return over;
  const widths = over.map((mark) => textWidth(mark.text, true));
  const total = widths.reduce((sum, width) => sum + width, 8);
  const middle = ((named[0]?.at ?? 0) + (named[1]?.at ?? 0)) / 2;
  const left = Math.max(from, Math.min(frame.width - total, middle - (widths[0] ?? 0) - 4));
  return [
    text({ x: left, y: y - 11 }, first.text, first.look),
    text({ x: left + (widths[0] ?? 0) + 8, y: y - 11 }, second.text, second.look),
  ];
}

/** Standardised differences before and after matching, absolute, with the limit beyond which a field is flagged. */
export function balanceScene(chart: BalanceChart, frame: Frame): Scene {
  const narrow = isNarrow(frame);
  const nameRoom = narrow ? frame.width : Math.min(220, widest(chart.rows.map((row) => row.label)));
  const highest = Math.max(
    chart.limit * 2,
    ...chart.rows.flatMap((row) => [Math.abs(row.before), Math.abs(row.after)]),
  );
  const domain = roundDomain(0, highest);
  const x = clampedScale(domain, narrow ? [12, frame.width - 14] : [nameRoom + 18, frame.width - 24]);
  const flag = insideWidth(
    text(
      { x: x(chart.limit), y: 16, anchor: 'middle' },
      `${pageWords(frame.language).flaggedBeyond} ${formatNumber(chart.limit, { decimals: Number.isInteger(chart.limit * 10) ? 1 : 2, language: frame.language })}`,
      'tb',
    ),
    frame.width,
  );
  let y = narrow ? 26 : 34;
  const placed = chart.rows.flatMap((row, index): Mark[] => {
    const names = wrapWords(row.label, nameRoom);
    const first = index === 0 ? 14 : 0;
    const base = y + 18;
    const markY = narrow
      ? base + (names.length - 1) * lineHeight + 19 + first
      : base + first + ((names.length - 1) * lineHeight) / 2 - 4;
    const nameBase = narrow ? base : base + first;
    y = narrow ? markY + 14 : base + first + (names.length - 1) * lineHeight + 12;
    const labels = names.map((words, at) =>
      narrow
        ? text({ x: 0, y: nameBase + at * lineHeight }, words, 'halo')
        : text({ x: nameRoom, y: nameBase + at * lineHeight, anchor: 'end' }, words),
    );
    const marks = index === 0 ? markNames(row, { y: markY, from: narrow ? 0 : nameRoom + 4 }, x, frame) : [];
    return [
      ...rowMarks(row, chart.limit, markY, x),
      ...labels,
      ...marks,
      ...placeTexts([figures(row, chart, { y: markY, x, frame })], frame.width, [...labels, ...marks]),
    ];
  });
  const bottom = y + 6;
  const ticks = roundTicks(domain);
  const decimals = tickDecimals(ticks);
  const tickLabels = ticks.map((tick) =>
    text(
      { x: x(tick), y: bottom + 16, anchor: 'middle' },
      formatNumber(tick, { decimals, language: frame.language }),
      't2',
    ),
  );
  const grid = ticks.map((tick) => line([x(tick), 26], [x(tick), bottom], tick === 0 ? 'ax' : 'gr'));
  const notes = chart.axis === undefined ? [] : wrapWords(chart.axis, frame.width);
  const noteMarks = notes.map((words, index) =>
    insideWidth(
      text(
        { x: (x(domain[0]) + x(domain[1])) / 2, y: bottom + 36 + index * lineHeight, anchor: 'middle' },
        words,
        't2',
      ),
      frame.width,
    ),
  );
  return {
    width: frame.width,
    height: (noteMarks.at(-1)?.y ?? bottom + 16) + 6,
    marks: [
      ...grid,
      line([x(chart.limit), 26], [x(chart.limit), bottom], 'lK dash'),
      flag,
      ...thinned(tickLabels, frame.width),
      ...noteMarks,
      ...placed,
    ],
  };
}

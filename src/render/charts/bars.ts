import type { Chart } from '../../report/document.ts';
import { type Frame, isNarrow, line, lineHeight, type Mark, type Scene, text } from './scene.ts';
import { textWidth, widest, wrapWords } from './text-width.ts';

type BarsChart = Extract<Chart, { kind: 'bars' }>;
type Row = BarsChart['rows'][number];

const strongWidth = (row: Row): number => (row.strong === undefined ? 0 : textWidth(row.strong, true) + 6);
/** A bar that is not zero can be seen. */
const barLength = (value: number, perUnit: number): number => (value > 0 ? Math.max(1, value * perUnit) : 0);

/** The longest scale at which every bar leaves room for the words at its end. */
function wideScale(rows: readonly Row[], room: number): number {
  const limits = rows.flatMap((row) =>
    row.value === null || row.value <= 0
      ? []
      : [(room - 8 - strongWidth(row) - textWidth(row.text)) / row.value],
  );
  return Math.min(...limits, (room * 0.75) / Math.max(1e-9, ...rows.map((row) => row.value ?? 0)));
}

function wideScene(chart: BarsChart, frame: Frame, nameRoom: number, perUnit: number): Scene {
  const left = nameRoom + 12;
  let y = 0;
  const marks = chart.rows.flatMap((row): Mark[] => {
    const names = wrapWords(row.label, nameRoom);
    const length = row.value === null ? 0 : barLength(row.value, perUnit);
    const words = wrapWords(row.text, frame.width - left - length - 8 - strongWidth(row));
    const height = Math.max(names.length, words.length) * lineHeight + 16;
    const base = y + 17;
    const bar: Mark[] =
      row.value === null
        ? []
        : [{ mark: 'rect', x: left, y: y + 3, width: length, height: 20, look: row.ours ? 'fA' : 'fG' }];
    y += height;
    return [
      ...names.map((name, at) => text({ x: nameRoom, y: base + at * lineHeight, anchor: 'end' }, name)),
      ...bar,
      ...(row.strong === undefined ? [] : [text({ x: left + length + 8, y: base }, row.strong, 'tb')]),
      ...words.map((line_, at) =>
        text({ x: left + length + 8 + strongWidth(row), y: base + at * lineHeight }, line_, 't2'),
      ),
    ];
  });
  return { width: frame.width, height: y, marks: [...marks, line([left, 0], [left, y - 6], 'ax')] };
}

/** What stands at the right above a narrow bar: the bold figure, else all its words where they fit beside the name. */
function besideName(row: Row, width: number): { readonly words: string; readonly look: string } | undefined {
  if (row.strong !== undefined) return { words: row.strong, look: 'tb' };
  const fits = row.value !== null && textWidth(row.label) + textWidth(row.text) + 16 <= width;
  return fits && row.text !== '' ? { words: row.text, look: 't2' } : undefined;
}

/** Name and figure above the bar, the other words below it. */
function narrowScene(chart: BarsChart, frame: Frame): Scene {
  const perUnit = frame.width / Math.max(1e-9, ...chart.rows.map((row) => row.value ?? 0));
  let y = 0;
  const marks = chart.rows.flatMap((row): Mark[] => {
    const beside = besideName(row, frame.width);
    const names = wrapWords(row.label, frame.width - strongWidth(row) - 6);
    const words = row.text === '' || beside?.words === row.text ? [] : wrapWords(row.text, frame.width);
    const base = y + 14;
    const top = base + (names.length - 1) * lineHeight + 6;
    const wordsBase = top + (row.value === null ? 12 : 27);
    const width = row.value === null ? 0 : barLength(row.value, perUnit);
    y = wordsBase + (words.length - 1) * lineHeight + 13;
    return [
      ...names.map((name, at) => text({ x: 0, y: base + at * lineHeight }, name)),
      ...(beside === undefined
        ? []
        : [text({ x: frame.width, y: base, anchor: 'end' }, beside.words, beside.look)]),
      ...(width === 0
        ? []
        : [{ mark: 'rect' as const, x: 0, y: top, width, height: 12, look: row.ours ? 'fA' : 'fG' }]),
      ...words.map((line_, at) => text({ x: 0, y: wordsBase + at * lineHeight }, line_, 't2')),
    ];
  });
  return { width: frame.width, height: y, marks };
}

/** Bars from zero, blue for the program and grey for what was before it; a step not yet reached is words. */
export function barsScene(chart: BarsChart, frame: Frame): Scene {
  const nameRoom = Math.min(220, widest(chart.rows.map((row) => row.label)));
  const perUnit = wideScale(chart.rows, frame.width - nameRoom - 12);
  const longest = perUnit * Math.max(0, ...chart.rows.map((row) => row.value ?? 0));
  const roomy = longest >= 100 || chart.rows.every((row) => (row.value ?? 0) <= 0);
  return isNarrow(frame) || !roomy ? narrowScene(chart, frame) : wideScene(chart, frame, nameRoom, perUnit);
}

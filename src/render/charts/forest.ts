import type { Chart } from '../../report/document.ts';
import type { Scale } from './axis.ts';
import { type Frame, line, type Mark, type Scene } from './scene.ts';
import { zeroRowsScene } from './zero-rows.ts';

type ForestChart = Extract<Chart, { kind: 'forest' }>;
type Row = ForestChart['rows'][number];

/** The main estimate is blue and larger; the others are grey. */
function estimate(row: Row, main: boolean, y: number, x: Scale): Mark[] {
  return [
    line([x(row.low), y], [x(row.high), y], main ? 'lA' : 'lG'),
    { mark: 'circle', x: x(row.value), y, r: main ? 6 : 5, look: main ? 'fA' : 'fG' },
  ];
}

/** Differences around zero with their intervals; the first row is the main estimate. */
export function forestScene(chart: ForestChart, frame: Frame): Scene {
  const rows = chart.rows.map((row, index) => ({
    ...row,
    values: [row.low, row.high, row.value],
    draw: (y: number, x: Scale) => estimate(row, index === 0, y, x),
  }));
  return zeroRowsScene({ ...chart, rows }, frame);
}

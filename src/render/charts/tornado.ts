import type { Chart } from '../../report/document.ts';
import type { Scale } from './axis.ts';
import type { Frame, Mark, Scene } from './scene.ts';
import { zeroRowsScene } from './zero-rows.ts';

type TornadoChart = Extract<Chart, { kind: 'tornado' }>;
type Row = TornadoChart['rows'][number];

const barHeight = 12;

/** From the one end of the result to the other; an end that is the same as the other can be seen all the same. */
function bar(row: Row, main: boolean, y: number, x: Scale): Mark {
  const left = x(Math.min(row.low, row.high));
  const width = Math.max(2, x(Math.max(row.low, row.high)) - left);
  return {
    mark: 'rect',
    x: left,
    y: y - barHeight / 2,
    width,
    height: barHeight,
    look: main ? 'fA' : 'fG',
  };
}

/**
 * How far a result moves when one input after the other goes from its lower to its upper end, the others as they are: one
 * bar an input. The first row is the main one; the dashed line is the result with every input as it is.
 */
export function tornadoScene(chart: TornadoChart, frame: Frame): Scene {
  const rows = chart.rows.map((row, index) => ({
    ...row,
    values: [row.low, row.high],
    draw: (y: number, x: Scale) => [bar(row, index === 0, y, x)],
  }));
  return zeroRowsScene({ ...chart, rows, base: { value: chart.base, text: chart.baseText } }, frame);
}

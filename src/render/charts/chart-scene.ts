import type { Chart } from '../../report/document.ts';
import { balanceScene } from './balance.ts';
import { barsScene } from './bars.ts';
import { distributionScene } from './distribution.ts';
import { dotsScene } from './dots.ts';
import { forestScene } from './forest.ts';
import { heatmapScene } from './heatmap.ts';
import { lineScene } from './line.ts';
import type { Frame, Scene } from './scene.ts';
import { squaresScene } from './squares.ts';
import { survivalScene } from './survival.ts';
import { timelineScene } from './timeline.ts';
import { tornadoScene } from './tornado.ts';
import { turnsScene } from './turns.ts';

/** The drawing of a chart at one width. The same data and width give the same drawing. */
export function chartScene(chart: Chart, frame: Frame): Scene {
  switch (chart.kind) {
    case 'line':
      return lineScene(chart, frame);
    case 'survival':
      return survivalScene(chart, frame);
    case 'dots':
      return dotsScene(chart, frame);
    case 'forest':
      return forestScene(chart, frame);
    case 'tornado':
      return tornadoScene(chart, frame);
    case 'balance':
      return balanceScene(chart, frame);
    case 'bars':
      return barsScene(chart, frame);
    case 'distribution':
      return distributionScene(chart, frame);
    case 'squares':
      return squaresScene(chart, frame);
    case 'heatmap':
      return heatmapScene(chart, frame);
    case 'timeline':
      return timelineScene(chart, frame);
    case 'turns':
      return turnsScene(chart, frame);
    default:
      return chart satisfies never;
  }
}

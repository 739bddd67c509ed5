import type { Chart } from '../../report/document.ts';
import type { Plot, Scale } from './axis.ts';
import type { Frame } from './scene.ts';

export type SurvivalChart = Extract<Chart, { kind: 'survival' }>;
export type Series = SurvivalChart['series'][number];

/** A drawing of curves over days: where a day and a share stand. `start`: the share of every curve on day 0. */
export type Drawn = {
  readonly x: Scale;
  readonly y: Scale;
  readonly plot: Plot;
  readonly frame: Frame;
  readonly start: 0 | 1;
};

export const nameLook = (series: Series): string => (series.ours ? 'tA' : 'tk');
export const lineLook = (series: Series): string => (series.ours ? 'lA' : 'lG dash');

/** The share on day 0: everybody is still there, or nobody has left yet. */
export const startOf = (chart: SurvivalChart): 0 | 1 => (chart.falls === false ? 0 : 1);

/** From where to where the axis of shares runs: what falls may begin above 0, what rises ends at the next round share. */
export function shareDomain(chart: SurvivalChart): readonly [low: number, high: number] {
  if (startOf(chart) === 1) return [Math.min(chart.from ?? 0, 0.9), 1];
  const top = Math.max(0, ...chart.series.flatMap(({ points }) => points.map(({ y, high }) => high ?? y)));
  return [0, Math.min(1, Math.max(0.1, Math.ceil(top * 10 - 1e-9) / 10))];
}

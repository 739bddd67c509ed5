import type { Point } from '../../report/document.ts';

/** Stretches of steps that have an interval; each lasts until the next step, whether that has one or not. */
export function bandedRuns(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  let open: Point[] = [];
  for (const point of points) {
    const last = open.at(-1);
    if (point.low !== undefined && point.high !== undefined) {
      if (last === undefined) runs.push(open);
      open.push(point);
    } else if (last !== undefined) {
      open.push({ ...last, x: point.x });
      open = [];
    }
  }
  return runs;
}

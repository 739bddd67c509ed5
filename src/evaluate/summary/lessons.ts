import type { Lesson } from '../../model/board-summary.ts';
import { compareText } from '../../model/order.ts';
import type { Scale } from '../../model/question-scale.ts';
import type { Metric } from '../../schema/progress-result.ts';
import { shortfall } from '../progress-targets.ts';
import type { BoardFigures } from './disclose-summary.ts';

/** How many there are of them on one page. */
export const mostLessons = 3;

/**
 * What stands out, where the program says nothing of its own: the target furthest from being met, the commonest reason of
 * an early end, the wave with the fewest answers; then further missed targets. Figures alone, and only those these
 * readers may know; where there are fewer than three, fewer are said.
 */
export function lessonsByRule({ metrics, earlyEnds, waves }: BoardFigures, scale: Scale): Lesson[] {
  const [furthest, ...others] = missedTargets(metrics, scale);
  return [...(furthest ?? []), ...commonestEnd(earlyEnds), ...fewestAnswers(waves), ...others.flat()].slice(
    0,
    mostLessons,
  );
}

/** Missed targets, the furthest first, by the part of the target that is missing. */
function missedTargets(metrics: readonly Metric[], scale: Scale): (readonly Lesson[])[] {
  return metrics
    .filter(({ target, suppressed }) => target?.met === false && !suppressed)
    .map((metric) => ({ metric, missing: shortfall(metric, scale) }))
    .sort((a, b) => b.missing - a.missing || compareText(a.metric.id, b.metric.id))
    .map(({ metric }) => [{ rule: 'target' as const, metric }]);
}

/** The reason most often given, where it was given more than once. */
function commonestEnd(metric: Metric | undefined): Lesson[] {
  if (metric === undefined || metric.suppressed || metric.numerator === null) return [];
  const [first] = [...(metric.parts ?? [])].sort((a, b) => b.n - a.n || compareText(a.name, b.name));
  return first === undefined || first.n < 2
    ? []
    : [{ rule: 'end-reason', reason: first.name, n: first.n, of: metric.numerator }];
}

/** Where at least one in five kept silent: fewer are no lesson. */
function fewestAnswers(waves: BoardFigures['waves']): Lesson[] {
  const [least] = waves
    .filter(({ share }) => share <= 0.8)
    .sort(
      (a, b) => a.share - b.share || compareText(a.wave, b.wave) || compareText(a.side, b.side),
    );
  return least === undefined ? [] : [{ rule: 'response', ...least }];
}

import type { Lesson } from '../../model/board-summary.ts';
import { satisfactionScale } from '../../model/check-in.ts';
import { compareText } from '../../model/order.ts';
import type { Scale } from '../../model/question-scale.ts';
import type { Program } from '../../schema/program.ts';
import type { Metric } from '../../schema/progress-result.ts';
import { shortfall } from '../progress-targets.ts';
import type { BoardFigures } from './board-figures.ts';

/** How many there are of them on one page. */
const mostLessons = 3;

/**
 * What stands out, where the program says nothing of its own: the target furthest from being met, the commonest reason of
 * an early end, the wave with the fewest answers; then further missed targets. Figures alone, and only those these
 * readers may know; where there are fewer than three, fewer are said.
 */
export function lessonsByRule(
  { metrics, earlyEnds, waves }: BoardFigures,
  program: Pick<Program, 'checkins' | 'privacy'>,
): Lesson[] {
  const scale = satisfactionScale(program);
  const [furthest, ...others] = missedTargets(metrics, scale);
  return [
    ...(furthest ?? []),
    ...commonestEnd(earlyEnds),
    ...fewestAnswers(waves, program.privacy.min_mean),
    ...others.flat(),
  ].slice(0, mostLessons);
}

/** Missed targets, the furthest first, by the part of the target that is missing. */
function missedTargets(metrics: readonly Metric[], scale: Scale): (readonly Lesson[])[] {
  return metrics
    .filter(({ target, suppressed }) => target?.met === false && !suppressed)
    .map((metric) => ({ metric, missing: shortfall(metric, scale) }))
    .sort((a, b) => b.missing - a.missing || compareText(a.metric.id, b.metric.id))
    .map(({ metric }, at) => [{ rule: 'target' as const, metric, isFurthest: at === 0 }]);
}

/** The reason most often given, where it was given more than once. */
function commonestEnd(metric: Metric | undefined): Lesson[] {
  if (metric === undefined || metric.suppressed || metric.numerator === null) return [];
  const [first] = [...(metric.parts ?? [])].sort((a, b) => b.n - a.n || compareText(a.name, b.name));
  return first === undefined || first.n < 2
    ? []
    : [{ rule: 'end-reason', reason: first.name, n: first.n, of: metric.numerator }];
}

/** Where at least one in five kept silent, of enough who were asked: fewer are no lesson. */
function fewestAnswers(waves: BoardFigures['waves'], enough: number): Lesson[] {
  const [least] = waves
    .filter(({ share, asked }) => share <= 0.8 && (asked === null || asked >= enough))
    .sort((a, b) => a.share - b.share || compareText(a.wave, b.wave) || compareText(a.side, b.side));
  return least === undefined ? [] : [{ rule: 'response', ...least }];
}

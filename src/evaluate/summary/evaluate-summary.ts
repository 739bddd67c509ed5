import type { Lesson, OpenQuestion } from '../../model/board-summary.ts';
import { funnelSteps } from '../../model/funnel.ts';
import type { PublishedCell, PublishedFigure } from '../../model/published-cell.ts';
import type { Program } from '../../schema/program.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { BoardTarget, SummaryResult } from '../../schema/summary-result.ts';
import { judgeTargets } from '../gate.ts';
import { resultFigures } from '../retention/disclosed/result-figures.ts';
import type { BoardFigures } from './board-figures.ts';
import { discloseSummary } from './disclose-summary.ts';
import { lessonsByRule } from './lessons.ts';
import { openQuestions, type Staying } from './open-questions.ts';
import { toldBeside } from './published-summary.ts';

export type SummaryInput = {
  readonly program: Program;
  readonly figures: Pick<ProgressResult, 'metrics' | 'waves'>;
  readonly staying: Staying;
  /** Two meet: then it is known how many have. */
  readonly inPairs: boolean;
  readonly audience: SummaryResult['audience'];
  /** What left the house before. */
  readonly published: readonly PublishedCell[];
};

/** The page in figures; the words are in texts/summary-words/. */
export type SummaryOutcome = Pick<SummaryResult, 'audience' | 'funnel' | 'targets'> & {
  readonly lessons: readonly Lesson[];
  readonly open: readonly OpenQuestion[];
};

/** The program on one page: how far people came, the targets, what stands out, what cannot be said yet. */
export function evaluateSummary(input: SummaryInput): SummaryOutcome {
  const { program, figures, audience, staying } = input;
  const all: BoardFigures = {
    funnel: funnelSteps(figures.metrics, input.inPairs),
    metrics: figures.metrics,
    earlyEnds: figures.metrics.find(({ id }) => id === 'early-ends'),
    waves: figures.waves.map(({ wave, side, asked, answered }) => ({
      wave,
      side,
      asked,
      answered,
      share: asked === 0 ? 1 : answered / asked,
    })),
  };
  const told =
    audience === 'coordinator'
      ? all
      : discloseSummary(all, program.privacy, toldBeside(input.published, studyFigures(staying)));
  const targets = boardTargets(told, program);
  const funnel = told.funnel.map(({ step, count }) => ({ step, n: count, suppressed: count === null }));
  const hidden =
    funnel.filter(({ suppressed }) => suppressed).length +
    targets.filter(({ outcome }) => outcome === 'suppressed').length;
  return {
    audience,
    funnel,
    targets,
    lessons: lessonsByRule(told, program),
    open: openQuestions(told.metrics, { staying, hidden, least: program.privacy.min_count }),
  };
}

/** What the page repeats of the study of staying. */
export const studyFigures = (staying: Staying): readonly PublishedFigure[] =>
  typeof staying === 'string' ? [] : resultFigures(staying);

const rank = { missed: 0, unknown: 1, met: 2, suppressed: 3 } as const satisfies Record<
  BoardTarget['outcome'],
  number
>;

/** Every target, what needs a word first. */
function boardTargets({ metrics }: BoardFigures, { targets }: Program): BoardTarget[] {
  return judgeTargets(metrics, targets)
    .map(
      ({ metric, outcome }): BoardTarget => ({
        metric,
        outcome: metric.suppressed ? 'suppressed' : outcome === 'allowed' ? 'unknown' : outcome,
      }),
    )
    .sort((a, b) => rank[a.outcome] - rank[b.outcome]);
}

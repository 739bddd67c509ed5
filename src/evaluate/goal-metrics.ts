import { compareText } from '../model/order.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { isSmart } from './goals/goal-lint.ts';
import { attainmentScore, ratedGoals } from './goals/rated-goals.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';

/** Mentees, or equals, with at least one SMART goal ÷ those who have begun. */
export function goalsSet({ begun, goals, goalsNow, today }: Figures): Finding {
  if (goals.length === 0) return unknown('share', 'no-goals-recorded');
  const members = begun.flatMap((one) => one.members);
  const mentees = new Set(
    members
      .filter(({ side, began }) => side === 'mentee' && began !== undefined && began <= today)
      .map(({ person }) => person),
  );
  const withGoal = new Set(goalsNow.filter(isSmart).map(({ person }) => person));
  return completeShare(
    [...mentees].filter((mentee) => withGoal.has(mentee)).length,
    mentees.size,
    'none-started',
  );
}

/**
 * Met ÷ due by today; steps towards another goal do not count again. One met before its day waits for that day: those not met
 * get all their time too, and a share of the early ones alone would flatter.
 */
export function goalsMet({ goals, goalsNow, today }: Figures): Finding {
  if (goals.length === 0) return unknown('share', 'no-goals-recorded');
  const due = goalsNow.filter(
    (goal) => goal.parent === undefined && goal.due !== undefined && goal.due <= today,
  );
  return completeShare(due.filter(({ state }) => state === 'met').length, due.length, 'nothing-due');
}

/** Mean over people of their goal attainment score (50: all as expected), of the goals whose points were written down. */
export function goalAttainment({ goalsNow, followed, program }: Figures): Finding {
  const rated = ratedGoals(
    goalsNow,
    followed.flatMap(({ members }) => members),
    program,
  );
  const scores = [...rated]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, own]) => attainmentScore(own))
    .filter((score) => score !== null);
  const mean = meanInterval(scores);
  if (mean === null) return unknown('score', 'no-goals-rated');
  const { value, low, high, n } = mean;
  return { value, low, high, numerator: value * n, denominator: n, intervalMethod: 't', unit: 'score' };
}

import type { Goal } from '../model/goal.ts';
import { compareText } from '../model/order.ts';
import { goalAttainmentScore } from '../stats/goal-attainment-score.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';

/** What a file can show of SMART: what is measured, how much of it, and by when. */
const isSmart = ({ measure, target, due }: Goal): boolean =>
  measure !== undefined && target !== undefined && due !== undefined;

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

/** Met ÷ due by today; steps towards another goal do not count again. */
export function goalsMet({ goals, goalsNow, today }: Figures): Finding {
  if (goals.length === 0) return unknown('share', 'no-goals-recorded');
  const due = goalsNow.filter(
    (goal) => goal.parent === undefined && goal.due !== undefined && goal.due <= today,
  );
  return completeShare(due.filter(({ state }) => state === 'met').length, due.length, 'nothing-due');
}

/** Mean over mentees of their goal attainment score (50: all as expected). */
export function goalAttainment({ goalsNow }: Figures): Finding {
  const byPerson = new Map<string, { attainment: number; weight: number }[]>();
  for (const { person, attainment, weight } of goalsNow) {
    if (attainment === undefined) continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), { attainment, weight }]);
  }
  const scores = [...byPerson]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, rated]) => goalAttainmentScore(rated))
    .filter((score) => score !== null);
  const mean = meanInterval(scores);
  if (mean === null) return unknown('score', 'no-goals-recorded');
  const { value, low, high, n } = mean;
  return { value, low, high, numerator: value * n, denominator: n, intervalMethod: 't', unit: 'score' };
}

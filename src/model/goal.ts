import type { Day } from './day.ts';
import { sortedBy } from './order.ts';

export type GoalState = 'open' | 'met' | 'missed' | 'dropped' | 'revised';

/** One revision of one goal: a row of goals.csv. The highest revision is in force. */
export type Goal = {
  readonly id: string;
  readonly revision: number;
  readonly person: string;
  readonly pairing?: string;
  readonly parent?: string;
  readonly title: string;
  readonly category?: string;
  readonly measure?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly due?: Day;
  readonly weight: number;
  readonly state: GoalState;
  /** Goal attainment scaling: −2 … +2. */
  readonly attainment?: number;
  readonly revised?: Day;
  readonly note?: string;
};

/** The highest revision of each goal, in the order in which the goals first stand; older revisions are history. */
export function goalsInForce(goals: readonly Goal[]): Goal[] {
  const latest = new Map<string, Goal>();
  for (const goal of goals) {
    const before = latest.get(goal.id);
    if (before === undefined || goal.revision > before.revision) latest.set(goal.id, goal);
  }
  return [...latest.values()];
}

/** The goals as they were known on a day: the latest revision made by then, dropped ones left out. */
export function goalsOn(goals: readonly Goal[], today: Day): Goal[] {
  return latestKnown(goals, today).filter(({ state }) => state !== 'dropped');
}

/** The same with those that were dropped. */
export function latestKnown(goals: readonly Goal[], today: Day): Goal[] {
  return goalsInForce(goals.filter(({ revised }) => revised === undefined || revised <= today));
}

/** Neither met nor given up: somebody is at work on it. */
export function isOpenGoal({ state }: Pick<Goal, 'state'>): boolean {
  return state === 'open' || state === 'revised';
}

/** The goals of one person that are no steps of another, those that weigh more first, by id among equals. */
export function byImportance(goals: readonly Goal[]): Goal[] {
  return sortedBy(
    goals.filter(({ parent }) => parent === undefined),
    ({ weight }) => -weight,
    ({ id }) => id,
  );
}

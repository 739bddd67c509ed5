import type { Day } from './day.ts';

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

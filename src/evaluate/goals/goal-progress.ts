import type { Goal } from '../../model/goal.ts';
import { groupBy } from '../../model/group-by.ts';
import type { GoalRow } from '../../schema/goals-result.ts';
import type { ToldOfPerson } from './told-progress.ts';

export type GoalProgress = NonNullable<GoalRow['progress']>;

/**
 * How far each goal is, 0…1: a goal that is met is whole; the person's main goal is as far as the last answer said; a goal
 * with steps and nothing of its own is as far as its steps by weight, where a step nothing is known of counts as not done.
 * Undefined where nothing tells. `goals`: those in force, dropped ones left out. Steps that run in a circle end where they
 * began.
 */
export function progressOf(
  goals: readonly Goal[],
  told: ReadonlyMap<string, ToldOfPerson['last']>,
): ReadonlyMap<string, GoalProgress> {
  const steps = groupBy(
    goals.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent,
  );
  const progress = (goal: Goal, above: ReadonlySet<string>): GoalProgress | undefined => {
    if (goal.state === 'met') return { value: 1, from: 'state' };
    const last = told.get(goal.id);
    if (last !== undefined && last !== null)
      return { value: last.value / 100, from: 'check-in', side: last.side, date: last.date };
    const seen = new Set([...above, goal.id]);
    const own = (steps.get(goal.id) ?? []).filter(({ id }) => !seen.has(id));
    const weight = own.reduce((sum, step) => sum + step.weight, 0);
    if (weight === 0) return undefined;
    const done = own.reduce((sum, step) => sum + step.weight * (progress(step, seen)?.value ?? 0), 0);
    return { value: done / weight, from: 'steps' };
  };
  return new Map(
    goals.flatMap((goal) => {
      const found = progress(goal, new Set());
      return found === undefined ? [] : [[goal.id, found] as const];
    }),
  );
}

/** Within so many days a goal is due soon. */
export const soonDays = 30;

/** Where a goal stands on a day; `soon` is the last day that is soon. */
export function standingOf(goal: Goal, today: string, soon: string): GoalRow['standing'] {
  const { state, due } = goal;
  if (state !== 'open' && state !== 'revised') return state;
  if (due === undefined || due > soon) return 'open';
  return due < today ? 'overdue' : 'due-soon';
}

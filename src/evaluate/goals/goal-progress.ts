import type { Goal } from '../../model/goal.ts';
import { groupBy } from '../../model/group-by.ts';
import type { GoalRow } from '../../schema/goals-result.ts';
import type { ToldOfPerson } from './told-progress.ts';

export type GoalProgress = NonNullable<GoalRow['progress']>;

/**
 * How far each goal is, 0…1: a goal that is met is whole; the person's main goal is as far as the last answer said; a goal
 * with steps and nothing of its own is as far as its steps by weight, where a step nothing is known of counts as not done.
 * Undefined where nothing tells. `goals`: those in force, dropped ones left out. Of steps that run in a circle, which the
 * goals of a folder never do, each counts once.
 */
export function progressOf(
  goals: readonly Goal[],
  told: ReadonlyMap<string, ToldOfPerson['last']>,
): ReadonlyMap<string, GoalProgress> {
  const steps = groupBy(
    goals.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent,
  );
  const found = new Map<string, GoalProgress>();
  for (const goal of stepsFirst(goals, steps)) {
    const progress = ownProgress(goal, told.get(goal.id)) ?? bySteps(steps.get(goal.id) ?? [], found);
    if (progress !== undefined) found.set(goal.id, progress);
  }
  return found;
}

/** Each goal once, after all of its steps; with a stack of its own, since steps of steps may go thousands deep. */
function stepsFirst(goals: readonly Goal[], steps: ReadonlyMap<string | undefined, readonly Goal[]>): Goal[] {
  const met = new Set<string>();
  const order: Goal[] = [];
  const stack = goals.map((goal) => ({ goal, isOpen: false })).reverse();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { goal, isOpen } = top;
    if (isOpen) order.push(goal);
    if (isOpen || met.has(goal.id)) continue;
    met.add(goal.id);
    stack.push({ goal, isOpen: true });
    for (const step of steps.get(goal.id) ?? []) stack.push({ goal: step, isOpen: false });
  }
  return order;
}

function ownProgress(goal: Goal, last: ToldOfPerson['last'] | undefined): GoalProgress | undefined {
  if (goal.state === 'met') return { value: 1, from: 'state' };
  if (last === undefined || last === null) return undefined;
  return { value: last.value / 100, from: 'check-in', side: last.side, date: last.date };
}

function bySteps(own: readonly Goal[], found: ReadonlyMap<string, GoalProgress>): GoalProgress | undefined {
  const weight = own.reduce((sum, step) => sum + step.weight, 0);
  if (weight === 0) return undefined;
  const done = own.reduce((sum, step) => sum + step.weight * (found.get(step.id)?.value ?? 0), 0);
  return { value: done / weight, from: 'steps' };
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

import type { Day } from '../../model/day.ts';
import type { Goal } from '../../model/goal.ts';
import { goalCategoryOf } from '../../model/goal-category.ts';
import type { GoalReason, LintedLetter, SmartLetter } from '../../schema/goals-result.ts';
import { daysBetween } from '../../time/day.ts';
import { beyondTime, doubtfulMeasure, missingMeasure, moreThanAll } from './measure-lint.ts';
import { isActOfOthers, lintTitle } from './title-lint.ts';

const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const satisfies readonly SmartLetter[];

/** Goals that one person can have open at a time before the lint asks which of them count. */
const mostOpenGoals = 3;

/** What a goal is held against; what is absent is not known, and then nothing is found by it. */
export type GoalFrame = {
  /** The first day of the person in the program. */
  readonly began?: Day;
  readonly start?: Day;
  readonly end?: Day;
  /** The ids of what the person is in. */
  readonly pairings: readonly string[];
  /** What the program is for: a category may be one of these words. */
  readonly purposes: readonly string[];
  readonly parent?: Goal;
  /** Its place among the person's open goals, those that weigh more first; 0 for one that is not open or a step. */
  readonly place: number;
  readonly openGoals: number;
};

/** A goal counts as SMART where nothing is missing of how it is counted and by when: all that a file can show for certain. */
export function isSmart(goal: Goal): boolean {
  return missingMeasure(goal).length === 0 && goal.due !== undefined;
}

/**
 * A goal letter by letter. Every rule can be stated in one sentence and reads only what was written; `missing`: the letter
 * cannot be met as it stands, `doubtful`: somebody should look.
 */
export function lintGoal(goal: Goal, frame: GoalFrame): LintedLetter[] {
  const missing: Readonly<Record<SmartLetter, readonly GoalReason[]>> = {
    S: [],
    M: missingMeasure(goal),
    A: [],
    R: goal.category === undefined && goal.parent === undefined ? [{ code: 'no-category' }] : [],
    T: goal.due === undefined ? [{ code: 'no-due' }] : [],
  };
  const unsure = doubtfulMeasure(goal);
  const counted = missing.M.length === 0 && unsure.length === 0;
  const doubtful: Readonly<Record<SmartLetter, readonly GoalReason[]>> = {
    S: lintTitle(goal.title, counted),
    M: unsure,
    A: lintReach(goal, frame),
    R: lintRelevance(goal, frame),
    T: lintDay(goal, frame),
  };
  return smartLetters.map((letter) => ({
    letter,
    state: missing[letter].length > 0 ? 'missing' : doubtful[letter].length > 0 ? 'doubtful' : 'ok',
    reasons: [...missing[letter], ...doubtful[letter]],
  }));
}

function lintReach(goal: Goal, { began, start, end, place, openGoals }: GoalFrame): GoalReason[] {
  const days = began === undefined || goal.due === undefined ? undefined : daysBetween(began, goal.due);
  const program = start === undefined || end === undefined ? undefined : daysBetween(start, end);
  return [
    ...moreThanAll(goal),
    ...(days === undefined || days < 0 ? [] : beyondTime(goal, days)),
    ...(days !== undefined && program !== undefined && days > program
      ? [{ code: 'longer-than-program' as const, found: days, limit: program, unit: 'days' as const }]
      : []),
    ...(place > mostOpenGoals
      ? [{ code: 'many-goals' as const, found: openGoals, limit: mostOpenGoals }]
      : []),
  ];
}

function lintRelevance(goal: Goal, { pairings, purposes }: GoalFrame): GoalReason[] {
  const { category, pairing, title } = goal;
  const findings: GoalReason[] = [];
  if (
    category !== undefined &&
    goalCategoryOf(category) === undefined &&
    !purposes.includes(category.trim().toLowerCase())
  )
    findings.push({ code: 'unknown-category', found: category });
  if (isActOfOthers(title)) findings.push({ code: 'others-act', found: title });
  if (pairing === undefined) {
    if (pairings.length === 0) findings.push({ code: 'no-pairing' });
  } else if (!pairings.includes(pairing)) findings.push({ code: 'other-pairing', found: pairing });
  return findings;
}

function lintDay({ due }: Goal, { began, end, parent }: GoalFrame): GoalReason[] {
  if (due === undefined) return [];
  const findings: GoalReason[] = [];
  if (began !== undefined && due < began)
    findings.push({ code: 'due-before-start', found: due, limit: began });
  if (began !== undefined && due === began) findings.push({ code: 'due-on-start', found: due });
  if (end !== undefined && due > end) findings.push({ code: 'due-after-end', found: due, limit: end });
  if (parent?.due !== undefined && due > parent.due)
    findings.push({ code: 'due-after-parent', found: due, limit: parent.due });
  return findings;
}

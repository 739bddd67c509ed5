import type { GoalCategory } from '../../model/goal-category.ts';
import type { AgendaSet } from '../../schema/program-agendas.ts';

/** Purposes have goals of their own, and so have some ways of meeting. */
export type GoalSet = AgendaSet | 'group' | 'peer' | 'e-mentoring';

/** Whose goal it is, where it is not the mentee's; in reverse mentoring the senior colleague is the mentee. */
export type GoalOwner = 'mentee' | 'mentor';

/**
 * A goal to start from: how it is counted, where one stands and where one wants to be, in how many months. The numbers are
 * examples that each pair changes.
 */
export type GoalTemplate = {
  readonly category: GoalCategory;
  readonly title: string;
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly months: number;
  readonly owner: GoalOwner;
};

export type GoalTexts = Readonly<Record<GoalSet, readonly GoalTemplate[]>>;

/** One goal on one line: category, title, measure, from, to, months, whose. */
export function goalTemplate(
  category: GoalCategory,
  [title, measure]: readonly [string, string],
  [baseline, target]: readonly [string, string],
  months: number,
  owner: GoalOwner = 'mentee',
): GoalTemplate {
  return { category, title, measure, baseline, target, months, owner };
}

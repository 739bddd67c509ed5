import type { Goal } from '../../model/goal.ts';
import { goalCategoryOf } from '../../model/goal-category.ts';
import type { Pseudonyms } from './field-cell.ts';
import type { KeptIds } from './kept-ids.ts';

/** Stands in the place of every title, which a goal cannot do without. */
const title = 'goal in words';

/** A goal with its numbers and days, without its words. */
export function copiedGoal(goal: Goal, { people, texts }: Pseudonyms, ids: KeptIds): Goal {
  const { pairing, parent, category, measure, baseline, target, note: _, ...rest } = goal;
  const amount = (text: string) => amountIn(text) ?? texts.hidden(text);
  return {
    ...rest,
    id: ids(goal.id),
    person: people.anybody(goal.person),
    title,
    ...(pairing === undefined ? {} : { pairing: ids(pairing) }),
    ...(parent === undefined ? {} : { parent: ids(parent) }),
    ...(category === undefined
      ? {}
      : { category: goalCategoryOf(category) === undefined ? texts.answer(category) : category }),
    ...(measure === undefined ? {} : { measure: measureOf(measure) }),
    ...(baseline === undefined ? {} : { baseline: amount(baseline) }),
    ...(target === undefined ? {} : { target: amount(target) }),
  };
}

/** A blank of a template that nobody has filled in. */
const blank = /\{[^{}]*\}/;

/** `3`, `20 %`, `1 of 4`; of `3 talks` the number. */
function amountIn(text: string): string | undefined {
  if (blank.test(text)) return '{…}';
  return /^[+\-\u2212]?\d+(?:[.,]\d+)?(?:\s*%|\s*(?:of|von|aus|\/)\s*\d+)?/i.exec(text.trim())?.[0];
}

/** That something is counted, and where it is time, in which unit and of how much. */
function measureOf(text: string): string {
  if (blank.test(text)) return '{…}';
  const unit = /^(?:days?|tage?n?|weeks?|wochen?|months?|monate?n?)\b/i.exec(text.trim())?.[0];
  const whole = /\b(?:of|von)\s+\d+\b/i.exec(text)?.[0];
  return [unit ?? 'measure', whole].filter((part) => part !== undefined).join(' ');
}

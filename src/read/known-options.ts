import type { CellGroup } from './cell-group.ts';
import { textsOf } from './cell-reading.ts';
import type { FieldPlan } from './field-plan.ts';
import { hasStrongSeparator, longestFirst, type Options, splitSet } from './split-set.ts';

/** Questions that are asked with one and the same list. */
const sharedLists: readonly (readonly string[])[] = [
  ['topics', 'topics_wanted', 'topics_offered'],
  ['function', 'target_function', 'past_functions'],
];

/**
 * The options of a set: declared ones, and those that answers show beyond doubt (a single choice, or a column parted
 * by `;`), from every question with the same list. So the commas inside options of one form are known in the other.
 */
export function knownOptions(
  name: string,
  plans: ReadonlyMap<string, FieldPlan>,
  groupsOf: ReadonlyMap<string, readonly CellGroup[]>,
): Options {
  const names = sharedLists.find((list) => list.includes(name)) ?? [name];
  const declared = names.flatMap((one) => plans.get(one)?.declared ?? []);
  const shown = names.flatMap((one) => {
    const plan = plans.get(one);
    return plan?.declared === undefined ? shownOptions(groupsOf.get(one) ?? [], plan) : [];
  });
  return longestFirst([...declared, ...shown]);
}

function shownOptions(groups: readonly CellGroup[], plan: FieldPlan | undefined): string[] {
  if (plan === undefined || (plan.spec.type !== 'set' && plan.spec.type !== 'category')) return [];
  return groups.flatMap((group) => {
    const shown = new Set<string>();
    let parted = false;
    for (const text of textsOf(group)) {
      parted ||= hasStrongSeparator(text);
      for (const option of splitSet(text, [], false)) shown.add(option);
    }
    if (!parted && plan.spec.type === 'set' && plan.spec.name !== 'target_function') return [];
    return [...shown].sort();
  });
}

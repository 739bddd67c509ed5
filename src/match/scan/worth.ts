import { type Form, type Lookup, unknown } from '../forms/form.ts';
import type { PairPlan } from './pair-plan.ts';

/**
 * A form with what each of its values adds to the sum of a pair. Sums are doubled Σ w·v: all whole numbers, so that no
 * order of adding can matter. A broken rule adds −∞, and the sum stays there whatever else is added.
 */
export type Term = { readonly form: Form; readonly worth: Worth };
export type Worth = {
  /** What a value of the form adds; values below 0 are unknown. */
  readonly of: (value: number) => number;
  readonly unknown: number;
};

/** The sum of all terms, plus `start`, divided by `divisor` and cut to a whole number is the score; below 0: barred. */
export type Terms = { readonly terms: readonly Term[]; readonly start: number; readonly divisor: number };

/** The rules and counting criteria of a plan as terms of one sum. */
export function termsOf(plan: PairPlan): Terms {
  const criteria = plan.criteria.filter((c) => c.weight > 0);
  const weights = criteria.reduce((sum, c) => sum + c.weight, 0);
  const rules = plan.rules.flatMap((rule) => rule.forms).map((form) => ({ form, worth: ruleWorth }));
  const counted = criteria.map(({ form, weight, missing }) => {
    const unknown = 2 * weight * missing;
    return { form, worth: { of: (v: number) => (v < 0 ? unknown : 2 * weight * v), unknown } };
  });
  // One hundredth of a point is 100 millionths of the weights, doubled 200; half of it rounds half up.
  return { terms: [...rules, ...counted], start: 100 * weights, divisor: Math.max(1, 200 * weights) };
}

const ruleWorth: Worth = { of: (value) => (value > 0 ? Number.NEGATIVE_INFINITY : 0), unknown: 0 };

/** A table of sums over codes of both sides. */
export type WorthTable = {
  readonly mentee: Uint16Array;
  readonly mentor: Uint16Array;
  readonly columns: number;
  readonly worth: Float64Array;
};

export function worthTable({ mentee, mentor, columns, values }: Lookup, worth: Worth): WorthTable {
  const sums = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) sums[at] = worth.of(values[at] ?? unknown);
  return { mentee, mentor, columns, worth: sums };
}

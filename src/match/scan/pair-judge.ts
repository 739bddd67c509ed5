import { pairValue } from '../forms/pair-value.ts';
import type { OneDirection, PairPlan, PlannedCriterion, PlannedRule } from './pair-plan.ts';

/** One pair at a time; the same numbers as by row. */
export type PairJudge = {
  /** Whether a rule bars the pair: `mutual` is among them. */
  readonly barred: (mentee: number, mentor: number) => boolean;
  /** Hundredths of a point, whether or not a rule bars the pair. */
  readonly score: (mentee: number, mentor: number) => number;
};

/** Reads a plan pair by pair. */
export function pairJudge(plan: PairPlan): PairJudge {
  const rules = plan.rules.map(breaksRule);
  const declared = (i: number, j: number): boolean => {
    for (const breaks of rules) if (breaks(i, j)) return true;
    return false;
  };
  const mutual = plan.oneDirection === undefined ? undefined : breaksOneDirection(plan, declared);
  return {
    barred: mutual === undefined ? declared : (i, j) => declared(i, j) || mutual(i, j),
    score: meanScore(plan.criteria),
  };
}

/** The criteria that count in a score: all, or those of one side's own. */
export const countedBy = (
  criteria: readonly PlannedCriterion[],
  side?: 'mentee' | 'mentor',
): readonly PlannedCriterion[] =>
  side === undefined
    ? criteria
    : criteria
        .filter((c) => c.side === undefined || c.side === side)
        .map((c) => (c.own === undefined ? c : { ...c, form: c.own[side] }));

/** Whether a pair breaks a rule: any of its forms says so. What is unknown breaks none. */
export function breaksRule(rule: PlannedRule): (mentee: number, mentor: number) => boolean {
  const forms = rule.forms.map(pairValue);
  return (i, j) => {
    for (const value of forms) if (value(i, j) > 0) return true;
    return false;
  };
}

/** Σ w·v ÷ Σ w, half up to hundredths, in integers; 0 where nothing counts. */
export function meanScore(criteria: readonly PlannedCriterion[]): (mentee: number, mentor: number) => number {
  const compiled = criteria
    .filter((c) => c.weight > 0)
    .map(({ form, weight, missing }) => ({ value: pairValue(form), weight, missing }));
  const weights = compiled.reduce((sum, c) => sum + c.weight, 0);
  if (weights === 0) return () => 0;
  return (i, j) => {
    let sum = 0;
    for (const { value, weight, missing } of compiled) {
      const v = value(i, j);
      sum += weight * (v < 0 ? missing : v);
    }
    // A value of 1 is a million and 10000 hundredths: one hundredth is 100 millionths of the weights.
    return Math.floor((2 * sum + 100 * weights) / (200 * weights));
  };
}

/** Of two people who could mentor each other the worse direction is barred; `declared` are the other rules. */
export function breaksOneDirection(
  plan: PairPlan,
  declared: (mentee: number, mentor: number) => boolean,
): (mentee: number, mentor: number) => boolean {
  const law: OneDirection | undefined = plan.oneDirection;
  if (law === undefined) return () => false;
  const stands = pairValue(law.standing);
  const score = meanScore(plan.criteria);
  return (i, j) => {
    const backMentor = law.menteeAsMentor[i] ?? -1;
    const backMentee = law.mentorAsMentee[j] ?? -1;
    if (backMentor < 0 || backMentee < 0) return false;
    if (stands(i, j) > 0) return true;
    if (law.menteeRoom[backMentee] !== 1 || law.mentorRoom[backMentor] !== 1) return false;
    if (declared(backMentee, backMentor)) return false;
    const here = score(i, j);
    const there = score(backMentee, backMentor);
    return here < there || (here === there && i > backMentee);
  };
}

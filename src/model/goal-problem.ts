/** What can be wrong with goals.csv. Part of `ProblemFacts`; `other` is a row of the file. */
export type GoalProblemFacts = {
  'goal-revision-twice': { readonly goal: string; readonly revision: number; readonly other: number };
  /** `missing` is the lowest revision that is not there. */
  'goal-revision-missing': { readonly goal: string; readonly revision: number; readonly missing: number };
  'goal-of-two': {
    readonly goal: string;
    readonly person: string;
    readonly other: number;
    readonly before: string;
  };
  'goal-parent-unknown': { readonly goal: string; readonly parent: string; readonly nearest?: string };
  'goal-steps-circle': { readonly goals: readonly string[] };
  'goal-pairing-unknown': { readonly goal: string; readonly found: string; readonly nearest?: string };
};

/** Where two rows contradict each other, every figure about goals would depend on their order. */
export const goalSeverity = {
  'goal-revision-twice': 'error',
  'goal-revision-missing': 'warning',
  'goal-of-two': 'error',
  'goal-parent-unknown': 'warning',
  'goal-steps-circle': 'error',
  'goal-pairing-unknown': 'warning',
} as const satisfies Record<keyof GoalProblemFacts, 'error' | 'warning'>;

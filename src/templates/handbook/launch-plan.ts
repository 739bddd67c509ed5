import type { HandbookKind, LaunchWhen } from '../../model/handbook.ts';

/** What there is to do before a program starts and around its end. */
export type LaunchKey =
  | 'purpose'
  | 'council'
  | 'rules'
  | 'managers'
  | 'forms-tested'
  | 'forms-open'
  | 'mentor-training'
  | 'check'
  | 'match'
  | 'proposals'
  | 'refusals'
  | 'mentee-training'
  | 'baseline-form'
  | 'schedule'
  | 'kick-off'
  | 'first-met'
  | 'closing-booked'
  | 'lessons'
  | 'purpose-small'
  | 'council-small'
  | 'hosts'
  | 'talks-open'
  | 'talks-planned'
  | 'afternoon'
  | 'tips'
  | 'registration'
  | 'rolling'
  | 'equals-asked'
  | 'equals-form'
  | 'equals-open'
  | 'equals-match'
  | 'all-training'
  | 'equals-proposals'
  | 'equals-kick-off'
  | 'equals-closing';

export type PlannedStep = LaunchWhen & { readonly key: LaunchKey };

const at = (key: LaunchKey, from: number, to?: number): PlannedStep =>
  to === undefined ? { key, from } : { key, from, to };
const ofEnd = (key: LaunchKey, from: number): PlannedStep => ({ key, from, ofEnd: true });

const before: readonly PlannedStep[] = [at('purpose', -16), at('council', -14), at('rules', -12)];
const after: readonly PlannedStep[] = [ofEnd('closing-booked', -4), ofEnd('lessons', 4)];

const formsOpen: ReadonlySet<LaunchKey> = new Set(['forms-open', 'equals-open', 'talks-open']);

/**
 * The plan of a program whose forms have been answered: what led to them is done, and what is left takes its share of the
 * weeks until the start, where they are fewer than the plan has.
 */
export function planWithFormsIn(plan: readonly PlannedStep[], weeksLeft: number): readonly PlannedStep[] {
  const closed = plan.find(({ key }) => formsOpen.has(key))?.to;
  if (closed === undefined) return plan;
  const pace = Math.min(1, Math.max(0, weeksLeft) / -closed);
  const moved = (weeks: number): number => (weeks < 0 ? Math.max(weeks, closed) * pace : weeks);
  return plan
    .filter(({ key, from, to = from, ofEnd }) => ofEnd === true || to > closed || key === 'check')
    .map((step): PlannedStep => {
      if (step.ofEnd === true) return step;
      const { from, to, ...rest } = step;
      return to === undefined
        ? { ...rest, from: moved(from) }
        : { ...rest, from: moved(from), to: moved(to) };
    });
}

const ofPairs: readonly PlannedStep[] = [
  ...before,
  at('managers', -11),
  at('forms-tested', -9),
  at('forms-open', -8, -6),
  at('mentor-training', -7, -5),
  at('check', -6),
  at('match', -5),
  at('proposals', -4),
  at('refusals', -3),
  at('mentee-training', -3, -1),
  at('baseline-form', -1),
  at('schedule', -1),
  at('kick-off', 0),
  at('first-met', 2),
  ...after,
];

/**
 * When each of them is due, in weeks from the start or the end. Sixteen weeks, since councils and diaries take their time; a
 * rotation and pairs that found each other need half of that.
 */
export const launchPlans: Readonly<Record<HandbookKind, readonly PlannedStep[]>> = {
  pairs: ofPairs,
  group: ofPairs,
  equals: [
    ...before,
    at('equals-asked', -11),
    at('equals-form', -9),
    at('equals-open', -8, -6),
    at('check', -6),
    at('equals-match', -5),
    at('equals-proposals', -4),
    at('refusals', -3),
    at('all-training', -3, -1),
    at('baseline-form', -1),
    at('schedule', -1),
    at('equals-kick-off', 0),
    at('first-met', 3),
    ofEnd('equals-closing', -4),
    ofEnd('lessons', 4),
  ],
  rotation: [
    at('purpose-small', -8),
    at('council-small', -7),
    at('hosts', -6),
    at('forms-tested', -5),
    at('talks-open', -4, -2),
    at('check', -2),
    at('talks-planned', -1),
    at('afternoon', 0),
    ofEnd('lessons', 4),
  ],
  informal: [
    at('purpose-small', -8),
    at('council-small', -7),
    at('tips', -4),
    at('registration', -2),
    at('rolling', 0),
    ofEnd('lessons', 4),
  ],
};

import type { RetentionInput } from '../../src/evaluate/retention/input.ts';
import type { ProgramInput } from '../../src/schema/program.ts';
import type { RetentionOutcome } from '../../src/schema/retention-result.ts';
import { newcombeDifference, type Share } from '../../src/stats/newcombe-difference.ts';
import { inputOf } from '../evaluate/retention/workforce.ts';
import { type Limits, outcomeOf } from './coverage.ts';
import { type LotteryClass, plantedDraw } from './planted-lottery.ts';
import { type Plan, plantedCohort } from './planted-workforce.ts';

type Retention = NonNullable<ProgramInput['retention']>;

const window = { data_through: '2027-03-15', horizons: [365] };
const matched: Retention = {
  ...window,
  match_on: { tenure: [0, 1, 3, 5], level: 'exact', department: 'exact' },
};

/** Few who are nearly sure to stay may all stay; that nobody is missing from the roster is known here. */
const assumeComplete = true;

/** The program is read once; the people differ from cohort to cohort. */
const frames = {
  any: inputOf([], { assumeComplete, yaml: { retention: matched } }),
  voluntary: inputOf([], { assumeComplete, yaml: { retention: { ...matched, outcome: 'voluntary' } } }),
  lottery: inputOf([], { assumeComplete, yaml: { retention: { ...window, comparison: 'lottery' } } }),
} as const satisfies Record<string, RetentionInput>;

/** The real evaluation of one drawn workforce; with leavers for other reasons only their own wish counts. */
export function plantedOutcome(plan: Plan, random: () => number): RetentionOutcome {
  const { naive: _naive, ...people } = plantedCohort(plan, random);
  return outcomeOf({ ...frameOf(plan), ...people });
}

/** Whoever was ever mentored beside everybody else, and the matched difference of the report. */
export function workforceContrasts(plan: Plan): (random: () => number) => Record<'naive' | 'ours', Limits> {
  return (random) => {
    const { naive, ...people } = plantedCohort(plan, random);
    return { naive: plain(naive), ours: outcomeOf({ ...frameOf(plan), ...people }).adjusted ?? nothing };
  };
}

/** Drawn and waiting as if all chances had been alike, and the weighted difference of the report. */
export function lotteryContrasts(
  classes: readonly LotteryClass[],
): (random: () => number) => Record<'naive' | 'ours', Limits> {
  return (random) => {
    const { naive, ...people } = plantedDraw(classes, random);
    const [year] = outcomeOf({ ...frames.lottery, ...people }).horizons;
    return { naive: plain(naive), ours: year ?? nothing };
  };
}

/** The difference of the mean days that those drawn and those waiting stayed. */
export function lotteryDays(
  classes: readonly LotteryClass[],
): (random: () => number) => Record<'days', Limits> {
  return (random) => {
    const { naive: _naive, ...people } = plantedDraw(classes, random);
    return { days: outcomeOf({ ...frames.lottery, ...people }).restrictedMean ?? nothing };
  };
}

const nothing: Limits = { difference: null, low: null, high: null };

const frameOf = (plan: Plan): RetentionInput => (plan.ownWish === undefined ? frames.any : frames.voluntary);

function plain({ first, second }: { readonly first: Share; readonly second: Share }): Limits {
  const found = newcombeDifference(first, second);
  return found === null ? nothing : { difference: found.value, low: found.low, high: found.high };
}

import type { CheckIn } from '../model/check-in.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import type { Goal } from '../model/goal.ts';
import type { MetricGap } from '../model/metric-gap.ts';
import type { Cohort } from '../model/person.ts';
import type { Training } from '../model/program-folder.ts';
import type { Roster } from '../model/roster.ts';
import type { Program } from '../schema/program.ts';
import type { Metric } from '../schema/progress-result.ts';
import type { SubScale } from './sub-scale.ts';
import type { SurveyWave } from './survey-waves.ts';

/** What the figures are made from, as known on `today`. */
export type Evidence = {
  readonly program: Program;
  readonly cohort: Cohort;
  /** From follow: every pairing with its meetings, answers and health. */
  readonly followed: readonly FollowedPairing[];
  /** All revisions. */
  readonly goals: readonly Goal[];
  readonly training: readonly Training[];
  readonly contacts: readonly Contact[];
  /** The ledger, gone through once. */
  readonly checkIns: Iterable<CheckIn>;
  readonly roster?: Roster;
  readonly rosterAtStart?: Roster;
  readonly today: Day;
};

/** The evidence sorted once for all metrics. */
export type Figures = Evidence & {
  /** Begun by today, whatever became of them. */
  readonly begun: readonly (FollowedPairing & { readonly began: Day })[];
  readonly waves: readonly SurveyWave[];
  /** Valid answers up to today. */
  readonly answers: readonly CheckIn[];
  readonly scales: readonly SubScale[];
  /** Nobody leads anybody. */
  readonly equals: boolean;
  /** In force today, dropped ones left out. */
  readonly goalsNow: readonly Goal[];
};

/** A metric without what every one of them has. */
export type Finding = Omit<Metric, 'id' | 'asOf' | 'suppressed' | 'target' | 'benchmark' | 'why'> & {
  readonly why?: MetricGap;
};

export type Limits = { readonly low: number | null; readonly high: number | null };

/** No value, and why. */
export function unknown(unit: Metric['unit'], why: MetricGap): Finding {
  return {
    value: null,
    numerator: null,
    denominator: null,
    low: null,
    high: null,
    intervalMethod: 'none',
    unit,
    why,
  };
}

/** A complete count: value = numerator ÷ denominator, no interval; unknown, for the reason given, of nobody. */
export function completeShare(numerator: number, denominator: number, ifNone: MetricGap): Finding {
  if (denominator === 0) return unknown('share', ifNone);
  const value = numerator / denominator;
  return { value, numerator, denominator, low: null, high: null, intervalMethod: 'none', unit: 'share' };
}

/** A sum: no share of anything, so no denominator but who it was asked of. */
export function total(value: number, denominator: number | null = null): Finding {
  return {
    value,
    numerator: null,
    denominator,
    low: null,
    high: null,
    intervalMethod: 'none',
    unit: 'count',
  };
}

import type { Metric } from '../schema/progress-result.ts';

/**
 * What a gate makes of one target. `unknown`: there is no value, it is suppressed, or fewer than `min_n` stand behind it; such
 * a target counts as missed, unless it was said beforehand that it may pass: `allowed`.
 */
export type TargetOutcome = 'met' | 'missed' | 'unknown' | 'allowed';

export type JudgedTarget = {
  readonly metric: Metric;
  /** As in program.yaml: `>= 85%`. */
  readonly text: string;
  readonly outcome: TargetOutcome;
  /** There is a value, and fewer than this many behind it. */
  readonly under?: number;
};

/** Whether a gate stops at it. */
export const isStopped = ({ outcome }: JudgedTarget): boolean =>
  outcome === 'missed' || outcome === 'unknown';

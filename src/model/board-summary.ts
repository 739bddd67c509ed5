import type { Metric } from '../schema/progress-result.ts';
import type { Day } from './day.ts';

/** What stands out in the figures, found by rule. */
export type Lesson =
  /** The target that is furthest from being met, or a further one that was missed. */
  | { readonly rule: 'target'; readonly metric: Metric; readonly isFurthest: boolean }
  /** Why most pairings that ended early did. */
  | { readonly rule: 'end-reason'; readonly reason: string; readonly n: number; readonly of: number }
  /** The wave and side that answered least. */
  | {
      readonly rule: 'response';
      readonly wave: string;
      readonly side: 'mentee' | 'mentor';
      /** 0…1; the counts behind it are null where they may not be told. */
      readonly share: number;
      readonly answered: number | null;
      readonly asked: number | null;
    };

/** What cannot be said yet, and why. */
export type OpenQuestion =
  /** A figure without a value; `why` of the metric says so. */
  | { readonly about: 'metric'; readonly metric: Metric }
  /** Figures that would tell of fewer people than `least`, by themselves or beside others. */
  | { readonly about: 'hidden'; readonly figures: number; readonly least: number }
  | { readonly about: 'staying'; readonly why: 'not-asked' | 'no-roster' | 'later' | 'refused' }
  /** Whether people stay longer: the first day it can be answered, for so many days after the start. */
  | { readonly about: 'staying'; readonly why: 'too-early'; readonly days: number; readonly from: Day }
  /** What the cohort is too small to show: `difference` is 0…1. */
  | {
      readonly about: 'staying';
      readonly why: 'too-small';
      readonly days: number;
      readonly difference: number;
    }
  /** Who took part chose to: no lots were drawn. */
  | { readonly about: 'chosen' };

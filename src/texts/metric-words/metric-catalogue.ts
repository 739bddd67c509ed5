import type { MetricGap } from '../../model/metric-gap.ts';
import type { MetricId } from '../../model/metric-ids.ts';

/** `formula` for the dictionary; `of` is the noun of the denominator where there is one. */
export type MetricWords = {
  readonly name: string;
  readonly formula: string;
  readonly of?: string;
  /** The noun after "23 of 31", where its form is another than `of`. */
  readonly outOf?: string;
};

/** What parts of a metric are called that the tool names itself; reasons that people wrote stand as they are. */
export type PartName =
  | 'mentors'
  | 'mentors-with-a-mentee'
  | 'would'
  | 'might'
  | 'would-not'
  | 'good'
  | 'undecided'
  | 'poor'
  | '';

/** The words of one language for metrics. */
export type MetricCatalogue = {
  readonly metrics: Readonly<Record<MetricId, MetricWords>>;
  /** Why a figure is missing, as a clause that may stand in a table or follow a colon. */
  readonly gaps: Readonly<Record<MetricGap, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  /** The formula of what only a target names. */
  readonly notComputed: string;
};

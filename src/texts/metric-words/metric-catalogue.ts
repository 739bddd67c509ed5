import type { MetricGap } from '../../model/metric-gap.ts';
import type { MetricId, RelationshipId } from '../../model/metric-ids.ts';

/** `formula` for the dictionary; `of` is the noun of the denominator where there is one. */
export type MetricWords = {
  readonly name: string;
  readonly formula: string;
  readonly of?: string;
  /** The noun after "23 of 31", where its form is another than `of`. */
  readonly outOf?: string;
};

/** `name` takes the program's own name; `formula` the questions it is made of. */
export type OwnMetricWords = {
  readonly name: (own: string) => string;
  readonly formula: (questions: string) => string;
  readonly of: string;
};

/** What parts of a metric are called that the tool names itself; reasons that people wrote stand as they are. */
export type PartName =
  | 'mentors'
  | 'eligible'
  | 'enrolled'
  | 'not-eligible'
  | 'not-on-roster'
  | 'form-undated'
  | 'far-apart'
  | 'rose'
  | 'same'
  | 'fell'
  | 'said-by-mentors'
  | 'mentors-who-answered'
  | 'people-contacted'
  | 'people-trained'
  | 'modules-without-length'
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
  readonly metrics: Readonly<Record<MetricId | RelationshipId, MetricWords>>;
  /** Metrics whose names are the program's own: a sub-scale of either side, how a question has changed. */
  readonly subScale: (people: string) => OwnMetricWords;
  readonly subScaleOfMentors: OwnMetricWords;
  readonly change: OwnMetricWords;
  /** Why a figure is missing, as a clause that may stand in a table or follow a colon. */
  readonly gaps: Readonly<Record<MetricGap, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  /** Those that are called otherwise where there is one. */
  readonly partsOfOne: Readonly<Partial<Record<PartName, string>>>;
  /** The formula of what only a target names. */
  readonly notComputed: string;
};

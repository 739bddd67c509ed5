import type { MetricId, RelationshipId } from '../../model/metric-ids.ts';
import type { ProgramInput } from '../../schema/program.ts';
import type { AgendaSet } from '../../schema/program-agendas.ts';
import type { CriterionKey } from './criteria.ts';
import type { TemplateChoice } from './template-choice.ts';

type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
/** program.yaml before its defaults, as data that nobody changes. */
export type ProgramSettings = DeepReadonly<ProgramInput>;

type Matching = NonNullable<ProgramSettings['matching']>;
type Rules = NonNullable<Matching['rules']>;

/** One criterion of a template with its weight; weights of a template add up to 100. */
export type WeighedCriterion = {
  readonly key: CriterionKey;
  readonly weight: number;
  /** Where the usual gap of levels is not this template's. */
  readonly gap?: { readonly ideal: number; readonly tolerance: number };
};

/** When and how often; the number of meetings follows from `weeks` and `every`, and the agendas are written for it. */
export type TimePlan = {
  readonly weeks: number;
  readonly every: string | readonly string[];
  readonly length: string;
  readonly firstWithin: string;
  readonly meetings: number;
  readonly waves: readonly string[];
};

export type TargetKey = MetricId | RelationshipId;

/** What somebody must fulfil to be a mentor or a mentee, as in program.yaml. */
export type SideRules = NonNullable<NonNullable<ProgramSettings['eligibility']>['mentor']>;

/**
 * A program as an experienced coordinator would set it up, before anybody's own answers: plain data in the shapes of
 * program.yaml. Why each part is as it is stands in setting-reasons.ts.
 */
export type ProgramDesign = {
  readonly choice: TemplateChoice;
  readonly format: NonNullable<ProgramSettings['format']>;
  /** `template:` of program.yaml; absent where the format says it. */
  readonly template?: NonNullable<ProgramSettings['template']>;
  /** The set of agendas; absent where pairs bring their own topics. */
  readonly agendas?: AgendaSet;
  readonly objective: NonNullable<Matching['objective']>;
  /** How many mentees a mentor takes, and how many mentors a mentee, where the form says nothing. */
  readonly capacity?: { readonly mentor: number; readonly mentee: number };
  readonly groupSize?: { readonly min: number; readonly max: number };
  readonly spread?: NonNullable<Matching['spread']>;
  readonly rounds?: number;
  readonly priority: NonNullable<Matching['priority']>;
  readonly rules: Rules;
  readonly criteria: readonly WeighedCriterion[];
  readonly eligibility: { readonly mentor: SideRules; readonly mentee: SideRules };
  /** The module mentors complete first; a suggestion, since without training.csv it would bar everybody. */
  readonly trainedIn?: string;
  readonly time: TimePlan;
  /** One afternoon of talks, one round after the other. */
  readonly rotation?: { readonly clock: string; readonly talk: string; readonly change: string };
  /** Kick-off, mid-point and closing of the whole cohort. */
  readonly events: boolean;
  readonly milestones?: readonly string[];
  readonly training: NonNullable<ProgramSettings['training']>;
  readonly targets: Readonly<Partial<Record<TargetKey, string>>>;
  /** Nobody is to see in a calendar what the meeting is. */
  readonly neutralTitle: boolean;
};

/** Fewer cases than this are not judged against a target. */
export const targetMinimum = 10;

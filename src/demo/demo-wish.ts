import type { Day } from '../model/day.ts';
import type { Language } from '../model/language.ts';
import type { TemplateChoice } from '../templates/programs/template-choice.ts';

/** How far the life of an invented program has come. */
export const demoStages = ['applications', 'matched', 'midway', 'finished'] as const;
export type DemoStage = (typeof demoStages)[number];

/** One that goes as its template hopes, and one that does not. */
export const demoCohorts = ['healthy', 'struggling'] as const;
export type DemoCohortKind = (typeof demoCohorts)[number];

/** Fewer make no groups; more no form collects. */
export const fewestPeople = 12;
export const mostPeople = 100_000;

/** What somebody wants an invented program to be. */
export type DemoWish = {
  readonly choice: TemplateChoice;
  readonly people: number;
  readonly stage: DemoStage;
  readonly cohort: DemoCohortKind;
  readonly language: Language;
  readonly seed: string;
  /** The first day of the program. */
  readonly start: Day;
};

import type { Day } from './day.ts';
import type { Language } from './language.ts';
import type { PlantedTruths } from './planted-truths.ts';

/** An invented program as people are told about it. */
export type PlantedProgram = {
  readonly name: string;
  readonly template: string;
  readonly stage: 'applications' | 'matched' | 'midway' | 'finished';
  readonly cohort: 'healthy' | 'struggling';
  readonly language: Language;
  readonly seed: string;
  readonly start: Day;
  readonly end: Day;
  /** The day on which the stage has been reached; commands are run as of it. */
  readonly today: Day;
  /** Of equals all are mentees. */
  readonly people: { readonly mentees: number; readonly mentors: number };
  /** How many stand on each level, from the lowest. */
  readonly levels: readonly { readonly name: string; readonly mentees: number; readonly mentors: number }[];
  readonly truths: PlantedTruths;
  /** Truths that this template and this stage show. */
  readonly shown: readonly (keyof PlantedTruths)[];
};

import type { Day } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import type { TemplateChoice } from './template-choice.ts';

/** Whom the program is to serve, as `purposes:` names them. */
export type Beneficiary = 'mentee' | 'organisation' | 'mentor';

/**
 * What somebody who sets up a program says about it; what is absent is as the template has it. Every answer has a flag of
 * `mentor init`.
 */
export type ProgramAnswers = {
  readonly choice: TemplateChoice;
  readonly name: string;
  readonly language: Language;
  /** The first and the last day; without an answer the weeks of the template lie between them. */
  readonly start: Day;
  readonly end: Day;
  /** When everything in the folder is to be deleted. */
  readonly keepUntil: Day;
  readonly timezone: string;
  /** Stands on every sheet; absent until somebody is named. */
  readonly coordinator?: { readonly name: string; readonly email: string; readonly phone?: string };
  readonly serves?: readonly Beneficiary[];
  /** A cadence of the grammar of meetings.every, and a length such as 60 min. */
  readonly every?: string | readonly string[];
  readonly length?: string;
  readonly levelGap?: { readonly min?: number; readonly max?: number };
  readonly capacity?: { readonly mentor: number; readonly mentee: number };
  readonly groupSize?: { readonly min: number; readonly max: number };
  readonly rounds?: number;
  /** Targets by metric that are not the template's; an empty text takes one out. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly records?: 'plain' | 'excel';
  readonly history?: readonly string[];
  /** How many of each side are expected: for the supply of mentors and what such a cohort can show. */
  readonly expected?: { readonly mentors: number; readonly mentees: number };
};

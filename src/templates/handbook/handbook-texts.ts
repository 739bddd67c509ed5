import type { QuestionAndAnswer, RoleNote } from '../../model/handbook.ts';
import type { LaunchKey } from './launch-plan.ts';

/** What is to be done and by whom; commands stand between backticks. */
export type StepText = { readonly what: string; readonly who: string };
export type LaunchTexts = Readonly<Record<LaunchKey, StepText>>;

export type RoleKey =
  | 'mentee'
  | 'mentor'
  | 'participant'
  | 'coordinator'
  | 'manager'
  | 'sponsor'
  | 'stakeholder';
export type RoleNotes = Readonly<Record<RoleKey, RoleNote>>;

export type FaqKey =
  | 'matched'
  | 'who-sees'
  | 'manager'
  | 'not-getting-on'
  | 'busy-mentor'
  | 'prepare'
  | 'goal'
  | 'no-answer'
  | 'job'
  | 'grave'
  | 'both-sides'
  | 'leave'
  | 'kept';
export type FaqTexts = Readonly<Record<FaqKey, QuestionAndAnswer>>;

/** The long texts of the handbook in one language. */
export type HandbookTexts = {
  readonly launch: LaunchTexts;
  readonly roles: RoleNotes;
  /** How much time it takes where there is no rhythm. */
  readonly time: Readonly<Record<'rotation' | 'informal', string>>;
  readonly selection: readonly string[];
  readonly faq: FaqTexts;
};

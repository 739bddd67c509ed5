import type { Program } from '../schema/program.ts';
import type { Day } from './day.ts';

export type Side = 'mentee' | 'mentor' | 'manager' | 'stakeholder';
export type CheckInState = 'valid' | 'superseded' | 'withdrawn';

/** One answered form: a row of checkins.csv. Missing answers are absent keys. Satisfaction as given, on its own scale. */
export type CheckIn = {
  readonly id: string;
  readonly state: CheckInState;
  readonly supersedes?: string;
  /** Name of the wave as program.yaml gives it; absent for answers before the first wave. */
  readonly wave?: string;
  readonly date: Day;
  readonly pairing: string;
  readonly person: string;
  readonly side: Side;
  readonly met?: number;
  readonly minutes?: number;
  readonly mode?: string;
  readonly satisfaction?: number;
  readonly fit?: 'good' | 'undecided' | 'poor';
  readonly goalProgress?: number;
  readonly recommend?: number;
  readonly concern?: boolean;
  readonly contactMe?: boolean;
  readonly note?: string;
  /** The time of day the form was sent: it orders two answers of one day. */
  readonly submitted?: string;
  /** Further declared questions, id → answer as given. */
  readonly others: ReadonlyMap<string, string>;
  readonly sourceFile: string;
  readonly sourceRow: number;
};

/** The column of the ledger for the time of day a form was sent; it is there where any is known. */
export const submittedColumn = 'submitted';

/** Of the answer of somebody who looks on at a group: the member it is about, kept as a further question. */
export const aboutQuestion = 'about';

/** Does a further column of the ledger hold an answer, and not something that was written down beside the answers? */
export function isAnswer(question: string): boolean {
  return question !== aboutQuestion;
}

/** The scale of the question on satisfaction: 1 to 5, unless program.yaml declares another. */
export function satisfactionScale(program: Pick<Program, 'checkins'>): {
  readonly min: number;
  readonly max: number;
} {
  return program.checkins.questions.satisfaction?.scale ?? { min: 1, max: 5 };
}

import type { Day } from '../../model/day.ts';
import type { ProgramAnswers } from '../../templates/programs/program-answers.ts';
import type { Host } from '../host.ts';
import type { Found } from './look-around.ts';

/** What was answered so far. */
export type Answers = Partial<ProgramAnswers> & {
  /** The order of levels, where the answers in the files stand on no known ladder. */
  readonly levels?: readonly string[];
  /** Whose form a file is that does not tell by itself. */
  readonly people?: readonly { readonly file: string; readonly role: 'mentor' | 'mentee' | 'both' }[];
};

/** What is known of a program while somebody sets it up. */
export type Known = {
  readonly today: Day;
  readonly place: ReturnType<Host['place']>;
  readonly found: Found;
  readonly answers: Answers;
};

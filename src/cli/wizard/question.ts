import { composeDesign } from '../../templates/programs/compose-design.ts';
import type { ProgramDesign } from '../../templates/programs/program-design.ts';
import type { QuestionFlag } from '../../texts/init-words/question-words.ts';
import type { Answers, Known } from './known.ts';

/** One that can be chosen: what stands behind the flag, its name, and a few words. */
export type Choice = { readonly value: string; readonly name: string; readonly description?: string };

/**
 * A question of `mentor init`: every answer is a text that may as well stand behind its flag, so that the prompt, the flag
 * and the command printed at the end are one and the same.
 */
export type Question = {
  readonly flag: QuestionFlag;
  /** Whether it makes sense after what was answered; absent: always. */
  readonly applies?: (known: Known) => boolean;
  /** Its answer is of use but nobody is asked, such as what the files have told. */
  readonly isSilent?: (known: Known) => boolean;
  /** The answer of somebody who just goes on; empty for none. */
  readonly usual: (known: Known) => string;
  /** Offered to somebody who is asked, where nothing is usual. */
  readonly suggested?: (known: Known) => string;
  /** The usual answer follows from the others, so the command need not repeat it. */
  readonly implied?: true;
  /** Closed lists to choose from, one after the other; what is chosen is joined by `+`, or by `joint`. */
  readonly joint?: string;
  readonly lists?: (
    known: Known,
  ) => readonly { readonly ask?: string; readonly choices: readonly Choice[] }[];
  /** Several may be ticked; joined by commas. */
  readonly ticks?: readonly Choice[];
  /** Lines above the question that speak of what is known. */
  readonly advice?: (known: Known) => readonly string[];
  /** What the answer adds; throws a MentorError where it is none. An empty text is never read. */
  readonly read: (text: string, known: Known) => Answers;
};

/** The program as its template has it; no question comes before the template. */
export function designOf({ answers: { choice } }: Known): ProgramDesign {
  if (choice === undefined) throw new Error('The template is asked first.');
  return composeDesign(choice);
}

import type { CheckIn } from '../../model/check-in.ts';
import type { Day } from '../../model/day.ts';
import { isPrivateQuestion } from '../../model/private-question.ts';
import type { Program } from '../../schema/program.ts';

/** What a mentee wants to look back on together: printed on the page for the closing talk, as the question has to say. */
export const lookBackQuestion = 'look_back_on';
/** A mentee's words of thanks that are passed on to the mentor as they stand, as the question has to say. */
export const thanksQuestion = 'thanks_to_pass_on';

/**
 * Of all answers what papers may say, and nothing else: how far a mentee says to have come with their own goal, and words
 * that were asked for to be printed. Forms promise that the partner reads no other answer, so none leaves this function;
 * a question that program.yaml calls private is not even one of these.
 */
export function printedAnswers(
  checkIns: Iterable<CheckIn>,
  { program, today }: { readonly program: Pick<Program, 'checkins'>; readonly today: Day },
): CheckIn[] {
  const isOpen = (question: string): boolean => !isPrivateQuestion(program, question);
  const words = [lookBackQuestion, thanksQuestion].filter(isOpen);
  const printed: CheckIn[] = [];
  for (const one of checkIns) {
    if (one.side !== 'mentee' || one.state !== 'valid' || one.date > today) continue;
    const others = words.flatMap((id): [string, string][] => {
      const answer = one.others.get(id)?.trim() ?? '';
      return answer === '' ? [] : [[id, answer]];
    });
    const progress = isOpen('goal_progress') ? one.goalProgress : undefined;
    if (progress === undefined && others.length === 0) continue;
    const { id, state, date, pairing, person, side, sourceFile, sourceRow } = one;
    printed.push({
      id,
      state,
      date,
      pairing,
      person,
      side,
      sourceFile,
      sourceRow,
      ...(progress === undefined ? {} : { goalProgress: progress }),
      others: new Map(others),
    });
  }
  return printed;
}

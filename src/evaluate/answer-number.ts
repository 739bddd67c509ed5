import { type CheckIn, isAnswer } from '../model/check-in.ts';
import { isPrivateQuestion } from '../model/private-question.ts';
import type { Program } from '../schema/program.ts';

/** What one answered form says on one matter; undefined where it does not. */
export type ReadAnswer = (answer: CheckIn) => number | undefined;

/** Questions whose answers have a place of their own in the ledger. */
const own: ReadonlyMap<string, ReadAnswer> = new Map([
  ['satisfaction', ({ satisfaction }: CheckIn) => satisfaction],
  ['goal_progress', ({ goalProgress }: CheckIn) => goalProgress],
  ['recommend', ({ recommend }: CheckIn) => recommend],
]);

/** The reader of a question's answers as numbers; words are none. What is private is in no figure. */
export function numbersOf(question: string, program: Pick<Program, 'checkins'>): ReadAnswer {
  if (isPrivateQuestion(program, question)) return () => undefined;
  return own.get(question) ?? (({ others }) => numberIn(others.get(question)));
}

/**
 * Every question answered in numbers: those with a place of their own first, then the others by id. One that somebody
 * answered in words is a question in words. Counts of meetings are not among them: they say what was held, not how it was.
 */
export function numericQuestions(answers: readonly CheckIn[], program: Pick<Program, 'checkins'>): string[] {
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const answer of answers) {
    for (const [question, read] of own)
      if (!numbers.has(question) && read(answer) !== undefined) numbers.add(question);
    for (const [question, text] of answer.others)
      if (isAnswer(question) && !words.has(question))
        (numberIn(text) === undefined ? words : numbers).add(question);
  }
  const others = [...numbers].filter((question) => !own.has(question) && !words.has(question)).sort();
  return [...own.keys(), ...others].filter(
    (question) => numbers.has(question) && !isPrivateQuestion(program, question),
  );
}

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  // Most answers are a single digit; to try the pattern on a million of them takes seconds.
  const digit = text.length === 1 ? text.charCodeAt(0) - 48 : -1;
  if (digit >= 0 && digit <= 9) return digit;
  return plainNumber.test(text) ? Number(text) : undefined;
}

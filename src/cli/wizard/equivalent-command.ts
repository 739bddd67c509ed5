import type { QuestionFlag } from '../../texts/init-words/question-words.ts';
import type { Known } from './known.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';

/**
 * The command that gives the same again without asking: every answer that does not follow from the template. It holds the
 * days, so that it says the same tomorrow.
 */
export function equivalentCommand(
  { texts, known }: { readonly texts: ReadonlyMap<QuestionFlag, string>; readonly known: Known },
  more: readonly string[],
  asked: readonly Question[] = questions,
): string {
  const flags = asked.flatMap(({ flag, implied, usual }) => {
    const text = texts.get(flag);
    if (text === undefined) return [];
    return implied === true && text === usual(known) ? [] : [`--${flag} ${shellWord(text)}`];
  });
  return ['mentor init', ...flags, ...more, '--yes'].join(' ');
}

/** A word that every common shell takes as it is, else in quotation marks. */
export function shellWord(text: string): string {
  if (/^[\w.,:/+@%=-]+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}

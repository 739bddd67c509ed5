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

/** A word that every common shell takes as it is, else in quotation marks; always on one line. */
export function shellWord(text: string): string {
  if (/^[\w.,:/+@%-][\w.,:/+@%=-]*$/.test(text)) return text;
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) return `$'${text.replace(/[\p{Cc}\u2028\u2029'\\]/gu, escaped)}'`;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}

/** As bash and zsh write it between $' and '. */
const escaped = (letter: string): string =>
  /['\\]/.test(letter) ? `\\${letter}` : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

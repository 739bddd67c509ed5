import type { Language } from '../../model/language.ts';
import { formQuestion } from '../../model/questions/all-questions.ts';
import { wordingOf } from '../../model/questions/form-question.ts';
import type { Program } from '../../schema/program.ts';
import { capitalised } from '../../texts/counted.ts';

/** What a question is called on a page: as the form asks it, else as ours do, else by its own name. */
export function questionName(
  id: string,
  { checkins }: Pick<Program, 'checkins'>,
  language: Language,
): string {
  const column = Object.hasOwn(checkins.questions, id) ? checkins.questions[id]?.column : undefined;
  if (typeof column === 'string') return column;
  const known = formQuestion(id);
  return known === undefined ? capitalised(id.replaceAll('_', ' ')) : wordingOf(known, language, 'mentee');
}

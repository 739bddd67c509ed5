import type { ApplicationForm } from '../../model/handbook.ts';
import { wordsOf } from './handbook-document.ts';
import { handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';
import { plainText } from './plain-text.ts';

/** The headers of an export of a form, word for word as its page has the questions; a grid has a column for each day. */
export function applicationHeaders({ questions }: ApplicationForm, input: HandbookInput): readonly string[] {
  const facts = handbookFacts(input);
  const { days } = wordsOf(input).form.grid;
  return questions.flatMap(({ question, kind }) => {
    const header = plainText(question, facts, input.program.language);
    return kind === 'grid' ? days.map((day) => `${header} [${day}]`) : [header];
  });
}

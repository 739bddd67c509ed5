import type { Document } from '../document.ts';
import { handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { filledText, handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';

/** What participants ask before they apply and on the way. */
export function faqPage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const facts = handbookFacts(input);
  return handbookDocument(input, {
    title: words.faq.title,
    lead: filledText(words.faq.lead, facts),
    audienceNote: words.forEverybody,
    sections: input.content.faq.map(({ question, answer }, at) => ({
      id: `question-${at + 1}`,
      title: question,
      blocks: [prose(...filledText(answer, facts))],
    })),
  });
}

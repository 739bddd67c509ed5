import type { Document, Inline } from '../document.ts';
import { fillClause } from '../fill-clause.ts';
import { bullets, handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { filledText, handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';

/** One page for pairs that found each other: what helps, and whom to ask. */
export function tipsPage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const facts = handbookFacts(input);
  const filled = (text: string): Inline => fillClause(text, facts) ?? [];
  return handbookDocument(input, {
    title: words.tips.title,
    lead: filledText(words.tips.lead, facts),
    audienceNote: words.forEverybody,
    sections: input.content.tips.map(({ id, title, text, ordered, items }, at) => ({
      id: `${id}-${at + 1}`,
      title,
      blocks: [
        ...(text === undefined ? [] : [prose(...filled(text))]),
        bullets(
          items.map((item) => [
            ...(item.title === undefined ? [] : [{ strong: item.title }, ' ']),
            ...filled(item.text),
          ]),
          ordered,
        ),
      ],
    })),
  });
}

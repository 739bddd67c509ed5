import type { Document, Inline, Section } from '../document.ts';
import { fillClause } from '../fill-clause.ts';
import { bullets, handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';

/** The agreement as the sheets of the program print it, to read beforehand, and the way out that belongs to it. */
export function agreementPage(input: HandbookInput): Document {
  const { content } = input;
  const words = wordsOf(input);
  const { title, signedLead, saidLead, clauses, sign, exit } = words.agreement;
  const agreement: Section = {
    id: 'agreement',
    title: clauses,
    blocks: [
      bullets(clausesOf(input), true),
      ...(content.isSigned ? [{ kind: 'signatures' as const, lines: sign[content.kind] }] : []),
    ],
  };
  return handbookDocument(input, {
    title,
    lead: [content.isSigned ? signedLead : saidLead],
    audienceNote: words.forEverybody,
    sections: [
      agreement,
      ...(content.isSigned ? [{ id: 'exit', title: exit.title, blocks: exitBlocks(input) }] : []),
    ],
  });
}

/** A clause about somebody by name stands in its general words, since nobody is matched yet. */
function clausesOf(input: HandbookInput): readonly Inline[] {
  const facts = handbookFacts(input);
  return input.content.agreement.flatMap(({ title, text, otherwise }): Inline[] => {
    const filled =
      fillClause(text, facts) ?? (otherwise === undefined ? undefined : fillClause(otherwise, facts));
    if (filled === undefined) return [];
    return [title === undefined ? filled : [{ strong: title }, ' ', ...filled]];
  });
}

function exitBlocks(input: HandbookInput) {
  const { exit } = wordsOf(input).agreement;
  const facts = handbookFacts(input);
  const { kind } = input.content;
  const text = kind === 'pairs' ? exit.ofTwo : exit.ofSeveral;
  return text.map((one) => prose(...(fillClause(one, facts) ?? [])));
}

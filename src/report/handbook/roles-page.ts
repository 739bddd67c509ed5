import { capitalised } from '../../texts/counted.ts';
import type { Document, Section } from '../document.ts';
import { handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { filledText, handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';

/** Who does what around a pair, what they leave, and how much time it takes. */
export function rolesPage(input: HandbookInput): Document {
  const { notes, roles } = input.content;
  const words = wordsOf(input);
  const { title, lead, forWhom, does, doesNot, time } = words.roles;
  const facts = handbookFacts(input);
  const whom: Section = {
    id: 'for-whom',
    title: forWhom,
    blocks: notes.flatMap((note) => [
      prose({ strong: `${note.title}. ` }, note.forWhom),
      ...(note.notFor === undefined ? [] : [prose(note.notFor)]),
    ]),
  };
  const each = roles.map(
    (role, at): Section => ({
      id: `role-${at + 1}`,
      title: role.title,
      blocks: [
        {
          kind: 'facts',
          items: [
            { term: does, text: [role.does] },
            { term: doesNot, text: [role.doesNot] },
            { term: time, text: filledText(capitalised(role.time), facts) },
          ],
        },
      ],
    }),
  );
  return handbookDocument(input, {
    title,
    lead: [lead],
    audienceNote: words.forEverybody,
    sections: [whom, ...each],
  });
}

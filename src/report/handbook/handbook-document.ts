import { handbookWords } from '../../texts/handbook-words/handbook-words.ts';
import type { Block, Document, Inline, Section } from '../document.ts';
import type { HandbookInput } from './handbook-input.ts';

type Page = {
  readonly title: string;
  readonly lead: Inline;
  readonly sections: readonly Section[];
  /** A letter-like page to hand out, or one to work with. */
  readonly kind?: 'sheet' | 'report';
  /** Of a page to hand out; one to work with says that there is nothing personal in it. */
  readonly audienceNote?: string;
};

/** A page of the handbook, in the program's language. */
export function handbookDocument(
  input: HandbookInput,
  { kind = 'sheet', audienceNote, ...page }: Page,
): Document {
  const { program, today, footer } = input;
  const { language, name } = program;
  const note = audienceNote ?? wordsOf(input).planNote;
  return {
    kind,
    program: name,
    audience: 'coordinator',
    audienceNote: note,
    asOf: today,
    language,
    footer,
    ...page,
  };
}

export const wordsOf = ({ program }: Pick<HandbookInput, 'program'>) => handbookWords(program.language);

export const prose = (...text: Inline): Block => ({ kind: 'prose', text });
export const bullets = (items: readonly Inline[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items,
});

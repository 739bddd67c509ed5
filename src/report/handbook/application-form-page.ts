import type { ApplicationForm, ApplicationQuestion } from '../../model/handbook.ts';
import type { FormKind } from '../../texts/form-words/form-words.ts';
import { formWords } from '../../texts/form-words/form-words.ts';
import type { Block, Document, Section } from '../document.ts';
import { bullets, handbookDocument, prose, wordsOf } from './handbook-document.ts';
import { filledText, handbookFacts } from './handbook-facts.ts';
import type { HandbookInput } from './handbook-input.ts';
import { plainText } from './plain-text.ts';

/** One application form as a page to copy from: title and description, then each question with its kind and its options. */
export function applicationFormPage(form: ApplicationForm, input: HandbookInput): Document {
  const words = wordsOf(input).form;
  const { list } = formWords(input.program.language).page;
  const facts = handbookFacts(input);
  return handbookDocument(input, {
    title: words.title[form.side],
    lead: [words.lead(form.questions.length)],
    audienceNote: wordsOf(input).forWork,
    sections: [
      {
        id: 'heading',
        title: list.copy,
        blocks: [
          prose({ strong: list.title }, `${input.program.name}: ${words.heading[form.side]}`),
          prose({ strong: list.description }, ...filledText(words.intro[input.content.kind], facts)),
          bullets(mindOf(input).map((text) => [text])),
        ],
      },
      ...form.questions.map((question, at) => questionSection(question, at + 1, input)),
    ],
  });
}

/** The registration of pairs stays open, and an afternoon is soon planned. */
function mindOf(input: HandbookInput): readonly string[] {
  const { mind, openFor } = wordsOf(input).form;
  const { kind } = input.content;
  return kind === 'informal' || kind === 'rotation' ? mind : [...mind, openFor];
}

/** What the file is called. */
export const formFileNames: Readonly<Record<ApplicationForm['side'], string>> = {
  mentee: 'application-form-mentees',
  mentor: 'application-form-mentors',
  equals: 'application-form',
  pair: 'registration-form',
};

function questionSection(question: ApplicationQuestion, number: number, input: HandbookInput): Section {
  const { language } = input.program;
  const words = formWords(language);
  const { google, microsoft } = kindOf(question, input);
  const need = question.required ? words.required : words.optional;
  return {
    id: `q${number}`,
    title: plainText(question.question, handbookFacts(input), language),
    blocks: [
      prose({ quiet: `${words.question(number)} · ${need} · Google: ${google} · Microsoft: ${microsoft}` }),
      ...hintsOf(question, input).map((text) => prose({ quiet: text })),
      ...optionsOf(question, input),
    ],
  };
}

function hintsOf({ hint, ownList }: ApplicationQuestion, input: HandbookInput): readonly string[] {
  const { ownOptions } = wordsOf(input).form;
  return [...(hint === undefined ? [] : [hint]), ...(ownList ? [ownOptions] : [])];
}

/** The options one under the other, as form programs take them; a grid has its days besides. */
function optionsOf({ kind, options }: ApplicationQuestion, input: HandbookInput): readonly Block[] {
  if (options.length === 0) return [];
  const { grid } = wordsOf(input).form;
  if (kind !== 'grid') return [bullets(options.map((option) => [option]))];
  return [
    prose(grid.rows),
    bullets(grid.days.map((day) => [day])),
    prose(grid.columns),
    bullets(options.map((one) => [one])),
  ];
}

/** What to choose in each of the two form programs. */
function kindOf({ kind, atMost }: ApplicationQuestion, input: HandbookInput): FormKind {
  const { kinds } = formWords(input.program.language);
  const own = wordsOf(input).form.kinds;
  switch (kind) {
    case 'short':
      return kinds.line;
    case 'long':
      return kinds.paragraph;
    case 'one':
      return kinds.choice;
    case 'several':
      return atMost === undefined ? own.several : own.severalAtMost(atMost);
    case 'grid':
      return own.grid;
    case 'date':
      return own.date;
    case 'number':
      return kinds.number;
  }
}

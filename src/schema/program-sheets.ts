import * as z from 'zod/mini';
import { described } from './described.ts';
import { text } from './small-grammars.ts';

const inLanguages = z.strictObject({
  en: described(z.optional(text), 'On sheets in English.'),
  de: described(z.optional(text), 'On sheets in German.'),
});
const block = (words: string) => described(z.optional(z.union([text, inLanguages])), words);

const top = {
  hello: block('The heading and the first paragraph.'),
  who: block('The people one is paired with.'),
};
const middle = {
  dates: block('The first dates.'),
  before: block('Before you meet.'),
  expected: block('What the program expects of the reader.'),
  first: block('The first meeting, step by step.'),
  agreement: block('What you agree on; the lines to sign on stay.'),
  questions: block('Questions that open a conversation.'),
};
const bottom = {
  'way-out': block('If it does not work.'),
  more: block('Anything else; stands before the goodbye, and only where it is written.'),
  goodbye: block('The last line.'),
};

const mentee = z.strictObject({ ...top, why: block('Why the two of you.'), ...middle, ...bottom });
const mentor = z.strictObject({
  ...top,
  ...middle,
  'not-asked': block('What is not asked of a mentor.'),
  ...bottom,
});

/** `sheets:` */
export const sheets = z.strictObject({
  mentee: described(z.prefault(mentee, {}), 'On the sheets of mentees.'),
  mentor: described(z.prefault(mentor, {}), 'On the sheets of mentors.'),
});

import * as z from 'zod/mini';
import { described } from './described.ts';
import { grade, source } from './program-benchmarks.ts';
import { text } from './small-grammars.ts';

/** The year of a publication: another century is a slip of the hand. */
export const publicationYear = described(
  z.int().check(z.minimum(1900), z.maximum(2199)),
  'The year in which it was published.',
);

/** `claims:` One thing that others have found and that people here refer to; without its source it stands nowhere. */
export const claim = z.strictObject({
  text: described(text.check(z.minLength(1)), 'What is claimed, in one sentence, as it is to be printed.'),
  value: described(z.optional(text.check(z.minLength(1))), 'Its figure, as it is to be printed: "21 %".'),
  source,
  year: publicationYear,
  grade,
});

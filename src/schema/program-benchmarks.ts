import * as z from 'zod/mini';
import { described } from './described.ts';
import { fromOne, targetBound, text } from './small-grammars.ts';

/** What may stand behind a figure, best first. */
export const grades = ['research', 'practice', 'vendor', 'experience'] as const;

/** Where a figure comes from, and how good the evidence is. */
export const source = described(
  text.check(z.minLength(1)),
  'Where it was published, so that anybody can look it up.',
);
export const grade = described(
  z.enum(grades),
  'What stands behind it: research, practice of a real program or standard, a vendor, or experienced judgement.',
);

/** `benchmarks:` An outside figure stands in a report only with where it comes from and how good the evidence is. */
export const benchmark = z.strictObject({
  value: described(targetBound(), 'The outside figure: 80%, 4 of 5, 14 days or 50.'),
  source,
  year: described(z.optional(fromOne), 'The year it is about.'),
  grade,
});

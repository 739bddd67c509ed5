import * as z from 'zod/mini';
import { described } from './described.ts';

/** What fits beside everything else on one page. */
const longest = 200;

/** `summary:` */
export const summary = z.strictObject({
  lessons: described(
    z._default(
      z
        .array(
          z
            .string()
            .check(z.regex(/\S/, 'a sentence'), z.maxLength(longest, `at most ${longest} characters`)),
        )
        .check(z.maxLength(3, 'three at most')),
      [],
    ),
    'What the program learned, in up to three sentences of your own; they are printed as they stand, for every audience. Without them the figures say what stands out.',
  ),
});

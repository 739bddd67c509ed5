import * as z from 'zod/mini';
import { described } from './described.ts';
import { day } from './small-grammars.ts';

/** `lottery:` */
export const lottery = z.strictObject({
  announced: described(
    z.optional(day()),
    'When the rule and the seed were published, YYYY-MM-DD: before anybody knew who applied. Printed beside the draw.',
  ),
  waiting_until: described(
    z.optional(day()),
    'Until when the waiting list waits, YYYY-MM-DD: told to those on it, and the last day on which staying is compared.',
  ),
});

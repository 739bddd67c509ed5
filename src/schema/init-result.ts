import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor init --json`: the program that was set up, why it is not wholly its template, and the command for it. */
export const initResultSchema = z.strictObject({
  schema: z.literal('mentor/init@1'),
  ...resultHead,
  /** A purpose, a way to meet, or both as `career+circle`. */
  template: z.string(),
  language: z.enum(['en', 'de']),
  start: z.string(),
  end: z.string(),
  /** The folder of the last cohort, with --from. */
  from: z.string().optional(),
  /** People who have applied already, by side. */
  people: z.strictObject({ mentors: z.number().int(), mentees: z.number().int() }),
  /** Settings that the template has and this program has not, each with the reason. */
  left: z.array(z.strictObject({ setting: z.string(), field: z.string(), why: z.string() })),
  /** What an experienced coordinator would say. */
  advice: z.array(z.string()),
  /** With --dry-run: what would be written. */
  files: z.array(z.string()),
  /** Was there already and stays as it is. */
  kept: z.array(z.string()),
  /** Sets up the same again without asking. */
  command: z.string(),
});
export type InitResult = z.output<typeof initResultSchema>;

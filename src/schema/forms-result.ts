import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** `mentor ingest --template --json`: the forms with their questions, and who is to be invited today. */
export const formsResultSchema = z.strictObject({
  schema: z.literal('mentor/forms@1'),
  ...resultHead,
  forms: z.array(
    z.strictObject({
      /** Names of the waves that use it, as program.yaml gives them. */
      waves: z.array(z.string()),
      side: z.enum(['mentee', 'mentor', 'manager', 'stakeholder']),
      files: z.array(z.string()),
      questions: z.array(
        z.strictObject({
          /** The column of checkins.csv; pairing, person, side, mentee: who answers about whom. */
          id: z.string(),
          title: z.string(),
          kind: z.enum(['one-of', 'numbers', 'count', 'line', 'paragraph', 'date']),
          options: z.array(z.string()).optional(),
          required: z.boolean(),
          private: z.boolean(),
        }),
      ),
    }),
  ),
  /** The waves that are open today, and who has not answered. */
  invitations: z.array(
    z.strictObject({
      wave: z.string(),
      people: z.number().int(),
      withoutAddress: z.number().int(),
      file: z.string(),
    }),
  ),
});
export type FormsResult = z.output<typeof formsResultSchema>;

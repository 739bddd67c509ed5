import * as z from 'zod';
import { problemResult, resultHead } from './result-parts.ts';

/** A column of an export: what it was taken for, on what grounds, and what its words stand for. */
const column = z.strictObject({
  /** From 1. */
  column: z.number().int(),
  header: z.string(),
  /** Rows in which something stands. */
  answers: z.number().int(),
  /** `left-out`: written by the survey tool, nobody's answer. */
  use: z.enum(['identity', 'question', 'own-question', 'left-out']),
  /** The id of the question, or what it says of the person: date, pairing, email, partner and so on. */
  as: z.string().nullable(),
  /** `known`: by its header; `inferred`: by words that every form uses; `own`: kept as it stands. */
  how: z.enum(['declared', 'known', 'inferred', 'own']).optional(),
  kind: z
    .enum(['rating', 'number', 'count', 'amount', 'percent', 'choice', 'yes-no', 'date', 'text'])
    .optional(),
  scale: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  words: z.array(z.strictObject({ found: z.string(), value: z.string() })).optional(),
  /** None of the words that program.yaml declares for it stands in this file. */
  unseen: z.literal(true).optional(),
  private: z.literal(true).optional(),
  /** Of a question of its own: the line for `checkins: questions:` in program.yaml. */
  declare: z.string().optional(),
});

/** `mentor ingest --json`; of each file `rows` is the sum of the four counts after it. */
export const ingestResultSchema = z.strictObject({
  schema: z.literal('mentor/ingest@1'),
  ...resultHead,
  files: z.array(
    z.strictObject({
      file: z.string(),
      rows: z.number().int(),
      accepted: z.number().int(),
      duplicates: z.number().int(),
      superseded: z.number().int(),
      refused: z.number().int(),
    }),
  ),
  mapping: z.array(
    z.strictObject({
      file: z.string(),
      columns: z.array(column),
      /** Questions that program.yaml declares with a header that this file does not have. */
      absent: z.array(z.string()),
    }),
  ),
  problems: z.array(problemResult),
});
export type IngestResult = z.output<typeof ingestResultSchema>;

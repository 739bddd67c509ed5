import * as z from 'zod/mini';

/** What every `--json` result begins with; `schema` is added by each. */
export const resultHead = {
  program: z.string(),
  asOf: z.string(),
  inputs: z.array(z.strictObject({ file: z.string(), rows: z.int(), sha256: z.string() })),
};

export const problemResult = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  at: z.optional(z.strictObject({ file: z.string(), row: z.optional(z.int()), column: z.optional(z.int()) })),
  message: z.string(),
  advice: z.string(),
});
export type ProblemResult = z.output<typeof problemResult>;

import * as z from 'zod/mini';

/** What every `--json` result begins with; `schema` is added by each. */
export const resultHead = {
  program: z.string(),
  asOf: z.string(),
  inputs: z.array(z.strictObject({ file: z.string(), rows: z.int(), sha256: z.string() })),
};

/**
 * The same of a result that hr or the public may read: there the names of the inputs alone. How many rows a file has, and
 * its hash, would tell or confirm a small number.
 */
export const publishedHead = {
  ...resultHead,
  inputs: z.array(
    z.strictObject({ file: z.string(), rows: z.optional(z.int()), sha256: z.optional(z.string()) }),
  ),
};

export const problemResult = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  at: z.optional(z.strictObject({ file: z.string(), row: z.optional(z.int()), column: z.optional(z.int()) })),
  message: z.string(),
  advice: z.string(),
});
export type ProblemResult = z.output<typeof problemResult>;

import * as z from 'zod';

/** What every `--json` result begins with; `schema` is added by each. */
export const resultHead = {
  program: z.string(),
  asOf: z.string(),
  inputs: z.array(z.strictObject({ file: z.string(), rows: z.number().int(), sha256: z.string() })),
};

export const problemResult = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  at: z
    .strictObject({ file: z.string(), row: z.number().int().optional(), column: z.number().int().optional() })
    .optional(),
  message: z.string(),
  advice: z.string(),
});
export type ProblemResult = z.output<typeof problemResult>;

import * as z from 'zod';

/** One entry of the register of figures from outside, as results carry it. */
export const claimResult = z.strictObject({
  /** `claims.<name>`, `benchmarks.<metric>` or `roi.<setting>`: where program.yaml says it, or would. */
  id: z.string(),
  /** What is claimed, in the words of program.yaml; absent of a figure that says what it is by its id. */
  text: z.string().optional(),
  value: z.union([z.string(), z.number()]).optional(),
  source: z.string(),
  year: z.int().optional(),
  grade: z.enum(['research', 'practice', 'vendor', 'experience']),
});
export type ClaimResult = z.output<typeof claimResult>;

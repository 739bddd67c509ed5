import * as z from 'zod/mini';

/** .mentor/erased.json: who was erased, as digests, so that an old file does not bring them back. */
export const erasedPeopleSchema = z.strictObject({
  schema: z.literal('mentor/erased@1'),
  /** What the digests are keyed with: of this folder alone. */
  key: z.string().check(z.regex(/^[\w-]{43}$/)),
  erased: z.array(
    z.strictObject({
      /** The name that the rows kept for sums bear since: `erased-1`. */
      as: z.string().check(z.regex(/^erased-[1-9]\d*$/)),
      on: z.string(),
      /** Of each id and address. */
      ids: z.array(z.string()),
      /** Of each full name, for rows that give nothing else. */
      names: z.array(z.string()),
    }),
  ),
});

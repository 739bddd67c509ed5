import * as z from 'zod/mini';

const digest = z.nullable(z.string());

/** .mentor/people.json: everybody as the last run read them, as digests. Another version is another file. */
export const peopleSnapshotSchema = z.strictObject({
  schema: z.literal('mentor/people@1'),
  fields: z.array(z.string()),
  people: z.array(
    z.strictObject({
      id: z.string(),
      roles: z.array(z.enum(['mentor', 'mentee'])),
      name: digest,
      email: digest,
      /** In the order of `fields`. */
      answers: z.array(digest),
    }),
  ),
  /** A digest of all before it; absent in files that were written before there was one. */
  check: z.optional(z.string()),
});

import * as z from 'zod';

const ids = z.array(z.string());

/** Who came, went and answered anew since the last run that decided on people; `people` of several results. */
export const peopleChangesSchema = z.strictObject({
  /** False where there is no earlier run to compare with, or it cannot be read: the lists are empty then. */
  compared: z.boolean(),
  /** Why nothing was compared, where that is worth a word. */
  note: z.string().nullable(),
  /** People at the last run. */
  before: z.number().int(),
  joined: ids,
  left: ids,
  /** The same person under another id; neither joined nor left. */
  renamed: z.array(z.strictObject({ from: z.string(), to: z.string(), by: z.enum(['address', 'name']) })),
  changed: z.array(z.strictObject({ id: z.string(), fields: z.array(z.string()) })),
});
export type PeopleChangesResult = z.output<typeof peopleChangesSchema>;

import * as z from 'zod';

/** A change of settings or people that would place more, solved. `placed`: people of all who would have a place then. */
export const placingChangeSchema = z.strictObject({
  kind: z.enum([
    'least-size',
    'greatest-size',
    'mentor-takes',
    'new-mentor',
    'more-people',
    'without-spread',
  ]),
  placed: z.number().int(),
  size: z.number().int().optional(),
  mentor: z.string().optional(),
  places: z.number().int().optional(),
  /** Groups of this size must be allowed as well. */
  least: z.number().int().optional(),
  count: z.number().int().optional(),
  field: z.string().optional(),
});

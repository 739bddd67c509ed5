import * as z from 'zod';
import { resultHead } from './result-parts.ts';

/** Differences to the match that stands: points of 100 in all, and mentee seats filled. */
const gain = { matched: z.number().int(), total: z.number() };

/** A kind of mentor; what is null or empty may be anything. `departments`: those that serve equally well. */
const kind = {
  level: z.string().nullable(),
  department: z.string().nullable(),
  departments: z.array(z.string()),
  topics: z.array(z.string()),
  languages: z.array(z.string()),
  timezone: z.string().nullable(),
};

/** `mentor recruit --json` */
export const recruitResultSchema = z.strictObject({
  schema: z.literal('mentor/recruit@1'),
  ...resultHead,
  /** The match as it stands: seats filled of those wanted, points of 100 in all. */
  objective: z.string(),
  matched: z.number().int(),
  seats: z.number().int(),
  total: z.number(),
  /** Kinds that help, best first: measured by adding one such mentor with one place. `mentees`: who would be theirs. */
  kinds: z.array(z.strictObject({ ...kind, ...gain, mentees: z.array(z.string()) })),
  /** The most that one mentor with this topic, level or department brings. */
  by: z.array(
    z.strictObject({ trait: z.enum(['topic', 'level', 'department']), value: z.string(), ...gain }),
  ),
  /** One mentor after the other: what each adds, and the match after them. */
  further: z.array(
    z.strictObject({
      mentors: z.number().int(),
      ...kind,
      ...gain,
      after: z.strictObject({ matched: z.number().int(), total: z.number() }),
    }),
  ),
  /** What one more place with somebody who is a mentor already would bring. */
  places: z.array(
    z.strictObject({
      mentor: z.string(),
      offered: z.number().int(),
      used: z.number().int(),
      eligible: z.number().int(),
      ...gain,
    }),
  ),
});
export type RecruitResult = z.output<typeof recruitResultSchema>;

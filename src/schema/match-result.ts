import * as z from 'zod';
import { matchChangesSchema } from './match-changes.ts';
import { peopleChangesSchema } from './people-changes.ts';
import { placingChangeSchema } from './placing-change.ts';
import { formats, objectives } from './program-matching.ts';
import { problemResult, resultHead } from './result-parts.ts';

const states = z.enum([
  'draft',
  'proposed',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended',
  'declined',
]);

const part = z.strictObject({
  criterion: z.string(),
  /** 0…1 */
  value: z.number(),
  weight: z.number(),
  known: z.boolean(),
});
/** Scores in points, 0 to 100, two decimals. */
const pairing = z.strictObject({
  id: z.string(),
  mentee: z.string(),
  /** Empty in a circle, and of peers who are more than two: their others stand in `groups`. */
  mentor: z.string(),
  /** Of several mentors of a mentee; `peer`; `round 1`, `round 2` … of a rotation; `co-mentor`. */
  role: z.string().optional(),
  score: z.number().nullable(),
  state: states,
  origin: z.enum(['solver', 'pinned', 'kept', 'declared']),
  parts: z.array(part),
});

/** `mentor match --json` */
export const matchResultSchema = z.strictObject({
  schema: z.literal('mentor/match@1'),
  ...resultHead,
  format: z.enum(formats),
  objective: z.strictObject({
    name: z.enum(objectives),
    /** Mentee seats filled, and seats wanted. */
    matched: z.number().int(),
    seats: z.number().int(),
    total: z.number(),
    minimum: z.number().nullable(),
    proven: z.boolean(),
    bound: z.number(),
    gap: z.number(),
  }),
  pairings: z.array(pairing),
  /** Groups, circles and peers: everybody who meets together; `members` of a group without those who lead it. */
  groups: z.array(
    z.strictObject({
      id: z.string(),
      mentor: z.string().optional(),
      coMentors: z.array(z.string()).optional(),
      members: z.array(z.string()),
      /** Mean of the members' scores. */
      score: z.number().nullable(),
      state: states,
    }),
  ),
  /** Of a rotation: who talks with whom, round by round. */
  rounds: z.array(
    z.strictObject({
      round: z.number().int(),
      pairings: z.array(
        z.strictObject({
          id: z.string(),
          mentee: z.string(),
          mentor: z.string(),
          score: z.number().nullable(),
        }),
      ),
    }),
  ),
  unmatched: z.array(
    z.strictObject({
      person: z.string(),
      role: z.literal('mentee'),
      /**
       * `not-eligible`: the person breaks a rule of `eligibility`. `shortage`: mentors are eligible, their places are taken.
       * `group-size`: no group of the least size can be made with them. `odd-one-out`: the one over of an odd number of
       * peers. `waiting-list`: passed over by the lot. `round-short`: fewer talks than rounds.
       */
      reason: z.enum([
        'no-eligible-mentor',
        'shortage',
        'not-eligible',
        'out',
        'group-size',
        'odd-one-out',
        'waiting-list',
        'round-short',
      ]),
      ruledOut: z.array(z.strictObject({ rule: z.string(), count: z.number().int() })),
    }),
  ),
  /** Of groups and circles, where somebody is left for want of room: what would place more people. */
  placing: z.array(placingChangeSchema).optional(),
  /** How many there are; of more than 1,000 the list holds those with the greatest gains of both together. */
  blockingPairsFound: z.number().int(),
  blockingPairs: z.array(
    z.strictObject({
      mentee: z.string(),
      mentor: z.string(),
      menteeGain: z.number(),
      mentorGain: z.number(),
    }),
  ),
  problems: z.array(problemResult),
  /** Of `mentor match` itself; the report of a match is about its pairs alone. */
  people: peopleChangesSchema.optional(),
  /** Of `--lottery`: how many of lottery.csv have a place and how many wait; who came into the order by this run, and who was admitted. */
  lottery: z
    .strictObject({
      seed: z.string(),
      people: z.number().int(),
      admitted: z.number().int(),
      waiting: z.number().int(),
      entered: z.array(z.string()),
      admittedNow: z.array(z.string()),
    })
    .optional(),
  /** Of `mentor match` itself, where there was an earlier one. */
  changes: matchChangesSchema.optional(),
});
export type MatchResult = z.output<typeof matchResultSchema>;

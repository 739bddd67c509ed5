import * as z from 'zod';
import { placingChangeSchema } from './placing-change.ts';
import { resultHead } from './result-parts.ts';

const unitKinds = ['pair', 'peers', 'group', 'circle', 'rotation'] as const;

const part = z.strictObject({
  criterion: z.string(),
  value: z.number(),
  weight: z.number(),
  known: z.boolean(),
});

/** Differences to the match that stands: points of 100 in all, and mentee seats filled. */
const gain = { total: z.number(), matched: z.number().int() };

/** A mentee for whom something changes: mentors before and after, points won or lost. */
const move = z.strictObject({
  mentee: z.string(),
  from: z.array(z.string()),
  to: z.array(z.string()),
  points: z.number(),
});

const shortage = z.strictObject({
  mentees: z.array(z.string()),
  mentors: z.array(z.string()),
  places: z.number().int(),
});

/** `matched`: seats filled then. */
const change = {
  kind: z.enum(['place', 'exception', 'value', 'rule']),
  mentor: z.string().optional(),
  rule: z.string().optional(),
  field: z.string().optional(),
  value: z.string().optional(),
  /** Lines of program.yaml; without `to` the rule is gone. */
  setting: z.strictObject({ from: z.string(), to: z.string().optional() }).optional(),
  matched: z.number().int(),
};

/**
 * Who meets under one id: everybody who leads, then everybody else. `score`: the mean of its rows. Of a rotation the talks
 * stand in `partners`.
 */
const unit = z.strictObject({
  id: z.string(),
  kind: z.enum(unitKinds),
  mentors: z.array(z.string()),
  members: z.array(z.string()),
  score: z.number().nullable(),
});

/** `mentor explain --json`. For a participant whatever is not theirs to know is empty or null. */
export const explainResultSchema = z.strictObject({
  schema: z.literal('mentor/explain@1'),
  ...resultHead,
  audience: z.enum(['coordinator', 'participant']),
  subject: z.strictObject({
    person: z.string().nullable(),
    other: z.string().nullable(),
    kind: z.enum(['program', 'matched', 'unmatched', 'pair', 'non-pair']),
  }),
  /** Of the whole program: seats filled of those wanted, points of 100 in all, and the least upper bound that is proven. */
  match: z
    .strictObject({
      objective: z.string(),
      matched: z.number().int(),
      seats: z.number().int(),
      total: z.number(),
      bound: z.number(),
      proven: z.boolean(),
    })
    .nullable(),
  parts: z.array(part),
  score: z.number().nullable(),
  brokenRules: z.array(z.string()),
  /** With whom the person (and the other) are now, pairing ids. */
  partners: z.array(
    z.strictObject({
      pairing: z.string(),
      mentee: z.string(),
      mentor: z.string(),
      /** As in pairings.csv: a role of several, `co-mentor`, `peer`, `round 1`, `round 2` … */
      role: z.string().optional(),
      score: z.number().nullable().optional(),
      /** Of several roles, each of which may have criteria of its own. */
      parts: z.array(part).optional(),
    }),
  ),
  /**
   * Runners-up by score, and who holds the places of each mentor; of a mentor the mentees who could be theirs, and who
   * is with each. `cost`: what the match loses if the two must be paired; null where no seat of theirs is free to change.
   */
  alternatives: z.array(
    z.strictObject({
      mentee: z.string(),
      mentor: z.string(),
      score: z.number(),
      placesFree: z.number().int(),
      heldBy: z.array(z.string()),
      cost: z.strictObject(gain).nullable(),
    }),
  ),
  /** What forcing this pair changes, solved, not estimated: points and seats lost or won, and the mentees whose mentor changes. */
  forcing: z
    .strictObject({ ...gain, moved: z.array(z.string()), moves: z.array(move), others: z.number().int() })
    .nullable(),
  /** The best match without this pair. Nothing lost: the pair could be swapped, as `moves` says. */
  apart: z.strictObject({ ...gain, moves: z.array(move) }).nullable(),
  shortage: shortage.nullable(),
  /** Of the whole program: each group that competes for fewer places than it needs. */
  shortages: z.array(shortage),
  /** The smallest change that helps, and all that were found to help, smallest first. */
  change: z.strictObject(change).nullable(),
  changes: z.array(
    z.strictObject({ ...change, more: z.number().int(), total: z.number(), gets: z.array(z.string()) }),
  ),
  /** How scarce a mentor is: what one more place with them would bring. */
  places: z.array(
    z.strictObject({
      mentor: z.string(),
      offered: z.number().int(),
      used: z.number().int(),
      eligible: z.number().int(),
      ...gain,
    }),
  ),
  /** What each rule costs: what the best match without it has more. */
  rules: z.array(z.strictObject({ rule: z.string(), setting: z.string(), ...gain })),
  /** The pairs with the lowest scores, and what the best match without each loses. */
  weakest: z.array(
    z.strictObject({
      pairing: z.string(),
      mentee: z.string(),
      mentor: z.string(),
      score: z.number(),
      without: z.strictObject(gain),
    }),
  ),
  /** For a participant: all that is said, sentence by sentence, to the person asked about first. */
  told: z.array(z.string()),
  /** Of formats other than one-to-one: where the person (and the other) are; of the whole program all, lowest score first. */
  units: z.array(unit).optional(),
  /** Of peers: the two directions that the score is the mean of. */
  directions: z
    .array(
      z.strictObject({ mentee: z.string(), mentor: z.string(), score: z.number(), parts: z.array(part) }),
    )
    .optional(),
  /** Of circles: everybody else in the person's circle, with the score in both directions and their mean. */
  fellows: z
    .array(z.strictObject({ person: z.string(), there: z.number(), back: z.number(), affinity: z.number() }))
    .optional(),
  /** Other circles that could take the person, in exchange for somebody or not; `cost` is that of the best exchange. */
  circles: z
    .array(
      z.strictObject({
        pairing: z.string(),
        members: z.array(z.string()),
        score: z.number(),
        exchangedFor: z.array(z.string()).optional(),
        cost: z.strictObject(gain),
      }),
    )
    .optional(),
  /** Of a mentor of groups: what the best match in which they lead a group, or none, has more than the one that stands. */
  leading: z
    .strictObject({ leads: z.boolean(), otherwise: z.strictObject(gain).nullable() })
    .nullable()
    .optional(),
  /** Of the whole program: everybody without a place, and why. */
  left: z.array(z.strictObject({ person: z.string(), reason: z.string() })).optional(),
  /** Of pairs that found each other: the rules they break. */
  hints: z
    .array(z.strictObject({ pairing: z.string(), mentee: z.string(), mentor: z.string(), rule: z.string() }))
    .optional(),
  /** Where somebody is left for want of room: what would place more people. */
  placing: z.array(placingChangeSchema).optional(),
  ruledOut: z.array(z.strictObject({ rule: z.string(), count: z.number().int() })),
});
export type ExplainResult = z.output<typeof explainResultSchema>;

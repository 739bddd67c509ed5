import * as z from 'zod';
import { peopleChangesSchema } from './people-changes.ts';
import { resultHead } from './result-parts.ts';

const ids = z.array(z.string());
const address = z.string().nullable();
const day = z.string();

const attention = z.strictObject({
  pairing: z.string(),
  person: z.string(),
  /** Of two the other one, of a group who leads it; empty where it is several. */
  partner: z.string(),
  state: z.enum(['act', 'watch', 'unknown']),
  rule: z.string(),
  value: z.number(),
  threshold: z.number(),
  unit: z.string(),
  /** The first day on which it was found, as far as the records tell. */
  since: day,
  reason: z.string(),
  say: z.string(),
  /** The last day since then on which contacts.csv has the person. */
  contacted: day.nullable(),
  /** Not to be called again yet: the talk was about what they said, or was within the last five working days. */
  waits: z.boolean(),
  address,
});

/** What is due besides the calls. Of `mentor status` itself; a report is about the pairings alone. */
const matters = {
  /** Who owes the answer to the wave they are in, longest first; `missed`: waves in a row without an answer. */
  unanswered: z.array(
    z.strictObject({
      pairing: z.string(),
      person: z.string(),
      side: z.enum(['mentee', 'mentor']),
      wave: z.string(),
      opened: day,
      missed: z.number().int(),
      address,
    }),
  ),
  /** Agreements that should be settled by now; `known`: somebody said that it is not signed. */
  agreements: z.array(z.strictObject({ pairing: z.string(), people: ids, since: day, known: z.boolean() })),
  /** Modules of `training` that somebody has not completed, by the day they are needed: null before the match. */
  training: z.array(
    z.strictObject({
      person: z.string(),
      side: z.enum(['mentee', 'mentor', 'both']),
      module: z.string(),
      /** Of the short version. */
      minutes: z.number().nullable(),
      neededBy: day.nullable(),
      overdue: z.boolean(),
      address,
    }),
  ),
  /** Of the last fortnight, the latest first; `what` is the goal. */
  milestones: z.array(
    z.strictObject({
      kind: z.enum(['goal-met', 'tenth-meeting', 'half-time', 'completed']),
      on: day,
      pairing: z.string().nullable(),
      people: ids,
      what: z.string().nullable(),
    }),
  ),
  /** Open pairings whose end has come or is near. */
  closing: z.array(z.strictObject({ pairing: z.string(), people: ids, ends: day, passed: z.boolean() })),
  /** Accepted pairings that were to begin by now. */
  starting: z.array(z.strictObject({ pairing: z.string(), people: ids, due: day })),
  /** Proposals without an answer for longer than `mails: answer_within`. */
  proposals: z.array(
    z.strictObject({
      pairing: z.string(),
      /** Whose yes is missing. */
      person: z.string(),
      proposed: day,
      answerBy: day,
      address,
    }),
  ),
  /** Commands ready to paste. */
  commands: z.array(z.strictObject({ for: z.enum(['closing', 'starting']), command: z.string() })),
};
const mattersSchema = z.strictObject(matters);
export type StatusMatters = z.output<typeof mattersSchema>;

const { unanswered, agreements, training, milestones, closing, starting, proposals, commands } = matters;

/** `mentor status --json` */
export const statusResultSchema = z.strictObject({
  schema: z.literal('mentor/status@1'),
  ...resultHead,
  /** Worst first: whom to call today, then what to watch this week. */
  attention: z.array(attention),
  due: z.array(z.strictObject({ wave: z.string(), asked: z.number().int(), answered: z.number().int() })),
  counts: z.strictObject({
    open: z.number().int(),
    act: z.number().int(),
    watch: z.number().int(),
    unknown: z.number().int(),
    onTrack: z.number().int(),
    tooEarly: z.number().int(),
    paused: z.number().int(),
  }),
  meetings: z.strictObject({ due: z.number().int(), held: z.number().int() }),
  /**
   * How the rules did on the earlier cohorts of `history`: of the pairings for which a rule spoke, how many ended early
   * afterwards, and how many of the others did. Absent where there is no earlier cohort to judge.
   */
  hitRates: z
    .strictObject({
      cohorts: ids,
      pairings: z.number().int(),
      rules: z.array(
        z.strictObject({
          rule: z.string(),
          spoke: z.number().int(),
          endedEarly: z.number().int(),
          others: z.number().int(),
          othersEndedEarly: z.number().int(),
        }),
      ),
    })
    .optional(),
  unanswered: unanswered.optional(),
  agreements: agreements.optional(),
  training: training.optional(),
  milestones: milestones.optional(),
  closing: closing.optional(),
  starting: starting.optional(),
  proposals: proposals.optional(),
  commands: commands.optional(),
  /** Of `mentor status` itself; a report is about the pairings alone. */
  people: peopleChangesSchema.optional(),
});
export type StatusResult = z.output<typeof statusResultSchema>;
export type HitRates = NonNullable<StatusResult['hitRates']>;

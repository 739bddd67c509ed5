import * as z from 'zod';

// A run reads one program: code compiled for the schema would cost more than it saves.
z.config({ jitless: true });

/**
 * program.yaml: the one source of types, defaults, validation and the JSON Schema that editors use.
 * An empty file is valid. Only what works is accepted: a setting that does nothing is a lie.
 */

const day = z.iso.date().describe('A day, YYYY-MM-DD.');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "09:00"');
/** `60 min`, `2 h` */
export const lengthPattern = /^\d+ (min|h)$/;
/** `14 days`, `3 weeks`, `2 months` */
export const spanPattern = /^\d+ (day|days|week|weeks|month|months)$/;
const length = z.string().regex(lengthPattern, 'a length such as "60 min" or "2 h"');
/** A length that takes time. */
const someLength = z.string().regex(/^[1-9]\d* (min|h)$/, 'a length such as "60 min" or "2 h"');
const span = z.string().regex(spanPattern, 'a span such as "14 days", "3 weeks" or "2 months"');
/** `4 x 1 week`: one stretch of a taper. */
export const taperPattern = /^[1-9]\d* x [1-9]\d* (day|days|week|weeks|month|months)$/;
/** `monthly on 2nd Tuesday`, also `monthly on the 2nd Tuesday` and `last Friday`. */
export const monthlyPattern =
  /^monthly on (the )?(1st|2nd|3rd|4th|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const cadence = z.union([
  z
    .string()
    .regex(
      /^[1-9]\d* (day|days|week|weeks|month|months)$/,
      'a span such as "14 days", "3 weeks" or "2 months"',
    ),
  z.string().regex(monthlyPattern, 'a rhythm such as "monthly on 2nd Tuesday"'),
  z.array(z.string().regex(taperPattern, 'a stretch such as "4 x 1 week"')).min(1),
]);
/** `start`, `end`, `50%`, `day 30`, `after meeting 1`, `every 60 days`, `end + 6 months` */
export const momentPattern =
  /^(baseline|start|end|\d{1,3}%|day \d+|after meeting \d+|every \d+ days|end \+ \d+ (day|days|week|weeks|month|months))$/;
const moment = z
  .string()
  .regex(
    momentPattern,
    'a moment such as "start", "50%", "day 30", "after meeting 1", "every 60 days" or "end + 6 months"',
  );
const zone = z.string().min(1).describe('An IANA time zone such as Europe/Berlin.');
const headers = z.union([z.string(), z.array(z.string()).min(1)]);

const fieldSetting = z.strictObject({
  type: z
    .enum([
      'id',
      'text',
      'number',
      'date',
      'boolean',
      'category',
      'ordinal',
      'set',
      'ranking',
      'availability',
      'timezone',
    ])
    .optional(),
  column: z
    .union([headers, z.strictObject({ mentor: headers.optional(), mentee: headers.optional() })])
    .optional()
    .describe('The header, or headers, as exported; by role where the two forms differ.'),
  order: z.array(z.string()).min(2).optional().describe('Of an ordinal: the words, lowest first.'),
  options: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Of a set: the options letter by letter; needed where they contain commas.'),
  use: z.enum(['open', 'score-only', 'audit', 'coordinator-only']).default('open'),
});

const fieldNumber = z
  .record(z.string(), z.number())
  .refine((r) => Object.keys(r).length === 1, 'exactly one field');
const fieldChoices = z
  .record(z.string(), z.array(z.string()).min(1))
  .refine((r) => Object.keys(r).length === 1, 'exactly one field');
const sideRule = z.union([
  z.strictObject({ at_least: fieldNumber }),
  z.strictObject({ at_most: fieldNumber }),
  z.strictObject({ one_of: fieldChoices }),
  z.strictObject({ completed: z.string() }),
]);

const rule = z.union([
  z.strictObject({
    level_gap: z.strictObject({ min: z.number().int().optional(), max: z.number().int().optional() }),
  }),
  z.strictObject({ outside_management_line: z.boolean() }),
  z.strictObject({ not_own_manager: z.boolean() }),
  z.strictObject({ same: z.string() }),
  z.strictObject({ different: z.string() }),
  z.strictObject({ share: z.strictObject({ field: z.string(), min: z.number().int().min(1).default(1) }) }),
  z.strictObject({ timezone_gap: z.strictObject({ max_hours: z.number().min(0) }) }),
  z.strictObject({ common_hours: z.strictObject({ min: z.number().min(0) }) }),
  z.strictObject({ not_paired_before: z.boolean() }),
  z.strictObject({ mutual: z.boolean() }).describe('true allows A to mentor B while B mentors A.'),
]);

const criterionBase = {
  name: z.string().min(1),
  weight: z.number().min(0).multipleOf(0.001),
  for: z.enum(['mentor', 'mentee']).optional().describe("Counts in this side's own score only."),
  missing: z.number().min(0).max(1).default(0.5).describe('The value where an answer is absent.'),
};
const criterion = z.discriminatedUnion('type', [
  z.strictObject({ ...criterionBase, type: z.literal('coverage'), mentee: z.string(), mentor: z.string() }),
  z.strictObject({ ...criterionBase, type: z.literal('similarity'), field: z.string() }),
  z.strictObject({ ...criterionBase, type: z.literal('same'), field: z.string() }),
  z.strictObject({ ...criterionBase, type: z.literal('different'), field: z.string() }),
  z.strictObject({
    ...criterionBase,
    type: z.literal('closeness'),
    field: z.string(),
    gap: z.strictObject({ ideal: z.number(), tolerance: z.number().positive() }).optional(),
    range: z.number().positive().optional(),
  }),
  z.strictObject({
    ...criterionBase,
    type: z.literal('common_hours'),
    enough: z.number().positive().default(4),
  }),
  z.strictObject({
    ...criterionBase,
    type: z.literal('preference'),
    only_listed: z.boolean().default(false),
  }),
  z.strictObject({ ...criterionBase, type: z.literal('text'), mentee: z.string(), mentor: z.string() }),
  z.strictObject({
    ...criterionBase,
    type: z.literal('table'),
    file: z.string(),
    max: z.number().positive().default(100),
    only_listed: z.boolean().default(false),
  }),
]);

const priorityClass = z.union([
  z.enum(['orphaned', 'carried_over']),
  z.strictObject({ at_least: fieldNumber }),
  z.strictObject({ at_most: fieldNumber }),
  z.strictObject({ one_of: fieldChoices }),
]);

const matching = z.strictObject({
  objective: z.enum(['coverage-then-total', 'total']).default('coverage-then-total'),
  capacity: z
    .strictObject({ mentor: z.number().int().min(0).default(1), mentee: z.number().int().min(0).default(1) })
    .prefault({}),
  priority: z
    .array(priorityClass)
    .default([])
    .describe('Who comes first when places are short, first class first.'),
  rules: z
    .array(rule)
    .optional()
    .describe('Absent: outside the management line, and a shared language, where known.'),
  criteria: z
    .array(criterion)
    .optional()
    .describe('Absent: topics 40, own choice 25, level 20, common hours 15, of those that are known.'),
});

const event = z
  .strictObject({
    name: z.string().min(1),
    on: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/, 'a day and time such as "2026-03-02 10:00"')
      .refine((on) => day.safeParse(on.slice(0, 10)).success, 'a day that exists')
      .optional(),
    at: moment
      .refine(
        (at) => !at.startsWith('after meeting'),
        'a moment of the program: pairings have their own meetings',
      )
      .optional(),
    length: someLength,
  })
  .refine(({ on, at }) => (on === undefined) !== (at === undefined), 'either "on" or "at"');

const meetings = z.strictObject({
  every: cadence.default('2 weeks'),
  length: someLength.default('60 min'),
  first_within: span.default('14 days'),
  hours: z
    .strictObject({
      days: z
        .array(z.enum(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']))
        .min(1)
        .default(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']),
      from: clock.default('09:00'),
      to: clock.default('17:00'),
    })
    .refine(({ from, to }) => from < to, '"from" must be earlier than "to"')
    .prefault({}),
  place: z.string().optional().describe('Printed on sheets and in calendars: a room, or "video".'),
  blackout: z.array(z.strictObject({ from: day, to: day, why: z.string() })).default([]),
  limits: z
    .strictObject({
      mentor_per_day: z.number().int().min(1).default(2),
      mentor_per_week: z.number().int().min(1).default(6),
      gap: length.default('15 min'),
    })
    .prefault({}),
  events: z.array(event).default([]),
  agendas: z.enum(['career']).default('career'),
});

const scale = z.strictObject({ min: z.number(), max: z.number() });
const question = z.strictObject({
  column: headers.optional().describe('The header, or headers, as exported.'),
  scale: scale.optional(),
  values: z
    .record(z.string(), z.array(z.string()).min(1))
    .optional()
    .describe('Words of the form by the value they stand for.'),
  since_start: z
    .boolean()
    .default(false)
    .describe('A count that runs from the start, not since the previous check-in.'),
});

const health = z.strictObject({
  too_early_days: z.number().int().default(14),
  first_meeting_act_days: z.number().int().default(30),
  gap_watch: z.number().default(1.5).describe("In units of the pairing's own rhythm."),
  gap_act: z.number().default(2),
  missed_in_a_row: z.number().int().default(2),
  satisfaction_act: z.number().default(2),
  satisfaction_fall: z.number().default(2),
  no_goal_days: z.number().int().default(30),
  sides_differ: z.number().int().default(2),
  unanswered_waves: z.number().int().default(2),
});

const checkins = z.strictObject({
  waves: z
    .array(moment)
    .default(['baseline', 'after meeting 1', 'day 30', 'every 60 days', '50%', 'end', 'end + 6 months']),
  questions: z.record(z.string(), question).default({}),
  health: health.prefault({}),
});

/** `">= 95%"`, `">= 4 of 5"`, `"<= 14 days"`, `">= 50"` */
export const targetPattern = /^(>=|<=) \d+(\.\d+)?(%| of \d+| days)?$/;
const targetText = z.string().regex(targetPattern, 'a target such as ">= 95%", ">= 4 of 5" or "<= 14 days"');
const targetBound = z.union([
  z.string().regex(/^\d+(\.\d+)?(%| of \d+| days)?$/, 'a bound such as "80%", "4 of 5", "14 days" or 50'),
  z.number().min(0),
]);
const target = z.union([
  targetText,
  z.strictObject({
    at_least: targetBound.optional(),
    at_most: targetBound.optional(),
    min_n: z.number().int().default(0),
  }),
]);

const retention = z.strictObject({
  roster: z.string().default('roster.csv'),
  roster_at_start: z.string().optional(),
  time_zero: z.literal('cohort_start').default('cohort_start'),
  data_through: day,
  comparison: z.literal('eligible').default('eligible'),
  match_on: z
    .record(z.string(), z.union([z.literal('exact'), z.array(z.number()).min(2)]))
    .default({ tenure: [0, 1, 3, 5] })
    .describe('Pre-program fields; tenure in years by these lower bounds, others exactly.'),
  outcome: z.enum(['voluntary', 'any']).default('any'),
  horizons: z.array(z.number().int().positive()).default([90, 180, 365]),
});

export const programSchema = z.strictObject({
  name: z.string().default('Mentoring program'),
  format: z.enum(['one-to-one']).default('one-to-one'),
  calendar_title: z.string().default('{program}: {partner}'),
  start: day.optional(),
  end: day.optional(),
  timezone: zone.default('UTC'),
  language: z.enum(['en']).default('en'),
  seed: z.string().optional(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  records: z.enum(['plain', 'excel']).default('plain'),
  coordinator: z
    .strictObject({ name: z.string(), email: z.string().optional(), phone: z.string().optional() })
    .optional(),
  people: z
    .array(z.strictObject({ file: z.string(), role: z.enum(['mentor', 'mentee', 'both']).optional() }))
    .default([]),
  fields: z.record(z.string(), fieldSetting).default({}),
  eligibility: z
    .strictObject({ mentor: z.array(sideRule).default([]), mentee: z.array(sideRule).default([]) })
    .prefault({}),
  roles: z
    .strictObject({ mentor: z.string().optional(), mentee: z.string().optional() })
    .optional()
    .describe('What is expected of each side; printed on their sheets.'),
  agreement: z
    .array(z.string())
    .optional()
    .describe('The clauses of the agreement; the built-in ones where absent.'),
  matching: matching.prefault({}),
  meetings: meetings.prefault({}),
  checkins: checkins.prefault({}),
  targets: z.record(z.string(), target).default({}),
  retention: retention.optional(),
  privacy: z
    .strictObject({
      min_count: z.number().int().min(1).default(5),
      min_mean: z.number().int().min(1).default(10),
      person_level: z.union([z.enum(['on', 'off']), z.boolean()]).default('on'),
    })
    .prefault({}),
  history: z.array(z.string()).default([]),
});

/** program.yaml after defaults. */
export type Program = z.output<typeof programSchema>;
export type ProgramInput = z.input<typeof programSchema>;
export type Rule = z.output<typeof rule>;
export type SideRule = z.output<typeof sideRule>;
export type Criterion = z.output<typeof criterion>;
export type PriorityClass = z.output<typeof priorityClass>;
export type Question = z.output<typeof question>;
export type HealthThresholds = z.output<typeof health>;
export type RetentionSettings = z.output<typeof retention>;
export type FieldSetting = z.output<typeof fieldSetting>;

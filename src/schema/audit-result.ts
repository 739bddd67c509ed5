import * as z from 'zod';
import { claimResult } from './claim-result.ts';
import { publishedHead } from './result-parts.ts';

/** People; null: held back from this audience. */
const people = z.number().int().nullable();

/** What a field is for. The first five decide who meets whom; `apart` does, too: nobody is put together with whom they avoid. */
export const fieldPurposes = [
  'rule',
  'criterion',
  'eligibility',
  'priority',
  'spread',
  'apart',
  'places',
  'identity',
  'letters',
  'latest',
  'schedule',
  'language',
  'sheet',
  'equity',
  'consent',
  'coordinator',
] as const;

const fieldUse = z.strictObject({
  purpose: z.enum(fieldPurposes),
  name: z.string().optional().describe('Of a rule, a criterion and a condition: what program.yaml calls it.'),
  role: z.string().optional().describe('Of several mentors by role: the role in which it counts.'),
});

const decisionKind = z.enum(['pin', 'ban', 'out', 'pause', 'set']);

/** Something an auditor would ask about, found by rule. */
const openPoint = z.discriminatedUnion('point', [
  z.strictObject({ point: z.literal('fields-unused'), fields: z.array(z.string()) }),
  z.strictObject({
    point: z.literal('columns-unused'),
    columns: z.array(z.strictObject({ file: z.string(), header: z.string() })),
  }),
  z.strictObject({ point: z.literal('decisions-undocumented'), decisions: people }),
  z.strictObject({ point: z.literal('match-unverified') }),
  z.strictObject({ point: z.literal('match-invalid') }),
  z.strictObject({ point: z.literal('match-outdated') }),
  z.strictObject({ point: z.literal('keep-until-missing') }),
  z.strictObject({ point: z.literal('keep-until-passed'), day: z.string() }),
  z.strictObject({ point: z.literal('source-without-year'), figures: z.array(z.string()) }),
]);

/** `mentor report audit --json`: for auditors and works councils. For hr without names, free text and small numbers. */
export const auditResultSchema = z.strictObject({
  schema: z.literal('mentor/audit@1'),
  ...publishedHead,
  audience: z.enum(['coordinator', 'hr']),
  people: people.describe('In the people files.'),
  fields: z
    .array(
      z.strictObject({
        name: z.string(),
        label: z.string().describe('The question as exported.'),
        use: z.enum(['open', 'score-only', 'audit', 'coordinator-only']),
        people: people.describe('How many gave an answer; null for hr, and where it is not counted.'),
        usedFor: z.array(fieldUse),
      }),
    )
    .describe('What people said of themselves, or what follows from it.'),
  files: z.array(
    z.strictObject({
      file: z.string(),
      kind: z.string(),
      rows: z.number().int().nullable(),
      unusedColumns: z.array(z.string()).describe('Headers of columns that nothing reads.'),
      sinceMatch: z
        .enum(['same', 'changed', 'no-part'])
        .nullable()
        .describe('Whether the last match rested on the file as it is now; null without a match.'),
    }),
  ),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      text: z.string(),
      role: z.string().optional(),
      fields: z.array(z.string()),
    }),
  ),
  criteria: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      weight: z.number(),
      share: z.number().describe('Of the weights that stand beside it, 0…1.'),
      role: z.string().optional(),
      for: z.enum(['mentor', 'mentee']).optional(),
      missing: z.number().describe('The value, 0…1, where an answer is absent.'),
      fields: z.array(z.string()),
    }),
  ),
  conditions: z
    .array(
      z.strictObject({
        kind: z.enum(['eligibility-mentor', 'eligibility-mentee', 'priority', 'spread']),
        text: z.string(),
      }),
    )
    .describe('Who may take part, who comes first, how groups are mixed.'),
  objective: z.string(),
  seed: z.string(),
  loadPenalty: z.number(),
  decisions: z
    .array(
      z.strictObject({
        kind: decisionKind,
        decisions: people,
        undocumented: people.describe('Without a reason, or without saying by whom.'),
      }),
    )
    .describe('Rows of overrides.csv by kind.'),
  overrides: z
    .array(
      z.strictObject({
        row: z.number().int().nullable(),
        kind: decisionKind,
        person: z.string(),
        other: z.string().nullable(),
        field: z.string().nullable().describe('The field that was set; its value stays in overrides.csv.'),
        from: z.string().nullable(),
        until: z.string().nullable(),
        reason: z.string().nullable(),
        by: z.string().nullable(),
      }),
    )
    .describe('Each of them; empty for hr.'),
  match: z
    .strictObject({
      madeOn: z.string(),
      madeBy: z.string().describe('The version of mentor.'),
      objective: z.string(),
      seed: z.string(),
      sha256: z.string().describe('Of match.lock.json.'),
    })
    .nullable()
    .describe('What match.lock.json says; null where there is none, or none that can be read.'),
  verify: z
    .strictObject({
      valid: z.boolean(),
      pairs: people,
      eligible: people,
      faults: z.array(
        z.strictObject({
          check: z.string(),
          detail: z.string().nullable().describe('Null for hr: details name people.'),
        }),
      ),
      restsOnSolver: z
        .strictObject({ places: z.number().int(), points: z.number() })
        .optional()
        .describe('What no price proves, and the solver says it has searched; left out for hr.'),
    })
    .nullable()
    .describe('As `mentor verify` finds it, worked out for this report; null without match.lock.json.'),
  published: z
    .array(
      z.strictObject({
        report: z.string(),
        asOf: z.string(),
        audience: z.enum(['hr', 'public']),
        published: z.string(),
        told: z.number().int(),
        withheld: z.number().int(),
      }),
    )
    .describe('What published.csv says left the house: figures told and held back, by report and day.'),
  privacy: z.strictObject({
    minCount: z.number().int(),
    minMean: z.number().int(),
    personLevel: z.boolean(),
    keepUntil: z.string().nullable(),
    passed: z.boolean(),
  }),
  outside: z.array(claimResult).describe('Figures from elsewhere that program.yaml refers to.'),
  points: z.array(openPoint).describe('What an auditor would ask about, found by rule.'),
});
export type AuditResult = z.output<typeof auditResultSchema>;
export type FieldPurpose = (typeof fieldPurposes)[number];
export type FieldUsedFor = z.output<typeof fieldUse>;
export type AuditPoint = z.output<typeof openPoint>;

/** The result without its head, which the caller knows. */
export type AuditOutcome = Omit<AuditResult, 'schema' | 'program' | 'asOf' | 'inputs'>;

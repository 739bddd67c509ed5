import * as z from 'zod';
import { auditResultSchema } from './audit-result.ts';
import { pairingHealth } from './progress-result.ts';
import { resultHead } from './result-parts.ts';

const cell = z.strictObject({
  column: z.string().describe('The header as it stands in the file.'),
  value: z.string(),
  field: z.string().optional().describe('Of a form: the field that the column serves.'),
  others: z
    .number()
    .int()
    .optional()
    .describe('Of an event: so many other people stand in the cell, and are left out.'),
});

const heldRow = z.strictObject({
  row: z.number().int(),
  cells: z.array(cell).describe('What stands in the row; empty cells are left out.'),
  byName: z
    .literal(true)
    .optional()
    .describe('The row gives a name and nothing else: it may be of somebody who is called the same.'),
  withOthers: z.literal(true).optional().describe('The row is about others as well, as a pairing is.'),
});

const otherRow = z.strictObject({
  row: z.number().int(),
  because: z
    .enum(['names', 'pairing', 'decision'])
    .describe(
      'It names the person; it is an answer or a call about their pairing; it is a decision about two people.',
    ),
  of: z.array(z.string()).describe('Whose row it is, as the file says it.'),
  cells: z.array(cell),
});

const rowsOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({
    file: z.string(),
    kind: z.string().describe('What the file holds: mentees, mentors, roster, pairings, checkins …'),
    rows: z.array(row),
  });

const { fields, rules, criteria, conditions } = auditResultSchema.shape;

/** `mentor dossier --json`: all that the files of a folder hold of one person, and what concerns others as well, apart. */
export const dossierResultSchema = z.strictObject({
  schema: z.literal('mentor/dossier@1'),
  ...resultHead,
  person: z.strictObject({
    id: z.string(),
    name: z.string(),
    standing: z
      .enum(['participant', 'employee', 'recorded'])
      .describe('In the people files, in the workforce alone, or in nothing but records.'),
    language: z.enum(['en', 'de']).describe('In which the page is written.'),
    roles: z.array(z.strictObject({ role: z.enum(['mentee', 'mentor']), capacity: z.number().int() })),
    out: z.string().nullable().describe('Not available from this day on.'),
    ids: z.array(z.string()),
    addresses: z.array(z.string()),
    names: z.array(z.string()),
  }),
  held: z.array(rowsOf(heldRow)).describe('Rows that are theirs, file by file.'),
  others: z
    .array(rowsOf(otherRow))
    .describe(
      'Rows of others that concern them, with the cells that do: to be looked at before anything is given away.',
    ),
  computed: z.strictObject({
    pairings: z.array(
      z.strictObject({
        id: z.string(),
        with: z.array(z.strictObject({ id: z.string(), name: z.string() })),
        state: z.string(),
        score: z.number().nullable(),
        parts: z
          .array(
            z.strictObject({
              criterion: z.string(),
              value: z.number().describe('0…1'),
              weight: z.number(),
              known: z.boolean(),
            }),
          )
          .describe(
            'Of a pair of people who both take part: what the score is made of, by the files as they are now.',
          ),
        health: pairingHealth.shape.health.nullable(),
        reasons: pairingHealth.shape.reasons,
      }),
    ),
    lock: z
      .strictObject({
        entries: z.array(z.strictObject({ part: z.string(), value: z.number() })),
        mentions: z.number().int(),
      })
      .nullable()
      .describe(
        'What match.lock.json keeps: seats, class of priority and price of a seat; and how often the id stands there.',
      ),
    calendars: z.array(z.strictObject({ file: z.string(), entries: z.number().int() })),
  }),
  mentions: z
    .array(z.strictObject({ file: z.string(), times: z.number().int() }))
    .describe('Files that name them and are not listed row by row: pages made by mentor, notes.'),
  unread: z
    .array(z.strictObject({ file: z.string(), part: z.string(), why: z.string() }))
    .describe('What could not be looked through, or only as bytes: pictures, PDFs, files with a password.'),
  fields: z
    .array(fields.element.omit({ people: true }))
    .describe('What each field of their rows is for, as in the audit.'),
  rules,
  criteria,
  conditions,
  keepUntil: z.string().nullable(),
  history: z.array(z.string()).describe('Folders of earlier cohorts, which are not looked into.'),
});
export type DossierResult = z.output<typeof dossierResultSchema>;
export type HeldFile = DossierResult['held'][number];
export type OthersFile = DossierResult['others'][number];
export type DossierCell = z.output<typeof cell>;

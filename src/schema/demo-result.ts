import * as z from 'zod';
import { resultHead } from './result-parts.ts';

const share = z.number();

/** `mentor demo --json`: what was invented, and what was planted in it. */
export const demoResultSchema = z.strictObject({
  schema: z.literal('mentor/demo@1'),
  ...resultHead,
  folder: z.string().describe('Where the program lies.'),
  template: z.string(),
  stage: z.enum(['applications', 'matched', 'midway', 'finished']),
  cohort: z.enum(['healthy', 'struggling']),
  language: z.enum(['en', 'de']),
  seed: z.string(),
  start: z.string(),
  end: z.string(),
  people: z
    .strictObject({ mentees: z.number().int(), mentors: z.number().int() })
    .describe('Of equals all are mentees.'),
  levels: z.array(z.strictObject({ name: z.string(), mentees: z.number().int(), mentors: z.number().int() })),
  planted: z
    .strictObject({
      placesPerMentee: z.number(),
      farMentees: share,
      withoutTime: share,
      changedTheirMind: share,
      trained: share,
      held: share,
      talksHeld: share,
      answer: z.strictObject({ first: share, falls: share, least: share }),
      rated: z.array(share).length(5),
      endEarly: share,
      pause: share,
      goalsSet: share,
      goalsMet: share,
      askForCall: share,
      called: share,
      leave: z.strictObject({ participants: share, others: share }),
    })
    .describe('Shares between 0 and 1 that the data have, as DEMO.md says them.'),
  files: z.array(z.string()).describe('What lies in the folder, but for out/.'),
});
export type DemoResult = z.output<typeof demoResultSchema>;

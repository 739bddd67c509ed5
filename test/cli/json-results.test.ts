import { expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { auditResultSchema } from '../../src/schema/audit-result.ts';
import { checkResultSchema } from '../../src/schema/check-result.ts';
import { equityResultSchema } from '../../src/schema/equity-result.ts';
import { explainResultSchema } from '../../src/schema/explain-result.ts';
import { formsResultSchema } from '../../src/schema/forms-result.ts';
import { goalsResultSchema } from '../../src/schema/goals-result.ts';
import { ingestResultSchema } from '../../src/schema/ingest-result.ts';
import { leaveResultSchema } from '../../src/schema/leave-result.ts';
import { matchLockSchema } from '../../src/schema/match-lock.ts';
import { matchResultSchema } from '../../src/schema/match-result.ts';
import { pairingResultSchema } from '../../src/schema/pairing-result.ts';
import { progressResultSchema } from '../../src/schema/progress-result.ts';
import { recognitionResultSchema } from '../../src/schema/recognition-result.ts';
import { reportsResultSchema } from '../../src/schema/reports-result.ts';
import { retentionResultSchema } from '../../src/schema/retention-result.ts';
import { scheduleResultSchema } from '../../src/schema/schedule-result.ts';
import { statusResultSchema } from '../../src/schema/status-result.ts';
import { summaryResultSchema } from '../../src/schema/summary-result.ts';
import { verifyResultSchema } from '../../src/schema/verify-result.ts';
import { copyOf, matchDay, northwind, twoExports } from './program-copy.ts';

type Step = {
  readonly args: string;
  readonly schema: ZodType;
  readonly code?: number;
  /** What stands on stderr, for people. */
  readonly words: RegExp;
};

/** A year of the example program, every command of it. */
const story: readonly Step[] = [
  { args: 'check --today 2026-02-16', schema: checkResultSchema, words: /^2 warnings in/ },
  { args: 'match --today 2026-02-16', schema: matchResultSchema, words: /^38 of 40 mentees matched/ },
  { args: 'verify --today 2026-02-16', schema: verifyResultSchema, words: /^The match holds/ },
  { args: 'explain --today 2026-02-16', schema: explainResultSchema, words: /^38 of 40 mentees/ },
  { args: 'explain N0203 --today 2026-02-16', schema: explainResultSchema, words: /without a partner/ },
  { args: 'explain N0574 N0055 --today 2026-02-16', schema: explainResultSchema, words: /Eleanor Whitby/ },
  { args: 'report --today 2026-02-16', schema: reportsResultSchema, words: /^\d+ reports/ },
  {
    args: 'pairing all start --today 2026-03-02',
    schema: pairingResultSchema,
    words: /^38 pairings are now/,
  },
  { args: 'schedule --today 2026-03-02', schema: scheduleResultSchema, words: /^\d+ meetings planned/ },
  {
    args: 'ingest answers/checkins-april.csv answers/checkins-june.csv --today 2026-06-30',
    schema: ingestResultSchema,
    code: 1,
    words: /refused/,
  },
  {
    args: 'ingest --template --today 2026-06-30',
    schema: formsResultSchema,
    words: /^12 forms for 5 waves\. Begin with/,
  },
  {
    args: 'leave N0260 --on 2026-07-01 --today 2026-07-01',
    schema: leaveResultSchema,
    words: /^Gareth Llewellyn/,
  },
  { args: 'match --today 2026-07-02', schema: matchResultSchema, words: /^\d+ of 40 mentees matched/ },
  { args: 'status --today 2026-07-06', schema: statusResultSchema, words: /open pairings/ },
  { args: 'report match --today 2026-07-06', schema: matchResultSchema, words: /open out\/reports\/match/ },
  {
    args: 'report progress --today 2026-07-06',
    schema: progressResultSchema,
    words: /open out\/reports\/progress/,
  },
  { args: 'report goals --today 2026-07-06', schema: goalsResultSchema, words: /open out\/reports\/goals/ },
  {
    args: 'report recognition --today 2026-12-01',
    schema: recognitionResultSchema,
    words: /open out\/reports\/recognition/,
  },
  { args: 'report equity --today 2026-07-06', schema: equityResultSchema, words: /compared by gender/ },
  {
    args: 'report retention --today 2027-03-16',
    schema: retentionResultSchema,
    words: /open out\/reports\/retention/,
  },
  {
    args: 'report retention --audience coordinator --today 2027-03-16',
    schema: retentionResultSchema,
    words: /open out\/reports\/retention/,
  },
  { args: 'report audit --today 2026-12-01', schema: auditResultSchema, words: /open out\/reports\/audit/ },
  {
    args: 'report audit --audience hr --today 2026-12-01',
    schema: auditResultSchema,
    words: /open out\/reports\/audit/,
  },
  {
    args: 'report summary --today 2026-12-01',
    schema: summaryResultSchema,
    words: /open out\/reports\/summary/,
  },
  { args: 'report --today 2027-03-16', schema: reportsResultSchema, words: /^\d+ reports/ },
];

it('each command gives one document on stdout that its schema takes, and its words on stderr', async () => {
  const program = copyOf(northwind);
  for (const { args, schema, code = 0, words } of story) {
    const run = await program.run([...args.split(' '), '--json']);
    expect(run.stderr, args).toMatch(words);
    expect([args, run.code]).toEqual([args, code]);
    expect(run.stdout.endsWith('\n'), args).toBe(true);
    expect(schema.safeParse(JSON.parse(run.stdout)).error, args).toBeUndefined();
  }
  expect(matchLockSchema.safeParse(JSON.parse(program.read('match.lock.json'))).error).toBeUndefined();
  for (const [kind, schema] of [
    ['match', matchResultSchema],
    ['progress', progressResultSchema],
    ['goals', goalsResultSchema],
    ['retention', retentionResultSchema],
  ] as const)
    expect(
      schema.safeParse(JSON.parse(program.read(`out/reports/${kind}.json`))).error,
      kind,
    ).toBeUndefined();
}, 180_000);

it('of several reports the one that its data refuse is named, and left out of the document', async () => {
  const program = twoExports();
  await program.run(['match', ...matchDay]);
  const { code, stdout, stderr } = await program.run(['report', 'match', 'retention', '--json', ...matchDay]);
  expect(stderr).toContain('retention: There is no roster in the folder.');
  const { reports } = reportsResultSchema.parse(JSON.parse(stdout));
  expect(reports.map((report) => report.schema)).toEqual(['mentor/match@1']);
  expect(code).toBe(1);
});

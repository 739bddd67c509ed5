import * as z from 'zod';
import { exitCodes } from '../../model/mentor-error.ts';
import { auditResultSchema } from '../../schema/audit-result.ts';
import { checkResultSchema } from '../../schema/check-result.ts';
import { compareResultSchema } from '../../schema/compare-result.ts';
import { demoResultSchema } from '../../schema/demo-result.ts';
import { dossierResultSchema } from '../../schema/dossier-result.ts';
import { equityResultSchema } from '../../schema/equity-result.ts';
import { explainResultSchema } from '../../schema/explain-result.ts';
import { forgetResultSchema } from '../../schema/forget-result.ts';
import { formsResultSchema } from '../../schema/forms-result.ts';
import { goalsResultSchema } from '../../schema/goals-result.ts';
import { ingestResultSchema } from '../../schema/ingest-result.ts';
import { initResultSchema } from '../../schema/init-result.ts';
import { leaveResultSchema } from '../../schema/leave-result.ts';
import { matchResultSchema } from '../../schema/match-result.ts';
import { pairingResultSchema } from '../../schema/pairing-result.ts';
import { programSchema } from '../../schema/program.ts';
import { progressResultSchema } from '../../schema/progress-result.ts';
import { pseudonymiseResultSchema } from '../../schema/pseudonymise-result.ts';
import { recognitionResultSchema } from '../../schema/recognition-result.ts';
import { recruitResultSchema } from '../../schema/recruit-result.ts';
import { reportsResultSchema } from '../../schema/reports-result.ts';
import { retentionResultSchema } from '../../schema/retention-result.ts';
import { roiResultSchema } from '../../schema/roi-result.ts';
import { scheduleResultSchema } from '../../schema/schedule-result.ts';
import { statusResultSchema } from '../../schema/status-result.ts';
import { summaryResultSchema } from '../../schema/summary-result.ts';
import { verifyResultSchema } from '../../schema/verify-result.ts';
import type { Call } from '../command-entry.ts';
import { readChoice } from '../common-options.ts';
import { schemaNames } from '../option-values.ts';

type SchemaName = (typeof schemaNames)[number];

const schemas = {
  program: programSchema,
  init: initResultSchema,
  check: checkResultSchema,
  match: matchResultSchema,
  compare: compareResultSchema,
  verify: verifyResultSchema,
  explain: explainResultSchema,
  recruit: recruitResultSchema,
  pairing: pairingResultSchema,
  leave: leaveResultSchema,
  schedule: scheduleResultSchema,
  ingest: ingestResultSchema,
  forms: formsResultSchema,
  status: statusResultSchema,
  progress: progressResultSchema,
  goals: goalsResultSchema,
  recognition: recognitionResultSchema,
  retention: retentionResultSchema,
  equity: equityResultSchema,
  roi: roiResultSchema,
  audit: auditResultSchema,
  summary: summaryResultSchema,
  reports: reportsResultSchema,
  dossier: dossierResultSchema,
  forget: forgetResultSchema,
  pseudonymise: pseudonymiseResultSchema,
  demo: demoResultSchema,
} as const satisfies Record<SchemaName, z.core.$ZodType>;

/** mentor schema [name]: the JSON Schema of program.yaml, or of a command's --json result, on standard output. */
export async function run({ host, args }: Call) {
  const name = readChoice('schema', typeof args[0] === 'string' ? args[0] : 'program', schemaNames);
  host.write(schemaText(name));
  return exitCodes.done;
}

/** The JSON Schema of one name, as the command prints it and the package brings it along. */
export function schemaText(name: SchemaName): string {
  const io = name === 'program' ? 'input' : 'output';
  const schema = z.toJSONSchema(schemas[name], {
    target: 'draft-07',
    io,
    override: ({ jsonSchema }) => dropMachineBounds(jsonSchema),
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** That a whole number is one a machine can hold need not be said, and reads like a limit of the setting. */
function dropMachineBounds(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

import type { ProgramFolder } from '../model/program-folder.ts';
import { renderAnnotations } from '../render/annotations.ts';
import type { Finding } from '../report/problems/finding.ts';
import { namelessStatus, statusCounts } from '../report/summaries/status-summary.ts';
import type { StatusResult } from '../schema/status-result.ts';
import { capitalised } from '../texts/counted.ts';
import { putAnnotations, summariseStep } from './ci-outputs.ts';
import type { Call } from './command-entry.ts';

/**
 * What the rules found as annotations of a build: what to act on as errors, the rest as warnings, then the counts. Many
 * people read such a log: it has the ids of pairings and what was found, no names and no addresses.
 */
export async function annotateStatus(call: Call, folder: ProgramFolder, result: StatusResult): Promise<void> {
  const findings = result.attention.map(
    ({ pairing, state, rule, reason }, at): Finding => ({
      code: rule,
      severity: state === 'act' ? 'error' : 'warning',
      message: `${pairing}: ${reason}`,
      advice: `${capitalised(state)}: mentor status says whom to speak to, and how.`,
      cell: pairing,
      fingerprint: `${at}`,
    }),
  );
  putAnnotations(call, `${renderAnnotations(findings)}${statusCounts(folder, result)}\n`);
  await summariseStep(call, 'mentor status', namelessStatus(folder, result));
}

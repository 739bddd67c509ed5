import type { Call } from '../command-table.ts';
import { followFolder } from '../follow-folder.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, resultHead } from '../result-head.ts';
import { statusResult } from '../status-result.ts';
import type { BuiltReport } from './report-kinds.ts';

/** How a running program is doing: metrics, pictures, every pairing, and whom to call. */
export async function progressReport(call: Call, { folder }: OpenFolder): Promise<BuiltReport> {
  const { evaluateProgress } = await import('../../evaluate/progress.ts');
  const { gateTargets } = await import('../../evaluate/progress-targets.ts');
  const { progressDocument } = await import('../../report/progress/progress-page.ts');
  const { today } = call.common;
  const followed = followFolder(folder, today);
  const goals = folder.goals.rows.map((r) => r.record);
  const result = {
    schema: 'mentor/progress@1' as const,
    ...resultHead(call, folder),
    ...evaluateProgress({ ...folder, followed, goals, today }),
  };
  const status = statusResult(call, folder, followed);
  return {
    document: progressDocument({
      folder,
      result,
      status,
      followed,
      today,
      footer: footerOf(call, result, {
        command: 'mentor report progress',
        language: folder.program.language,
      }),
    }),
    result,
    missedTargets: gateTargets(result).map((finding) => finding.id),
  };
}

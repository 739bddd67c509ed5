import type { Call } from '../command-entry.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, resultHead } from '../result-head.ts';
import { statusResult } from '../status-result.ts';
import { comparedCohort, progressFigures } from './progress-figures.ts';
import type { BuiltReport } from './report-kinds.ts';

/** How a running program is doing: metrics, pictures, every pairing, and whom to call. */
export async function progressReport(call: Call, { folder }: OpenFolder): Promise<BuiltReport> {
  const { progressDocument } = await import('../../report/progress/progress-page.ts');
  const { progressAnswer } = await import('../../report/summaries/report-answers.ts');
  const { today } = call.common;
  const { followed, figures } = await progressFigures(folder, today);
  const compared = await comparedCohort(call, folder, figures);
  const result = {
    schema: 'mentor/progress@1' as const,
    ...resultHead(call, folder),
    ...figures,
    ...(compared === undefined ? {} : { compared }),
  };
  const status = await statusResult(call, folder, followed);
  return {
    answer: progressAnswer(status),
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
    figures: result,
  };
}

import type { Call } from '../command-entry.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, publishedHead } from '../result-head.ts';
import type { AudienceName, BuiltReport } from './report-kinds.ts';
import { retentionInput } from './retention-input.ts';

/** Whether participants stayed longer, as far as the roster can tell. */
export async function retentionReport(
  call: Call,
  { folder }: OpenFolder,
  audience: AudienceName,
): Promise<BuiltReport> {
  const { publishedFigures } = await import('../../evaluate/retention/disclosed/figures.ts');
  const { evaluateRetention } = await import('../../evaluate/retention/evaluate-retention.ts');
  const { retentionDocument } = await import('../../report/retention/retention-page.ts');
  const { retentionRefusalWords } = await import('../../texts/problems/retention-refusals.ts');
  const { resultAnswer } = await import('../../texts/result-words/result-sentences.ts');
  const { retentionStatements } = await import('../../texts/retention-words/retention-statements.ts');
  const input = retentionInput(call, folder, audience);
  if (input === undefined) {
    return {
      refused: [
        {
          message: 'There is no roster in the folder.',
          advice: 'Put the workforce export, leavers included, there as roster.csv.',
        },
      ],
    };
  }
  const evaluated = evaluateRetention(input);
  if ('refused' in evaluated) return { refused: evaluated.refused.map(retentionRefusalWords) };
  const { outcome } = evaluated;
  const result = {
    schema: 'mentor/retention@1' as const,
    ...publishedHead(call, folder, audience),
    ...outcome,
    statements: retentionStatements(outcome, { language: folder.program.language }),
  };
  const told = { asOf: outcome.dataThrough, figures: publishedFigures(outcome) };
  return {
    ...(audience === 'coordinator' ? {} : { told }),
    answer: resultAnswer(outcome, 'en'),
    document: retentionDocument({
      folder,
      result,
      footer: footerOf(call, result, {
        command: 'mentor report retention',
        language: folder.program.language,
      }),
    }),
    result,
  };
}

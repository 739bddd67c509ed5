import type { Call } from '../command-table.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, publishedHead } from '../result-head.ts';
import type { AudienceName, BuiltReport } from './report-kinds.ts';

/** Whether participants stayed longer, as far as the roster can tell. */
export async function retentionReport(
  call: Call,
  { folder }: OpenFolder,
  audience: AudienceName,
): Promise<BuiltReport> {
  const { evaluateRetention } = await import('../../evaluate/retention/evaluate-retention.ts');
  const { retentionDocument } = await import('../../report/retention/retention-page.ts');
  const { retentionRefusalWords } = await import('../../texts/problems/retention-refusals.ts');
  const { retentionStatements } = await import('../../texts/retention-words/retention-statements.ts');
  if (folder.roster === undefined) {
    return {
      refused: [
        {
          message: 'There is no roster in the folder.',
          advice: 'Put the workforce export, leavers included, there as roster.csv.',
        },
      ],
    };
  }
  const evaluated = evaluateRetention({
    program: folder.program,
    roster: folder.roster.employees(),
    ...(folder.rosterAtStart === undefined ? {} : { rosterAtStart: folder.rosterAtStart.employees() }),
    cohort: folder.cohort,
    pairings: folder.pairings.rows.map((r) => r.record),
    ...(folder.lottery === undefined ? {} : { lottery: folder.lottery.rows.map((r) => r.record) }),
    audience,
    assumeComplete: call.options.assumeComplete === true,
  });
  if ('refused' in evaluated) return { refused: evaluated.refused.map(retentionRefusalWords) };
  const { outcome } = evaluated;
  const result = {
    schema: 'mentor/retention@1' as const,
    ...publishedHead(call, folder, audience),
    ...outcome,
    statements: retentionStatements(outcome, { language: folder.program.language }),
  };
  return {
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

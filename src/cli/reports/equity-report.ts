import { recordsOf } from '../../model/row-list.ts';
import type { Call } from '../command-entry.ts';
import { followFolder } from '../follow-folder.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, publishedHead } from '../result-head.ts';
import type { AudienceName, BuiltReport } from './report-kinds.ts';

/** What each group of an audit field got, beside all. */
export async function equityReport(
  call: Call,
  { folder }: OpenFolder,
  audience: AudienceName,
): Promise<BuiltReport> {
  const { evaluateEquity } = await import('../../evaluate/equity/evaluate-equity.ts');
  const { publishedEquity } = await import('../../evaluate/equity/published-equity.ts');
  const { equityDocument } = await import('../../report/equity/equity-page.ts');
  const { equityAnswer, equityStatements } = await import('../../texts/equity-words/equity-statements.ts');
  const { today } = call.common;
  const { program } = folder;
  const evidence = {
    ...folder,
    checkIns: recordsOf(folder.checkIns),
    followed: followFolder(folder, today),
    goals: folder.goals.rows.map((r) => r.record),
    today,
  };
  const published = folder.published.rows.map(({ record }) => record);
  const outcome = evaluateEquity(evidence, audience, published);
  if (outcome.fields.length === 0)
    return {
      refused: [
        {
          message: 'No field is kept for the equity audit.',
          advice: 'Write one into program.yaml, such as fields: {gender: {use: audit}}.',
        },
      ],
    };
  const least = program.privacy.min_count;
  const result = {
    schema: 'mentor/equity@1' as const,
    ...publishedHead(call, folder, audience),
    ...outcome,
    statements: equityStatements(outcome, { least, language: program.language }),
  };
  return {
    ...(audience === 'coordinator' ? {} : { told: { asOf: today, figures: publishedEquity(outcome) } }),
    document: equityDocument({
      folder,
      result,
      footer: footerOf(call, result, { command: 'mentor report equity', language: program.language }),
    }),
    result,
    answer: equityAnswer(result, { least, language: 'en' }),
  };
}

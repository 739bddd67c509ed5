import { recordsOf } from '../../model/row-list.ts';
import type { Call } from '../command-entry.ts';
import { followFolder } from '../follow-folder.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, resultHead } from '../result-head.ts';
import type { BuiltReport } from './report-kinds.ts';

/** The goals of everybody: what needs a decision, letter by letter, how far they are, what was changed, how they were rated. */
export async function goalsReport(call: Call, { folder }: OpenFolder): Promise<BuiltReport> {
  const { evaluateGoals } = await import('../../evaluate/goals/evaluate-goals.ts');
  const { goalsDocument } = await import('../../report/goals/goals-page.ts');
  const { goalsAnswer } = await import('../../report/summaries/report-answers.ts');
  const { starterGoals } = await import('../../templates/goals/goal-library.ts');
  const { today } = call.common;
  const { language } = folder.program;
  const result = {
    schema: 'mentor/goals@1' as const,
    ...resultHead(call, folder),
    ...evaluateGoals({
      ...folder,
      checkIns: recordsOf(folder.checkIns),
      followed: followFolder(folder, today),
      goals: folder.goals.rows.map(({ record }) => record),
      today,
    }),
  };
  return {
    answer: goalsAnswer(result),
    document: goalsDocument({
      folder,
      result,
      starters: starterGoals(folder.program, language),
      today,
      footer: footerOf(call, result, { command: 'mentor report goals', language }),
    }),
    result,
  };
}

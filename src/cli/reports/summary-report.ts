import type { Staying } from '../../evaluate/summary/open-questions.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Call } from '../command-entry.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, publishedHead } from '../result-head.ts';
import { progressFigures } from './progress-figures.ts';
import type { AudienceName, BuiltReport } from './report-kinds.ts';
import { retentionInput } from './retention-input.ts';

/** The program on one page for a board: how far people came, targets, what was learned, what cannot be said yet. */
export async function summaryReport(
  call: Call,
  { folder }: OpenFolder,
  audience: AudienceName,
): Promise<BuiltReport> {
  const { evaluateSummary, studyFigures } = await import('../../evaluate/summary/evaluate-summary.ts');
  const { publishedSummary } = await import('../../evaluate/summary/published-summary.ts');
  const { lessonWords, openQuestionWords } = await import('../../report/summary/board-sentences.ts');
  const { boardLead, summaryDocument } = await import('../../report/summary/summary-page.ts');
  const { resultAnswer } = await import('../../texts/result-words/result-sentences.ts');
  const { ownHeaders } = await import('../../report/progress/question-names.ts');
  const { companyOf } = await import('../../texts/progress-words/company.ts');
  const { program } = folder;
  const { language } = program;
  const { today } = call.common;
  const { figures } = await progressFigures(folder, today);
  // Of equals there is no figure about those who lead.
  const equals = !figures.metrics.some(({ id }) => id === 'satisfaction-mentors');
  const company = companyOf(program.format, equals);
  const speech = { language, company, headers: ownHeaders(program) };
  const staying = await stayingOf(call, folder, audience);
  const { lessons, open, ...outcome } = evaluateSummary({
    program,
    figures,
    staying,
    inPairs: company === 'pairs',
    audience,
    published: folder.published.rows.map(({ record }) => record),
  });
  const own = program.summary.lessons.map((text) => ({ rule: 'own' as const, text }));
  const result = {
    schema: 'mentor/summary@1' as const,
    ...publishedHead(call, folder, audience),
    ...outcome,
    staying: typeof staying === 'string' ? null : resultAnswer(staying, language),
    lessons:
      own.length > 0
        ? own
        : lessons.map((lesson) => ({ rule: lesson.rule, text: lessonWords(lesson, speech) })),
    notYet: openQuestionWords(open, speech),
  };
  const document = summaryDocument({
    program,
    result,
    speech,
    today,
    footer: footerOf(call, result, { command: 'mentor report summary', language }),
  });
  // The terminal speaks English.
  const answer = boardLead({ program, result, speech: { ...speech, language: 'en' }, today });
  const saidByRule = own.length > 0 ? [] : lessons;
  const told = {
    asOf: today,
    figures: publishedSummary({ ...outcome, lessons: saidByRule }, studyFigures(staying)),
  };
  return {
    ...(audience === 'coordinator' ? {} : { told }),
    document,
    result,
    answer,
  };
}

/** What can be said of staying, as these readers may know it. */
async function stayingOf(call: Call, folder: ProgramFolder, audience: AudienceName): Promise<Staying> {
  const { retention } = folder.program;
  if (retention === undefined) return 'not-asked';
  const input = retentionInput(call, folder, audience);
  if (input === undefined) return 'no-roster';
  // A page as of a day knows nothing of what came after it.
  if (retention.data_through > call.common.today) return 'later';
  const { evaluateRetention } = await import('../../evaluate/retention/evaluate-retention.ts');
  const evaluated = evaluateRetention(input);
  return 'refused' in evaluated ? 'refused' : evaluated.outcome;
}

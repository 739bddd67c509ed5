import { dayOfMatch, judgeDecisions } from '../match/judge-decisions.ts';
import { errorsOf } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { Document } from '../report/document.ts';
import type { ProblemWords } from '../texts/problems/problem-words.ts';
import { problemWords } from '../texts/problems/problems.ts';
import { allProblems } from './all-problems.ts';
import type { Call } from './command-table.ts';
import { comparisonBeside } from './compared-match.ts';
import { currentMatch, recordedPairs } from './current-match.ts';
import { followFolder } from './follow-folder.ts';
import type { OpenFolder } from './open-folder.ts';
import { footerOf, resultHead } from './result-head.ts';
import { statusResult } from './status-result.ts';

export const reportKinds = ['match', 'progress', 'retention'] as const;
export type ReportKind = (typeof reportKinds)[number];
export type AudienceName = 'coordinator' | 'hr' | 'public';

export type BuiltReport =
  | { readonly document: Document; readonly result: unknown; readonly missedTargets?: readonly string[] }
  | { readonly refused: readonly ProblemWords[] };

type Report = {
  /** Whether a folder holds what the report is about; without it the report is made only when asked for. */
  readonly hasInputs: (folder: ProgramFolder) => boolean;
  /** Whom it may be made for; with names and scores inside, the coordinator alone. */
  readonly audiences: readonly AudienceName[];
  readonly build: (call: Call, open: OpenFolder, audience: AudienceName | undefined) => Promise<BuiltReport>;
};

/** Each kind of report: when it is made, and how. */
export const openedReport: Readonly<Record<ReportKind, Report>> = {
  match: {
    hasInputs: (folder) => folder.cohort.people.length > 0,
    audiences: ['coordinator'],
    build: matchReport,
  },
  progress: {
    hasInputs: (folder) => folder.pairings.rows.length > 0,
    audiences: ['coordinator'],
    build: progressReport,
  },
  retention: {
    audiences: ['coordinator', 'hr', 'public'],
    hasInputs: (folder) => folder.program.retention !== undefined && folder.roster !== undefined,
    build: retentionReport,
  },
};

const matchOutOfDate: ProblemWords = {
  message:
    'pairings.csv is not the match of these files: people, rules or decisions changed after it, or there was none.',
  advice: 'Run mentor match, then report again.',
};

async function matchReport(call: Call, open: OpenFolder): Promise<BuiltReport> {
  const { matchOverviewDocument } = await import('../report/match/match-overview.ts');
  const { folder } = open;
  const decided = judgeDecisions(folder, dayOfMatch(folder, call.common.today));
  const contradictions = errorsOf(allProblems(folder, decided.problems));
  if (contradictions.length > 0) return { refused: contradictions.map(problemWords) };
  const current = await currentMatch(call, open);
  const { result } = current;
  if (recordedPairs(current, folder).length < result.pairings.length) return { refused: [matchOutOfDate] };
  const extras = await current.extras();
  return {
    document: matchOverviewDocument({
      folder,
      result,
      extras,
      ...(await comparisonBeside(current, extras.allPairs)),
      today: call.common.today,
      footer: footerOf(call, result, { command: 'mentor report match', language: folder.program.language }),
    }),
    result,
  };
}

async function progressReport(call: Call, { folder }: OpenFolder): Promise<BuiltReport> {
  const { evaluateProgress } = await import('../evaluate/progress.ts');
  const { gateTargets } = await import('../evaluate/progress-targets.ts');
  const { progressDocument } = await import('../report/progress/progress-page.ts');
  const { today } = call.common;
  const followed = followFolder(folder, today);
  const goals = folder.goals.rows.map((r) => r.record);
  const result = {
    schema: 'mentor/progress@1' as const,
    ...resultHead(call, folder),
    ...evaluateProgress({ program: folder.program, cohort: folder.cohort, followed, goals, today }),
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

async function retentionReport(
  call: Call,
  { folder }: OpenFolder,
  audience: AudienceName = 'hr',
): Promise<BuiltReport> {
  const { evaluateRetention } = await import('../evaluate/retention.ts');
  const { retentionDocument } = await import('../report/retention/retention-page.ts');
  const { retentionRefusalWords } = await import('../texts/problems/retention-refusals.ts');
  const { retentionStatements } = await import('../texts/retention-words/retention-statements.ts');
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
    ...resultHead(call, folder),
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

import type { Day } from '../../model/day.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Document } from '../../report/document.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { ProblemWords } from '../../texts/problems/problem-words.ts';
import type { Call } from '../command-entry.ts';
import type { OpenFolder } from '../open-folder.ts';
import type { reportAudiences, reportKinds } from '../option-values.ts';
import type { Publication } from '../publish-reports.ts';
import { isRecognitionTime } from './recognition-time.ts';

export type ReportKind = (typeof reportKinds)[number];
export type AudienceName = (typeof reportAudiences)[number];

export type BuiltReport =
  | {
      readonly document: Document;
      readonly result: unknown;
      /** What the report says first, in one sentence of the terminal. */
      readonly answer?: string;
      /** Every figure of a report for others, told or held back: what --publish writes down. */
      readonly told?: Publication['told'];
      /** What targets are judged by. */
      readonly figures?: ProgressResult;
      /** Papers and letters for single people beside the page, and the folders whose other files they replace. */
      readonly files?: readonly PlannedFile[];
      readonly replaces?: readonly string[];
    }
  /** `outdated`: the data are fine, but the report is about something that is no more. */
  | { readonly refused: readonly ProblemWords[]; readonly outdated?: true };

type BuildReport = (call: Call, open: OpenFolder, audience: AudienceName) => Promise<BuiltReport>;

type Report = {
  /** Whether a folder holds what the report is about; without it the report is made only when asked for. */
  readonly hasInputs: (folder: ProgramFolder, today: Day) => boolean;
  /** Whom it may be made for, first for whom it is unless said; with names and scores inside, the coordinator alone. */
  readonly audiences: readonly [AudienceName, ...AudienceName[]];
  readonly load: () => Promise<BuildReport>;
};

/** Each kind of report: when it is made, for whom, and by what. */
export const reports: Readonly<Record<ReportKind, Report>> = {
  match: {
    hasInputs: (folder) => folder.cohort.people.length > 0,
    audiences: ['coordinator'],
    load: async () => (await import('./match-report.ts')).matchReport,
  },
  progress: {
    hasInputs: (folder) => folder.pairings.rows.length > 0,
    audiences: ['coordinator'],
    load: async () => (await import('./progress-report.ts')).progressReport,
  },
  goals: {
    hasInputs: (folder) => folder.goals.rows.length > 0,
    audiences: ['coordinator'],
    load: async () => (await import('./goals-report.ts')).goalsReport,
  },
  recognition: {
    hasInputs: isRecognitionTime,
    audiences: ['coordinator'],
    load: async () => (await import('./recognition-report.ts')).recognitionReport,
  },
  retention: {
    hasInputs: (folder) => folder.program.retention !== undefined && folder.roster !== undefined,
    audiences: ['hr', 'public', 'coordinator'],
    load: async () => (await import('./retention-report.ts')).retentionReport,
  },
  equity: {
    hasInputs: (folder) =>
      folder.pairings.rows.length > 0 &&
      [...folder.cohort.fields.values()].some(({ use }) => use === 'audit'),
    audiences: ['hr', 'public', 'coordinator'],
    load: async () => (await import('./equity-report.ts')).equityReport,
  },
  roi: {
    hasInputs: (folder) => folder.program.roi !== undefined,
    audiences: ['hr', 'public', 'coordinator'],
    load: async () => (await import('./roi-report.ts')).roiReport,
  },
  audit: {
    hasInputs: (folder) => folder.pairings.rows.length > 0,
    audiences: ['coordinator', 'hr'],
    load: async () => (await import('./audit-report.ts')).auditReport,
  },
  summary: {
    hasInputs: (folder) => folder.pairings.rows.length > 0,
    audiences: ['hr', 'public', 'coordinator'],
    load: async () => (await import('./summary-report.ts')).summaryReport,
  },
};

/** Where the report stands, without the ending. What hr or the public may read never shares a name with what they may not. */
export function reportPath(kind: ReportKind, audience: AudienceName): string {
  return `out/reports/${kind}${audience === 'coordinator' ? '' : `-${audience}`}`;
}

import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Document } from '../../report/document.ts';
import type { ProblemWords } from '../../texts/problems/problem-words.ts';
import type { Call } from '../command-table.ts';
import type { OpenFolder } from '../open-folder.ts';

export const reportKinds = ['match', 'progress', 'retention'] as const;
export type ReportKind = (typeof reportKinds)[number];
export type AudienceName = 'coordinator' | 'hr' | 'public';

export type BuiltReport =
  | { readonly document: Document; readonly result: unknown; readonly missedTargets?: readonly string[] }
  | { readonly refused: readonly ProblemWords[] };

type BuildReport = (call: Call, open: OpenFolder, audience: AudienceName | undefined) => Promise<BuiltReport>;

type Report = {
  /** Whether a folder holds what the report is about; without it the report is made only when asked for. */
  readonly hasInputs: (folder: ProgramFolder) => boolean;
  /** Whom it may be made for; with names and scores inside, the coordinator alone. */
  readonly audiences: readonly AudienceName[];
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
  retention: {
    hasInputs: (folder) => folder.program.retention !== undefined && folder.roster !== undefined,
    audiences: ['coordinator', 'hr', 'public'],
    load: async () => (await import('./retention-report.ts')).retentionReport,
  },
};

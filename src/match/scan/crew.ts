import type { MipDesk } from '../group/mip-model.ts';
import type { Instance, Solution, Start } from '../solve/instance.ts';
import { solve } from '../solve/solve.ts';
import { checkRows, type RowCheck, type RowFindings } from '../verify/check-rows.ts';
import type { PairPlan } from './pair-plan.ts';
import { type RowScorer, rowScorer } from './row-scorer.ts';
import type { ScanData } from './scan.ts';
import { type Found, type ListTask, type LookTask, listRows, lookAtRows } from './scan-jobs.ts';
import { findSuitors, type Suitors, type SuitorTask } from './suitors.ts';

export type SolveTask = { readonly instance: Instance; readonly start?: Start };

/** The rows `from` … `to` − 1 of a certificate. */
export type CheckTask = { readonly check: RowCheck; readonly from: number; readonly to: number };

/** What can be asked of a crew, and what comes back; all of it goes over to a thread as it is. */
export type Jobs = {
  readonly list: { readonly task: ListTask; readonly result: Found };
  readonly look: { readonly task: LookTask; readonly result: Found };
  readonly suit: { readonly task: SuitorTask; readonly result: Suitors };
  readonly solve: { readonly task: SolveTask; readonly result: Solution };
  readonly check: { readonly task: CheckTask; readonly result: RowFindings };
};
export type JobName = keyof Jobs;

/** What every job may use: it stays the same for all tasks of a crew. */
export type Bench = {
  readonly scorer: RowScorer;
  /** Where pairs are to be listed. */
  readonly data?: ScanData;
};

/** The jobs: pure functions, so that who runs them, and in which order, never shows. */
export const jobs: {
  readonly [J in JobName]: (bench: Bench, task: Jobs[J]['task']) => Jobs[J]['result'];
} = {
  list: (bench, task) => listRows(bench.scorer, dataOf(bench), task),
  look: (bench, task) => lookAtRows(bench.scorer, dataOf(bench), task),
  suit: (bench, task) => findSuitors(bench.scorer, dataOf(bench), task),
  solve: (_, { instance, start }) => solve(instance, start),
  check: ({ scorer }, task) => checkRows(scorer.scoreRow, task.check, task),
};

/** Runs tasks of one job, here or on threads; results come in the order of the tasks. `done` hears of each that ended. */
export type Crew = {
  readonly run: <J extends JobName>(
    job: J,
    tasks: readonly Jobs[J]['task'][],
    done?: () => void,
  ) => Promise<Jobs[J]['result'][]>;
};

/** What a thread is given once: from it, it makes its own `Bench`. */
export type BenchPlan = { readonly plan: PairPlan; readonly data?: ScanData };

/** The bench that a plan describes. */
export const benchOf = ({ plan, ...rest }: BenchPlan): Bench => ({ scorer: rowScorer(plan), ...rest });

function dataOf({ data }: Bench): ScanData {
  if (data === undefined) throw new Error('This crew was hired without costs, and cannot list pairs.');
  return data;
}

/** Where large work is done: `hire` starts a crew for these people, and `dismiss` lets its threads go. */
export type Pool = {
  readonly hire: (bench: BenchPlan) => Crew & { readonly dismiss: () => Promise<void> };
  /** Opens a desk for programs in whole numbers; absent: they are solved on this thread. */
  readonly openMip?: () => MipDesk;
};

/** A crew of one: everything on this thread, which answers to others between two tasks. */
export function ownCrew(bench: Bench): Crew {
  return {
    run: async (job, tasks, done) => {
      const results: Jobs[typeof job]['result'][] = [];
      for (const task of tasks) {
        results.push(jobs[job](bench, task));
        done?.();
        if (tasks.length > 1) await new Promise((resolve) => setImmediate(resolve));
      }
      return results;
    },
  };
}

/** No threads: whoever is hired works here. */
const ownPool: Pool = {
  hire: (bench) => ({ ...ownCrew(benchOf(bench)), dismiss: async () => undefined }),
};

/** Up to so many pairs, threads take longer to start than they save. */
const pairsOfOneThread = 2 ** 22;

/** The pool for so many pairs: none for few. */
export const poolFor = (pairs: number, pool: Pool | undefined): Pool =>
  pool === undefined || pairs <= pairsOfOneThread ? ownPool : pool;

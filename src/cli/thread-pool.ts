import type { Worker } from 'node:worker_threads';
import type { BenchPlan, JobName, Jobs, Pool } from '../match/scan/crew.ts';
import type { Answer } from './match-thread.ts';
import { mipThread } from './mip-thread-desk.ts';
import { startThread } from './start-thread.ts';
import { buffersOf } from './thread-buffers.ts';

/** A pool of this many threads, each with the people of its own; none is started before somebody is hired. */
export function threadPool(threads: number): Pool {
  return {
    hire: (bench) => {
      const crew = new ThreadCrew(bench, threads);
      return { run: (job, tasks, done) => crew.run(job, tasks, done), dismiss: () => crew.dismiss() };
    },
    openMip: mipThread,
  };
}

type Errand = {
  readonly message: { readonly job: JobName; readonly task: Jobs[JobName]['task'] };
  readonly moved: ArrayBuffer[];
  readonly resolve: (result: Jobs[JobName]['result']) => void;
  readonly reject: (error: Error) => void;
};

class ThreadCrew {
  private readonly bench: BenchPlan;
  private readonly threads: number;
  private readonly workers: Worker[] = [];
  private readonly idle: Worker[] = [];
  private readonly waiting: Errand[] = [];
  private readonly underWay = new Map<Worker, Errand>();

  constructor(bench: BenchPlan, threads: number) {
    this.bench = bench;
    this.threads = threads;
  }

  async run<J extends JobName>(
    job: J,
    tasks: readonly Jobs[J]['task'][],
    done?: () => void,
  ): Promise<Jobs[J]['result'][]> {
    return Promise.all(
      tasks.map(async (task) => {
        const result = await this.send(job, task);
        done?.();
        return result;
      }),
    );
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.terminate()));
  }

  private send<J extends JobName>(job: J, task: Jobs[J]['task']): Promise<Jobs[J]['result']> {
    return new Promise((resolve, reject) => {
      // The costs are half of an instance, and made for this one call.
      const moved = 'instance' in task ? buffersOf({ cost: task.instance.cost }) : [];
      this.waiting.push({ message: { job, task }, moved, resolve, reject });
      this.handOut();
    });
  }

  private handOut(): void {
    if (this.idle.length === 0 && this.workers.length < this.threads) this.start();
    for (;;) {
      const worker = this.waiting.length === 0 ? undefined : this.idle.pop();
      const errand = worker === undefined ? undefined : this.waiting.shift();
      if (worker === undefined || errand === undefined) return;
      this.underWay.set(worker, errand);
      worker.postMessage(errand.message, errand.moved);
    }
  }

  private start(): void {
    const worker = startThread('match', {
      workerData: this.bench,
      // A thread works in arrays that it keeps: more room for what is soon forgotten would only stay empty.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.on('message', (answer: Answer) => {
      const errand = this.underWay.get(worker);
      this.underWay.delete(worker);
      this.idle.push(worker);
      if ('failed' in answer) errand?.reject(new Error(answer.failed));
      else errand?.resolve(answer.result);
      this.handOut();
    });
    worker.on('error', (error) => {
      for (const errand of [...this.underWay.values(), ...this.waiting.splice(0)]) errand.reject(error);
    });
    this.workers.push(worker);
    this.idle.push(worker);
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { type BenchPlan, benchOf, type JobName, type Jobs, jobs } from '../match/scan/crew.ts';
import { buffersOf } from './thread-buffers.ts';

/** A task on its way to a thread, and its result on the way back. */
export type Order = { readonly [J in JobName]: { readonly job: J; readonly task: Jobs[J]['task'] } }[JobName];
export type Answer = { readonly result: Jobs[JobName]['result'] } | { readonly failed: string };

/** One thread of a pool (thread-pool.ts): gets the people once, then one task after the other. */
const bench = benchOf(workerData as BenchPlan);

parentPort?.on('message', (order: Order) => {
  try {
    const result = resultOf(order);
    parentPort?.postMessage({ result } satisfies Answer, buffersOf(result));
  } catch (error) {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ failed } satisfies Answer);
  }
});

function resultOf(order: Order): Jobs[JobName]['result'] {
  switch (order.job) {
    case 'list':
      return jobs.list(bench, order.task);
    case 'look':
      return jobs.look(bench, order.task);
    case 'suit':
      return jobs.suit(bench, order.task);
    case 'solve':
      return jobs.solve(bench, order.task);
    case 'check':
      return jobs.check(bench, order.task);
  }
}

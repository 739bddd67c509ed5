import { Worker } from 'node:worker_threads';
import type { FuzzedReader } from './fuzz-cases.ts';

/** What a thread is told to try. */
export type FuzzOrder = {
  readonly reader: FuzzedReader;
  readonly from: number;
  readonly to: number;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** The number of the case that is being tried. */
  readonly at: Int32Array;
  readonly folders: readonly string[];
  /** The examples of all problems: where each of them points. */
  readonly places: string;
  readonly scratch: string;
  /** What is run in some of the folders besides `check`. */
  readonly commands: readonly (readonly string[])[];
  /** Of computing, that no case may take. */
  readonly mostSeconds: number;
};

export type FuzzFind = { readonly seed: number; readonly what: string };
export type FuzzRun = { readonly tried: number; readonly finds: readonly FuzzFind[] };

/** What a person would take for a hang, on a machine where others are at work, too. */
const patience = 30_000;
const mostFinds = 40;
/** Of JavaScript's own memory; what files hold lies outside it. */
const heapMegabytes = 400;

/**
 * Tries cases in a thread that is watched: one that hangs or needs too much memory is stopped and is a find like any
 * exception, and the next case goes on in a new thread.
 */
export async function fuzz(program: string, order: Omit<FuzzOrder, 'at'>): Promise<FuzzRun> {
  const finds: FuzzFind[] = [];
  let from = order.from;
  while (from < order.to && Date.now() < order.until && finds.length < mostFinds) {
    const at = new Int32Array(new SharedArrayBuffer(4));
    Atomics.store(at, 0, from - 1);
    const end = await watched(program, { ...order, from, at }, (find) => finds.push(find));
    from = Atomics.load(at, 0) + 1;
    if (end !== undefined) finds.push({ seed: from - 1, what: end });
  }
  return { tried: from - order.from, finds };
}

/** How the thread ended, if not well. */
function watched(
  program: string,
  order: FuzzOrder,
  report: (find: FuzzFind) => void,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    let [seen, since] = [order.from - 1, Date.now()];
    let reported = 0;
    const end = (why: string | undefined) => {
      clearInterval(clock);
      resolve(why);
      void worker.terminate();
    };
    const clock = setInterval(() => {
      const now = Atomics.load(order.at, 0);
      if (now !== seen) [seen, since] = [now, Date.now()];
      else if (Date.now() - since > patience) end(`still at it after ${patience / 1000} s`);
    }, 500);
    worker.on('message', (find: FuzzFind) => {
      report(find);
      if (++reported > mostFinds) end(undefined);
    });
    worker.on('error', (error) => end(error.message));
    worker.on('exit', () => end(undefined));
  });
}

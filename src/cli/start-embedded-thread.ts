import { getAsset } from 'node:sea';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { ThreadName } from './start-thread.ts';

/** Starts a thread of a standalone executable, in place of start-thread.ts: its code lies inside, as an asset. */
export const startThread = (name: ThreadName, options: WorkerOptions = {}): Worker =>
  new Worker(getAsset(`${name}-thread.js`, 'utf8'), { ...options, eval: true });

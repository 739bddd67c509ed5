import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What a thread does: its code is the file of this name with `-thread` behind it. */
export type ThreadName = 'match' | 'mip';

// Written out: the bundler and Node each look for the very words `new URL(…, import.meta.url)`.
const files: Readonly<Record<ThreadName, URL>> = {
  match: new URL('./match-thread.ts', import.meta.url),
  mip: new URL('./mip-thread.ts', import.meta.url),
};

/** Starts a thread from its file beside this one. A standalone executable has no files: start-embedded-thread.ts. */
export const startThread = (name: ThreadName, options: WorkerOptions = {}): Worker =>
  new Worker(files[name], options);

import { parentPort } from 'node:worker_threads';
import type { MipModel } from '../match/group/mip-model.ts';
import { solveMip } from '../match/group/solve-mip.ts';
import { buffersOf } from './thread-buffers.ts';

/** What comes back from the thread. */
export type MipReply =
  | { readonly answer: Awaited<ReturnType<typeof solveMip>> }
  | { readonly failed: string };

/** The thread of a `MipDesk` (mip-thread-desk.ts): one model after the other, each to its end. */
parentPort?.on('message', async (model: MipModel) => {
  try {
    const answer = await solveMip(model);
    parentPort?.postMessage({ answer } satisfies MipReply, buffersOf(answer));
  } catch (error) {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ failed } satisfies MipReply);
  }
});

import type { Worker } from 'node:worker_threads';
import type { MipAnswer, MipDesk } from '../match/group/mip-model.ts';
import type { MipReply } from './mip-thread.ts';
import { startThread } from './start-thread.ts';

type Waiting = {
  readonly resolve: (answer: MipAnswer) => void;
  readonly reject: (error: Error) => void;
};

/**
 * A desk on a thread of its own, which starts with the first model: the solver keeps its thread busy until it is done, and
 * this one must hear of Ctrl-C meanwhile.
 */
export function mipThread(): MipDesk {
  let worker: Worker | undefined;
  let waiting: Waiting | undefined;
  const start = (): Worker => {
    const own = startThread('mip');
    own.on('message', (reply: MipReply) => {
      if ('failed' in reply) waiting?.reject(new Error(reply.failed));
      else waiting?.resolve(reply.answer);
    });
    own.on('error', (error) => waiting?.reject(error));
    return own;
  };
  return {
    // One model after the other: whoever asks waits for the answer before asking again.
    solve: (model) =>
      new Promise<MipAnswer>((resolve, reject) => {
        waiting = { resolve, reject };
        worker ??= start();
        worker.postMessage(model);
      }),
    dismiss: async () => {
      await worker?.terminate();
    },
  };
}

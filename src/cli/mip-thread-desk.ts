import { Worker } from 'node:worker_threads';
import type { MipAnswer, MipDesk } from '../match/group/mip-model.ts';
import type { MipReply } from './mip-thread.ts';

/**
 * A desk on a thread of its own, which starts with the first model: the solver keeps its thread busy until it is done, and
 * this one must hear of Ctrl-C meanwhile.
 */
export function mipThread(): MipDesk {
  let worker: Worker | undefined;
  return {
    solve: (model) =>
      new Promise<MipAnswer>((resolve, reject) => {
        worker ??= new Worker(new URL('./mip-thread.ts', import.meta.url));
        const own = worker;
        const settle = (use: () => void) => {
          own.removeAllListeners();
          use();
        };
        own.on('message', (reply: MipReply) => {
          settle(() => ('failed' in reply ? reject(new Error(reply.failed)) : resolve(reply.answer)));
        });
        own.on('error', (error) => settle(() => reject(error)));
        own.postMessage(model);
      }),
    dismiss: async () => {
      await worker?.terminate();
    },
  };
}

import { hostname } from 'node:os';
import type { LockOwner } from '../../src/files/lock.ts';

/** This process. */
export const thisOwner: LockOwner = {
  pid: process.pid,
  host: hostname(),
  isAlive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/** A process number above every system's limit: nobody has it. */
export const deadPid = 2 ** 30;

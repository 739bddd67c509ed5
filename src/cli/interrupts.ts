import type { FileSystem } from '../files/file-system.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Signals belong to the process, and so does whether one came. */
let interrupted = false;

function note(): void {
  if (interrupted) process.exit(exitCodes.interrupted);
  interrupted = true;
}

function refuse(advice: string): void {
  if (interrupted) throw new MentorError(exitCodes.interrupted, 'Interrupted.', advice);
}

/** A disk for work under the lock: after a signal it begins no further file. */
export function stoppable(disk: FileSystem): FileSystem {
  return {
    ...disk,
    async create(path, mode) {
      refuse('Run the command again when you like.');
      return disk.create(path, mode);
    },
  };
}

/**
 * Runs work that holds the lock and writes on a `stoppable` disk: Ctrl-C, or an end from outside, waits until the file
 * that is being written has its name, and the work stops before the next one, so that neither the lock nor half a file
 * stays; a second one waits for nothing. Work that only reads and computes needs none of this: it leaves nothing behind,
 * and a signal ends it at once, even where a long computation keeps every handler waiting.
 */
export async function betweenFiles<T>(work: () => Promise<T>): Promise<T> {
  for (const signal of signals) process.on(signal, note);
  try {
    const done = await work();
    refuse('Everything had been written already.');
    return done;
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
}

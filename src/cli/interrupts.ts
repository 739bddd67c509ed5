import { type FileSystem, nodeFileSystem } from '../files/file-system.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that holds the lock and writes: Ctrl-C, or an end from outside, waits until the file that is being written has
 * its name, and the work stops before the next one, so that neither the lock nor half a file stays. A second Ctrl-C waits
 * for nothing. Work that only reads and computes needs none of this: it leaves nothing behind, and a signal ends it at
 * once, even where a long computation keeps every handler waiting.
 */
export async function untilInterrupted<T>(work: (fs: FileSystem) => Promise<T>): Promise<T> {
  let noted = false;
  const note = () => {
    if (noted) process.exit(exitCodes.interrupted);
    noted = true;
  };
  const refuse = (advice: string) => {
    if (noted) throw new MentorError(exitCodes.interrupted, 'Interrupted.', advice);
  };
  const fs: FileSystem = {
    ...nodeFileSystem,
    create: async (path, mode) => {
      refuse('Run the command again when you like.');
      return nodeFileSystem.create(path, mode);
    },
  };
  for (const signal of signals) process.on(signal, note);
  try {
    const done = await work(fs);
    refuse('Everything had been written already.');
    return done;
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
}

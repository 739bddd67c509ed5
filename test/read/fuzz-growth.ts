import type { SourceFile } from '../../src/model/source-file.ts';
import { readBusyCalendars } from '../../src/read/busy-calendars.ts';
import { readMatchLock } from '../../src/read/read-match-lock.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { today } from './folder.ts';
import { growingBooks } from './fuzz-growing-books.ts';
import { type Growing, growingTexts } from './fuzz-growing-texts.ts';

/** Everything that might take four times as long when it is twice as large, and must not. */
export const growing: readonly Growing[] = [...growingTexts, ...growingBooks];

/** Reads a folder as the commands do that read everything. */
async function readAll(files: readonly SourceFile[]): Promise<void> {
  const { cohort } = await readProgramFolder(files, { today });
  readMatchLock(files);
  readBusyCalendars(files, cohort.people, { from: '2026-03-01', to: '2026-12-31' });
}

/** Below this the clock and the collector decide. */
const clearMilliseconds = 25;
const attempts = 12;

/**
 * How many times as long a folder of twice the size takes: 2 where the time grows with the size, 4 where it grows with its
 * square. Of several attempts the shortest count, since others are at work on the machine, and no more are made than are needed.
 */
export async function growthOf({ files, size }: Growing, bearable: number): Promise<number> {
  const [small, large] = [files(size), files(size * 2)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let left = attempts; left > 0; left--) {
    least = Math.min(least, await millisecondsFor(() => readAll(small)));
    most = Math.min(most, await millisecondsFor(() => readAll(large)));
    if (most < clearMilliseconds || most / least < bearable) break;
  }
  return most < clearMilliseconds ? 0 : most / least;
}

/** Of computing, so that waiting for others counts for nothing. */
async function millisecondsFor(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

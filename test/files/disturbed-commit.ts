import { rm } from 'node:fs/promises';
import { expect } from 'vitest';
import type { FileSystem } from '../../src/files/file-system.ts';
import { hashesOf } from '../../src/files/load-folder.ts';
import { MentorError } from '../../src/model/mentor-error.ts';
import type { Plan } from '../../src/model/plan.ts';
import { failingDisk, Killed, type Mishap } from './failing-disk.ts';
import { contentsOf, fill, folderWith } from './folder.ts';
import { commitPlan, loadFolder, withLock } from './on-this-disk.ts';
import { deadPid, thisOwner } from './this-owner.ts';

/** A commit of three records, two removals and two renderings over an existing state. */
const oldRecords = {
  'goals.csv': 'goal_id\n',
  'pairings.csv': 'old pairs\n',
  'schedule.csv': 'old meetings\n',
};
const newRecords = {
  'match.lock.json': '{"new":1}\n',
  'pairings.csv': 'new pairs, more of them\n',
  'schedule.csv': 'new meetings\n',
};
const oldRenderings = {
  'out/match/overview.html': 'old page\n',
  'out/match/sheets/gone.html': 'of an earlier run\n',
  'out/refused/corrected.csv': 'rows that the new records hold\n',
};
const newRenderings = { 'out/match/overview.html': 'new page\n', 'out/match/sheets/ewa.html': 'new sheet\n' };

const plan: Plan = {
  files: [
    ...Object.entries(newRecords).map(([path, content]) => ({ path, content, kind: 'record' as const })),
    ...Object.entries(newRenderings).map(([path, content]) => ({
      path,
      content,
      kind: 'rendering' as const,
    })),
  ],
  replaces: ['out/match'],
  removes: ['goals.csv', 'out/refused/corrected.csv', 'out/refused/none.csv'],
};

/** The n-th call belongs to a run of its own process, which does not exist any more when the next one looks. */
const run = (dir: string, fs: FileSystem) =>
  withLock(
    dir,
    async () => commitPlan(dir, plan, { fs, expected: await hashesOf(await loadFolder(dir, { fs })) }),
    {
      owner: { ...thisOwner, pid: deadPid },
      wait: 5_000,
      fs,
    },
  );

async function recordsOf(dir: string, owner?: typeof thisOwner): Promise<Record<string, string>> {
  const files = await loadFolder(dir, owner === undefined ? {} : { owner });
  return Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** One run with one mishap, and all that is promised afterwards. Returns false once the mishap no longer strikes. */
export async function survives(dir: string, mishap: Mishap): Promise<boolean> {
  await fill(dir, { ...oldRecords, ...oldRenderings });
  const disk = failingDisk(mishap);
  const error: unknown = await run(dir, disk.fs).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  await disk.settle();
  const struck = disk.trace.length >= mishap.at;
  const where = `${JSON.stringify(mishap)}: ${disk.trace[mishap.at - 1]}`;

  if ('kill' in mishap) expect(error instanceof Killed || error === undefined || !struck, where).toBe(true);
  else
    expect(
      error === undefined || (error instanceof MentorError && error.exitCode === 3),
      `${where}: ${error}`,
    ).toBe(true);

  const seen = await recordsOf(dir);
  const state = same(seen, oldRecords) ? 'old' : same(seen, newRecords) ? 'new' : 'torn';
  expect(state, `${where}: ${JSON.stringify(seen)}`).not.toBe('torn');
  if (error === undefined) expect(state, where).toBe('new');
  // What the message says about people's files is true.
  if (error instanceof MentorError && /old file is as it was|as they were/.test(error.advice))
    expect(state, where).toBe('old');
  if (error instanceof MentorError && /wait in|are saved/.test(error.advice))
    expect(state, where).toBe('new');

  // A reader that may write sees the same, and so does everybody who looks at the files themselves.
  expect(await recordsOf(dir, thisOwner), where).toEqual(seen);

  // What goes with the records went with them, and is there as long as they are the old ones.
  const corrected = (await contentsOf(dir))['out/refused/corrected.csv'];
  expect(corrected === undefined, where).toBe(state === 'new');

  // The next run needs no repair and leaves what an undisturbed one leaves.
  await run(dir, failingDisk().fs);
  expect(await contentsOf(dir), where).toEqual({ ...newRecords, ...newRenderings, 'out/refused/': '' });
  return struck;
}

/** n = 1 … until a run is unharmed. */
export async function sweep(mishap: (at: number) => Mishap): Promise<number> {
  for (let at = 1; ; at += 1) {
    const dir = await folderWith();
    const struck = await survives(dir, mishap(at));
    await rm(dir, { recursive: true });
    if (!struck) return at - 1;
  }
}

/** The numbers of the calls that write bytes: those that can be torn. */
export async function writingCalls(): Promise<readonly number[]> {
  const dir = await folderWith({ ...oldRecords, ...oldRenderings });
  const undisturbed = failingDisk();
  await run(dir, undisturbed.fs);
  return undisturbed.trace.flatMap((call, at) => (call.startsWith('write') ? [at + 1] : []));
}

/** What a spawned process does in the tests of locks and crashes: `node child.js <task> <folder> <number>`. */
import { hashesOf } from '../../src/files/load-folder.ts';
import { MentorError } from '../../src/model/mentor-error.ts';
import type { Plan } from '../../src/model/plan.ts';
import { commitPlan, loadFolder, withLock } from './on-this-disk.ts';
import { thisOwner } from './this-owner.ts';

const [task = '', dir = '', count = '0'] = process.argv.slice(2);
const owner = thisOwner;

function planOf(version: number): Plan {
  const record = (path: string) => ({
    path,
    content: `${version}\n`.repeat(50_000),
    kind: 'record' as const,
  });
  return { files: ['checkins.csv', 'pairings.csv', 'schedule.csv'].map(record) };
}

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  /** Adds one to a record, `count` times. */
  async increment() {
    for (let round = 0; round < Number(count); round += 1)
      await withLock(
        dir,
        async () => {
          const files = await loadFolder(dir);
          const before = new TextDecoder().decode(files.find(({ path }) => path === 'count.csv')?.bytes);
          const content = `${Number(before) + 1}\n`;
          await commitPlan(
            dir,
            { files: [{ path: 'count.csv', content, kind: 'record' }] },
            { expected: await hashesOf(files) },
          );
        },
        { owner, wait: 120_000 },
      );
  },
  /** Commits one version after the other until it is killed, and says which are in place. */
  async versions() {
    for (let version = Number(count); ; version += 1) {
      await withLock(dir, () => commitPlan(dir, planOf(version)), { owner });
      process.stdout.write(`${version}\n`);
    }
  },
  async once() {
    await withLock(dir, () => commitPlan(dir, planOf(1)), { owner, wait: 0 });
  },
  /** Holds the lock until it is killed. */
  async hold() {
    await withLock(
      dir,
      () =>
        new Promise<void>(() => {
          process.stdout.write('held\n');
          setInterval(() => undefined, 1_000);
        }),
      { owner },
    );
  },
  async load() {
    await loadFolder(dir, { owner });
  },
};

try {
  await tasks[task]?.();
} catch (error) {
  process.stdout.write(error instanceof MentorError ? `${error.exitCode} ${error.message}\n` : `${error}\n`);
}

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfWorld } from '../files/scene-world.ts';
import { firstScenes, type Scene, scenes } from '../files/writing-scenes.ts';
import { mentorBin } from '../house/mentor.ts';
import { runProgram } from '../house/run-program.ts';

/** What a process asked of the system that changes a disk, or makes sure that it has changed. */
type SystemCall = { readonly call: string; readonly path: string; readonly to?: string };

const traced =
  'open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,ftruncate,fsync,fdatasync,chmod,fchmod,fchmodat';

/** The calls in order, all threads together: whoever waits for a sync does nothing else meanwhile. */
function callsIn(log: string): readonly SystemCall[] {
  return log.split('\n').flatMap((line): SystemCall[] => {
    const [, call = '', rest = ''] = /^\d+ +(\w+)\((.*)$/.exec(line) ?? [];
    if (rest.includes('= -1')) return [];
    if (/^f(?:data)?sync$/.test(call)) return [{ call: 'sync', path: /<(.*?)>/.exec(rest)?.[1] ?? '' }];
    const [path = '', to] = [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name);
    if (/^(?:open|openat|creat)$/.test(call))
      return /O_WRONLY|O_RDWR|O_CREAT/.test(rest) ? [{ call: 'open', path }] : [];
    return call === ''
      ? []
      : [{ call: call.replace(/at2?$/, ''), path, ...(to === undefined ? {} : { to }) }];
  });
}

async function trace(
  scene: Scene,
): Promise<{ readonly world: string; readonly calls: readonly SystemCall[] }> {
  const world = await copyOfWorld(scene);
  const log = `${world}.strace`;
  const { code, stderr } = await runProgram(
    'strace',
    [
      '-f',
      '-y',
      '-s',
      '4096',
      '-e',
      `trace=${traced}`,
      '-o',
      log,
      process.execPath,
      mentorBin(),
      ...scene.line,
    ],
    { cwd: world },
  );
  expect(code, stderr).toBe(scene.code ?? 0);
  const calls = callsIn(readFileSync(log, 'utf8'));
  rmSync(log);
  return { world, calls };
}

/** strace may be missing, or the machine may forbid it. */
const canTrace = (() => {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(canTrace)('what a command asks of the system', () => {
  test.each(scenes.map((scene) => [scene.line.join(' '), scene] as const))(
    'nothing is written outside the folder: %s',
    async (_, scene) => {
      const { world, calls } = await trace(scene);
      const changed = calls
        .filter(({ call }) => call !== 'sync')
        .flatMap(({ path, to }) => [path, ...(to === undefined ? [] : [to])]);
      const devices = /^\/dev\/(?:null|tty|pts\/\d+)$/;
      const outside = changed.filter(
        (path) => !path.startsWith(join(world, 'program')) && !devices.test(path),
      );
      expect(outside).toEqual([]);
      expect(changed.length).toBeGreaterThan(3);
      rmSync(world, { recursive: true });
    },
  );

  test.each(firstScenes.map((scene) => [scene.line.join(' '), scene] as const))(
    'a commit is on the disk before it counts: %s',
    async (_, scene) => {
      const { world, calls } = await trace(scene);
      const program = join(world, 'program');
      const order = commitOrder(calls, program);
      const recorded = calls.some(({ to }) => to === join(program, '.mentor/journal'));
      process.stdout.write(
        `${scene.line.join(' ')}: ${recorded ? `${order.checked} steps in order` : 'no record'}\n`,
      );
      expect(order.wrong).toEqual([]);
      rmSync(world, { recursive: true });
    },
  );
});

/** Each step of a commit with what must have been synced before it. */
function commitOrder(
  calls: readonly SystemCall[],
  program: string,
): { readonly checked: number; readonly wrong: readonly string[] } {
  const folder = join(program, '.mentor');
  const journal = join(folder, 'journal');
  const lastBefore = (at: number, wanted: (call: SystemCall) => boolean) =>
    calls.slice(0, at).findLastIndex(wanted);
  const wrong: string[] = [];
  let checked = 0;
  const need = (
    at: number,
    { since, sync }: { readonly since: number; readonly sync: string },
    step: string,
  ) => {
    checked += 1;
    const synced = lastBefore(at, ({ call, path }) => call === 'sync' && path === sync);
    if (since === -1 || synced < since)
      wrong.push(`${step} before ${relative(program, sync) || '.'} was synced`);
  };
  const opened = (at: number, file: string) =>
    lastBefore(at, ({ call, path }) => call === 'open' && path === file);
  for (const [at, { call, path, to }] of calls.entries()) {
    if (call === 'rename' && to === journal) {
      need(at, { since: opened(at, path), sync: path }, 'the journal took its name');
      for (const { path: staged } of calls
        .slice(0, at)
        .filter((one) => one.call === 'open' && /staged-\d+$/.test(one.path))) {
        need(at, { since: opened(at, staged), sync: staged }, 'the journal took its name');
        need(at, { since: opened(at, staged), sync: folder }, 'the journal took its name');
      }
      // A folder that was there before has been on the disk for long.
      const made = lastBefore(at, (one) => one.call === 'mkdir' && one.path === folder);
      if (made !== -1) need(at, { since: made, sync: program }, 'the journal took its name');
    }
    if (call === 'rename' && to !== undefined && /staged-\d+$/.test(path)) {
      need(
        at,
        { since: lastBefore(at, (one) => one.to === journal), sync: folder },
        `${relative(program, to)} was replaced`,
      );
      const gone = calls.findIndex(
        (one, later) => later > at && one.call === 'unlink' && one.path === journal,
      );
      for (let above = dirname(to); above.startsWith(program); above = dirname(above))
        need(gone, { since: at, sync: above }, `the journal of ${relative(program, to)} went`);
    }
  }
  return { checked, wrong };
}

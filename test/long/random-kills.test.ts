import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { expectPromise, rehearse, type State } from '../files/disturbed-command.ts';
import { copyOfWorld } from '../files/scene-world.ts';
import { firstScenes, type Scene } from '../files/writing-scenes.ts';
import { mentorBin } from '../house/mentor.ts';

const rounds = 100;
/** As the rehearsal in this process is asked. */
const env = { ...process.env, TZ: 'Europe/Berlin', LANG: 'en_GB.UTF-8', LC_ALL: '' };

const started = (scene: Scene, cwd: string) =>
  spawn(process.execPath, [mentorBin(), ...scene.line], { cwd, env, stdio: 'ignore' });

/** When a process begins to write, and when it has ended, in milliseconds of its life. */
async function timesOf(scene: Scene): Promise<{ readonly writes: number; readonly ends: number }> {
  const world = await copyOfWorld(scene);
  const mark = join(world, 'program', '.mentor', 'lock');
  const began = performance.now();
  const child = started(scene, world);
  const ended = once(child, 'close');
  while (child.exitCode === null && !existsSync(mark)) await pause(1);
  const writes = performance.now() - began;
  await ended;
  rmSync(world, { recursive: true });
  return { writes, ends: performance.now() - began };
}

describe(`kill -9 at ${rounds} random moments of each command`, () => {
  test.each(firstScenes.map((scene) => [scene.line.join(' '), scene] as const))(
    '%s',
    async (name, scene) => {
      const rehearsed = await rehearse(scene);
      await timesOf(scene);
      const { writes, ends } = await timesOf(scene);
      const random = seededRandom(name);
      const seen = new Map<State | 'had ended', number>();
      for (let round = 0; round < rounds; round += 1) {
        const world = await copyOfWorld(scene);
        // Before it writes, every moment is like another: most of them are chosen after that.
        const from = random() < 0.25 ? 0 : 0.9 * writes;
        const moment = from + random() * (1.05 * ends - from);
        const child = started(scene, world);
        const closed = once(child, 'close');
        await Promise.race([pause(moment), closed]);
        child.kill('SIGKILL');
        const [, signal] = await closed;
        const state = await expectPromise(world, rehearsed, {
          where: `${name}, killed after ${Math.round(moment)} of ${Math.round(ends)} ms`,
        });
        const as = signal === null ? 'had ended' : state;
        seen.set(as, (seen.get(as) ?? 0) + 1);
        rmSync(world, { recursive: true });
      }
      process.stdout.write(
        `${name}: writes from ${Math.round(writes)} to ${Math.round(ends)} ms; ${[...seen].map(([state, times]) => `${state} ${times}`).join(', ')}\n`,
      );
      expect([...seen.keys()].filter((state) => state !== 'had ended').length).toBeGreaterThan(0);
    },
    3_600_000,
  );
});

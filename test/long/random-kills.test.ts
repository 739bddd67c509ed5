import { type ChildProcess, spawn } from 'node:child_process';
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

/** Returns when a process has taken the lock, from when on it writes, or has ended. */
async function beginsToWrite(child: ChildProcess, world: string): Promise<void> {
  const lock = join(world, 'program', '.mentor', 'lock');
  while (child.exitCode === null && !existsSync(lock)) await pause(1);
}

/** How long a process lives before it writes, and how long from then on, in milliseconds. */
async function timesOf(scene: Scene): Promise<{ readonly before: number; readonly writing: number }> {
  const world = await copyOfWorld(scene);
  const began = performance.now();
  const child = started(scene, world);
  const ended = once(child, 'close');
  await beginsToWrite(child, world);
  const before = performance.now() - began;
  await ended;
  rmSync(world, { recursive: true });
  return { before, writing: performance.now() - began - before };
}

describe(`kill -9 at ${rounds} random moments of each command`, () => {
  test.each(firstScenes.map((scene) => [scene.line.join(' '), scene] as const))(
    '%s',
    async (name, scene) => {
      const rehearsed = await rehearse(scene);
      await timesOf(scene);
      const { before, writing } = await timesOf(scene);
      const random = seededRandom(name);
      const seen = new Map<State | 'had ended', number>();
      for (let round = 0; round < rounds; round += 1) {
        const world = await copyOfWorld(scene);
        const child = started(scene, world);
        const closed = once(child, 'close');
        // Before it writes, every moment is like another: most of them are chosen after that.
        const early = random() < 0.25;
        if (!early) await beginsToWrite(child, world);
        const moment = random() * (early ? before : writing);
        await Promise.race([pause(moment), closed]);
        child.kill('SIGKILL');
        const [, signal] = await closed;
        const state = await expectPromise(world, rehearsed, {
          where: `${name}, killed ${Math.round(moment)} ms ${early ? 'into its life' : 'into its writing'}`,
        });
        const as = signal === null ? 'had ended' : state;
        seen.set(as, (seen.get(as) ?? 0) + 1);
        rmSync(world, { recursive: true });
      }
      process.stdout.write(
        `${name}: writes for ${Math.round(writing)} ms after ${Math.round(before)}; ${[...seen].map(([state, times]) => `${state} ${times}`).join(', ')}\n`,
      );
      expect([...seen.keys()].filter((state) => state !== 'had ended').length).toBeGreaterThan(0);
    },
    3_600_000,
  );
});

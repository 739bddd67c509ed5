import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { expectPromise, play, rehearse, type State } from '../files/disturbed-command.ts';
import { worldOf } from '../files/scene-world.ts';
import { firstScenes } from '../files/writing-scenes.ts';

const page = 4096;

/** A disk in memory of so many pages or names; to mount one takes rights that not every machine gives. */
function mounted(option: string): string {
  const place = mkdtempSync(join(inject('scratch'), 'full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', option, 'tmpfs', place], { stdio: 'ignore' });
  return place;
}

const canMount = (() => {
  try {
    const place = mkdtempSync(join(inject('scratch'), 'mount-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  }
})();

/** Puts a world on a disk; false where it does not even hold that. */
function fits(world: string, place: string): boolean {
  try {
    mkdirSync(join(place, 'world'));
    cpSync(world, join(place, 'world'), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** What there is too little of, as the options of a mount. */
const scarce = {
  pages: (n: number) => `size=${n * page}`,
  names: (n: number) => `nr_inodes=${n}`,
} as const;

describe.runIf(canMount)('a real disk that is full, larger each time until the command comes through', () => {
  const cases = firstScenes.flatMap((scene) =>
    (['pages', 'names'] as const).map((what) => [what, scene.line.join(' '), scene] as const),
  );
  test.each(cases)(
    'of so many %s: %s',
    async (what, name, scene) => {
      const rehearsed = await rehearse(scene);
      const world = await worldOf(scene);
      const seen = new Map<State | 'too small for the folder', number>();
      const of = scarce[what];
      for (let size = 2, done = false; !done; size += 1) {
        const place = mounted(of(size));
        try {
          if (!fits(world, place)) continue;
          const there = join(place, 'world');
          const run = await play(there, scene);
          done = run.code === (scene.code ?? 0);
          // What was in the way is gone: the next run has all the room there is.
          execFileSync('mount', ['-o', `remount,size=64m,nr_inodes=10000`, place], { stdio: 'ignore' });
          const state = await expectPromise(there, rehearsed, { where: `${name} on ${of(size)}`, run });
          seen.set(state, (seen.get(state) ?? 0) + 1);
        } finally {
          execFileSync('umount', [place]);
        }
      }
      process.stdout.write(
        `${name}, by ${what}: ${[...seen].map(([state, times]) => `${state} ${times}`).join(', ')}\n`,
      );
      expect([...seen.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(1);
    },
    3_600_000,
  );
});

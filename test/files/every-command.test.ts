import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/command-table.ts';
import { changingCalls, play, type Rehearsed, rehearse, survives } from './disturbed-command.ts';
import { failingDisk, type Mishap } from './failing-disk.ts';
import { copyOfWorld } from './scene-world.ts';
import { commandOf, firstScenes, readingLines, scenes } from './writing-scenes.ts';

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EPERM'] as const;

/** At most so many of them, evenly. */
function some(numbers: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, numbers.length / most);
  return Array.from(
    { length: Math.min(most, numbers.length) },
    (_, at) => numbers[Math.floor(at * step)] ?? 1,
  );
}

// test/long plays all scenes, with every mishap.
describe.each(firstScenes.map((scene) => [commandOf(scene), scene] as const))(
  '%s',
  { timeout: 300_000 },
  (_, scene) => {
    let scened: Rehearsed;
    beforeAll(async () => {
      scened = await rehearse(scene);
    });

    test('killed: the records are the old or the new ones, and the next run needs no repair', async () => {
      const calls = changingCalls(scened);
      // Around the journal everything is decided.
      const decisive = calls.filter((at) => /journal|rename/.test(scened.calls[at - 1] ?? ''));
      const seen = new Set<string>();
      for (const at of new Set([...some(calls, 2), ...some(decisive, 4)]))
        seen.add(await survives(scened, { at, kill: at % 3 === 0 ? 'torn' : 'after' }));
      expect([...seen].sort()).toEqual(seen.has('the same') ? ['the same'] : ['new', 'old']);
    });

    test('a disk that fails: one sentence, exit code 3, and the same', async () => {
      const every = scened.calls.map((_call, at) => at + 1);
      for (const [turn, at] of some(every, 4).entries()) {
        const code = codes[turn % codes.length] ?? 'EIO';
        const mishaps: readonly Mishap[] = [
          { at, fail: code },
          { at, fail: code, done: true },
          { at, broken: code },
        ];
        await survives(scened, mishaps[turn % mishaps.length] ?? { at, fail: code });
      }
    });
  },
);

test.each(readingLines.map((scene) => [scene.line.join(' '), scene] as const))(
  '%s writes nothing',
  async (_, scene) => {
    const disk = failingDisk();
    const { code, stderr } = await play(await copyOfWorld(scene), scene, disk.fs);
    expect(code, stderr).toBe(scene.code ?? 0);
    expect(changingCalls({ calls: disk.trace }).map((at) => disk.trace[at - 1])).toEqual([]);
  },
);

test('every command is played', () => {
  const played = new Set([...scenes, ...readingLines].map((scene) => commandOf(scene)));
  expect(commands.map(({ name }) => name).filter((name) => !played.has(name))).toEqual([]);
});

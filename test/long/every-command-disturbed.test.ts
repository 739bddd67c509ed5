import { describe, expect, test } from 'vitest';
import { changingCalls, type Rehearsed, rehearse, type State, survives } from '../files/disturbed-command.ts';
import type { Mishap } from '../files/failing-disk.ts';
import { scenes } from '../files/writing-scenes.ts';

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EPERM', 'EBUSY', 'EDQUOT'] as const;

/** Every way to be killed that leaves another disk behind: after each change of it, and in the middle of each write. */
function kills(rehearsed: Rehearsed): readonly Mishap[] {
  const writes = rehearsed.calls.flatMap((call, at) => (call.startsWith('write ') ? [at + 1] : []));
  return [
    { at: 1, kill: 'before' },
    ...changingCalls(rehearsed).map((at): Mishap => ({ at, kill: 'after' })),
    ...writes.map((at): Mishap => ({ at, kill: 'torn' })),
  ];
}

/** Each call fails once: by itself, after it did its work, or with every one that follows; the codes take turns. */
function failures({ calls }: Rehearsed, turn: number): readonly Mishap[] {
  return calls.map((_call, index): Mishap => {
    const at = index + 1;
    const code = codes[(at + turn) % codes.length] ?? 'EIO';
    const ways: readonly Mishap[] = [
      { at, fail: code },
      { at, fail: code, done: true },
      { at, broken: code },
    ];
    return ways[Math.floor((at + turn) / codes.length) % ways.length] ?? { at, fail: code };
  });
}

describe('every command that writes, disturbed at every call of the disk', () => {
  test.each(scenes.map((scene, turn) => [scene.line.join(' '), scene, turn] as const))(
    '%s',
    async (name, scene, turn) => {
      const rehearsed = await rehearse(scene);
      const seen = new Map<State, number>();
      const wrong: string[] = [];
      const all = { killed: kills(rehearsed), failed: failures(rehearsed, turn) };
      for (const mishap of [...all.killed, ...all.failed])
        await survives(rehearsed, mishap).then(
          (state) => seen.set(state, (seen.get(state) ?? 0) + 1),
          (error: unknown) => wrong.push(error instanceof Error ? error.message : String(error)),
        );
      const states = [...seen].map(([state, times]) => `${state} ${times}`).join(', ');
      process.stdout.write(
        `${name}: ${rehearsed.calls.length} calls, killed ${all.killed.length} times, failed ${all.failed.length} times: ${states}\n`,
      );
      expect(wrong).toEqual([]);
    },
    7_200_000,
  );
});

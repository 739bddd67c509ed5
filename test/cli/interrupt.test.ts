import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Interruptible, interruptibleMatch } from './interrupted-match.ts';

let match: Interruptible;
beforeAll(async () => {
  match = await interruptibleMatch(200);
});

describe('Ctrl-C while mentor match runs', () => {
  it('while it computes: it ends at once, and nothing was written', async () => {
    const dir = match.freshCopy();
    const { code, stderr } = await match.interrupt(
      dir,
      'SIGINT',
      (elapsed) => elapsed > match.duration * 0.2,
    );
    expect([code, stderr]).toEqual([130, '']);
    await match.expectNothingHalf(dir);
  });

  it('while the lock is held: it says so, and no lock stays', async () => {
    const dir = match.freshCopy();
    const { code, stderr } = await match.interrupt(dir, 'SIGINT', () =>
      existsSync(join(dir, '.mentor', 'lock')),
    );
    expect([code, stderr.split('\n')[0]]).toEqual([130, 'Interrupted.']);
    await match.expectNothingHalf(dir);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s between two sheets: it says that the records are saved',
    async (signal) => {
      const dir = match.freshCopy();
      const { code, stderr } = await match.interrupt(dir, signal, () =>
        existsSync(join(dir, 'out', 'match', 'sheets', 'mentees')),
      );
      expect(code).toBe(130);
      // Whoever is quick enough meets the last sheet.
      expect(stderr).toMatch(
        /^Interrupted\.\n(Run the command again when you like\. The records are saved; only renderings are missing|Everything had been written already)\.\n$/,
      );
      await match.expectNothingHalf(dir);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { matchDay, smallNorthwind } from './program-copy.ts';

describe('what mentor pairing says comes next', () => {
  it('waits for answers after a proposal, looks for somebody else after a no, plans what runs', async () => {
    const program = smallNorthwind();
    await program.run(['match', ...matchDay]);
    const next = async (...args: string[]): Promise<string> => {
      const { stdout } = await program.run(['pairing', ...args, ...matchDay]);
      return stdout.slice(stdout.indexOf('Next:'));
    };
    expect(await next('all', 'propose')).toMatch(/^Next: {2}mentor pairing all accept +once both sides/);
    expect(await next('P001', 'decline')).toMatch(/^Next: {2}mentor match/);
    expect(await next('P002', 'start')).toMatch(/^Next: {2}mentor schedule +plans their meetings/);
    expect(await next('P002', 'pause')).toMatch(/^Next: {2}mentor schedule +cancels their meetings until/);

    // Of all, whoever can take the step takes it; of ids that are named each must be able to.
    const resumed = await program.run(['pairing', 'all', 'resume', ...matchDay]);
    expect([resumed.code, resumed.stdout]).toEqual([0, expect.stringMatching(/^1 pairing is now active\./)]);
    const before = program.read('pairings.csv');
    const named = await program.run(['pairing', 'P001', 'P003', 'end', ...matchDay]);
    expect([named.code, named.stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('P001 was declined on 2026-02-16; what is over stays over.'),
    ]);
    const ahead = await program.run(['pairing', 'P003', 'end', '--on', '2026-02-17', ...matchDay]);
    expect([ahead.code, ahead.stderr]).toEqual([2, expect.stringContaining('2026-02-17 is still to come')]);
    expect(program.read('pairings.csv')).toBe(before);
    const silent = await program.run(['pairing', 'P003', 'end', ...matchDay]);
    expect(silent.stdout.replace(/\s+/g, ' ')).toContain(
      'No reason is written down, and none need be. In end_reason may stand: no time, other aims,',
    );
  });
});

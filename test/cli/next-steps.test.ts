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
    expect(await next('P002', 'start')).toBe('Next:  mentor schedule\n');
    expect(await next('P002', 'pause')).toBe('Next:  mentor schedule\n');
  });
});

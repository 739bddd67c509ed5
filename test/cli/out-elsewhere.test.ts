import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, matchDay, smallNorthwind } from './program-copy.ts';

const written = (out: string): string => join(out, 'match/');

describe.concurrent('what a command says of files that --out sends elsewhere', () => {
  it('names the folder where they are, and the page to open there', async () => {
    const program = smallNorthwind();
    const { stdout } = await program.run(['match', '--out', 'for me/', ...matchDay]);
    expect(stdout).toContain(`  ${written('for me')} `);
    expect(stdout).toContain('open for me/match/overview.html');
    expect(stdout).not.toContain('out/match');
  });

  it('names it in a dry run, too', async () => {
    const program = smallNorthwind();
    const elsewhere = emptyFolder('elsewhere');
    const { stdout } = await program.run(['match', '--out', elsewhere, '--dry-run', ...matchDay]);
    expect(stdout).toContain(written(elsewhere));
    expect(stdout).not.toContain(' out/');
  });

  it('names it where something is in the way', async () => {
    const program = smallNorthwind();
    const elsewhere = emptyFolder('elsewhere');
    mkdirSync(join(elsewhere, 'match', 'overview.html'), { recursive: true });
    const { code, stderr } = await program.run(['match', '--out', elsewhere, ...matchDay]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${join(elsewhere, 'match', 'overview.html')} cannot be written`);
  });
});

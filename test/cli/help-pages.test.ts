import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/command-table.ts';
import { runArguments } from '../house/in-process.ts';

/** Lines of a terminal window that was drawn somewhat taller than the 24 of old. */
const screen = 50;

describe.each(commands.map(({ name }) => name))('mentor %s --help', (name) => {
  it('fits a screen and begins with an example', async () => {
    const { code, stdout } = await runArguments([name, '--help'], tmpdir());
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^Example: +mentor ${name}( |$)`));
    expect(lines.length).toBeLessThanOrEqual(screen);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

it('mentor --help fits a screen, names every command and what to begin with', async () => {
  const { stdout } = await runArguments(['--help'], tmpdir());
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(screen);
  for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^  ${name}  `, 'm'));
  expect(stdout).toMatch(/New here\? +mentor demo .*\n +mentor init /);
});

import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../src/cli/command-table.ts';
import { readCommon } from '../../src/cli/common-options.ts';
import type { Host } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import type { Run } from './run-program.ts';

/** A machine of a test's own: no terminal, no threads, no input, and a day that is always the same. */
function quietMachine(cwd: string, color = false, other: Partial<Host> = {}) {
  const out: string[] = [];
  const words: string[] = [];
  const host: Host = {
    cwd,
    today: '2026-02-16',
    version: packageJson.version,
    disk: nodeFileSystem,
    owner: { pid: process.pid, host: 'here', isAlive: () => true },
    out: { color },
    words: { color },
    write: (text) => out.push(text),
    say: (text) => words.push(text),
    readInput: async () => new Uint8Array(),
    milliseconds: () => 0,
    freshKey: () => 'k'.repeat(43),
    threads: 0,
    place: () => ({ zone: 'Europe/Berlin', language: 'en_GB.UTF-8' }),
    ...other,
  };
  const said = (code: number): Run => ({ code, stdout: out.join(''), stderr: words.join('') });
  return { host, said };
}

/**
 * Runs a command line in this process, by the same way as the program: most of a start is loading and compiling. `other`:
 * what this machine has instead, such as its disk.
 */
export async function runArguments(
  args: readonly string[],
  cwd: string,
  other: Partial<Host> = {},
): Promise<Run> {
  const machine = quietMachine(cwd, args.includes('--color'), other);
  return machine.said(await runCommandLine(args, () => machine.host));
}

/**
 * Runs a command of the command line in this process, without commander; what cannot go on is thrown. Options are given
 * as commander hands them over; words with spaces in them as a list.
 */
export async function runHere(
  dir: string,
  line: string | readonly string[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<Run> {
  const [name = '', ...rest] = typeof line === 'string' ? line.split(' ') : line;
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) throw new Error(`There is no command ${name}.`);
  const { host, said } = quietMachine(dir);
  const { run } = await entry.load();
  const args = entry.arguments === undefined ? [] : [rest];
  const code = await run({
    host,
    common: readCommon({ dir: join(dir, '.'), ...options }, host),
    args,
    options,
    progress: () => undefined,
  });
  return said(code);
}

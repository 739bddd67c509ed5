import { join } from 'node:path';
import { commands } from '../../src/cli/command-table.ts';
import { readCommon } from '../../src/cli/common-options.ts';
import type { Host } from '../../src/cli/host.ts';

/** What a command said in this process, as on a terminal of 80 columns without colour. */
export type Said = { readonly code: number; readonly stdout: string; readonly stderr: string };

/**
 * Runs a command of the command line in this process: a hundred small runs cost less than a second of starts. Options are
 * given as commander hands them over.
 */
export async function runHere(
  dir: string,
  line: string,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Said> {
  const [name = '', ...rest] = line.split(' ');
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) throw new Error(`There is no command ${name}.`);
  const out: string[] = [];
  const words: string[] = [];
  const host: Host = {
    cwd: dir,
    today: '2026-02-16',
    version: '0.0.0',
    owner: { pid: process.pid, host: 'here', isAlive: () => true },
    out: { color: false },
    words: { color: false },
    write: (text) => out.push(text),
    say: (text) => words.push(text),
    readInput: async () => new Uint8Array(),
    milliseconds: () => 0,
    threads: 0,
  };
  const { run } = await entry.load();
  const args = entry.arguments === undefined ? [] : [rest];
  const code = await run({
    host,
    common: readCommon({ dir: join(dir, '.'), ...options }, host),
    args,
    options,
    progress: () => undefined,
  });
  return { code, stdout: out.join(''), stderr: words.join('') };
}

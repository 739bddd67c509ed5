import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** What one run of the command line left behind. */
export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type Surroundings = {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
};

/** Runs a program to its end; never throws for an exit code. `code` is -1 where a signal ended it. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, input }: Surroundings,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: env ?? process.env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
    // A program that ends without reading its input closes the pipe: that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

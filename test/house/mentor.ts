import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');
export const mentorBin = join(root, 'bin', 'mentor.js');

/** What one run of the command line left behind. */
export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

type Surroundings = { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string };

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
    child.stdin.end(input ?? '');
  });
}

/** Fails where the bundle could not be built from the sources before this run: an old one would prove nothing. */
export function needBuild(): void {
  if (inject('build') === 'failed') throw new Error('npm run build failed: see the first lines of this run.');
}

/** Runs the built command line, as a user would. */
export function runMentor(args: readonly string[], surroundings: Surroundings): Promise<Run> {
  needBuild();
  return runProgram(process.execPath, [mentorBin, ...args], surroundings);
}

/** Whether the bundle is at least as new as everything it is made from. */
export function isBuilt(): boolean {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const inputs = [...sources, join(root, 'package.json'), join(root, 'rolldown.config.ts')];
  const built = statSync(join(root, 'dist', 'mentor.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return inputs.every((path) => statSync(path).mtimeMs <= built);
}

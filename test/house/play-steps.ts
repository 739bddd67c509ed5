import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { builtPackage } from './mentor.ts';
import { type Run, runProgram } from './run-program.ts';
import type { Step } from './whole-story.ts';

/** Where a story is told: in which folder, by which Node, with what loaded before the program. */
export type Surroundings = {
  readonly cwd: string;
  readonly node?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Files of CommonJS, loaded before the program and in each of its threads. */
  readonly preload?: readonly string[];
};

/**
 * Tells steps of a story one after the other in one process: most of a start is loading, and what a zone or a locale does,
 * it does to a whole process. Each step is said with its exit code.
 */
export async function playSteps(steps: readonly Step[], surroundings: Surroundings): Promise<Run> {
  const { cwd, node = process.execPath, env = {}, preload = [] } = surroundings;
  const asked = preload.flatMap((path) => ['--require', path]);
  return await runProgram(node, [...asked, teller(), join(builtPackage(), 'dist', 'mentor.js')], {
    cwd,
    env: { ...process.env, ...env },
    input: JSON.stringify(steps),
  });
}

/** The script that tells them, in the folder of this run. */
function teller(): string {
  const folder = join(inject('scratch'), 'teller');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'tell-steps.mjs');
  writeFileSync(path, tellSteps);
  return path;
}

const tellSteps = `
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
const steps = JSON.parse(readFileSync(0, 'utf8'));
const { main } = await import(pathToFileURL(process.argv[2]).href);
for (const step of steps) {
  process.argv = [process.argv[0], 'mentor', ...step];
  process.stdout.write('$ mentor ' + step.join(' ') + '\\n');
  process.stderr.write('$ mentor ' + step.join(' ') + '\\n');
  await main();
  process.stdout.write('exit ' + process.exitCode + '\\n');
  process.stdout.removeAllListeners('error');
  process.stderr.removeAllListeners('error');
}
process.exitCode = 0;
`;

import { join } from 'node:path';
import { inject } from 'vitest';
import { type Run, runProgram, type Surroundings } from './run-program.ts';

/** The package as built from the sources before this run; fails where they could not be built. */
export function builtPackage(): string {
  const folder = inject('builtPackage');
  if (folder === '') throw new Error('npm run build failed: see the first lines of this run.');
  return folder;
}

/** The program that a user starts. */
export function mentorBin(): string {
  return join(builtPackage(), 'bin', 'mentor.js');
}

/** Runs the built command line, as a user would. */
export function runMentor(args: readonly string[], surroundings: Surroundings): Promise<Run> {
  return runProgram(process.execPath, [mentorBin(), ...args], surroundings);
}

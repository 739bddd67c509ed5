import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root, runProgram } from '../house/run-program.ts';

/** The main job: from two exports to pairs, meetings and reports. */
const mainJob: readonly (readonly string[])[] = [
  ['match', '--today', '2026-02-16'],
  ['verify', '--today', '2026-02-16'],
  ['pairing', 'all', 'start', '--today', '2026-03-02'],
  ['schedule', '--today', '2026-03-02'],
  ['report', 'match', 'progress', '--today', '2026-07-06'],
];

/** A fresh copy of the example program. */
export function exampleIn(scratch: string, name: string, fixture = 'northwind'): string {
  const folder = join(scratch, name);
  cpSync(join(root, 'fixtures', fixture), folder, { recursive: true });
  return folder;
}

/** Does the main job in a folder; `command` is what stands for `mentor`. */
export async function doMainJob(folder: string, [program = '', ...before]: readonly string[]): Promise<void> {
  for (const args of mainJob) {
    const { code, stdout, stderr } = await runProgram(program, [...before, ...args], { cwd: folder });
    expect(code, `mentor ${args.join(' ')} said:\n${stdout}${stderr}`).toBe(0);
  }
  expect(existsSync(join(folder, 'pairings.csv'))).toBe(true);
  expect(existsSync(join(folder, 'schedule.csv'))).toBe(true);
  expect(readdirSync(join(folder, 'out', 'reports')).length).toBeGreaterThan(0);
}

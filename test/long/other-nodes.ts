import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { runProgram } from '../house/run-program.ts';

/** The versions of Node that are supported. */
export const nodeVersions = [20, 22, 24, 26] as const;

/** The program `node` of this version, as npm gives it; fetched once a run. */
export async function nodeOf(version: number): Promise<string> {
  const scratch = inject('scratch');
  const folder = join(scratch, `node-${version}`);
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(node)) return node;
  const args = ['install', '--no-save', '--prefix', folder, `node@${version}`];
  const installed = await runProgram('npm', args, { cwd: scratch });
  if (installed.code !== 0) throw new Error(`node@${version} could not be installed:\n${installed.stderr}`);
  const said = await runProgram(node, ['--version'], { cwd: scratch });
  if (!said.stdout.startsWith(`v${version}.`)) throw new Error(`node@${version} says ${said.stdout}`);
  return node;
}

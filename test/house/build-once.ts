import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root, runProgram } from './run-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as built for this run; empty where the build failed. */
    readonly builtPackage: string;
    /** A folder for whatever tests write, gone after the last of them. */
    readonly scratch: string;
  }
}

/**
 * Builds the package before the first test, into a folder of its own: a fresh clone needs no build first, two runs at the
 * same time do not take each other's chunks away, and nothing of node_modules can be reached from there. A build that
 * fails is said here; the tests that need it then fail, the others run.
 */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-built-'));
  const dist = join(folder, 'dist');
  const { code, stdout, stderr } = await runProgram('npm', ['run', 'build', '--', '--dir', dist], {
    cwd: root,
  });
  if (code !== 0) process.stderr.write(`npm run build failed with exit code ${code}:\n${stdout}${stderr}\n`);
  for (const name of ['bin', 'package.json', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  provide('builtPackage', code === 0 ? folder : '');
  const scratch = mkdtempSync(join(tmpdir(), 'mentor-tests-'));
  // Some tests start programs as a user with fewer rights, who must get to their folders.
  chmodSync(scratch, 0o755);
  provide('scratch', scratch);
  return () => {
    for (const made of [folder, scratch]) rmSync(made, { recursive: true, force: true });
  };
}

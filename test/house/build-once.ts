import { isBuilt, root, runProgram } from './mentor.ts';

/**
 * Builds the command line before the first test, where it is older than its sources, so that `npm test` works on a fresh
 * clone. A build that fails is said here; the tests that need the command line then fail, the others run.
 */
export async function setup(): Promise<void> {
  if (isBuilt()) return;
  const { code, stdout, stderr } = await runProgram('npm', ['run', 'build'], { cwd: root });
  if (code !== 0) process.stderr.write(`npm run build failed with exit code ${code}:\n${stdout}${stderr}\n`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { root, runProgram } from '../house/run-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mentor-node-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Tells the example with one Node: what it said, and every file it left. */
async function tell(node: string) {
  const { code, stdout, stderr } = await runProgram(node, [join(root, 'fixtures', 'example.js')], {
    cwd: root,
  });
  expect(code, `${stdout}${stderr}`).toBe(0);
  return { said: `${stdout}${stderr}`, tree: readTree(join(root, '.example', 'northwind')) };
}

describe('every Node that is supported gives the same bytes', () => {
  let own: Awaited<ReturnType<typeof tell>>;
  beforeAll(async () => {
    own = await tell(process.execPath);
  });

  it.each([20, 22, 24, 26])('Node %i', async (version) => {
    const folder = join(scratch, `node-${version}`);
    const installed = await runProgram(
      'npm',
      ['install', '--no-save', '--prefix', folder, `node@${version}`],
      { cwd: scratch },
    );
    expect(installed.code, installed.stderr).toBe(0);
    const node = join(folder, 'node_modules', 'node', 'bin', 'node');
    const said = await runProgram(node, ['--version'], { cwd: scratch });
    expect(said.stdout).toMatch(new RegExp(`^v${version}\\.`));
    const told = await tell(node);
    expect(differences(own.tree, told.tree)).toEqual([]);
    expect(told.said).toBe(own.said);
  });
});

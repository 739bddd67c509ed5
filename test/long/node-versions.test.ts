import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { root, runProgram } from '../house/run-program.ts';
import { installAlone, mayUnshare, packPackage } from '../package/install-alone.ts';
import { doMainJob, exampleIn } from '../package/main-job.ts';

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

/** A Node of this version, as npm gives it. */
async function nodeOf(version: number): Promise<string> {
  const folder = join(scratch, `node-${version}`);
  const node = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(node)) return node;
  const installed = await runProgram('npm', ['install', '--no-save', '--prefix', folder, `node@${version}`], {
    cwd: scratch,
  });
  expect(installed.code, installed.stderr).toBe(0);
  const said = await runProgram(node, ['--version'], { cwd: scratch });
  expect(said.stdout).toMatch(new RegExp(`^v${version}\\.`));
  return node;
}

const versions = [20, 22, 24, 26];

describe('the tarball installs and runs without a network', () => {
  it.each(versions)('Node %i', async (version) => {
    const node = await nodeOf(version);
    const prefix = join(scratch, `prefix-${version}`);
    await installAlone(await packPackage(scratch), prefix, node);
    const installed = realpathSync(join(prefix, 'bin', 'mentor'));
    const alone = mayUnshare ? ['unshare', '--net'] : [];
    await doMainJob(exampleIn(scratch, `program-${version}`), [...alone, node, installed]);
  });
});

describe('every Node that is supported gives the same bytes', () => {
  let own: Awaited<ReturnType<typeof tell>>;
  beforeAll(async () => {
    own = await tell(process.execPath);
  });

  it.each(versions)('Node %i', async (version) => {
    const told = await tell(await nodeOf(version));
    expect(differences(own.tree, told.tree)).toEqual([]);
    expect(told.said).toBe(own.said);
  });
});

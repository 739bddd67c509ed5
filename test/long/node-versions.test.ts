import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { root, runProgram } from '../house/run-program.ts';
import { installAlone, mayUnshare, packPackage } from '../package/install-alone.ts';
import { doMainJob, exampleIn } from '../package/main-job.ts';
import { nodeOf, nodeVersions } from './other-nodes.ts';

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

describe('the tarball installs and runs without a network', () => {
  it.each(nodeVersions)('Node %i', async (version) => {
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

  it.each(nodeVersions)('Node %i', async (version) => {
    const told = await tell(await nodeOf(version));
    expect(differences(own.tree, told.tree)).toEqual([]);
    expect(told.said).toBe(own.said);
  });
});

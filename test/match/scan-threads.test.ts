import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleWithThreads } from '../house/bundle-with-threads.ts';
import { runProgram } from '../house/run-program.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mentor-threads-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('gives the same lists, prices and pairs on this thread and on 1, 2 and 4, with and without the kernel', async () => {
  const program = await bundleWithThreads('test/match/solve-on-threads.ts', scratch);
  const { stdout, stderr } = await runProgram(process.execPath, [program], { cwd: scratch });
  const ways = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(stderr).toBe('');
  expect(ways.map(([way]) => way)).toEqual(['plain', 'kernel', 'threads-1', 'threads-2', 'threads-4']);
  expect(new Set(ways.map(([, again, hash]) => `${again} ${hash}`)).size).toBe(1);
  expect(ways[0]?.[1]).toBe('true');
}, 120_000);

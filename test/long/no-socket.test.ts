import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/command-table.ts';
import { mentorBin } from '../house/mentor.ts';
import { runProgram } from '../house/run-program.ts';
import { type Step, sceneOfStory, wholeStory } from '../house/whole-story.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mentor-no-socket-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const log = join(scratch, 'calls.txt');
/** Everything that a socket is made with and used by, in the program and in all its threads; and starting a program. */
const traced = ['-f', '-qq', '--signal=none', '-e', 'trace=%network,execve', '-o', log];

/** Runs Node under strace; the calls of the kernel that were seen. Its three streams are files: a pipe of Node is a socket. */
async function watched(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly calls: readonly string[] }> {
  const quiet = ['-c', 'exec "$@" </dev/null >/dev/null 2>&1', 'sh'];
  const { code } = await runProgram('sh', [...quiet, 'strace', ...traced, process.execPath, ...args], {
    cwd,
  });
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { code, calls: lines.map((line) => line.replace(/^\d+ +/, '')) };
}

const mayTrace: boolean = await runProgram('strace', ['true'], { cwd: tmpdir() }).then(
  ({ code }) => code === 0,
  () => false,
);
/** Large enough that threads take part. */
const onThreads: readonly Step[] = [
  ['demo', '../large', '--people', '2000', '--today', '2026-02-16'],
  ['match', '-C', '../large', '--today', '2026-02-16'],
];
const isStart = (call: string): boolean => call.startsWith('execve(');

describe.skipIf(!mayTrace)('what the kernel sees (needs strace)', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = sceneOfStory(scratch);
  });

  it('sees a connection where there is one', async () => {
    const attempt = "require('node:net').connect(9, '127.0.0.1').on('error', () => 0)";
    const { calls } = await watched(['-e', attempt], cwd);
    expect(calls.filter((call) => call.startsWith('socket(AF_INET'))).toHaveLength(1);
    expect(calls.filter((call) => call.startsWith('connect('))).toHaveLength(1);
  });

  it('no command makes a socket of any family, or starts another program', async () => {
    const seen: string[] = [];
    for (const step of [...wholeStory, ...onThreads]) {
      const { code, calls } = await watched([mentorBin(), ...step], cwd);
      expect([0, 1], step.join(' ')).toContain(code);
      // The first is the start of Node itself.
      expect(calls.filter(isStart)).toHaveLength(1);
      seen.push(...calls.filter((call) => !isStart(call)).map((call) => `${step[0]}: ${call}`));
    }
    process.stdout.write(
      `${commands.length} commands in ${wholeStory.length + onThreads.length} command lines: ${seen.length} calls of the network.\n`,
    );
    expect(seen).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { writeLargeProgram } from '../bench/large-program.ts';
import { readTree } from '../house/file-tree.ts';
import { mentorBin, runMentor } from '../house/mentor.ts';

const matchArgs = ['match', '--today', '2026-02-16'];
const records = ['pairings.csv', 'match.lock.json', '.mentor/people.json'];

/** How a run ended: its exit code as a shell shows it, also where a signal ended it. */
type Ending = { readonly code: number; readonly stderr: string };

/** A program that is matched once to the end; every further match of it is interrupted. */
export type Interruptible = {
  /** Milliseconds that the whole run took. */
  readonly duration: number;
  readonly freshCopy: () => string;
  /** Starts a match and sends the signal as soon as `due` says so. */
  readonly interrupt: (
    dir: string,
    signal: 'SIGINT' | 'SIGTERM',
    due: (elapsed: number) => boolean,
  ) => Promise<Ending>;
  /** Only whole files stay: the records all or none, every page as the whole run wrote it, no lock; and the next run ends well. */
  readonly expectNothingHalf: (dir: string) => Promise<void>;
};

export async function interruptibleMatch(people: number): Promise<Interruptible> {
  const scratch = mkdtempSync(join(tmpdir(), 'mentor-interrupt-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const inputs = join(scratch, 'inputs');
  writeLargeProgram(inputs, people);
  let copies = 0;
  const freshCopy = () => {
    copies += 1;
    const dir = join(scratch, `run-${copies}`);
    cpSync(inputs, dir, { recursive: true });
    return dir;
  };
  const first = freshCopy();
  const began = performance.now();
  expect((await runMentor(matchArgs, { cwd: first })).code).toBe(0);
  const duration = performance.now() - began;
  const whole = readTree(first);

  const expectNothingHalf = async (dir: string) => {
    const tree = readTree(dir);
    const wrong = [...tree].filter(([path, bytes]) => !whole.get(path)?.equals(bytes)).map(([path]) => path);
    expect(wrong).toEqual([]);
    const there = records.filter((path) => tree.has(path));
    expect([[], records]).toContainEqual(there);
    expect(existsSync(join(dir, '.mentor'))).toBe(there.length > 0);
    const { code, stderr } = await runMentor(matchArgs, { cwd: dir });
    expect([code, stderr]).toEqual([0, '']);
    expect([...readTree(dir).keys()]).toEqual([...whole.keys()]);
  };
  return { duration, freshCopy, interrupt, expectNothingHalf };
}

async function interrupt(
  dir: string,
  signal: 'SIGINT' | 'SIGTERM',
  due: (elapsed: number) => boolean,
): Promise<Ending> {
  const child = spawn(process.execPath, [mentorBin(), ...matchArgs], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const words: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  const closed = once(child, 'close');
  const began = performance.now();
  while (child.exitCode === null && child.signalCode === null && !due(performance.now() - began))
    await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill(signal);
  const [code, by] = await closed;
  return { code: by === null ? code : 128 + (by === 'SIGINT' ? 2 : 15), stderr: words.join('') };
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleWithThreads } from '../house/bundle-with-threads.ts';
import { type Reached, SpeedTable } from './speed-table.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mentor-match-'));
const table = new SpeedTable();
let program = '';

beforeAll(async () => {
  program = await bundleWithThreads('test/bench/our-match.ts', scratch);
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  table.writeTo(resolve('docs/benchmarks.md'), 'Large matches');
});

type Outcome = {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly people: number;
  readonly matched: number;
  readonly cost: string;
  readonly sha256: string;
};

/** A match in a process of its own, on two threads. */
function match(mentees: number, mentors: number, places: number, threads = 2): Outcome {
  const args = [program, mentees, mentors, places, threads].map(String);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Outcome;
}

/** Profiles, twelve criteria and four rules; from people in memory to the certificate. The people's own memory is said beside. */
test.each([
  // mentees, mentors, places, at most: seconds of the clock and MB
  [10_000, 10_000, 15_000, 2, 150],
  [10_000, 10_000, 10_000, 5, 150],
  [20_000, 10_000, 18_000, undefined, undefined],
  [20_000, 10_000, 20_000, undefined, undefined],
  [20_000, 10_000, 22_000, undefined, undefined],
  [50_000, 50_000, 75_000, 60, 300],
  [50_000, 25_000, 45_000, 60, 400],
  [50_000, 25_000, 50_000, 60, 400],
  [50_000, 25_000, 55_000, 60, 400],
] as const)(
  '%i mentees and %i mentors with %i places',
  (mentees, mentors, places, seconds, megabytes) => {
    const { wall, cpu, memory, people, matched } = match(mentees, mentors, places);
    expect(matched).toBeLessThanOrEqual(Math.min(mentees, places));
    const reached: Reached[] = [];
    if (seconds !== undefined) reached.push({ unit: 's', value: wall, most: seconds });
    if (megabytes !== undefined) reached.push({ unit: 'MB', value: memory, most: megabytes });
    table.add({
      work: `${mentees} × ${mentors} from profiles, 2 threads`,
      seats: places / mentees,
      ours: { wall, cpu, memory },
      reached,
      remark: `${matched} matched; the people take ${people.toFixed(0)} MB of it`,
    });
  },
  1_800_000,
);

test('the certificate has the same bytes on this thread and on 1, 2 and 4', () => {
  const hashes = [0, 1, 2, 4].map((threads) => match(3000, 2500, 3000, threads).sha256);
  expect(new Set(hashes).size).toBe(1);
}, 600_000);
